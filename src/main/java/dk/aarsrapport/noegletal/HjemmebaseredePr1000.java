package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Children with home-based interventions per 1000 children, by group of types. */
final class HjemmebaseredePr1000 implements Noegletal {
  static final String ID = "hjemmebaserede-pr-1000";
  private static final String I_ALT = "i-alt";
  private static final Map<String, String> GRUPPER = new LinkedHashMap<>();

  static {
    GRUPPER.put("doegnophold-familie", "Døgnophold for hele familien");
    GRUPPER.put("hjemmebaseret-anbringelse", "Hjemmebaseret anbringelse");
    GRUPPER.put("forebyggende-foranstaltninger", "Forebyggende foranstaltninger");
    GRUPPER.put("foraeldrerettet", "Forældrerettet indsats under anbringelse");
    GRUPPER.put(I_ALT, "I alt (børn, hvert barn én gang)");
  }

  private static final List<Felt> FELTER =
      GRUPPER.keySet().stream().map(gruppe -> Felt.af(gruppe, Enhed.PR_1000)).toList();

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Hjemmebaserede indsatser pr. 1000",
            Kapitel.FOREBYGGENDE,
            "Hvor mange ud af 1000 børn og unge under 18 år der får en hjemmebaseret indsats.",
            "På hver skæringsdato tælles børn på 0-17 år med en indsats på trin 3, delt med antallet af"
                + " 0-17-årige 1. januar samme år, gange 1000. Et barn tælles én gang i hver gruppe, det"
                + " har en indsats i, og én gang i alt; grupperne kan derfor være større end i alt.",
            Enhed.PR_1000,
            "Serviceloven §§ 52 og 54; barnets lov §§ 32 og 75. Evaluering af partnerskabet (2018),"
                + " tabel 7 og 11",
            List.of("indsatser", "befolkning"),
            GRUPPER)
        .med(Lovskift.TRIN_2_OG_3);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (forloeb.harTrin(Indsatstype.HJEMMEBASERET, dato) && forloeb.mindreaarig(dato)) {
        taelling.tael(Taelling.periode(dato), I_ALT);
        grupper(forloeb, dato).forEach(g -> taelling.tael(Taelling.periode(dato), g));
      }
    }
  }

  private static Set<String> grupper(Forloeb forloeb, LocalDate dato) {
    Set<String> grupper = new TreeSet<>();
    for (Indsats indsats : forloeb.indsatser()) {
      if (indsats.type().trin() == Indsatstype.HJEMMEBASERET && indsats.paa(dato)) {
        grupper.add(indsats.type().gruppe());
      }
    }
    return grupper;
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.INTET,
        FELTER,
        u -> {
          List<Tal> dele =
              GRUPPER.keySet().stream().filter(g -> !g.equals(I_ALT)).map(u::tal).toList();
          u.opdelesMaaske(u.tal(I_ALT), dele);
          anbragte(udledning, u);
          Indsatstrappen.hoejstFraTrin(udledning, u, u.tal(I_ALT), Indsatstype.HJEMMEBASERET);
          FELTER.forEach(felt -> u.prTusindeBoern(felt, u.tal(felt.kategori())));
        });
  }

  /** Those placed on the step have a type of it, at whatever age. */
  private static void anbragte(Udledning udledning, Udsnit u) {
    if (udledning.maaler(LocalDate.parse(u.kode()), VarighedIgangvaerende.ID)) {
      List<Tal> typer = VarighedIgangvaerende.hjemmebaserede(u.hos(VarighedIgangvaerende.ID));
      if (!typer.isEmpty()) {
        u.hoejst(anbragte(u), u.frieSum("typer på trin 3", typer));
      }
    }
  }

  /** The placed among them. */
  static Tal anbragte(Udsnit u) {
    return u.tal("hjemmebaseret-anbringelse");
  }

  /** All, each once. */
  static Tal alle(Udsnit u) {
    return u.tal(I_ALT);
  }
}
