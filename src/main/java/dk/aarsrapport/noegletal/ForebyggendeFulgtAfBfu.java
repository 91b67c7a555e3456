package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** § 11.3 courses that are followed by a children's examination. */
final class ForebyggendeFulgtAfBfu implements Noegletal {
  private static final String ID = "forebyggende-fulgt-af-bfu";
  private static final String FULGT = "fulgt";
  private static final String PAABEGYNDT = "paabegyndt";
  private static final Felt FELT = Felt.ene(Enhed.PCT);

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Forebyggende forløb fulgt af en børnefaglig undersøgelse",
            Kapitel.FOREBYGGENDE,
            "Hvor stor en del af børnene i et nyt forebyggende forløb der senere får en børnefaglig"
                + " undersøgelse (BFU).",
            "Børn med en indsats på trin 2, bevilget af myndigheden og begyndt i de seneste seks"
                + " måneder til og med skæringsdatoen; af dem andelen, hvor der samme dag eller"
                + " senere, men senest på skæringsdatoen, er besluttet en BFU. En indsats af samme"
                + " type, der fortsætter uden afbrydelse, er ikke en ny begyndelse.",
            Enhed.PCT,
            "Serviceloven §§ 11, stk. 3, og 50; barnets lov §§ 20 og 30. Evaluering af"
                + " partnerskabet (2018), tabel 6",
            List.of("indsatser", "undersøgelser"),
            Map.of())
        .med(Lovskift.TRIN_2_OG_3_HALVT_AAR_FOER);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<LocalDate> starter = starter(forloeb);
    if (starter.isEmpty()) {
      return;
    }
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      LocalDate efter = Tilbageblik.HALVT_AAR.fra(dato);
      for (LocalDate start : starter) {
        if (start.isAfter(efter) && !start.isAfter(dato)) {
          taelling.tael(Taelling.periode(dato), PAABEGYNDT);
          if (bfu(forloeb, start, dato)) {
            taelling.tael(Taelling.periode(dato), FULGT);
          }
          break;
        }
      }
    }
  }

  /** When new courses begin, the first one first. */
  private static List<LocalDate> starter(Forloeb forloeb) {
    List<LocalDate> starter = new ArrayList<>();
    for (Indsats indsats : forloeb.indsatser()) {
      if (indsats.type().trin() == Indsatstype.FOREBYGGENDE
          && indsats.myndighed()
          && forloeb.nyStart(indsats)) {
        starter.add(indsats.start());
      }
    }
    starter.sort(null);
    return starter;
  }

  private static boolean bfu(Forloeb forloeb, LocalDate fra, LocalDate til) {
    return forloeb.af(Undersoegelse.class).stream()
        .anyMatch(
            u ->
                u.type() == Undersoegelse.Type.BFU
                    && !u.afgjort().isBefore(fra)
                    && !u.afgjort().isAfter(til));
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.HALVT_AAR,
        List.of(FELT),
        u -> {
          u.rest("ikke fulgt", u.tal(FULGT), u.tal(PAABEGYNDT));
          u.andel(FELT, u.tal(FULGT), u.tal(PAABEGYNDT));
        });
  }
}
