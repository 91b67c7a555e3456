package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Children by highest step a year ago and highest step now. */
final class Bevaegelsesmatrix implements Noegletal {
  static final String ID = "bevaegelsesmatrix";

  /** The codes of the steps, by step; step 1 is not registered on children. */
  static final String[] TRIN = {"0", "1", "2", "3", "4", "5", "6"};

  private static final List<String> TAELTE = List.of("0", "2", "3", "4", "5", "6");
  private static final List<Felt> FELTER = felter();

  private static List<Felt> felter() {
    List<Felt> felter = new ArrayList<>();
    for (String foer : TAELTE) {
      for (String nu : TAELTE) {
        if (!foer.equals("0") || !nu.equals("0")) {
          felter.add(new Felt(foer, nu, Enhed.ANTAL));
        }
      }
    }
    return List.copyOf(felter);
  }

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Bevægelser på indsatstrappen",
        Kapitel.BEVAEGELSER,
        "Hvor på indsatstrappen børnene stod for et år siden, og hvor de står nu.",
        "Hvert barn tælles efter sit højeste trin et år før skæringsdatoen og sit højeste trin på"
            + " skæringsdatoen; 0 er ingen indsats på trin 2-6. Børn uden indsats begge dage er ikke"
            + " med. Ingen aldersgrænse.",
        Enhed.ANTAL,
        "Strategisk ramme og faglig retning, Socialstyrelsen (2018)",
        List.of("indsatser"),
        trinetiketter());
  }

  /** The names of the steps that children stand on, and of none. */
  static Map<String, String> trinetiketter() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("0", "Ingen indsats på trappen");
    etiketter.put("2", "Trin 2: forebyggende");
    etiketter.put("3", "Trin 3: hjemmebaseret");
    etiketter.put("4", "Trin 4: netværkspleje");
    etiketter.put("5", "Trin 5: familiepleje");
    etiketter.put("6", "Trin 6: institution");
    return etiketter;
  }

  @Override
  public int vaegt() {
    return 1;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      int foer = forloeb.hoejesteTrin(Tilbageblik.ET_AAR.fra(dato));
      int nu = forloeb.hoejesteTrin(dato);
      if (foer != 0 || nu != 0) {
        taelling.tael(Taelling.periode(dato), TRIN[foer], TRIN[nu]);
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.ET_AAR,
        FELTER,
        u ->
            FELTER.forEach(felt -> u.antal(felt, u.tal(felt.kategori(), felt.underkategori(), 0))));
  }
}
