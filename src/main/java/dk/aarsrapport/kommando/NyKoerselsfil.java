package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.indlaesning.Genkendelse;
import dk.aarsrapport.indlaesning.Pakning;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.lager.Lager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the exports in a folder, recognises files and columns, and writes a run file. */
final class NyKoerselsfil {
  private final Map<String, Map<String, Genkendelse>> efterInput = new LinkedHashMap<>();
  private final List<String> ukendte = new ArrayList<>();

  private NyKoerselsfil() {}

  static void skriv(Lager lager, String fra, String til, Melding melding) throws IOException {
    if (lager.findes(til)) {
      throw new Brugerfejl(til + " findes allerede; vælg et andet navn efter --til");
    }
    NyKoerselsfil ny = new NyKoerselsfil();
    Koerselsfil.INPUT.forEach(input -> ny.efterInput.put(input, new TreeMap<>()));
    for (String navn : lager.indhold(fra)) {
      if (!lager.find(fra + "/" + navn).isEmpty()) {
        ny.se(lager, fra, navn, melding);
      }
    }
    if (ny.efterInput.values().stream().allMatch(Map::isEmpty)) {
      throw new Brugerfejl(fra + ": ingen af filerne er genkendt; ret --fra");
    }
    String foran = vejFra(mappe(til), fra);
    lager.skriv(til, ny.yaml(foran).getBytes(StandardCharsets.UTF_8));
    melding.linje(
        "Skrev " + til + ": gennemse den, og kør «aarsrapport valider --config " + til + "»");
  }

  private static String mappe(String sti) {
    return sti.contains("/") ? sti.substring(0, sti.lastIndexOf('/')) : ".";
  }

  /** The way from the run file's folder to the exports, as the run file writes paths. */
  private static String vejFra(String mappe, String fra) {
    if (fra.contains(":") || mappe.contains(":")) {
      return fra + "/";
    }
    Path vej = Path.of(mappe).toAbsolutePath().normalize();
    Path relativ = vej.relativize(Path.of(fra).toAbsolutePath().normalize());
    return relativ.toString().isEmpty() ? "" : relativ + "/";
  }

  private void se(Lager lager, String fra, String navn, Melding melding) throws IOException {
    byte[] start;
    try (InputStream ind = lager.aabn(fra + "/" + navn)) {
      start = Pakning.start(navn, ind);
    }
    Optional<Genkendelse> genkendt = Genkendelse.af(navn, start);
    if (genkendt.isPresent()) {
      efterInput.get(genkendt.get().input()).put(navn, genkendt.get());
      melding.linje("  " + navn + " er " + genkendt.get().input());
    } else {
      ukendte.add(navn);
      melding.linje("  " + navn + " er ikke genkendt");
    }
  }

  private String yaml(String foran) {
    Set<Integer> kommuner = new TreeSet<>();
    TreeSet<Integer> aar = new TreeSet<>();
    efterInput
        .values()
        .forEach(
            filer ->
                filer
                    .values()
                    .forEach(
                        fil -> {
                          if (!fil.input().equals("befolkning")) {
                            kommuner.addAll(fil.kommuner());
                            aar.addAll(fil.aar());
                          }
                        }));
    StringBuilder yaml = new StringBuilder();
    yaml.append("# Kørselsfil lavet ud fra filerne. Gennemse hver linje, før den bruges.\n")
        .append("titel: Årsrapport for børne- og familieområdet\n")
        .append("# Rapportåret: det seneste år, der er set i begyndelsen af filerne.\n")
        .append("aar: ")
        .append(aar.isEmpty() ? 2024 : aar.last())
        .append("\n# Kommuner, der er set i begyndelsen af filerne; én rapport til hver.\n")
        .append("kommuner: ")
        .append(kommuner)
        .append(
            """

            # Første og sidste dag, som udtrækkene dækker; udelad for fire år før til og med rapportåret.
            # opgjort_fra: 2020-01-01
            # opgjort_til: 2024-12-31
            # Datoer, hvor børnene tælles; udelad for 31. december hvert år.
            # skaeringsdatoer: [2024-01-31, 2024-09-30]
            # Basisår, som merudgifter måles mod, og prisniveau (kræver pl).
            # basisperioder: {service: 2018-2020, administration: 2018-2020, i-alt: 2018-2020}
            # prisniveau: 2024
            # Antal under dette vises ikke i den offentlige udgave.
            diskretion: {mindste_antal: 5}
            noegle: {miljoevariabel: AARSRAPPORT_NOEGLE}
            input:
            """);
    efterInput.forEach((input, filer) -> input(yaml, foran, input, filer));
    for (String navn : ukendte) {
      yaml.append("  # ikke genkendt: ").append(Skjul.cpr(navn)).append('\n');
    }
    return yaml.toString();
  }

  private static void input(
      StringBuilder yaml, String foran, String input, Map<String, Genkendelse> filer) {
    if (filer.isEmpty()) {
      return;
    }
    Map<String, String> egne = new LinkedHashMap<>();
    for (Genkendelse fil : filer.values()) {
      fil.overskrifter()
          .forEach(
              (kolonne, overskrift) -> {
                if (!fil.kanonisk(kolonne)) {
                  egne.put(kolonne, overskrift);
                }
              });
    }
    yaml.append("  ").append(input).append(":\n    filer:\n");
    filer
        .keySet()
        .forEach(
            navn -> yaml.append("      - ").append(citat(foran + moenster(navn))).append('\n'));
    if (!egne.isEmpty()) {
      yaml.append("    kolonner:\n");
      egne.forEach(
          (kolonne, overskrift) ->
              yaml.append("      ")
                  .append(kolonne)
                  .append(": ")
                  .append(citat(overskrift))
                  .append('\n'));
    }
  }

  /** A file's name, or a pattern that fits it where the name holds a CPR number. */
  private static String moenster(String navn) {
    return Skjul.cpr(navn).equals(navn) ? navn : navn.replaceAll("[0-9]", "?");
  }

  private static String citat(String tekst) {
    return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
