package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the {@code nøgle: værdi} lines of a block and refuses what it does not know. */
final class Direktivlaeser {
  private static final String ENHEDER =
      Arrays.stream(Enhed.values()).map(Enhed::kode).collect(Collectors.joining("|"));
  private static final Map<String, String> FORMER =
      Map.ofEntries(
          Map.entry("vis", "antal|vaerdi|begge|grundlag|andel"),
          Map.entry("forside", "ja|nej"),
          Map.entry("indhold", "ja|nej"),
          Map.entry("form", "linje|soejle|stablet|bjaelke"),
          Map.entry("opstilling", "perioder|matrix|vendt|omraader|maaneder"),
          Map.entry("perioder", "[1-9]\\d?"),
          Map.entry("decimaler", "\\d"),
          Map.entry("enhed", ENHEDER),
          Map.entry("hver", "kommune|kategori|periode"),
          Map.entry("niveauer", "[1-9]"),
          Map.entry("heraf", "[^/]+/[^/]+"),
          Map.entry("hoejst", "[1-9]\\d?"),
          Map.entry("siden", "foerste|aaret-foer"));
  private static final Set<String> BETINGELSER = Set.of("hvis", "gaelder");
  private static final int HOEJST_TAL_I_BOKS = 6;

  private Direktivlaeser() {}

