package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Ordbog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what unknown files are, from a dictionary of what systems call things. */
public final class Filkender {
  /** What one report of the economy may hold side by side. */
  static final Set<String> PENGE = Set.of("budget", "posteringer");

  private static final String STARTDATO = "startdato";
  private static final String SLUTDATO = "slutdato";

  /** What a log of children may be of. */
  private static final List<String> HAENDELSER =
      List.of("indsatser", "undersøgelser", "underretninger", "sager", "opfølgninger");

  private static final int FLEST_SLAGS = 12;

  /** A header that says that the day is the case's. */
  private static final Pattern SAGENS = Pattern.compile("(?iu)sag|forløb|case");

  private final Ordbog ordbog;
  private final List<Kolonnefordeling> eksporter;
  private final Filsyn syn;
  private final Fundsoeger soeger;

  /** One that knows the words of this dictionary. */
  public Filkender(Ordbog ordbog) {
    this.ordbog = ordbog;
    Laesekontekst kontekst = Laesekontekst.udenKoersel();
    List<Noegleliste> lister = new ArrayList<>(List.of(Noegleliste.danmarksStatistiks()));
    eksporter =
        Eksporter.alle(kontekst).stream()
            .map(e -> new Kolonnefordeling(e, ordbog, kontekst, lister))
            .toList();
    syn = new Filsyn(eksporter, lister);
    soeger = new Fundsoeger(ordbog, syn);
  }

  /**
   * Looks at a file before any is recognised: files with the same header are known by what stands
   * in all of them, and columns of codes by the list of what the codes are called.
   *
   * @param sti its path under the folder that is looked at
   * @param start its first bytes
   */
  public void se(String sti, byte[] start) {
    syn.se(sti, start);
  }

  /**
   * Recognises a file.
   *
   * @param sti its path under the folder that is looked at
   * @param start its first bytes
   * @return empty when no export fits, nor nearly
   */
  public Optional<Genkendelse> kend(String sti, byte[] start) {
    return kendAlt(sti, start).stream().findFirst();
  }

  /**
   * The same, and what it is too: a report with both budget and consumption is two inputs, and one
   * with years side by side is each of them.
   */
  public List<Genkendelse> kendAlt(String sti, byte[] start) {
    List<Genkendelse> haendelser =
        syn.opdelt(start).map(o -> haendelser(sti, start, o)).orElse(List.of());
    if (!haendelser.isEmpty()) {
      return haendelser;
    }
    List<Fund> alle =
        syn.opdelt(start).stream()
            .flatMap(o -> eksporter.stream().flatMap(e -> soeger.fund(e, sti, start, o).stream()))
            .filter(Fund::ligner)
            .sorted(
                Comparator.comparing((Fund f) -> f.genkendelse().mangler().isEmpty())
                    .thenComparing(Fund::vaegt)
                    .reversed())
            .toList();
    List<Genkendelse> kendt = new ArrayList<>();
    for (Fund fund : alle) {
      Genkendelse nu = fund.genkendelse();
      boolean een =
          !kendt.isEmpty() && kendt.stream().allMatch(k -> k.input().equals(kendt.get(0).input()));
      if (kendt.isEmpty() || (een && ogsaa(kendt.get(0), nu))) {
        List<Genkendelse> hver = fund.hver().isEmpty() ? List.of(nu) : fund.hver();
        hver.forEach(h -> kendt.add(laestRet(h, start)));
      } else if (een && sagenVedSiden(kendt.get(0), nu)) {
        String sagsnr = Mellemrum.trim(nu.overskrifter().get(Sagsopslag.SAGSNR.navn()));
        kendt.add(laestRet(nu, start).medKun(Map.of(sagsnr, List.of(Saerligt.ALT))));
      }
    }
    return kendt;
  }

  /** True for a case that stands beside the intervention in each row, with days of its own. */
  private static boolean sagenVedSiden(Genkendelse indsats, Genkendelse sag) {
    Map<String, Integer> sagens = sag.hoved().plads();
    String start = sag.overskrifter().getOrDefault(STARTDATO, "");
    return indsats.input().equals(Indsatseksport.NAVN)
        && sag.input().equals(Sagseksport.NAVN)
        && indsats.mangler().isEmpty()
        && sag.mangler().isEmpty()
        && sag.overskrifter().containsKey(Sagsopslag.SAGSNR.navn())
        && SAGENS.matcher(start).find()
        && Stream.of(STARTDATO, SLUTDATO)
            .map(sagens::get)
            .noneMatch(n -> n != null && indsats.hoved().laeste().contains(n));
  }

