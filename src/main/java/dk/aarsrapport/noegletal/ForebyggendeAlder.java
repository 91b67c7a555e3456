package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Lovskift;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Children with preventive help by age. */
final class ForebyggendeAlder implements Noegletal {
  static final String ID = "forebyggende-alder";

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Forebyggende indsatser efter alder",
            Kapitel.FOREBYGGENDE,
            "Hvor gamle de børn og unge er, der får forebyggende hjælp.",
            "Børn med en indsats på trin 2 eller 3, der ikke er en anbringelse, den seneste skæringsdato og den sidste dag, der opgøres, efter alder i hele år og i aldersgrupper. Ingen aldersgrænse.",
            Enhed.ANTAL,
            "Ishøj Kommune, Familiecentrets årsrapport (2013)",
            List.of("indsatser"),
            Aldersfordeling.ETIKETTER)
        .med(Lovskift.TRIN_2_OG_3);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Aldersfordeling.tael(ID, Indsatstype::forebyggelse, forloeb, kalender, taelling);
  }

  @Override
  public void udled(Udledning udledning) {
    for (LocalDate dato : Aldersfordeling.datoer(udledning.grundlag().kalender(), ID)) {
      udledning.hver(
          udledning.udsnit(dato, dato),
          Aldersfordeling.LUKKET,
          u -> {
            Tal alle = Aldersfordeling.udled(u);
            if (VarighedIgangvaerende.medTrappen(udledning, dato)
                && udledning.maaler(
                    dato, ForebyggendeIndsatserPr1000.ID, HjemmebaseredePr1000.ID)) {
              trappen(u, alle);
            }
          });
    }
  }

  /**
   * Whoever is on step 2 or 3 has preventive help or is placed on step 3, and whoever has
   * preventive help stands on the stair: of all ages, and of each side of 18 years.
   */
  private static void trappen(Udsnit u, Tal alle) {
    Udsnit trappen = u.hos(Indsatstrappen.ID);
    Udsnit hjemme = u.hos(HjemmebaseredePr1000.ID);
    Tal under18 = Aldersfordeling.under18(u);
    Tal fra18 = Aldersfordeling.fra18(u);
    u.opdeles(alle, List.of(under18, fra18));
    Tal trin2 = u.hos(ForebyggendeIndsatserPr1000.ID).tal();
    Tal trin3 = HjemmebaseredePr1000.alle(hjemme);
    Tal anbragte = HjemmebaseredePr1000.anbragte(hjemme);
    u.hoejst(trin2, under18);
    u.hoejst(under18, u.frieSum("trin 2 og 3", List.of(trin2, trin3)));
    Tal under18MedEget = u.frieSum("under 18 og anbragte på trin 3", List.of(under18, anbragte));
    u.hoejst(trin3, under18MedEget);
    u.hoejst(
        u.frieSum(
            "trin 2 og 3 under 18 år",
            List.of(
                Indsatstrappen.under18(trappen, Indsatstype.FOREBYGGENDE, trin2),
                Indsatstrappen.under18(trappen, Indsatstype.HJEMMEBASERET, trin3))),
        under18MedEget);
    List<Tal> eget = VarighedIgangvaerende.hjemmebaserede(u.hos(VarighedIgangvaerende.ID));
    Tal medEget =
        u.frieSum(
            "fra 18 år og anbragte på trin 3",
            Stream.concat(Stream.of(fra18), eget.stream()).toList());
    Tal paaTrin =
        u.frieSum(
            "trin 2 og 3 fra 18 år",
            Stream.of(Indsatstype.FOREBYGGENDE, Indsatstype.HJEMMEBASERET)
                .map(trin -> Indsatstrappen.fra18(trappen, trin))
                .toList());
    u.hoejst(paaTrin, medEget);
    u.hoejst(
        List.of(
            Indsatstrappen.paaTrin(trappen, Indsatstype.FOREBYGGENDE),
            Indsatstrappen.paaTrin(trappen, Indsatstype.HJEMMEBASERET)),
        u.frieSum(
            "med forebyggende og anbragte på trin 3",
            Stream.concat(Stream.of(alle), eget.stream()).toList()));
    u.hoejst(alle, Indsatstrappen.alle(trappen));
  }
}