  /** Reads a fenced block; {@code sted} is the line of its fence. */
  static Direktiv laes(String info, String indhold, Sted sted) {
    Direktiv.Art art =
        Arrays.stream(Direktiv.Art.values())
            .filter(kendt -> kendt.navn().equals(info.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    sted.fejl(
                        "ukendt blok «"
                            + info.strip()
                            + "»"
                            + Forslag.menteDu(
                                info.strip(),
                                Arrays.stream(Direktiv.Art.values())
                                    .map(Direktiv.Art::navn)
                                    .toList())));
    Map<String, Direktiv.Linje> valg = linjer(art, indhold, sted);
    kontroller(art, valg, sted);
    return new Direktiv(art, valg, sted);
  }

  private static Map<String, Direktiv.Linje> linjer(Direktiv.Art art, String indhold, Sted sted) {
    Map<String, Direktiv.Linje> valg = new LinkedHashMap<>();
    List<String> linjer = indhold.lines().toList();
    for (int i = 0; i < linjer.size(); i++) {
      String linje = linjer.get(i).strip();
      Sted her = sted.ned(i + 1);
      if (linje.isEmpty() || linje.startsWith("#")) {
        continue;
      }
      int kolon = linje.indexOf(':');
      if (kolon < 1) {
        throw her.fejl("«" + linje + "» skal skrives som «nøgle: værdi»");
      }
      String noegle = noegle(art, linje.substring(0, kolon).strip(), her);
      String vaerdi = linje.substring(kolon + 1).strip();
      if (vaerdi.isEmpty()) {
        throw her.fejl("«" + noegle + "» mangler en værdi");
      }
      List<Led> led =
          art.noegler().contains(noegle) && BETINGELSER.contains(noegle)
              ? List.of(Udtryk.betingelse(vaerdi, her))
              : Led.del(vaerdi, her);
      if (valg.put(noegle, new Direktiv.Linje(vaerdi, led, her)) != null) {
        throw her.fejl("«" + noegle + "» står to gange");
      }
    }
    return valg;
  }

  private static String noegle(Direktiv.Art art, String skrevet, Sted sted) {
    if (art == Direktiv.Art.BOKS
        || art == Direktiv.Art.KONKLUSION
        || art == Direktiv.Art.ORDLISTE) {
      return skrevet;
    }
    String noegle =
        skrevet.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    if (!art.noegler().contains(noegle)) {
      throw sted.fejl(
          "ukendt nøgle «"
              + skrevet
              + "» i "
              + art.navn()
              + Forslag.menteDu(noegle, art.noegler()));
    }
    return noegle;
  }

  private static void kontroller(Direktiv.Art art, Map<String, Direktiv.Linje> valg, Sted sted) {
    if (art == Direktiv.Art.DOKUMENT && valg.containsKey("titel")) {
      Direktiv.Linje titel = valg.get("titel");
      if (titel.led().stream().anyMatch(l -> l instanceof Udtryk u && !u.kald().isEmpty())) {
        throw titel.sted().fejl("nøgletal kan ikke stå i en titel, kun ord som {{ omraade }}");
      }
    }
    if (art.noegler().contains("noegletal")
        && art != Direktiv.Art.FOR
        && !valg.containsKey("noegletal")) {
      throw sted.fejl(art.navn() + " mangler linjen «noegletal: …»");
    }
    if (art == Direktiv.Art.HVIS && valg.isEmpty()) {
      throw sted.fejl("hvis mangler linjen «gaelder: …»; skriv f.eks. vaerdi('anbragte') > 100");
    }
    if (art == Direktiv.Art.ORDLISTE) {
      if (valg.isEmpty()) {
        throw sted.fejl("en ordliste skal have mindst ét ord; skriv «ord: forklaring»");
      }
      return;
    }
    if (art == Direktiv.Art.BOKS) {
      if (valg.isEmpty() || valg.size() > HOEJST_TAL_I_BOKS) {
        throw sted.fejl("en boks skal have et til seks nøgletal");
      }
      valg.forEach((sti, linje) -> Sti.laes(sti, linje.sted()));
      return;
    }
    if (art == Direktiv.Art.KONKLUSION) {
      valg.forEach((sti, linje) -> Sti.laes(sti, linje.sted()));
      if (Konklusionstal.VALG.containsAll(valg.keySet())) {
        throw sted.fejl("en konklusion skal have mindst ét nøgletal");
      }
    }
    valg.forEach(
        (noegle, linje) -> {
          String form = form(art, noegle);
          if (!linje.raa().matches(form)) {
            throw linje
                .sted()
                .fejl(
                    "«"
                        + linje.raa()
                        + "» er ikke en gyldig værdi for "
                        + noegle
                        + (form.contains("\\") ? "" : "; skriv " + form.replace("|", ", ")));
          }
        });
    Omraadekontrol.skrivning(valg);
    if (art == Direktiv.Art.FOR) {
      loekke(valg, sted);
    }
    boolean udenTitel =
        valg.containsKey("titel") && valg.get("titel").raa().equals(Direktiv.UDEN_TITEL);
    if (udenTitel && (art != Direktiv.Art.TABEL || valg.containsKey("opstilling"))) {
      throw valg.get("titel")
          .sted()
          .fejl(
              "titel: ingen er til en tabel uden opstilling, som overskriften over den fortæller"
                  + " om");
    }
    if (valg.containsKey("heraf")
        && (valg.containsKey("opstilling") || valg.containsKey("forskel"))) {
      throw valg.get("heraf")
          .sted()
          .fejl(
              "heraf er en kolonne efter perioderne og kan ikke stå sammen med opstilling eller"
                  + " forskel");
    }
  }

  /** A loop over categories or periods is over those of a figure. */
  private static void loekke(Map<String, Direktiv.Linje> valg, Sted sted) {
    if (!valg.containsKey("hver")) {
      throw sted.fejl("for mangler linjen «hver: …»; skriv kommune, kategori eller periode");
    }
    String hver = valg.get("hver").raa();
    Set<String> kendte =
        switch (hver) {
          case "kategori" -> Set.of("hver", "noegletal", "kategorier", "uden");
          case "periode" -> Set.of("hver", "noegletal", "perioder");
          default -> Set.of("hver");
        };
    valg.forEach(
        (noegle, linje) -> {
          if (!kendte.contains(noegle)) {
            throw linje.sted().fejl("«" + noegle + "» kan ikke stå sammen med hver: " + hver);
          }
        });
    if (kendte.contains("noegletal") && !valg.containsKey("noegletal")) {
      throw sted.fejl("hver: " + hver + " mangler linjen «noegletal: …»");
    }
  }

  private static String form(Direktiv.Art art, String noegle) {
    if (art == Direktiv.Art.DIAGRAM && noegle.equals("opstilling")) {
      return "maaneder|omraader";
    }
    if (art == Direktiv.Art.KONKLUSION && noegle.equals("vis")) {
      return "virkelige|alle";
    }
    if (art == Direktiv.Art.UDELADT && noegle.equals("vis")) {
      return "brugte|alle";
    }
    if (art == Direktiv.Art.DATAKVALITET && noegle.equals("vis")) {
      return "alle|korte";
    }
    return art == Direktiv.Art.DEFINITIONER
        ? "brugte|alle|korte"
        : FORMER.getOrDefault(noegle, "(?s).*");
  }
}