  /**
   * A log of what happened to children, where one column says of each row whether it is a case, a
   * notification or something else: each of them by itself, those that lack something last. Empty
   * for any other file, and where each lacks something.
   */
  private List<Genkendelse> haendelser(String sti, byte[] start, Opdelt opdelt) {
    for (int n = 0; n < opdelt.overskrifter().size(); n++) {
      int kolonne = n;
      Set<String> ord = new TreeSet<>(opdelt.celler().get(n));
      if (ord.size() < 2 || ord.size() > FLEST_SLAGS) {
        continue;
      }
      Map<String, List<String>> slags = new LinkedHashMap<>();
      ord.forEach(
          et -> {
            List<String> mulige =
                HAENDELSER.stream().filter(input -> ordbog.hedder(input, et)).toList();
            if (mulige.size() == 1) {
              slags.computeIfAbsent(mulige.get(0), i -> new ArrayList<>()).add(et);
            }
          });
      if (slags.size() < 2) {
        continue;
      }
      List<Genkendelse> alle = new ArrayList<>();
      slags.forEach(
          (input, disse) -> {
            Opdelt del = opdelt.hvor(kolonne, disse);
            String overskrift = Mellemrum.trim(opdelt.overskrifter().get(kolonne));
            eksporter.stream()
                .filter(e -> e.eksport().navn().equals(input))
                .flatMap(e -> soeger.fund(e, sti, start, del).stream())
                .filter(f -> !f.genkendelse().hoved().plads().containsValue(kolonne))
                .map(f -> laestRet(f.genkendelse(), start))
                .map(g -> g.medKun(Map.of(overskrift, disse)))
                .min(Comparator.comparingInt(g -> g.mangler().size()))
                .ifPresent(alle::add);
          });
      alle.sort(Comparator.comparing(g -> !g.mangler().isEmpty()));
      if (alle.stream().anyMatch(g -> g.mangler().isEmpty())) {
        return alle;
      }
    }
    return List.of();
  }

  /** True for budget beside postings: each complete, with amounts of its own. */
  private static boolean ogsaa(Genkendelse foerste, Genkendelse anden) {
    if (!PENGE.contains(foerste.input())
        || !PENGE.contains(anden.input())
        || foerste.input().equals(anden.input())
        || !foerste.mangler().isEmpty()
        || !anden.mangler().isEmpty()) {
      return false;
    }
    Set<Integer> foerstes = foerste.hoved().beloebskolonner();
    Set<Integer> andens = anden.hoved().beloebskolonner();
    return Collections.disjoint(foerstes, andens) && sikker(anden) && sikker(foerste);
  }

  /** True where the columns of amounts are not guessed from empty ones. */
  private static boolean sikker(Genkendelse genkendelse) {
    return genkendelse.sikkerhed().entrySet().stream()
        .filter(s -> Set.of("beløb", "oprindeligt_budget").contains(s.getKey()))
        .allMatch(s -> s.getValue() >= Filsyn.LIGNER);
  }

  /** The same with what its cells need to be read right. */
  private Genkendelse laestRet(Genkendelse genkendelse, byte[] start) {
    Eksport<?> eksport = Eksporter.af(genkendelse.input(), Laesekontekst.udenKoersel());
    try {
      Filhoved ordnet =
          Datoordner.ordnet(
              genkendelse.hoved(),
              start,
              LocalDate.now(ZoneId.systemDefault()).getYear(),
              () -> new ByteArrayInputStream(start));
      boolean maanedFoerst = Datobevis.af(datoer(ordnet, start)).maanedFoerst(syn.datobevis());
      if (maanedFoerst) {
        ordnet = ordnet.medMaanedFoerst();
      }
      return genkendelse.medHoved(ordnet).medFyldNed(ordnet.lignerGrupperet(eksport, start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of the columns of days. */
  private static Stream<String> datoer(Filhoved hoved, byte[] start) {
    List<Integer> dage = Datoordner.dage(hoved);
    return Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), Integer.MAX_VALUE)
        .values()
        .stream()
        .map(hoved::celler)
        .flatMap(celler -> dage.stream().map(n -> Sammensat.celle(celler, n)));
  }

  /** The header that is most like a case's number; empty where none is. */
  public Optional<Integer> sagskolonne(Filhoved hoved) {
    return IntStream.range(0, hoved.felter().size())
        .filter(n -> sag(hoved.felter().get(n)) >= Filsyn.LIGNER)
        .boxed()
        .max(Comparator.comparingDouble(n -> sag(hoved.felter().get(n))));
  }

  private double sag(String overskrift) {
    return ordbog.ligner("sager", "sagsnr", overskrift);
  }
}
