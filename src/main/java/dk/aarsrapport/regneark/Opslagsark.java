package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets that lead to and explain the others: contents, definitions and notes. */
final class Opslagsark {
  private static final Cellestil TEKST = Cellestil.TEKST.medBund().medOmbrydning();
  private static final int FLEST_PERIODER = 3;
  private static final String OM_TALLENE = "Om tallene";
  private static final String OEKONOMI = Definition.Kapitel.OEKONOMI.etiket();
  private static final String STYRING = Definition.Kapitel.STYRING.etiket();
  private static final Cellestil LINK = Cellestil.LINK.medBund();

  private Opslagsark() {}

  /** Contents: a link to every sheet; written when all the others are. */
  static void indhold(Bog bog, Arkskriver ark) {
    int hoved = bog.top(ark, "Indhold");
    Opslag opslag =
        new Opslag(
            ark,
            hoved,
            List.of("Ark", "Titel", "Kapitel", "Tal i alt", "Heraf med værdi"),
            new int[] {34, 62, 32, 11, 11});
    opslag.ark(Arknavne.FORSIDE, "Hvad projektmappen er, og hvordan den læses", OM_TALLENE);
    opslag.ark(
        Arknavne.DEFINITIONER,
        "Hvad hvert nøgletal betyder, og hvordan det er opgjort",
        OM_TALLENE);
    opslag.ark(Arknavne.NOTER, "Mærker, årsager til manglende tal og databrud", OM_TALLENE);
    opslag.ark(
        Arknavne.MANGLER, "Hvad der ikke kunne beregnes eller vises, og hvorfor", OM_TALLENE);
    for (Figurtabel figur : bog.figurer().values()) {
      Definition definition = figur.definition();
      String navn = bog.arknavne().get(definition.id());
      opslag.link(0, navn, navn);
      opslag.tal(3, figur.antal());
      opslag.tal(4, figur.medTal());
      opslag.raekke("", definition.titel(), definition.kapitel().etiket(), "", "");
    }
    if (Opfoelgningsark.findes(bog.udgivelse())) {
      opslag.ark(Opfoelgningsark.NAVN, Opfoelgningsark.TITEL, STYRING);
      if (Opfoelgningsark.egne(bog.udgivelse())) {
        opslag.ark(Naestebudgetark.NAVN, Naestebudgetark.TITEL, STYRING);
      }
    }
    if (Enkeltsagsark.findes(bog.udgivelse())) {
      opslag.ark(Enkeltsagsark.NAVN, Enkeltsagsark.TITEL, STYRING);
    }
    if (Maanedsark.findes(bog.udgivelse())) {
      opslag.ark(Maanedsark.NAVN, Maanedsark.TITEL, STYRING);
    }
    if (Prisark.findes(bog.udgivelse())) {
      opslag.ark(Prisark.NAVN, Prisark.TITEL, STYRING);
    }
    if (Disponeringsark.findes(bog.udgivelse())) {
      opslag.ark(Disponeringsark.NAVN, Disponeringsark.TITEL, STYRING);
    }
    if (Basisark.findes(bog.udgivelse())) {
      opslag.ark(Basisark.NAVN, Basisark.TITEL, OEKONOMI);
    }
    if (Revisionsark.findes(bog.udgivelse())) {
      opslag.link(0, Revisionsark.NAVN, Revisionsark.NAVN);
      opslag.tal(3, bog.udgivelse().revisioner().orElseThrow().size());
      opslag.raekke("", Revisionsark.TITEL, OM_TALLENE, "", "–");
    }
    Afstemningsark.arkene(bog.udgivelse().data().afstemning())
        .forEach((navn, titel) -> opslag.ark(navn, titel, "Afstemning"));
    opslag.link(0, Arknavne.DATA, Arknavne.DATA);
    opslag.tal(3, bog.udgivelse().resultater().alle().size());
    opslag.tal(4, bog.figurer().values().stream().mapToLong(Figurtabel::medTal).sum());
    opslag.raekke("", "Alle tal i én tabel, klar til pivot", "Data", "", "");
    if (!bog.diagramtal().erTom()) {
      opslag.ark(Arknavne.DIAGRAMTAL, "Tal bag de diagrammer, der har huller", "Data");
    }
    opslag.slut("Indholdsliste", 1);
  }

  /** Definitions: what every figure means and how it is counted. */
  static void definitioner(Bog bog) {
    Arkskriver ark = bog.nytArk(Arknavne.DEFINITIONER);
    int hoved = bog.top(ark, "Definitioner");
    Opslag opslag =
        new Opslag(
            ark,
            hoved,
            List.of("Nøgletal", "Titel", "Definition", "Opgørelse", "Enhed", "Kilde", "Inddata"),
            new int[] {32, 26, 42, 56, 11, 26, 14});
    for (Definition definition : bog.udgivelse().definitioner()) {
      String navn = bog.arknavne().get(definition.id());
      if (navn != null) {
        opslag.link(0, definition.id(), navn);
      }
      opslag.raekke(
          navn != null ? "" : definition.id(),
          definition.titel(),
          definition.definition(),
          definition.opgoerelse(),
          definition.enhed().etiket(),
          definition.kilde().isBlank() ? "–" : definition.kilde(),
          definition.input().isEmpty() ? "–" : String.join(", ", definition.input()));
    }
    opslag.slut("Definitionsliste", 1);
  }

