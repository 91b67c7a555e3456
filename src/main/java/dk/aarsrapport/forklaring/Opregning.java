package dk.aarsrapport.forklaring;

import dk.aarsrapport.noegletal.Efterregning.Del;
import dk.aarsrapport.taelling.Bidrag;
import dk.aarsrapport.taelling.Cellested;
import dk.aarsrapport.taelling.Spor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Lists what was counted in the cells of a number, child by child and row by row, and sees to it
 * that it adds up cell by cell.
 */
public final class Opregning {
  private static final Set<String> PENGE = Set.of("posteringer", "budget");
  private static final int FOERSTE_MAANED = 190_000;
  private static final int FOERSTE_DAG = 19_000_000;
  private static final Comparator<Raekke> ORDEN = Comparator.naturalOrder();

  private final Map<Spor, Raekke> raekker = new HashMap<>();
  private final Map<Bidrag.Pseudonym, Integer> boern = new HashMap<>();
  private final List<Bidrag> bidrag;

  /**
   * Lists these.
   *
   * @param opslag the row that stands at a place
   */
  public Opregning(Collection<Bidrag> bidrag, Function<Spor, Raekke> opslag) {
    this.bidrag = new ArrayList<>(bidrag);
    for (Bidrag et : bidrag) {
      et.raekker().forEach(spor -> raekker.put(spor, opslag.apply(spor)));
    }
    this.bidrag.sort(Comparator.comparing(this::foerste));
    for (Bidrag et : this.bidrag) {
      et.barn().ifPresent(barn -> boern.putIfAbsent(barn, boern.size() + 1));
    }
  }

  private Raekke foerste(Bidrag et) {
    return et.raekker().stream()
        .sorted(Comparator.comparing(spor -> !spor.afgoer()))
        .map(raekker::get)
        .min(ORDEN)
        .orElseThrow();
  }

  /**
   * The children and rows behind some cells.
   *
   * @param input the exports whose rows are shown beside those that count
   * @param fra the first day that such a row may touch
   * @param til the last day that such a row may touch
   * @throws IllegalStateException if what is listed does not add up to every cell
   */
  public List<Post> poster(List<Del> dele, Collection<String> input, LocalDate fra, LocalDate til) {
    Map<Cellested, Del> efterSted = new HashMap<>();
    Map<Cellested, Long> rest = new HashMap<>();
    for (Del del : dele) {
      efterSted.put(del.sted(), del);
      rest.put(del.sted(), del.antal());
    }
    List<Post> poster = new ArrayList<>();
    for (Bidrag et : bidrag) {
      Map<Cellested, Long> egne = new HashMap<>();
      et.celler().forEach((sted, antal) -> laegVed(egne, efterSted, sted, antal));
      egne.forEach((sted, antal) -> rest.merge(sted, -antal, Math::addExact));
      if (!egne.isEmpty()) {
        poster.add(post(et, egne, efterSted, vist(et, input, fra, til)));
      }
    }
    rest.forEach(
        (sted, mangler) -> {
          if (mangler != 0) {
            throw new IllegalStateException(sted + " lacks " + mangler + " of what is listed");
          }
        });
    return poster.stream().sorted().toList();
  }

  private static void laegVed(
      Map<Cellested, Long> egne, Map<Cellested, Del> efterSted, Cellested sted, long antal) {
    if (efterSted.containsKey(sted)) {
      egne.put(sted, antal);
    }
  }

  private List<Raekke> vist(Bidrag et, Collection<String> input, LocalDate fra, LocalDate til) {
    return et.raekker().stream()
        .map(raekker::get)
        .filter(r -> r.afgoer() || (input.contains(r.input()) && r.linje().kanHoereTil(fra, til)))
        .sorted()
        .toList();
  }

