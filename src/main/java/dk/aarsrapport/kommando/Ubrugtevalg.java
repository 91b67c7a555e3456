package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Fremmedtal;
import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talnote;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the run file names and no number of the run has: a break, a target or a note that is
 * misspelt does nothing, and that is said; so do measuring dates of a figure that has none, and a
 * number of others of a period that the run has none of.
 */
final class Ubrugtevalg {
  private Ubrugtevalg() {}

  /** One Danish line for each. */
  static List<String> linjer(
      Koersel koersel, List<Resultat> resultater, Collection<Fremmedtal> andres) {
    Map<String, Set<String>> kategorier = efterNoegletal(resultater, Noegle::kategori);
    List<String> linjer = new ArrayList<>();
    for (Brud brud : koersel.brud()) {
      for (String kategori : brud.kategorier()) {
        tilfoej(linjer, koersel, "brud", brud.noegletal(), kategori, kategorier);
      }
    }
    for (Koersel.Maal maal : koersel.maal()) {
      if (!maal.kategori().isEmpty()) {
        tilfoej(linjer, koersel, "maal", maal.noegletal(), maal.kategori(), kategorier);
      }
    }
    linjer.addAll(skaeringsdatoer(koersel, resultater));
    linjer.addAll(noter(koersel, resultater));
    linjer.addAll(andres(resultater, andres));
    return linjer.stream().distinct().toList();
  }

  /** A line for each figure with measuring dates of its own that no number of it is of. */
  private static List<String> skaeringsdatoer(Koersel koersel, List<Resultat> resultater) {
    Map<String, Set<String>> perioder = efterNoegletal(resultater, Noegle::periode);
    List<String> linjer = new ArrayList<>();
    koersel
        .opgoerelse()
        .skaeringsdatoerFor()
        .forEach(
            (noegletal, datoer) -> {
              boolean brugt =
                  perioder.getOrDefault(noegletal, Set.of()).stream()
                      .anyMatch(p -> datoer.stream().anyMatch(dato -> p.contains(dato.toString())));
              if (!brugt) {
                linjer.add(
                    "Bemærk: %s: skæringsdatoerne for %s gør ingen forskel: tallet gøres ikke op på skæringsdatoer"
                        .formatted(koersel.kilde().sted("skaeringsdatoer_for"), noegletal));
              }
            });
    return linjer;
  }

  /** What each figure's numbers have of something, each once. */
  private static Map<String, Set<String>> efterNoegletal(
      List<Resultat> resultater, Function<Noegle, String> hvad) {
    return resultater.stream()
        .map(Resultat::noegle)
        .collect(
            Collectors.groupingBy(
                Noegle::noegletal,
                Collectors.mapping(hvad, Collectors.toCollection(TreeSet::new))));
  }

  /** A line for each note that no number of the run has its mark of. */
  private static List<String> noter(Koersel koersel, List<Resultat> resultater) {
    List<String> linjer = new ArrayList<>();
    for (int i = 0; i < koersel.noter().size(); i++) {
      Talnote note = koersel.noter().get(i);
      List<Noegle> mulige =
          resultater.stream()
              .map(Resultat::noegle)
              .filter(noegle -> noegle.noegletal().equals(note.noegletal()))
              .toList();
      if (mulige.stream().noneMatch(note::gaelder)) {
        linjer.add(
            "Bemærk: %s: noten til %s mærker ingen tal%s"
                .formatted(
                    koersel.kilde().sted("noter[" + i + "]"),
                    note.noegletal(),
                    forkert(note, mulige)));
      }
    }
    return linjer;
  }

  /** A line for each period that others have a figure's number of, and the run has not. */
  private static List<String> andres(List<Resultat> resultater, Collection<Fremmedtal> andres) {
    Map<String, Set<String>> perioder = efterNoegletal(resultater, Noegle::periode);
    List<String> linjer = new ArrayList<>();
    for (Fremmedtal tal : andres) {
      Set<String> kendte = perioder.getOrDefault(tal.noegletal(), Set.of());
      if (!kendte.isEmpty() && !kendte.contains(tal.periode())) {
        linjer.add(
            "Bemærk: %s, linje %d: tallet for %s i %s vises ikke: perioden «%s» findes ikke i dem, der er beregnet; den nærmeste er «%s»"
                .formatted(
                    tal.fil(),
                    tal.linje(),
                    tal.noegletal(),
                    tal.navn(),
                    tal.periode(),
                    naermest(tal.periode(), kendte)));
      }
    }
    return linjer;
  }

  /** Of periods the one that ends nearest to it, else what is spelt most alike. */
  private static String naermest(String valgt, Set<String> kendte) {
    if (!Periodekode.er(valgt) || !kendte.stream().allMatch(Periodekode::er)) {
      return Naermeste.til(valgt, kendte);
    }
    LocalDate dag = Periodekode.sidsteDag(valgt);
    return kendte.stream()
        .min(
            Comparator.comparing(
                k -> Math.abs(ChronoUnit.DAYS.between(dag, Periodekode.sidsteDag(k)))))
        .orElseThrow();
  }

  /** The first part of a note that fits no number, and what is nearest to it. */
  private static String forkert(Talnote note, List<Noegle> mulige) {
    List<Noegle> tilbage = mulige;
    for (Notedel del : Notedel.alle()) {
      String valgt = del.iNoten.apply(note);
      List<Noegle> foer = tilbage;
      tilbage =
          valgt.isEmpty()
              ? tilbage
              : tilbage.stream()
                  .filter(n -> del.iTallet.apply(n).equals(valgt.equals("ingen") ? "" : valgt))
                  .toList();
      if (tilbage.isEmpty()) {
        Set<String> kendte =
            foer.stream().map(del.iTallet).collect(Collectors.toCollection(TreeSet::new));
        kendte.remove("");
        return ": %s «%s» findes ikke i dem%s"
            .formatted(
                del.navn,
                valgt,
                kendte.isEmpty() ? "" : "; den nærmeste er «" + naermest(valgt, kendte) + "»");
      }
    }
    return "";
  }

  /** A part of a note that says which numbers it is about. */
  private record Notedel(
      String navn, Function<Talnote, String> iNoten, Function<Noegle, String> iTallet) {
    private static List<Notedel> alle() {
      return List.of(
          new Notedel("området", Talnote::omraade, Noegle::omraade),
          new Notedel("perioden", Talnote::periode, Noegle::periode),
          new Notedel("kategorien", Talnote::kategori, Noegle::kategori),
          new Notedel("underkategorien", Talnote::underkategori, Noegle::underkategori));
    }
  }

  private static void tilfoej(
      List<String> linjer,
      Koersel koersel,
      String felt,
      String noegletal,
      String kategori,
      Map<String, Set<String>> kategorier) {
    Set<String> kendte = new TreeSet<>(kategorier.getOrDefault(noegletal, Set.of()));
    if (kendte.contains(kategori)) {
      return;
    }
    kendte.remove("");
    linjer.add(
        "Bemærk: %s: kategorien «%s» findes ikke i tallene for %s, så %s gør ingen forskel%s"
            .formatted(
                koersel.kilde().sted(felt),
                kategori,
                noegletal,
                felt.equals("brud") ? "bruddet" : "målet",
                kendte.isEmpty()
                    ? ""
                    : "; den nærmeste er «" + Naermeste.til(kategori, kendte) + "»"));
  }
}
