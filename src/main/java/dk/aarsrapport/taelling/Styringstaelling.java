package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Disponering;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Refusionsgraenser.Graense;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Styring.Loebende;
import dk.aarsrapport.resultat.Styring.Sag;
import dk.aarsrapport.resultat.Styring.SidsteAar;
import dk.aarsrapport.taelling.Barneudgifter.Kommuneaar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the rows behind the year's money, each as often as it occurs, so that rows need no way of
 * their own from the exports to the workbook; no figure shows it.
 */
public final class Styringstaelling implements Taelbar {
  private static final int LANDET = 0;
  private static final String SKEL = "\u001f";
  private static final String SERVICE = "service";
  private static final String BUDGET = "budget";
  private static final String LOEBENDE = "loebende";
  private static final String SAG = "sag";
  private static final String SIDSTE_AAR = "sidste-aar";

  /** Of a year without limits of refunds: as the figure on dear placements has it. */
  private static final long DYR_OERE = 100_000_000L;

  /** A start and a price share a bucket; the price has these bits, with room for none. */
  private static final int PRISBITS = Long.SIZE - Long.numberOfLeadingZeros(Indsats.HOEJESTE_PRIS);

  private static final int KORRIGERET = 0;
  private static final int OPRINDELIGT = 1;
  private static final int MED_OPRINDELIGT = 2;
  private static final int FORVENTET = 3;
  private static final int MED_FORVENTET = 4;

