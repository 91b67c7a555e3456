package dk.aarsrapport.proevedata;

import dk.aarsrapport.resultat.Enhed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands beside the counts. Invented and said to be so: a country's numbers, words of the
 * municipalities, and an investment with the amounts that Faxe printed of its own. As published:
 * Hvidovre's and the country's numbers of the evaluation, and Faxe's of pupils taught apart.
 */
final class Tilfoejelser {
  private static final String OPDIGTET = "Opdigtet til demoen";
  private static final String EVALUERINGEN =
      "Evaluering af Partnerskab om omlægning af indsatsen for udsatte børn og unge (2018), ";
  private static final List<String> DATOER =
      List.of(
          "2015-01-31",
          "2015-05-31",
          "2015-09-30",
          "2016-01-31",
          "2016-05-31",
          "2016-09-30",
          "2017-01-31",
          "2017-05-31",
          "2017-09-30");

  private Tilfoejelser() {}

  static void skriv(Path mappe) throws IOException {
    try (CsvSkriver ud = Eksport.sammenligning(mappe)) {
      opdigtede(ud);
      offentliggjorte(ud);
    }
    try (CsvSkriver ud = Eksport.kommentarer(mappe)) {
      kommentar(
          ud,
          "510",
          "anbragte-pr-1000",
          "stigningen skyldes især, at flere søskende er anbragt sammen.");
      kommentar(
          ud,
          "510",
          "udgifter-og-budget",
          "der er ansat færre vikarer, end budgettet regnede med.");
      kommentar(
          ud, "657", "forebyggende-hjaelp", "en ny gruppe for unge begynder efter sommerferien.");
      kommentar(ud, null, "hvad-har-de-adspurgte-svaret", "undersøgelsen gentages i oktober.");
      kommentar(ud, null, "dyre-enkeltsager", "grænserne er ikke lovens.");
      for (String billede : Maalbilleder.ALLE) {
        ud.tekst(null).tekst("hvad-evalueringen-omfatter").linjer(billede).slut();
      }
    }
    try (CsvSkriver ud = Eksport.investeringer(mappe)) {
      long[] budget = {15_950_000, 15_700_000, 15_200_000};
      for (int i = 0; i < budget.length; i++) {
        ud.tal(510).tekst("Omlægning (opdigtet)").tal(2017 + i).tal(budget[i]);
        ud.tekst("6")
            .tekst("5")
            .tekst("Beløbene er dem, Faxe Kommune har trykt om sin egen")
            .slut();
      }
    }
  }

  private static void kommentar(CsvSkriver ud, String kommune, String afsnit, String ord)
      throws IOException {
    ud.tekst(kommune).tekst(afsnit).tekst(OPDIGTET + ": " + ord).slut();
  }

  private static void opdigtede(CsvSkriver ud) throws IOException {
    Fremmed landet = new Fremmed(ud, "hele-landet", "Hele landet (opdigtet)", OPDIGTET);
    for (int i = 0; i < DATOER.size(); i++) {
      landet.tal("anbragte-pr-1000", DATOER.get(i), null, null, "9," + (9 - i), "pr-1000");
    }
    String sidst = DATOER.get(DATOER.size() - 1);
    landet.tal("anbringelsesformer", sidst, "netvaerkspleje", null, "10", "pct");
    landet.tal("anbringelsesformer", sidst, "familiepleje", null, "58", "pct");
    landet.tal("anbringelsesformer", sidst, "institution", null, "32", "pct");
    for (int aar = 2015; aar <= 2017; aar++) {
      String periode = Integer.toString(aar);
      int mere = (aar - 2015) * 10_000;
      landet.kroner(periode, "forebyggende", 330_000 + mere);
      landet.kroner(periode, "anbringelser", 1_450_000 + mere);
      landet.kroner(periode, "aflastning", 120_000 + mere);
    }
  }

  private static void offentliggjorte(CsvSkriver ud) throws IOException {
    Fremmed hvidovre = new Fremmed(ud, "167", "Hvidovre Kommune", EVALUERINGEN + "figur 44");
    String perioder = DATOER.get(0) + "/" + DATOER.get(DATOER.size() - 1);
    hvidovre.tal("ophoerte-hvorhen", perioder, "anden-form", null, "38", "pct");
    hvidovre.tal("ophoerte-hvorhen", perioder, "ikke-laengere-anbragt", null, "62", "pct");
    Fremmed snit =
        new Fremmed(ud, "landsgennemsnit", "Landsgennemsnittet", EVALUERINGEN + "figur 44");
    snit.tal("ophoerte-hvorhen", perioder, "anden-form", null, "32", "pct");
    snit.tal("ophoerte-hvorhen", perioder, "ikke-laengere-anbragt", null, "68", "pct");
    Fremmed sagstal = new Fremmed(ud, "167", "Hvidovre Kommune", EVALUERINGEN + "tabel 4");
    List<String> dage = List.of("2016-03-01", "2016-09-01", "2017-03-01", "2017-09-01");
    List<String> snittet = List.of("28", "26,5", "23", "27");
    List<String> flest = List.of("35", "34", "38", "32");
    List<String> faerrest = List.of("14", "19", "18", "20");
    for (int i = 0; i < dage.size(); i++) {
      String dag = dage.get(i);
      sagstal.tal("sager-pr-raadgiver", dag, "gennemsnit", null, snittet.get(i), "gennemsnit");
      sagstal.tal("sager-pr-raadgiver", dag, "hoejeste", null, flest.get(i), "antal");
      sagstal.tal("sager-pr-raadgiver", dag, "laveste", null, faerrest.get(i), "antal");
    }
    String strategi = "Faxe Kommune, Strategi for Fælles om Forebyggelse (2019)";
    Fremmed faxe = new Fremmed(ud, "320", "Faxe Kommune", strategi);
    Fremmed nationalt = new Fremmed(ud, "landsgennemsnit", "Landsgennemsnittet", strategi);
    List<String> hos = List.of("6,7", "7,3", "7,9");
    List<String> alle = List.of("4,2", "4,1", "4,2");
    for (int i = 0; i < hos.size(); i++) {
      String skoleaar = (2014 + i) + "/" + (15 + i);
      String hvad = "Elever i segregerede skoletilbud";
      faxe.tal("aktivitetstal", skoleaar, "Specialundervisning", hvad, hos.get(i), "pct");
      nationalt.tal("aktivitetstal", skoleaar, "Specialundervisning", hvad, alle.get(i), "pct");
    }
  }

  /** An area outside the material, and where its numbers are from. */
  private record Fremmed(CsvSkriver ud, String omraade, String navn, String kilde) {
    void kroner(String periode, String hovedgruppe, int beloeb) throws IOException {
      tal(
          "udgifter-pr-1000-borgere",
          periode,
          hovedgruppe,
          null,
          Integer.toString(beloeb),
          Enhed.KR.kode());
    }

    void tal(
        String noegletal,
        String periode,
        String kategori,
        String underkategori,
        String vaerdi,
        String enhed)
        throws IOException {
      ud.tekst(omraade).tekst(navn).tekst(noegletal).tekst(periode);
      ud.tekst(kategori).tekst(underkategori).tekst(vaerdi).tekst(enhed).tekst(kilde).slut();
    }
  }
}
