package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.fejl.Regelstatus;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koersel.Kontroltotal;
import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Afstemning.Afvist;
import dk.aarsrapport.rapport.Afstemning.Konti;
import dk.aarsrapport.rapport.Afstemning.Kontrol;
import dk.aarsrapport.rapport.Afstemning.Sted;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds what was added up where the rows were read against what was counted, and the gate of it.
 */
final class Regnskabskontrol {
  private static final String POSTERINGER = "posteringer";
  private static final String BUDGET = "budget";
  private static final String KONTROLTOTAL = "kontroltotal";
  private static final String KONTROLTOTALENS_MENING =
      "posteringerne giver andet end en kontroltotal i kørselsfilen";

  private final Afstemning afstemning;
  private final Optional<Portfejl> port;

  /** A municipality's accounts or budget of a funktion or place in a year. */
  private record Plads(int kommune, int aar, String hvad) implements Comparable<Plads> {
    private static final Comparator<Plads> ORDEN =
        Comparator.comparingInt(Plads::kommune)
            .thenComparingInt(Plads::aar)
            .thenComparing(Plads::hvad);

    @Override
    public int compareTo(Plads anden) {
      return ORDEN.compare(this, anden);
    }
  }

  Regnskabskontrol(List<Laesning> laesninger, List<Sum> talt, Koersel koersel) {
    Map<Plads, Long> posteringer = indlaest(laesninger, POSTERINGER);
    List<Kontrol> kontroltotaler =
        koersel.kontroltotaler().stream().map(t -> kontrol(t, posteringer)).toList();
    List<Sted> steder = steder(talt);
    afstemning =
        new Afstemning(konti(posteringer, talt), afviste(laesninger), kontroltotaler, steder);
    port =
        Kontoport.fejl(laesninger, koersel)
            .or(this::afvigerKonti)
            .or(() -> afvigerBudget(laesninger))
            .or(() -> afvigerTotal(koersel));
  }

  /** The lines of the reconciliation. */
  Afstemning afstemning() {
    return afstemning;
  }

  /** How the control totals of the run file stand, as one of the rules. */
  Regelstatus kontroltotaler() {
    return new Regelstatus(
        KONTROLTOTAL,
        Dataproblem.ADVARSEL,
        KONTROLTOTALENS_MENING,
        afstemning.kontroltotaler().stream().filter(k -> k.difference() != 0).count(),
        afstemning.kontroltotaler().isEmpty() ? "kørselsfilen nævner ingen kontroltotaler" : "");
  }

  /** The control totals that the postings do not come to. */
  List<Dataproblem> problemer() {
    return afstemning.kontroltotaler().stream()
        .filter(k -> k.difference() != 0)
        .map(
            k ->
                new Dataproblem(
                    Dataproblem.ADVARSEL,
                    POSTERINGER,
                    0,
                    "",
                    KONTROLTOTAL,
                    "%s: kommune %d i %d%s: posteringerne giver %s kr., kontroltotalen er %s kr."
                        .formatted(
                            KONTROLTOTALENS_MENING,
                            k.kommune(),
                            k.aar(),
                            k.funktion().isEmpty() ? "" : ", " + k.funktion(),
                            kr(k.indlaest()),
                            kr(k.total())),
                    "Træk posteringerne igen, eller ret kontroltotaler i kørselsfilen"))
        .toList();
  }

  /** Unknown accounts or the first sum that does not reconcile, as the gate's complaint. */
  Optional<Portfejl> port() {
    return port;
  }

  private static Map<Plads, Long> indlaest(List<Laesning> laesninger, String input) {
    Map<Plads, Long> summer = new TreeMap<>();
    for (Laesning fil : laesninger) {
      if (fil.input().equals(input)) {
        fil.indlaest()
            .forEach(
                (post, oere) ->
                    summer.merge(
                        new Plads(post.kommune(), post.aar(), post.funktion()),
                        oere,
                        Math::addExact));
      }
    }
    return summer;
  }

  private static List<Afvist> afviste(List<Laesning> laesninger) {
    List<Afvist> alle = new ArrayList<>();
    for (String input : List.of(POSTERINGER, BUDGET)) {
      Map<Integer, Laesning.Afvist> efterKommune = new TreeMap<>();
      for (Laesning fil : laesninger) {
        if (fil.input().equals(input)) {
          fil.afviste().forEach((k, a) -> efterKommune.merge(k, a, Laesning.Afvist::plus));
        }
      }
      efterKommune.forEach(
          (kommune, a) ->
              alle.add(new Afvist(input, kommune, a.raekker(), a.medBeloeb(), a.oere())));
    }
    return alle;
  }

