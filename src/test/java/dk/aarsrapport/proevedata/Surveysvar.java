package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.util.List;

/**
 * The evaluation's other questions to advisers and offers (figures 7, 8, 10-13, 15-28 and 30-34).
 * It shows their answers without numbers: how many answered is as printed under the figure, else as
 * in table 1 (where 51 of the authority in Herning answered, 44 of them advisers); how the answers
 * fell is invented.
 */
final class Surveysvar {
  private static final String TILBUD = "Ledere og medarbejdere ved tilbud";
  private static final String MYNDIGHED = Surveys.GRUPPE;

  private static final List<String> ENIG =
      List.of(
          "Helt enig", "Delvist enig", "Hverken enig eller uenig", "Delvist uenig", "Helt uenig");
  private static final List<String> GRAD =
      List.of("I meget høj grad", "I høj grad", "I nogen grad", "I ringe grad", "Slet ikke");
  private static final List<String> OFTE =
      List.of("Meget ofte", "Ofte", "En gang imellem", "Sjældent", "Aldrig");

  private static final String HOLDNING = "Omlægningen i hverdagen";
  private static final String INDSTILLING =
      "Tilbuddenes indstilling til at arbejde målrettet og tidsbegrænset";
  private static final String RAADGIVNING = "Hvem der gør brug af rådgivningen";
  private static final String OPFOELGNING = "Samarbejdet om opfølgningerne";
  private static final String HVERDAGSLIV = "Fokus på hverdagslivet";

  /** How many answered in 2016 in Haderslev and Herning. */
  private static final int[] TABEL_1 = {24, 37};

  private static final int[] FIGUR_13_OG_24 = {21, 32};
  private static final int FIGUR_32 = 62;

  /** How the answers fall, in parts of a hundred; each question takes the next. */
  private static final int[][] FORDELINGER = {
    {30, 40, 15, 10, 5}, {20, 45, 20, 10, 5}, {45, 40, 10, 5, 0}, {15, 30, 25, 20, 10}
  };

  private final CsvSkriver ud;
  private int nummer;

  private Surveysvar(CsvSkriver ud) {
    this.ud = ud;
  }

  static void skriv(CsvSkriver ud) throws IOException {
    for (int[] inviterede : new int[][] {{510, 35}, {657, 107}}) {
      Surveys.hvem(ud, inviterede[0], 2017, TILBUD).tekst(null).tekst("inviterede").tekst(null);
      ud.tekst(null).tal(inviterede[1]).slut();
    }
    Surveysvar svar = new Surveysvar(ud);
    svar.omMyndighed();
    svar.omTilbud();
  }

  private void omMyndighed() throws IOException {
    toGange(HOLDNING, "Omlægningen er socialfagligt velbegrundet", ENIG, TABEL_1, 51);
    String indflydelse = "Jeg har indflydelse på, hvordan omlægningen omsættes i min praksis";
    toGange(HOLDNING, indflydelse, ENIG, TABEL_1, 44);
    toGange(
        HOLDNING, "Jeg har mulighed for at komme tidligt nok ind i mine sager", ENIG, TABEL_1, 44);
    String standarder = "Har du mulighed for at følge op efter kommunens standarder?";
    toGange(OPFOELGNING, standarder, GRAD, FIGUR_13_OG_24, 44);
    String sparring = "Har du mulighed for tilstrækkelig faglig sparring?";
    toGange(OPFOELGNING, sparring, GRAD, FIGUR_13_OG_24, 44);
    nu(MYNDIGHED, HOLDNING, "Tilbuddene forholder sig til mål og behov for justeringer", ENIG);
    nu(MYNDIGHED, HOLDNING, "Det er en fælles opgave at tilbyde den bedste løsning", ENIG);
    for (String hvor : List.of("§ 11.3-forløb", "forebyggende foranstaltninger", "institutioner")) {
      nu(MYNDIGHED, INDSTILLING, "Indstillingen ved " + hvor, GRAD);
    }
    for (String hvor : List.of("skoler", "daginstitutioner", "dagpleje", "sundhedspleje")) {
      nu(MYNDIGHED, RAADGIVNING, "Personalet i " + hvor + " bruger rådgivningen", GRAD);
    }
    nu(
        MYNDIGHED,
        null,
        "Hvor ofte skal planerne sikre, at barnet kan få støtte i sædvanlige rammer?",
        OFTE);
  }

