package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The spine's sixteen figures, as the catalogue describes them. */
final class Proevekatalog {
  static final List<Definition> ALLE =
      List.of(
          ny("anbragte", "Anbragte børn", Kapitel.ANBRINGELSER, Enhed.ANTAL, "indsatser"),
          ny(
              "anbragte-pr-1000",
              "Anbragte børn pr. 1000",
              Kapitel.ANBRINGELSER,
              Enhed.PR_1000,
              "indsatser,befolkning"),
          ny(
              "anbringelsesformer",
              "Anbringelsesformer",
              Kapitel.ANBRINGELSER,
              Enhed.PCT,
              "indsatser",
              "netvaerkspleje",
              "Netværkspleje",
              "familiepleje",
              "Familiepleje",
              "institution",
              "Institution"),
          ny(
              "ophoerte-institutionsanbringelser",
              "Ophørte institutionsanbringelser",
              Kapitel.ANBRINGELSER,
              Enhed.PCT,
              "indsatser",
              "i-alt",
              "I alt"),
          ny(
              "ophoerte-hvorhen",
              "Ophørte institutionsanbringelser – hvorhen",
              Kapitel.ANBRINGELSER,
              Enhed.PCT,
              "indsatser",
              "anden-form",
              "Anden anbringelsesform",
              "ikke-laengere-anbragt",
              "Ikke længere anbragt"),
          ny(
              "hjemmebaserede-pr-1000",
              "Hjemmebaserede indsatser pr. 1000",
              Kapitel.FOREBYGGENDE,
              Enhed.PR_1000,
              "indsatser,befolkning",
              "doegnophold-familie",
              "Døgnophold for hele familien",
              "hjemmebaseret-anbringelse",
              "Hjemmebaserede anbringelser",
              "forebyggende-foranstaltninger",
              "Forebyggende foranstaltninger",
              "foraeldrerettet",
              "Forældrerettede indsatser",
              "i-alt",
              "I alt"),
          ny(
              "forebyggende-indsatser-pr-1000",
              "Forebyggende indsatser pr. 1000",
              Kapitel.FOREBYGGENDE,
              Enhed.PR_1000,
              "indsatser,befolkning"),
          ny(
              "forebyggende-fulgt-af-bfu",
              "Forebyggende indsatser fulgt af BFU",
              Kapitel.FOREBYGGENDE,
              Enhed.PCT,
              "indsatser,undersøgelser"),
          ny(
              "bevaegelser-hjemmebaseret",
              "Bevægelser fra hjemmebaserede indsatser",
              Kapitel.BEVAEGELSER,
              Enhed.PCT,
              "indsatser",
              "op",
              "Op ad trappen",
              "ingen",
              "Ingen bevægelse",
              "ned",
              "Ned ad trappen"),
          ny(
              "bevaegelsesmatrix",
              "Fra trin til trin",
              Kapitel.BEVAEGELSER,
              Enhed.ANTAL,
              "indsatser",
              "0",
              "Uden indsats",
              "2",
              "Trin 2",
              "3",
              "Trin 3",
              "4",
              "Trin 4",
              "5",
              "Trin 5",
              "6",
              "Trin 6"),
          ny(
              "underretninger-alder",
              "Underretninger efter alder",
              Kapitel.UNDERRETNINGER,
              Enhed.ANTAL,
              "underretninger",
              "ufoedt",
              "Ufødt",
              "under-8-aar",
              "Under 8 år"),
          ny(
              "underretninger-pr-barn",
              "Underretninger pr. barn",
              Kapitel.UNDERRETNINGER,
              Enhed.GENNEMSNIT,
              "underretninger",
              "gennemsnit",
              "Gennemsnit",
              "1",
              "Én underretning",
              "2",
              "To underretninger",
              "3+",
              "Tre eller flere"),
          ny(
              "sager-pr-raadgiver",
              "Sager pr. rådgiver",
              Kapitel.SAGSBEHANDLING,
              Enhed.GENNEMSNIT,
              "sager",
              "gennemsnit",
              "Gennemsnit",
              "hoejeste",
              "Flest",
              "laveste",
              "Færrest"),
          ny(
              "udgifter",
              "Udgifter",
              Kapitel.OEKONOMI,
              Enhed.KR,
              "posteringer,pl",
              "service",
              "Service",
              "administration",
              "Administration",
              "i-alt",
              "I alt",
              "netto",
              "Netto"),
          ny(
              "merudgifter",
              "Merudgifter",
              Kapitel.OEKONOMI,
              Enhed.KR,
              "posteringer,pl",
              "service",
              "Service",
              "administration",
              "Administration",
              "i-alt",
              "I alt",
              "kr",
              "kr.",
              "pct",
              "pct."),
          ny(
              "udgifter-paa-trappen",
              "Udgifter på indsatstrappen",
              Kapitel.OEKONOMI,
              Enhed.KR,
              "posteringer,pl",
              "forebyggende",
              "Forebyggende",
              "hjemmebaseret",
              "Hjemmebaseret",
              "netvaerkspleje",
              "Netværkspleje",
              "familiepleje",
              "Familiepleje",
              "institution",
              "Institution",
              "uden-trin",
              "Uden trin",
              "kr",
              "kr.",
              "pct",
              "pct."));

  private Proevekatalog() {}

  private static Definition ny(
      String id, String titel, Kapitel kapitel, Enhed enhed, String input, String... etiketter) {
    Map<String, String> efterKode = new LinkedHashMap<>();
    for (int i = 0; i < etiketter.length; i += 2) {
      efterKode.put(etiketter[i], etiketter[i + 1]);
    }
    return new Definition(
            id,
            titel,
            kapitel,
            "Hvad " + titel + " betyder.",
            "Hvordan " + titel + " tælles.",
            enhed,
            "Serviceloven",
            List.of(input.split(",")),
            efterKode)
        .med(beloeb(id));
  }

  /** As the catalogue has them. */
  private static Beloeb beloeb(String id) {
    return Katalog.definitioner().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .map(Definition::beloeb)
        .orElse(Beloeb.SOM_OPGIVET);
  }
}
