package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Raekkeaftryk;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same twice in an input: a whole file stops the run, rows are warned of. */
final class Gentagelser {
  private static final String REGEL = "gentagne-raekker";

  private Gentagelser() {}

  /**
   * Every row of a file that is there twice would count twice.
   *
   * @throws Brugerfejl if two files of an input have the same content
   */
  static void kontroller(List<Laesning> laesninger) {
    Map<List<String>, Laesning> sete = new LinkedHashMap<>();
    for (Laesning fil : laesninger) {
      Laesning foer =
          fil.antalLaest() == 0 ? null : sete.putIfAbsent(List.of(fil.input(), fil.indhold()), fil);
      if (foer != null) {
        throw new Brugerfejl(
            "%s og %s har samme indhold, og hver række i %s ville tælle to gange; slet den ene fil, eller nævn kun den ene under input"
                .formatted(foer.fil(), fil.fil(), fil.input()));
      }
    }
  }

  /** Files with the same rows in another order, and rows that repeat others, by input. */
  static List<Dataproblem> problemer(List<Laesning> laesninger) {
    Map<String, List<Laesning>> efterInput = new LinkedHashMap<>();
    laesninger.forEach(l -> efterInput.computeIfAbsent(l.input(), i -> new ArrayList<>()).add(l));
    List<Dataproblem> problemer = new ArrayList<>();
    efterInput.forEach((input, filer) -> problemer.addAll(iInput(input, filer)));
    return problemer;
  }

  private static List<Dataproblem> iInput(String input, List<Laesning> filer) {
    List<Dataproblem> problemer = new ArrayList<>();
    long hverForSig = 0;
    for (int i = 0; i < filer.size(); i++) {
      Laesning fil = filer.get(i);
      hverForSig += fil.aftryk().gentagne();
      if (fil.aftryk().gentagne() > 0) {
        problemer.add(
            advarsel(
                fil.fil(), antal(fil.aftryk()) + " er helt magen til en tidligere række i filen"));
      }
      if (fil.betydninger().naestenAlleToGange()
          && fil.aftryk().gentagne() < fil.betydninger().gentagne() / 2) {
        problemer.add(
            advarsel(
                fil.fil(),
                "næsten alle rækker står to gange i filen med samme konto og beløb og er kun"
                    + " forskellige i kolonner, som tallene ikke bruger"));
      }
      for (Laesning foer : filer.subList(0, i)) {
        if (fil.aftryk().sammeRaekker(foer.aftryk())) {
          problemer.add(
              advarsel(
                  fil.fil(),
                  "filen har de samme "
                      + fil.antalLaest()
                      + " rækker som "
                      + foer.fil()
                      + " i en anden rækkefølge eller et andet tegnsæt"));
        }
      }
    }
    if (filer.size() > 1) {
      Raekkeaftryk alle = Raekkeaftryk.samlet(filer.stream().map(Laesning::aftryk).toList());
      if (alle.gentagne() > hverForSig) {
        problemer.add(
            advarsel(
                input,
                antal(alle)
                    + " i filerne tilsammen er helt magen til en række i en anden eller samme fil"));
      }
    }
    return problemer;
  }

  private static String antal(Raekkeaftryk aftryk) {
    return (aftryk.skoennet() ? "omkring " : "") + Talformat.raekker(aftryk.gentagne());
  }

  private static Dataproblem advarsel(String fil, String besked) {
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        fil,
        0,
        "",
        REGEL,
        besked + "; de tæller alle med",
        "Se efter, om udtrækket er trukket to gange, eller om rækkerne er forskellige hændelser");
  }
}
