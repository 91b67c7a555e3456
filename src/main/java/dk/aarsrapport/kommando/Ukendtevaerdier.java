package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Ordliste;
import dk.aarsrapport.rapport.Ukendtvaerdi;
import dk.aarsrapport.reference.Ordbog;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers problems of rows by the value that is wrong, each with what it was probably meant to be.
 */
final class Ukendtevaerdier {
  /** The reader's messages begin with the cell's text, where it is the text that is wrong. */
  private static final Pattern CITAT = Pattern.compile("«([^»]*)».*", Pattern.DOTALL);

  private static final Pattern ANTAL = Pattern.compile("\\((\\d{1,15}) række");

  private final Map<String, String> inputAfFil = new HashMap<>();
  private final Map<String, Map<String, Ordliste>> ordlister = new HashMap<>();
  private final Ordbog ordbog = Ordbog.medfulgt();

  private Ukendtevaerdier(List<Laesning> laesninger) {
    laesninger.forEach(fil -> inputAfFil.put(fil.fil(), fil.input()));
  }

  /** What is worth mending, the value of most rows first. */
  static List<Ukendtvaerdi> af(List<Laesning> laesninger, List<Dataproblem> problemer) {
    Ukendtevaerdier alle = new Ukendtevaerdier(laesninger);
    Map<List<String>, Ukendtvaerdi> samlet = new LinkedHashMap<>();
    for (Dataproblem problem : problemer) {
      Matcher citat = CITAT.matcher(problem.besked());
      String input = alle.inputAfFil.get(problem.fil());
      if (input != null && problem.linje() > 0 && !problem.kolonne().isEmpty() && citat.matches()) {
        String vaerdi = citat.group(1);
        samlet.merge(
            List.of(input, problem.kolonne(), vaerdi, problem.regel()),
            alle.vaerdi(input, problem, vaerdi),
            Ukendtevaerdier::plus);
      }
    }
    return samlet.values().stream()
        .sorted(
            Comparator.comparingLong(Ukendtvaerdi::raekker)
                .reversed()
                .thenComparing(Ukendtvaerdi::input)
                .thenComparing(Ukendtvaerdi::kolonne)
                .thenComparing(Ukendtvaerdi::vaerdi)
                .thenComparing(Ukendtvaerdi::regel))
        .toList();
  }

  private static Ukendtvaerdi plus(Ukendtvaerdi en, Ukendtvaerdi anden) {
    return new Ukendtvaerdi(
        en.input(),
        en.kolonne(),
        en.vaerdi(),
        en.raekker() + anden.raekker(),
        en.alvor(),
        en.regel(),
        en.naermeste(),
        en.linje(),
        en.handling());
  }

  private Ukendtvaerdi vaerdi(String input, Dataproblem problem, String vaerdi) {
    Optional<String> naermeste =
        Optional.ofNullable(ordlister(input).get(problem.kolonne()))
            .filter(liste -> !liste.forstaar(vaerdi))
            .map(
                liste ->
                    ordbog
                        .betydning(input, problem.kolonne(), vaerdi)
                        .orElseGet(() -> liste.naermeste(vaerdi)));
    return new Ukendtvaerdi(
        input,
        problem.kolonne(),
        vaerdi,
        raekker(problem),
        problem.alvor(),
        problem.regel(),
        naermeste.orElse(""),
        naermeste
            .filter(til -> Yamltekst.kanStaa(vaerdi) && !vaerdi.contains("…"))
            .map(
                til ->
                    "vaerdier: {%s: {%s: {%s: %s}}}"
                        .formatted(input, problem.kolonne(), Yamltekst.citat(vaerdi), til))
            .orElse(""),
        problem.handling());
  }

  private Map<String, Ordliste> ordlister(String input) {
    return ordlister.computeIfAbsent(
        input,
        i -> {
          Map<String, Ordliste> efterKolonne = new HashMap<>();
          Eksporter.af(input, Laesekontekst.udenKoersel())
              .ordlister()
              .forEach((kolonne, liste) -> efterKolonne.put(kolonne.navn(), liste));
          return efterKolonne;
        });
  }

  /** A problem is a row's, or it says itself how many rows share it. */
  private static long raekker(Dataproblem problem) {
    Matcher antal = ANTAL.matcher(problem.besked());
    return antal.find() ? Long.parseLong(antal.group(1)) : 1;
  }
}
