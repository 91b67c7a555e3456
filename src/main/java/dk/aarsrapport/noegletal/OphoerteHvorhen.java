package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where children went who left institution. */
final class OphoerteHvorhen implements Noegletal {
  private static final String ID = "ophoerte-hvorhen";
  private static final Felt ANDEN_FORM =
      Felt.af(OphoerteInstitutionsanbringelser.ANDEN_FORM, Enhed.PCT);
  private static final Felt IKKE_ANBRAGT =
      Felt.af(OphoerteInstitutionsanbringelser.IKKE_ANBRAGT, Enhed.PCT);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(ANDEN_FORM.kategori(), "Anbragt i anden form");
    etiketter.put(IKKE_ANBRAGT.kategori(), "Ikke længere anbragt");
    return new Definition(
        ID,
        "Hvorhen efter institution",
        Kapitel.ANBRINGELSER,
        "Hvor børnene er kommet hen, når de er holdt op med at bo på institution.",
        "De ophørte institutionsanbringelser fra alle skæringsdatoer fordelt efter barnets højeste trin"
            + " på den dato, hvor det ikke længere er 6, i pct. af dem alle: 4 eller 5 er en anden form;"
            + " er det lavere, er barnet ikke længere anbragt (eget værelse hører hertil).",
        Enhed.PCT,
        "Evaluering af partnerskabet (2018), figur 44",
        List.of("indsatser"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    OphoerteInstitutionsanbringelser.tael(ID, forloeb, kalender, taelling);
  }

  @Override
  public void udled(Udledning udledning) {
    AlleDatoer andenForm = new AlleDatoer(udledning);
    AlleDatoer ikkeAnbragt = new AlleDatoer(udledning);
    udledning.hverDatoOgForrige(
        List.of(),
        u -> {
          andenForm.tilfoej(u.tal(ANDEN_FORM.kategori()));
          ikkeAnbragt.tilfoej(u.tal(IKKE_ANBRAGT.kategori()));
        });
    andenForm.skriv(
        List.of(ANDEN_FORM, IKKE_ANBRAGT),
        u -> {
          Tal a = u.beregnet("anden-form", sum(andenForm));
          Tal b = u.beregnet("ikke-anbragt", sum(ikkeAnbragt));
          Tal alle =
              u.sammeSom(
                  OphoerteInstitutionsanbringelser.ID, "i-alt", u.sum("i-alt", List.of(a, b)));
          u.andel(ANDEN_FORM, a, alle);
          u.andel(IKKE_ANBRAGT, b, alle);
        });
  }

  private static long sum(AlleDatoer datoer) {
    return datoer.tal().stream().mapToLong(Tal::antal).sum();
  }
}
