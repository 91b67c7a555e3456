package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;

/** Children with preventive help on any day of the year, by type. */
final class ForebyggelsestyperIAaret implements Noegletal {
  static final String ID = "forebyggelsestyper-i-aaret";

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Forebyggende indsatser i løbet af året",
            Kapitel.FOREBYGGENDE,
            "Hvor mange børn og unge der har fået forebyggende hjælp i løbet af året, og hvilken.",
            "Børn med en indsats på trin 2 eller 3, der ikke er en anbringelse, på en hvilken som"
                + " helst dag i året. Et barn tælles én gang i hver type og én gang i alt; summen"
                + " af typerne tæller barnet med hver gang. Ingen aldersgrænse."
                + Oevrige.FORKLARING,
            Enhed.ANTAL,
            "Serviceloven §§ 11, stk. 3, 52 og 54; barnets lov §§ 30, 32 og 75",
            List.of("indsatser"),
            Typefordeling.etiketter())
        .med(Lovskift.TRIN_2_OG_3);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (int aar : kalender.aar()) {
      Typefordeling.tael(
          forloeb,
          aar,
          kalender.foersteDag(aar),
          kalender.sidsteDag(aar),
          Indsatstype::forebyggelse,
          taelling);
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    Udledning efterAlder = udledning.hos(ForebyggendeAlder.ID);
    Oevrige oevrige = Typefordeling.oevrige(udledning);
    udledning.hvertAar(
        Typefordeling.LUKKET,
        u -> {
          Typefordeling.udled(u, oevrige);
          Aldersfordeling.datoer(kalender, ForebyggendeAlder.ID).stream()
              .filter(dag -> dag.getYear() == u.aar())
              .map(dag -> Aldersfordeling.alle(efterAlder.udsnit(dag, dag)))
              .forEach(paaDagen -> u.hoejstOgNaesten(paaDagen, u.tal(Typefordeling.I_ALT)));
        });
    Typefordeling.oevrige(oevrige);
  }
}
