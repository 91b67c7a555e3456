package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Eksport;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Ordliste;
import dk.aarsrapport.rapport.Ukendtvaerdi;
import dk.aarsrapport.reference.Kommunenavne;
import dk.aarsrapport.reference.Ordbog;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers problems of rows by the value that is wrong, each with what it was probably meant to be.
 */
final class Ukendtevaerdier {
  /** The reader's messages begin with the cell's text, where it is the text that is wrong. */
  private static final Pattern CITAT = Pattern.compile("«([^»]*)».*", Pattern.DOTALL);

  /** Municipalities by name, one of which a misspelt one was meant to be. */
  private static final Ordliste KOMMUNER =
      Ordliste.af(List.copyOf(Kommunenavne.medfulgte().navne().values()));

  /** What is wrong with all of a file's cells at once, whatever each of them says. */
  private static final Set<String> FAELLES = Set.of("maaned-foerst", "dag-foerst");

  private static final int HOEJST_ORD = 6;

  private static final Pattern ANTAL = Pattern.compile("\\((\\d{1,15}) række");

  private final Map<String, String> inputAfFil = new HashMap<>();
  private final Map<String, Map<String, Ordliste>> ordlister = new HashMap<>();
  private final Ordbog ordbog = Ordbog.medfulgt();

  /** What the rows of one line of work have in common. */
  private record Fejl(String input, String kolonne, String vaerdi, String regel) {}

  private Ukendtevaerdier(List<Laesning> laesninger) {
    laesninger.forEach(fil -> inputAfFil.put(fil.fil(), fil.input()));
  }

  /** What is worth mending, the value of most rows first. */
  static List<Ukendtvaerdi> af(List<Laesning> laesninger, List<Dataproblem> problemer) {
    Ukendtevaerdier alle = new Ukendtevaerdier(laesninger);
    Map<Fejl, Long> antal = new LinkedHashMap<>();
    Map<Fejl, Dataproblem> foerste = new HashMap<>();
    for (Dataproblem problem : problemer) {
      Matcher citat = CITAT.matcher(problem.besked());
      String input = alle.inputAfFil.get(problem.fil());
      if (!FAELLES.contains(problem.regel())
          && input != null
          && problem.linje() > 0
          && !problem.kolonne().isEmpty()
          && citat.matches()) {
        Fejl fejl = new Fejl(input, problem.kolonne(), citat.group(1), problem.regel());
        antal.merge(fejl, raekker(problem), Long::sum);
        foerste.putIfAbsent(fejl, problem);
      }
    }
    return antal.entrySet().stream()
        .map(f -> alle.vaerdi(f.getKey(), foerste.get(f.getKey()), f.getValue()))
        .sorted(
            Comparator.comparingLong(Ukendtvaerdi::raekker)
                .reversed()
                .thenComparing(Ukendtvaerdi::input)
                .thenComparing(Ukendtvaerdi::kolonne)
                .thenComparing(Ukendtvaerdi::vaerdi)
                .thenComparing(Ukendtvaerdi::regel))
        .toList();
  }

  /** The nearest known is sought once, however many rows say the same. */
  private Ukendtvaerdi vaerdi(Fejl fejl, Dataproblem foerste, long raekker) {
    String vaerdi = fejl.vaerdi();
    Optional<String> naermeste =
        Optional.ofNullable(ordlister(fejl.input()).get(fejl.kolonne()))
            .filter(liste -> !liste.forstaar(vaerdi))
            .flatMap(liste -> liste.forslag(ordbog, fejl.input(), fejl.kolonne(), vaerdi));
    return new Ukendtvaerdi(
        fejl.input(),
        fejl.kolonne(),
        vaerdi,
        raekker,
        foerste.alvor(),
        fejl.regel(),
        naermeste.orElse(""),
        naermeste
            .filter(til -> Yamltekst.kanStaa(vaerdi) && !vaerdi.contains("…"))
            .map(
                til ->
                    "vaerdier: {%s: {%s: {%s: %s}}}"
                        .formatted(fejl.input(), fejl.kolonne(), Yamltekst.citat(vaerdi), til))
            .orElse(""),
        handling(fejl, naermeste, foerste.handling()));
  }

  /** What can be done: the line, where there is one; else what the column may say. */
  private String handling(Fejl fejl, Optional<String> naermeste, String ellers) {
    Ordliste liste = ordlister(fejl.input()).get(fejl.kolonne());
    if (liste == null) {
      return ellers;
    }
    if (naermeste.isPresent()) {
      return "Er det rigtigt gættet, så sæt linjen ind i kørselsfilen; ellers skriv det rigtige";
    }
    String ord =
        liste.ord().size() <= HOEJST_ORD
            ? String.join(", ", liste.ord())
            : "et af indsatstypernes navne";
    return ("Skriv i kørselsfilen vaerdier: {%s: {%s: {%s: …}}} med %s i stedet for …; %s, hvis"
            + " rækkerne ikke skal med")
        .formatted(
            fejl.input(), fejl.kolonne(), Yamltekst.citat(fejl.vaerdi()), ord, Eksport.UDELAD);
  }

  private Map<String, Ordliste> ordlister(String input) {
    return ordlister.computeIfAbsent(
        input,
        i -> {
          Map<String, Ordliste> efterKolonne = new HashMap<>();
          Eksporter.af(input, Laesekontekst.udenKoersel())
              .ordlister()
              .forEach((kolonne, liste) -> efterKolonne.put(kolonne.navn(), liste));
          efterKolonne.put(Eksport.KOMMUNEKODE.navn(), KOMMUNER);
          return efterKolonne;
        });
  }

  /** A problem is a row's, or it says itself how many rows share it. */
  private static long raekker(Dataproblem problem) {
    Matcher antal = ANTAL.matcher(problem.besked());
    return antal.find() ? Long.parseLong(antal.group(1)) : 1;
  }
}
