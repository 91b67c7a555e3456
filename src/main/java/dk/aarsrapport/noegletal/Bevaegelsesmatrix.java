package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Children by highest step a year ago and highest step now. */
final class Bevaegelsesmatrix implements Noegletal {
  static final String ID = "bevaegelsesmatrix";

  /** The codes of the steps, by step; step 1 is not registered on children. */
  static final String[] TRIN = {"0", "1", "2", "3", "4", "5", "6"};

  private static final List<String> TAELTE = List.of("0", "2", "3", "4", "5", "6");
  private static final List<Felt> FELTER = felter();
  private static final String OP = "op";
  private static final String NED = "ned";
  private static final String SAMME = "samme";

  /** The cells that each way from a step has together. */
  private static final Map<Felt, List<Felt>> VEJE = veje();

  private static Map<Felt, List<Felt>> veje() {
    Map<Felt, List<Felt>> veje = new LinkedHashMap<>();
    for (Felt felt : FELTER) {
      int retning = felt.underkategori().compareTo(felt.kategori());
      String vej = retning > 0 ? OP : retning < 0 ? NED : SAMME;
      veje.computeIfAbsent(new Felt(felt.kategori(), vej, Enhed.ANTAL), v -> new ArrayList<>())
          .add(felt);
    }
    return veje;
  }

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
                + " med. Op, ned og samme er summen af dem, der er kommet højere op, længere ned eller"
                + " står på samme trin. Ingen aldersgrænse.",
            Enhed.ANTAL,
            "Strategisk ramme og faglig retning, Socialstyrelsen (2018)",
            List.of("indsatser"),
            etiketter())
        .med(Lovskift.TRINNENE);
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

  private static Map<String, String> etiketter() {
    Map<String, String> etiketter = trinetiketter();
    etiketter.put(NED, "Længere ned");
    etiketter.put(SAMME, "Samme trin");
    etiketter.put(OP, "Højere op");
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

  private static Tal celle(Udsnit u, Felt felt) {
    return u.tal(felt.kategori(), felt.underkategori(), 0);
  }

  /** Those who went up or down are known from another figure. */
  private static Tal vej(Udsnit u, Felt vej, List<Tal> celler) {
    if (celler.size() == 1) {
      return celler.get(0);
    }
    Tal tal = u.sum(Udsnit.navn(vej.kategori(), vej.underkategori(), 0), celler);
    return Indsatstrappen.rykket(u, vej, tal);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.ET_AAR,
        Stream.concat(FELTER.stream(), VEJE.keySet().stream()).toList(),
        u -> {
          FELTER.forEach(felt -> u.antal(felt, celle(u, felt)));
          VEJE.forEach(
              (vej, celler) -> {
                u.antal(vej, vej(u, vej, celler.stream().map(felt -> celle(u, felt)).toList()));
                u.sammenlagt(vej, celler);
              });
        });
  }
}