  private Post post(
      Bidrag et, Map<Cellested, Long> egne, Map<Cellested, Del> efterSted, List<Raekke> vist) {
    BigDecimal tal = BigDecimal.ZERO;
    BigDecimal taeller = BigDecimal.ZERO;
    BigDecimal naevner = BigDecimal.ZERO;
    for (Map.Entry<Cellested, Long> celle : egne.entrySet()) {
      BigDecimal antal = BigDecimal.valueOf(celle.getValue());
      Del del = efterSted.get(celle.getKey());
      tal = tal.add(antal.multiply(del.vaerdi()));
      taeller = taeller.add(antal.multiply(del.taeller()));
      naevner = naevner.add(antal.multiply(del.naevner()));
    }
    int barn = et.barn().map(boern::get).orElse(0);
    boolean penge = barn == 0 && PENGE.contains(vist.get(0).input());
    return new Post(
        barn,
        et.barn(),
        penge ? Optional.of(bogfoert(egne, vist)) : Optional.empty(),
        tal,
        taeller,
        naevner,
        vist);
  }

  /** The amount as its own posting has it, which a figure may count with the sign turned. */
  private static BigDecimal bogfoert(Map<Cellested, Long> egne, List<Raekke> raekker) {
    Raekke foerste = raekker.get(0);
    boolean alene = raekker.size() == 1 && foerste.input().equals("posteringer");
    return alene && foerste.linje().oere() != null
        ? BigDecimal.valueOf(foerste.linje().oere(), 2)
        : kroner(egne);
  }

  /** A posting that counts in several places is one amount. */
  private static BigDecimal kroner(Map<Cellested, Long> egne) {
    long stoerst = 0;
    for (long oere : egne.values()) {
      stoerst = Math.abs(oere) > Math.abs(stoerst) ? oere : stoerst;
    }
    return BigDecimal.valueOf(stoerst, 2);
  }

  /**
   * What was counted, place by place, buckets together where each of them counts alike.
   *
   * @param id the figure with a number
   */
  public List<Led> led(List<Del> dele, IntFunction<String> id) {
    Map<String, Led> samlet = new LinkedHashMap<>();
    Map<Cellested, Boolean> penge = new HashMap<>();
    for (Bidrag et : bidrag) {
      boolean beloeb =
          et.barn().isEmpty() && PENGE.contains(raekker.get(et.raekker().get(0)).input());
      et.celler().keySet().forEach(sted -> penge.merge(sted, beloeb, Boolean::logicalOr));
    }
    for (Del del : dele) {
      Cellested s = del.sted();
      String hvad =
          id.apply(s.noegletal())
              + " "
              + periode(s.periode())
              + (s.kategori().isEmpty() ? "" : " " + laeselig(s.kategori()))
              + (s.underkategori().isEmpty() ? "" : " / " + laeselig(s.underkategori()))
              + (s.del() == 0 ? "" : " #" + s.del());
      Led led =
          new Led(
              hvad,
              penge.getOrDefault(s, false),
              del.antal(),
              del.vaerdi(),
              del.taeller(),
              del.naevner());
      samlet.merge(hvad + " " + s.omraade() + " " + vaegt(led), led, Opregning::laegSammen);
    }
    return new ArrayList<>(new TreeMap<>(samlet).values());
  }

  /** Names that figures put together with a sign of their own between them. */
  private static String laeselig(String navn) {
    return navn.replaceAll("\\p{Cntrl}+", ", ").replaceAll("(, )+$", "");
  }

  private static String vaegt(Led led) {
    return led.tal().toPlainString() + " " + led.taeller() + " " + led.naevner();
  }

  private static Led laegSammen(Led a, Led b) {
    return new Led(
        a.hvad(),
        a.penge(),
        Math.addExact(a.antal(), b.antal()),
        a.tal(),
        a.taeller(),
        a.naevner());
  }

  /** A period as figures count it, in words. */
  private static String periode(int periode) {
    if (periode == 0) {
      return "alle perioder";
    }
    if (periode >= FOERSTE_DAG) {
      return "%d-%02d-%02d".formatted(periode / 10_000, periode / 100 % 100, periode % 100);
    }
    return periode >= FOERSTE_MAANED
        ? "%d-%02d".formatted(periode / 100, periode % 100)
        : Integer.toString(periode);
  }
}
