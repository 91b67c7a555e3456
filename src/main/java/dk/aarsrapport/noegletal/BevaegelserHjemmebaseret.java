package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
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
import java.util.stream.Stream;

/** Where children are a year after they had a home-based intervention. */
final class BevaegelserHjemmebaseret implements Noegletal {
  private static final String ID = "bevaegelser-hjemmebaseret";
  private static final String FOER = Integer.toString(Indsatstype.HJEMMEBASERET);
  private static final Felt OP = Felt.af("op", Enhed.PCT);
  private static final Felt INGEN = Felt.af("ingen", Enhed.PCT);
  private static final Felt NED = Felt.af("ned", Enhed.PCT);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(OP.kategori(), "Op ad trappen (anbragt)");
    etiketter.put(INGEN.kategori(), "Ingen bevægelse");
    etiketter.put(NED.kategori(), "Ned ad trappen");
    return new Definition(
            ID,
            "Bevægelser fra hjemmebaserede indsatser",
            Kapitel.BEVAEGELSER,
            "Hvordan det er gået børn med en hjemmebaseret indsats et år senere: op ad trappen, ned ad"
                + " trappen eller ingen bevægelse.",
            "Børn, der et år før skæringsdatoen havde en indsats på trin 3 og ingen på trin 4-6, fordelt"
                + " efter, hvad de har på skæringsdatoen, i pct. af dem alle. Op: en indsats på trin 4-6."
                + " Ingen: fortsat en på trin 3 og ingen på trin 4-6. Ned: ingen af delene.",
            Enhed.PCT,
            "Evaluering af partnerskabet (2018), figur 46 og 55",
            List.of("indsatser"),
            etiketter)
        .med(Lovskift.TRIN_2_OG_3_ET_AAR_FOER);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      int foer = forloeb.hoejesteTrin(Tilbageblik.ET_AAR.fra(dato));
      if (foer == Indsatstype.HJEMMEBASERET) {
        taelling.tael(
            Taelling.periode(dato), FOER, Bevaegelsesmatrix.TRIN[forloeb.hoejesteTrin(dato)]);
      }
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hverDato(
        Tilbageblik.ET_AAR,
        List.of(OP, INGEN, NED),
        u -> {
          Tal op = u.sum("op", nu(u, "4", "5", "6"));
          Tal ingen = u.sum("ingen", nu(u, "3"));
          Tal ned = u.sum("ned", nu(u, "0", "2"));
          Tal foer = u.sum("foer", List.of(op, ingen, ned));
          u.andel(OP, op, foer);
          u.andel(INGEN, ingen, foer);
          u.andel(NED, ned, foer);
        });
  }

  /** The children who are now on these steps: the same counts as in the matrix. */
  private static List<Tal> nu(Udsnit u, String... trin) {
    return Stream.of(trin)
        .map(t -> u.sammeSom(Bevaegelsesmatrix.ID, FOER + "/" + t, u.tal(FOER, t, 0)))
        .toList();
  }
}