  private static List<Konti> konti(Map<Plads, Long> indlaest, List<Sum> talt) {
    Map<Plads, Map<String, Long>> klasser = new HashMap<>();
    for (Sum sum : talt) {
      if (sum.slags() == Afstemningstaelling.KONTI) {
        klasser
            .computeIfAbsent(plads(sum), p -> new HashMap<>())
            .merge(sum.klasse(), sum.oere(), Math::addExact);
      }
    }
    Set<Plads> pladser = new TreeSet<>(indlaest.keySet());
    pladser.addAll(klasser.keySet());
    List<Konti> konti = new ArrayList<>();
    for (Plads plads : pladser) {
      Map<String, Long> egne = klasser.getOrDefault(plads, Map.of());
      konti.add(
          new Konti(
              plads.kommune(),
              plads.aar(),
              plads.hvad(),
              indlaest.getOrDefault(plads, 0L),
              egne.getOrDefault(Konto.Omraade.SERVICE.kode(), 0L),
              egne.getOrDefault(Konto.Omraade.ADMINISTRATION.kode(), 0L),
              egne.getOrDefault(Konto.Omraade.UDENFOR.kode(), 0L),
              egne.getOrDefault(Afstemningstaelling.ANDEN_MAALGRUPPE, 0L),
              egne.getOrDefault(Afstemningstaelling.ANDEN_DRANST, 0L)));
    }
    return konti;
  }

  private static Plads plads(Sum sum) {
    return new Plads(sum.kommune(), sum.aar(), sum.hvad());
  }

  private static List<Sted> steder(List<Sum> talt) {
    Map<Plads, Map<Integer, Long>> summer = new TreeMap<>();
    Set<Plads> inde = new TreeSet<>();
    for (Sum sum : talt) {
      if (sum.slags() != Afstemningstaelling.KONTI) {
        boolean iHierarkiet = sum.klasse().equals(Afstemningstaelling.I_HIERARKIET);
        String sted = iHierarkiet ? sum.hvad() : sum.hvad() + ", dranst " + sum.klasse();
        Plads plads = new Plads(sum.kommune(), sum.aar(), sted);
        summer
            .computeIfAbsent(plads, p -> new HashMap<>())
            .merge(sum.slags(), sum.oere(), Math::addExact);
        if (iHierarkiet) {
          inde.add(plads);
        }
      }
    }
    return summer.entrySet().stream()
        .map(
            s ->
                new Sted(
                    s.getKey().kommune(),
                    s.getKey().aar(),
                    s.getKey().hvad(),
                    inde.contains(s.getKey()),
                    maaske(s.getValue().get(Afstemningstaelling.BUDGET)),
                    maaske(s.getValue().get(Afstemningstaelling.REGNSKAB))))
        .toList();
  }

  private static OptionalLong maaske(Long oere) {
    return oere == null ? OptionalLong.empty() : OptionalLong.of(oere);
  }

  private static Kontrol kontrol(Kontroltotal total, Map<Plads, Long> indlaest) {
    long fundet =
        indlaest.entrySet().stream()
            .filter(p -> p.getKey().kommune() == total.kommune())
            .filter(p -> p.getKey().aar() == total.aar())
            .filter(p -> total.funktion().isEmpty() || p.getKey().hvad().equals(total.funktion()))
            .mapToLong(Map.Entry::getValue)
            .reduce(0, Math::addExact);
    return new Kontrol(total.kommune(), total.aar(), total.funktion(), total.oere(), fundet);
  }

  private Optional<Portfejl> afvigerKonti() {
    return afstemning.konti().stream()
        .filter(k -> k.difference() != 0)
        .findFirst()
        .map(
            k ->
                new Portfejl(
                    "%s stemmer ikke: kommune %d i %d, %s er læst med %s kr., men der er redegjort for %s kr.; kør igen, og send os afvist/datakvalitet.xlsx"
                        .formatted(
                            POSTERINGER,
                            k.kommune(),
                            k.aar(),
                            k.funktion(),
                            kr(k.indlaest()),
                            kr(k.indlaest() - k.difference()))));
  }

  private Optional<Portfejl> afvigerBudget(List<Laesning> laesninger) {
    Map<List<Integer>, Long> laest =
        indlaest(laesninger, BUDGET).entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    p -> List.of(p.getKey().kommune(), p.getKey().aar()),
                    Collectors.summingLong(Map.Entry::getValue)));
    Map<List<Integer>, Long> talt =
        afstemning.steder().stream()
            .filter(s -> s.budget().isPresent())
            .collect(
                Collectors.groupingBy(
                    s -> List.of(s.kommune(), s.aar()),
                    Collectors.summingLong(s -> s.budget().getAsLong())));
    return laest.equals(talt)
        ? Optional.empty()
        : Optional.of(
            new Portfejl(
                "budget stemmer ikke: det, der er læst, er ikke det, der er talt; kør igen, og send"
                    + " os afvist/datakvalitet.xlsx"));
  }

  private Optional<Portfejl> afvigerTotal(Koersel koersel) {
    return afstemning.kontroltotaler().stream()
        .filter(k -> k.difference() != 0)
        .findFirst()
        .map(
            k ->
                new Portfejl(
                    "%s: kontroltotalen for kommune %d, %d%s er %s kr., men posteringerne giver %s kr.; ret kontroltotaler, eller træk posteringerne igen (se afvist/datakvalitet.xlsx, arket Afstemning)"
                        .formatted(
                            koersel.kilde().sted("kontroltotaler"),
                            k.kommune(),
                            k.aar(),
                            k.funktion().isEmpty() ? "" : ", funktion " + k.funktion(),
                            kr(k.total()),
                            kr(k.indlaest()))));
  }

  private static String kr(long oere) {
    return Talformat.tal(BigDecimal.valueOf(oere, 2), 2);
  }
}
