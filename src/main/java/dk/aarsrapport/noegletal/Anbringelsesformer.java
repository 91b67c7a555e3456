package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How placed children divide between forms of placement. */
final class Anbringelsesformer implements Noegletal {
  private static final String ID = "anbringelsesformer";
  private static final List<String> FORMER =
      List.of("netvaerkspleje", "familiepleje", "institution");
  private static final List<Felt> FELTER =
      FORMER.stream().map(form -> Felt.af(form, Enhed.PCT)).toList();

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("netvaerkspleje", "Netværkspleje");
    etiketter.put("familiepleje", "Familiepleje");
    etiketter.put("institution", "Institution");
    return new Definition(
        ID,
        "Anbringelsesformer",
        Kapitel.ANBRINGELSER,
        "Hvor stor en del af de anbragte der bor i netværkspleje, i familiepleje og på institution.",
        "De anbragte på skæringsdatoen fordelt efter deres højeste trin på indsatstrappen, i pct. af"
            + " dem alle: 4 netværkspleje, 5 familiepleje, 6 institution. Opholdssteder og kost- og efterskoler"
            + " hører til institution.",
        Enhed.PCT,
        "Serviceloven § 66; barnets lov § 43. Evaluering af partnerskabet (2018), figur 37-39",
        List.of("indsatser"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (Anbragte.taeller(forloeb, dato)) {
        taelling.tael(
            Taelling.periode(dato),
            FORMER.get(forloeb.hoejesteTrin(dato) - Indsatstype.NETVAERKSPLEJE));
      }
    }
  }

  /** Says that these are the placed of 0-17 years on the step. */
  static Tal paaTrin(Udsnit u, int trin, Tal tal) {
    return u.sammeSom(ID, FORMER.get(trin - Indsatstype.NETVAERKSPLEJE), tal);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.INTET,
        FELTER,
        u -> {
          List<Tal> former = FORMER.stream().map(u::tal).toList();
          Tal anbragte = u.sammeSom(Anbragte.ID, "", u.sum("anbragte", former));
          u.opdeles(anbragte, former);
          for (int i = 0; i < FELTER.size(); i++) {
            u.andel(FELTER.get(i), former.get(i), anbragte);
          }
        });
  }
}