  private void omTilbud() throws IOException {
    nu(TILBUD, HOLDNING, "Omlægningen er fagligt velbegrundet", ENIG);
    nu(TILBUD, HOLDNING, "Målrettede indsatser giver ikke nok plads til fagligt arbejde", ENIG);
    nu(TILBUD, HOLDNING, "Vi har indflydelse på, hvordan omlægningen omsættes her", ENIG);
    nu(TILBUD, HOLDNING, "At tilbyde den bedste løsning er en fælles opgave", ENIG);
    nu(TILBUD, HOLDNING, "Der er for stort fokus på at afslutte indsatser", ENIG);
    nu(TILBUD, OPFOELGNING, "Har rådgiverne tæt nok kontakt med barnet og familien?", GRAD);
    nu(TILBUD, OPFOELGNING, "Bliver I inddraget på en relevant måde i opfølgningen?", GRAD);
    nu(TILBUD, OPFOELGNING, "Er rådgiverne indstillet på at justere indsatsen?", GRAD);
    nu(TILBUD, HVERDAGSLIV, "Hvor ofte støtter I barnets skolegang?", OFTE, 32, FIGUR_32);
    nu(TILBUD, HVERDAGSLIV, "Hvor ofte støtter I barnets fritidsliv?", OFTE, 32, FIGUR_32);
    nu(TILBUD, HVERDAGSLIV, "Hvor ofte arbejder I i barnets egne omgivelser?", OFTE);
  }

  private void toGange(
      String batteri, String spoergsmaal, List<String> skala, int[] foer, int herning)
      throws IOException {
    skriv(510, 2016, MYNDIGHED, batteri, spoergsmaal, skala, foer[0]);
    skriv(657, 2016, MYNDIGHED, batteri, spoergsmaal, skala, foer[1]);
    nu(MYNDIGHED, batteri, spoergsmaal, skala, 19, herning);
  }

  private void nu(String gruppe, String batteri, String spoergsmaal, List<String> skala)
      throws IOException {
    boolean tilbud = gruppe.equals(TILBUD);
    nu(gruppe, batteri, spoergsmaal, skala, tilbud ? 32 : 19, tilbud ? 73 : 44);
  }

  private void nu(
      String gruppe,
      String batteri,
      String spoergsmaal,
      List<String> skala,
      int haderslev,
      int herning)
      throws IOException {
    skriv(510, 2017, gruppe, batteri, spoergsmaal, skala, haderslev);
    skriv(657, 2017, gruppe, batteri, spoergsmaal, skala, herning);
    nummer++;
  }

  /** The last answers take what rounding leaves. */
  private void skriv(
      int kommune,
      int aar,
      String gruppe,
      String batteri,
      String spoergsmaal,
      List<String> skala,
      int n)
      throws IOException {
    int[] fordeling = FORDELINGER[(nummer + kommune + aar) % FORDELINGER.length];
    int tilbage = n;
    for (int i = 0; i < skala.size(); i++) {
      boolean sidste = i == skala.size() - 1;
      int antal = sidste ? tilbage : Math.min(tilbage, (n * fordeling[i] + 50) / 100);
      tilbage -= antal;
      if (antal > 0) {
        Surveys.hvem(ud, kommune, aar, gruppe).tekst(batteri).tekst(spoergsmaal);
        ud.tekst(skala.get(i)).tal(i + 1L).tal(antal).slut();
      }
    }
  }
}