  private static final int HELE_AARET = 0;
  private static final int SAMME_DAG = 1;
  private static final int MED_DATO = 2;

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (raekke instanceof Budgetpost b) {
      tael(b, taelling);
    } else if (raekke instanceof Disponering d) {
      Indsats i = d.indsats();
      String slut = i.slut().equals(LocalDate.MAX) ? "" : i.slut().toString();
      taelling.laegTil(
          kalender.opgjortTil().getYear(),
          ord(LOEBENDE, i.type().navn(), Integer.toString(i.type().trin()), d.sti()),
          slut,
          d.kommune(),
          startOgPris(i),
          1);
    }
  }

  private static long startOgPris(Indsats indsats) {
    long pris = indsats.aarligPris() == null ? 0 : indsats.aarligPris() + 1;
    return indsats.start().toEpochDay() << PRISBITS | pris;
  }

  private static void tael(Budgetpost b, Taelling taelling) {
    if (b.konto().omraade() == Konto.Omraade.SERVICE && b.netto()) {
      taelling.laegTil(b.aar(), SERVICE, "", b.kommune(), KORRIGERET, b.oere());
    }
    Kontonummer n = b.nummer();
    String konto =
        ord(
            BUDGET,
            n.funktion(),
            Integer.toString(n.dranst()),
            n.gruppering(),
            n.ejerforhold(),
            b.sti());
    taelling.laegTil(b.aar(), konto, "", b.kommune(), KORRIGERET, b.oere());
    if (b.oprindeligt() != null) {
      taelling.laegTil(b.aar(), konto, "", b.kommune(), OPRINDELIGT, b.oprindeligt());
      taelling.laegTil(b.aar(), konto, "", b.kommune(), MED_OPRINDELIGT, 1);
    }
    if (b.forventet() != null) {
      taelling.laegTil(b.aar(), konto, "", b.kommune(), FORVENTET, b.forventet());
      taelling.laegTil(b.aar(), konto, "", b.kommune(), MED_FORVENTET, 1);
    }
    if (!b.bemaerkning().isEmpty()) {
      taelling.laegTil(b.aar(), konto, b.bemaerkning(), b.kommune(), KORRIGERET, 1);
    }
  }

  @Override
  public void tael(Postering p, Kalender kalender, Taelling taelling) {
    if (p.aar() >= kalender.opgjortTil().getYear() || p.sti().equals(Kontohierarki.UDENFOR)) {
      return;
    }
    LocalDate dag = kalender.sidsteDag(p.aar() + 1).minusYears(1);
    taelling.laegTil(p.aar(), SIDSTE_AAR, p.sti(), p.kommune(), HELE_AARET, p.oere());
    if (p.bogfoert() == null || !p.bogfoert().isAfter(dag)) {
      taelling.laegTil(p.aar(), SIDSTE_AAR, p.sti(), p.kommune(), SAMME_DAG, p.oere());
    }
    if (p.bogfoert() != null) {
      taelling.laegTil(p.aar(), SIDSTE_AAR, p.sti(), p.kommune(), MED_DATO, 1);
    }
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Barneudgifter.af(forloeb)
        .forEach(
            (hvor, oere) -> {
              if (oere > dyr(hvor.aar(), kalender)) {
                String typer = typer(forloeb, hvor, kalender);
                taelling.laegTil(hvor.aar(), ord(SAG, typer), "", hvor.kommune(), oere, 1);
              }
            });
  }

  private static long dyr(int aar, Kalender kalender) {
    return kalender.refusionsgraenser(aar).stream()
        .findFirst()
        .map(g -> g.kroner() * 100L)
        .orElse(DYR_OERE);
  }

  /** What the child had in the year, in the order of the alphabet. */
  private static String typer(Forloeb forloeb, Kommuneaar hvor, Kalender kalender) {
    LocalDate fra = kalender.foersteDag(hvor.aar());
    LocalDate til = kalender.sidsteDag(hvor.aar());
    return forloeb.af(Indsats.class).stream()
        .filter(i -> i.kommune() == hvor.kommune())
        .filter(i -> !i.slut().isBefore(fra) && !i.start().isAfter(til))
        .map(i -> i.type().navn())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String ord(String... dele) {
    return String.join(SKEL, dele);
  }

  /**
   * The rows behind a year, in order, when this was counted under the given number.
   *
   * @param kommuner whose rows are wanted: of a country there are millions
   * @param medCpr the municipalities that have a posting of the year with a child's number
   */
  public static Styring laes(
      Celler celler,
      int nummer,
      int aar,
      Kalender kalender,
      Kontohierarki hierarki,
      Set<Integer> kommuner,
      Set<Integer> medCpr) {
    Laesning laesning = new Laesning(aar);
    celler.hver(
        noegletal -> noegletal == nummer,
        (sted, spande) -> {
          if (sted.omraader().contains(LANDET) && kommuner.contains(sted.del())) {
            laesning.sted(sted, spande);
          }
        });
    Map<String, Styring.Konto> konti = new HashMap<>();
    hierarki.konti(aar).forEach((sti, n) -> konti.put(sti, konto(n)));
    return laesning.styring(
        kalender.sidsteDag(aar), kalender.refusionsgraenser(aar), konti, medCpr);
  }

  private static Styring.Konto konto(Kontonummer n) {
    return new Styring.Konto(n.funktion(), n.dranst(), n.gruppering(), n.ejerforhold());
  }

  /** What has been read so far. */
  private static final class Laesning {
    private static final Comparator<Styring.Budget> BUDGETORDEN =
        Comparator.comparingInt(Styring.Budget::kommune)
            .thenComparingInt(Styring.Budget::aar)
            .thenComparing(b -> b.konto().funktion())
            .thenComparing(b -> b.konto().gruppering())
            .thenComparingInt(b -> b.konto().dranst())
            .thenComparing(b -> b.konto().ejerforhold());
    private static final Comparator<Loebende> DYREST =
        Comparator.comparing(Loebende::pris, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Loebende::type)
            .thenComparing(Loebende::start)
            .thenComparing(Loebende::slut)
            .thenComparingInt(Loebende::kommune)
            .thenComparing(Loebende::sti);

    private final List<Styring.Servicebudget> service = new ArrayList<>();
    private final Map<Post, Map<Integer, Long>> budget = new HashMap<>();
    private final Map<Post, List<String>> bemaerkninger = new HashMap<>();
    private final List<Loebende> loebende = new ArrayList<>();
    private final List<Sag> sager = new ArrayList<>();
    private final List<SidsteAar> sidsteAar = new ArrayList<>();
    private final Map<Long, LocalDate> dage = new HashMap<>();
    private final Map<Long, Long> priser = new HashMap<>();
    private final int aar;

    Laesning(int aar) {
      this.aar = aar;
    }

    /** An account of a municipality in a year. */
    private record Post(int kommune, int aar, String konto) {}

    void sted(Celler.Sted sted, Spande spande) {
      String[] dele = sted.kategori().split(SKEL, -1);
      if (!hoererTil(dele[0], sted.periode())) {
        return;
      }
      int kommune = sted.del();
      switch (dele[0]) {
        case SERVICE ->
            service.add(
                new Styring.Servicebudget(
                    kommune, sted.periode(), summer(spande).getOrDefault(KORRIGERET, 0L)));
        case BUDGET -> {
          Post post = new Post(kommune, sted.periode(), sted.kategori());
          if (sted.underkategori().isEmpty()) {
            budget.put(post, summer(spande));
          } else {
            bemaerkninger.computeIfAbsent(post, p -> new ArrayList<>()).add(sted.underkategori());
          }
        }
        case LOEBENDE -> {
          LocalDate slut =
              sted.underkategori().isEmpty()
                  ? LocalDate.MAX
                  : LocalDate.parse(sted.underkategori());
          spande.hver((spand, antal) -> loebende.add(loebende(kommune, dele, slut, spand, antal)));
        }
        case SAG ->
            spande.hver(
                (oere, antal) -> {
                  for (long i = 0; i < antal; i++) {
                    sager.add(new Sag(kommune, dele[1], oere));
                  }
                });
        case SIDSTE_AAR -> {
          Map<Integer, Long> sum = summer(spande);
          sidsteAar.add(
              new SidsteAar(
                  kommune,
                  sted.underkategori(),
                  sum.getOrDefault(HELE_AARET, 0L),
                  sum.getOrDefault(SAMME_DAG, 0L),
                  sum.getOrDefault(MED_DATO, 0L)));
        }
        default -> throw new IllegalStateException("no such count: " + dele[0]);
      }
    }

    /** True for what the year is followed up by: the budget is that of all years. */
    private boolean hoererTil(String slags, int periode) {
      return switch (slags) {
        case SERVICE, BUDGET -> true;
        case SIDSTE_AAR -> periode == aar - 1;
        default -> periode == aar;
      };
    }

    private static Map<Integer, Long> summer(Spande spande) {
      Map<Integer, Long> summer = new HashMap<>();
      spande.hver((spand, oere) -> summer.put((int) spand, oere));
      return summer;
    }

    /** What runs on shares its days and prices: a country has millions, and they are few. */
    private Loebende loebende(int kommune, String[] dele, LocalDate slut, long spand, long antal) {
      long pris = spand & ((1L << PRISBITS) - 1);
      return new Loebende(
          kommune,
          dele[1],
          Integer.parseInt(dele[2]),
          dage.computeIfAbsent(spand >> PRISBITS, LocalDate::ofEpochDay),
          slut,
          pris == 0 ? null : priser.computeIfAbsent(pris - 1, oere -> oere),
          dele[3],
          antal);
    }

    private Styring.Budget budget(Post post, Map<Integer, Long> sum) {
      String[] dele = post.konto().split(SKEL, -1);
      return new Styring.Budget(
          post.kommune(),
          post.aar(),
          new Styring.Konto(dele[1], Integer.parseInt(dele[2]), dele[3], dele[4]),
          dele[5],
          sum.containsKey(MED_OPRINDELIGT) ? sum.get(OPRINDELIGT) : null,
          sum.getOrDefault(KORRIGERET, 0L),
          sum.containsKey(MED_FORVENTET) ? sum.get(FORVENTET) : null,
          bemaerkninger.getOrDefault(post, List.of()).stream()
              .sorted()
              .collect(Collectors.joining("; ")));
    }

    Styring styring(
        LocalDate til,
        List<Graense> graenser,
        Map<String, Styring.Konto> konti,
        Set<Integer> medCpr) {
      List<Styring.Budget> poster = new ArrayList<>();
      budget.forEach((post, sum) -> poster.add(budget(post, sum)));
      poster.sort(BUDGETORDEN);
      service.sort(
          Comparator.comparingInt(Styring.Servicebudget::kommune)
              .thenComparingInt(Styring.Servicebudget::aar));
      loebende.sort(DYREST);
      sager.sort(Comparator.comparingLong(Sag::oere).reversed().thenComparing(Sag::typer));
      sidsteAar.sort(Comparator.comparing(SidsteAar::sti));
      return new Styring(
          til,
          service,
          poster,
          loebende,
          sager,
          medCpr,
          sidsteAar,
          graenser.stream().map(g -> new Styring.Graense(g.kroner(), g.pct())).toList(),
          konti);
    }
  }
}
