package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Net expenditure by funktion, with what lies outside and what the chart of accounts lacks. */
final class UdgifterPrFunktion implements Noegletal {
  static final String ID = "udgifter-pr-funktion";
  private static final Felt I_ALT = Felt.af("i-alt", Enhed.KR);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(Konto.UKENDT, "Ukendt konto");
    etiketter.put(I_ALT.kategori(), "I alt");
    return new Definition(
            ID,
            "Udgifter pr. funktion",
            Kapitel.OEKONOMI,
            "Hvad kommunen bruger på hver funktion i kontoplanen.",
            "Nettodriftsudgifter (dranst 1 og 2) pr. funktion, også på konti uden for service og"
                + " administration. Beløb på konti, kontoplanen ikke kender, står som ukendt konto.",
            Enhed.KR,
            "Den kommunale kontoplan. Faxe Kommune, Fælles om Forebyggelse (2019)",
            List.of("posteringer"),
            etiketter)
        .med(Beloeb.NETTOUDGIFTER);
  }

  /** The bucket is the municipality: {@link Regnskab} asks what each one's accounts tell. */
  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (sum.netto()) {
      String funktion = sum.konto().funktion();
      taelling.laegTil(sum.aar(), funktion, "", 0, sum.kommune(), sum.oere());
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertRegnskabsaar(
        List.of(I_ALT),
        u -> {
          if (u.penge().kroner(0).isEmpty()) {
            u.penge().skrivOere(I_ALT, 0);
            return;
          }
          long alle = 0;
          for (String funktion : u.kategorier()) {
            long oere = u.sum(funktion, "", 0);
            alle = Math.addExact(alle, oere);
            u.penge().skrivOere(Felt.af(funktion, Enhed.KR), oere);
          }
          u.penge().skrivOere(I_ALT, alle);
        });
  }
}
