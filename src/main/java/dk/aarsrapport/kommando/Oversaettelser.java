package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Eksport;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Ordliste;
import dk.aarsrapport.kommando.Udkast.Fil;
import dk.aarsrapport.reference.Ordbog;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the values of the exports probably mean, as {@code vaerdier} of a run file. */
final class Oversaettelser {
  private final Ordbog ordbog;
  private final Map<String, Map<String, List<String>>> linjer = new LinkedHashMap<>();

  Oversaettelser(Ordbog ordbog) {
    this.ordbog = ordbog;
  }

  /**
   * Looks at the values of an input's files.
   *
   * @return what holds for a file alone: columns that are turned around in it and not in another
   */
  Map<Fil, Map<String, Map<String, String>>> se(String input, List<Fil> filer) {
    Eksport<?> eksport = Eksporter.af(input, Laesekontekst.udenKoersel());
    Map<Fil, Map<String, Map<String, String>>> egne = new LinkedHashMap<>();
    filer.forEach(fil -> egne.put(fil, new LinkedHashMap<>()));
    Map<String, Ordliste> lister = new TreeMap<>();
    eksport.ordlister().forEach((kolonne, liste) -> lister.put(kolonne.navn(), liste));
    filer.forEach(
        fil ->
            fil.genkendt()
                .koder()
                .forEach(
                    (kolonne, koder) ->
                        egne.get(fil)
                            .put(
                                kolonne,
                                koder(input, kolonne, lister, koder, omvendt(fil, kolonne)))));
    lister.forEach(
        (kolonne, liste) -> {
          List<Fil> med =
              filer.stream()
                  .filter(f -> f.ord().containsKey(kolonne))
                  .filter(f -> !f.genkendt().koder().containsKey(kolonne))
                  .toList();
          List<Fil> omvendte = med.stream().filter(f -> omvendt(f, kolonne)).toList();
          if (omvendte.size() == med.size()) {
            oversaet(input, kolonne, liste, med, !omvendte.isEmpty());
          } else {
            oversaet(
                input,
                kolonne,
                liste,
                med.stream().filter(f -> !omvendt(f, kolonne)).toList(),
                false);
            omvendte.forEach(fil -> egne.get(fil).put(kolonne, omvendt(fil.ord().get(kolonne))));
          }
        });
    return egne;
  }

  /** What each code of a column means: what it is called, or the word that this is known to be. */
  private Map<String, String> koder(
      String input,
      String kolonne,
      Map<String, Ordliste> lister,
      Map<String, String> koder,
      boolean omvendt) {
    Map<String, String> oversat = new LinkedHashMap<>();
    koder.forEach(
        (kode, tekst) -> {
          Ordliste liste = lister.get(kolonne);
          String til =
              liste == null || liste.forstaar(tekst)
                  ? tekst
                  : liste.forslag(ordbog, input, kolonne, tekst).orElse(tekst);
          String ret = omvendt ? Ordliste.modsat(til).orElse(til) : til;
          if (Yamltekst.kanStaa(kode) && Yamltekst.kanStaa(ret)) {
            oversat.put(kode, Yamltekst.citat(ret));
          }
        });
    return oversat;
  }

  private static boolean omvendt(Fil fil, String kolonne) {
    return fil.genkendt().omvendte().contains(kolonne);
  }

  /** Each yes and no of a column with the other, and the two plain words at least. */
  private static Map<String, String> omvendt(Map<String, Integer> ord) {
    Map<String, String> oversat = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    oversat.put("Ja", "nej");
    oversat.put("Nej", "ja");
    ord.keySet().forEach(tekst -> Ordliste.modsat(tekst).ifPresent(til -> oversat.put(tekst, til)));
    return oversat;
  }

  private void oversaet(
      String input, String kolonne, Ordliste liste, List<Fil> filer, boolean omvendt) {
    Map<String, Integer> antal = new TreeMap<>();
    filer.forEach(
        fil -> fil.ord().get(kolonne).forEach((tekst, n) -> antal.merge(tekst, n, Integer::sum)));
    if (omvendt) {
      omvendt(antal)
          .forEach(
              (tekst, til) -> linje(input, kolonne, "", tekst, til, "kolonnen siger det modsatte"));
    }
    antal.forEach(
        (tekst, n) -> {
          String raekker = Talformat.raekker(n);
          if (liste.forstaar(tekst)) {
            return;
          }
          Optional<String> betyder = ordbog.betydning(input, kolonne, tekst);
          if (betyder.isPresent() && Yamltekst.kanStaa(tekst)) {
            linje(input, kolonne, "", tekst, betyder.get(), raekker);
          } else if (gaet(input, kolonne, tekst).isPresent()) {
            linje(
                input,
                kolonne,
                "",
                tekst,
                gaet(input, kolonne, tekst).get(),
                raekker + "; gæt ud fra ordene: se efter");
          } else {
            Optional<String> forslag = liste.forslag(ordbog, input, kolonne, tekst);
            linje(
                input,
                kolonne,
                "# ",
                tekst,
                forslag.orElse(""),
                raekker
                    + (forslag.isPresent()
                        ? "; ukendt: det nærmeste kendte; ret det, og slet # foran"
                        : "; ukendt: skriv, hvad det er (eller udelad), og slet # foran"));
          }
        });
  }

  private Optional<String> gaet(String input, String kolonne, String tekst) {
    return ordbog.afOrdene(input, kolonne, tekst).filter(betyder -> Yamltekst.kanStaa(tekst));
  }

  private void linje(
      String input, String kolonne, String foran, String tekst, String til, String hvorfor) {
    String vaerdi = foran.isEmpty() ? tekst : Yamltekst.bemaerkning(tekst).substring(3);
    linjer
        .computeIfAbsent(input, i -> new LinkedHashMap<>())
        .computeIfAbsent(kolonne, k -> new ArrayList<>())
        .add(foran + Yamltekst.citat(vaerdi) + ": " + til + Yamltekst.bemaerkning(hvorfor));
  }

  /** What is proposed; empty where every value is known. */
  String yaml() {
    if (linjer.isEmpty()) {
      return "";
    }
    StringBuilder yaml =
        new StringBuilder("# Hvad værdierne i udtrækkene betyder; gennemse hver linje.\n");
    boolean noget = linjer.values().stream().anyMatch(Oversaettelser::noget);
    yaml.append(noget ? "" : "# ").append("vaerdier:\n");
    linjer.forEach(
        (input, kolonner) -> {
          yaml.append(noget(kolonner) ? "  " : "# " + "  ").append(input).append(":\n");
          kolonner.forEach(
              (kolonne, alle) -> {
                yaml.append(noget(Map.of(kolonne, alle)) ? "    " : "#     ")
                    .append(kolonne)
                    .append(":\n");
                alle.forEach(
                    linje ->
                        yaml.append(
                                linje.startsWith("# ")
                                    ? "#       " + linje.substring(2)
                                    : "      " + linje)
                            .append('\n'));
              });
        });
    return yaml.toString();
  }

  /** True where a line is not for the reader to decide. */
  private static boolean noget(Map<String, List<String>> kolonner) {
    return kolonner.values().stream().flatMap(List::stream).anyMatch(l -> !l.startsWith("# "));
  }
}