  /** Notes: every mark, reason and break with its number. */
  static void noter(Bog bog) {
    Arkskriver ark = bog.nytArk(Arknavne.NOTER);
    int hoved = bog.top(ark, "Noter");
    Opslag opslag =
        new Opslag(
            ark,
            hoved,
            List.of("Note", "Mærke", "Forklaring", "Bruges i"),
            new int[] {12, 18, 90, 50});
    for (Noter.Note note : bog.noter().alle()) {
      String brug =
          note.noegletal().stream()
              .map(id -> bog.arknavne().getOrDefault(id, id))
              .collect(Collectors.joining(", "));
      opslag.raekke(
          note.henvisning(),
          note.maerke().isEmpty() ? "Databrud" : note.maerke(),
          note.tekst(),
          brug.isEmpty() ? "Ingen ark i denne udgave" : brug);
    }
    opslag.slut("Noteliste", 0);
  }

  /** What has no number: by figure, area and reason. */
  static void mangler(Bog bog) {
    Arkskriver ark = bog.nytArk(Arknavne.MANGLER);
    int hoved = bog.top(ark, Arknavne.MANGLER);
    Opslag opslag =
        new Opslag(
            ark,
            hoved,
            List.of("Nøgletal", "Område", "Mærke", "Årsag", "Perioder", "Tal, der mangler"),
            new int[] {34, 28, 16, 88, 40, 12});
    for (Figurtabel figur : bog.figurer().values()) {
      Map<List<Object>, List<Resultat>> mangler = new LinkedHashMap<>();
      for (Figurtabel.Raekke raekke : figur.raekker()) {
        for (Resultat celle : raekke.celler()) {
          if (celle != null && !celle.status().harVaerdi()) {
            mangler
                .computeIfAbsent(
                    List.of(raekke.omraade().navn(), bog.noter().om(celle).orElseThrow()),
                    n -> new ArrayList<>())
                .add(celle);
          }
        }
      }
      String id = figur.definition().id();
      mangler.forEach(
          (hvor, tal) -> {
            Noter.Note note = (Noter.Note) hvor.get(1);
            opslag.link(0, id, bog.arknavne().get(id));
            opslag.tal(5, tal.size());
            opslag.raekke("", (String) hvor.get(0), note.maerke(), note.tekst(), perioder(tal), "");
          });
    }
    if (opslag.erTom()) {
      opslag.raekke("Ingen", "–", "–", "Alle tal er beregnet og vist.", "–", "–");
    }
    opslag.slut("Mangelliste", 1);
  }

  private static String perioder(List<Resultat> tal) {
    List<String> perioder =
        tal.stream().map(r -> Talformat.periode(r.noegle().periode())).distinct().toList();
    return perioder.size() <= FLEST_PERIODER
        ? String.join(", ", perioder)
        : perioder.get(0)
            + " til "
            + perioder.get(perioder.size() - 1)
            + " ("
            + perioder.size()
            + " perioder)";
  }

  /** A plain table of text that grows row by row. */
  private static final class Opslag {
    private final Arkskriver ark;
    private final int hoved;
    private final int[] bredder;
    private int naeste;

    Opslag(Arkskriver ark, int hoved, List<String> kolonner, int[] bredder) {
      this.ark = ark;
      this.hoved = hoved;
      this.bredder = bredder;
      this.naeste = hoved + 1;
      ark.hoved(
          hoved, kolonner, bredder, i -> i > 0 ? Cellestil.HOVED.medIndryk() : Cellestil.HOVED);
    }

    boolean erTom() {
      return naeste == hoved + 1;
    }

    void link(int kolonne, String tekst, String maal) {
      ark.link(naeste, kolonne, tekst, maal, LINK);
    }

    void tal(int kolonne, long tal) {
      ark.tal(
          naeste,
          kolonne,
          BigDecimal.valueOf(tal),
          Cellestil.TEKST.medBund().medHoejre().medFormat("#,##0"));
    }

    /** A sheet of its own that no numbers are counted on. */
    void ark(String navn, String titel, String kapitel) {
      link(0, navn, navn);
      raekke("", titel, kapitel, "–", "–");
    }

    /** Fills the row's remaining cells and goes on to the next row. */
    void raekke(String... celler) {
      int linjer = 1;
      for (int i = 0; i < celler.length; i++) {
        if (!celler[i].isEmpty()) {
          Cellestil stil = i > 0 ? TEKST.medIndryk() : TEKST;
          stil = celler[i].equals("–") && i > 0 && bredder[i] < 12 ? TEKST.medHoejre() : stil;
          ark.tekst(naeste, i, celler[i], stil);
          linjer = Math.max(linjer, Tekstmaal.hoejde(celler[i], bredder[i]));
        }
      }
      ark.hoejde(naeste++, linjer);
    }

    void slut(String navn, int faste) {
      ark.tabel(navn, hoved, naeste - 1, bredder.length - 1, false);
      Bog.hovedraekke(ark.ark(), hoved, faste);
    }
  }
}
