package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Placed children by age. */
final class AnbragteAlder implements Noegletal {
  static final String ID = "anbragte-alder";

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Anbragte efter alder",
        Kapitel.ANBRINGELSER,
        "Hvor gamle de anbragte børn og unge er.",
        "Børn med en anbringelse, også på eget værelse og i efterværn med døgnophold, på den seneste"
            + " skæringsdato og på den sidste dag, der opgøres, efter alder i hele år og i aldersgrupper. Ingen"
            + " aldersgrænse.",
        Enhed.ANTAL,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("indsatser"),
        Aldersfordeling.ETIKETTER);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Aldersfordeling.tael(ID, Indsatstype::anbringelse, forloeb, kalender, taelling);
  }

  @Override
  public void udled(Udledning udledning) {
    for (LocalDate dato : Aldersfordeling.datoer(udledning.grundlag().kalender(), ID)) {
      udledning.hver(
          udledning.udsnit(dato, dato),
          Aldersfordeling.LUKKET,
          u -> {
            Tal alle = Aldersfordeling.udled(u);
            if (udledning.hos(Anbragte.ID).datoer().contains(dato)) {
              under18(udledning, u);
            }
            if (dato.getMonthValue() == 12 && dato.getDayOfMonth() == 31) {
              ultimo(udledning, u, alle);
            }
          });
    }
  }

  /**
   * Those under 18 are the placed on the steps of the stair and those who are placed on none of
   * them; so are the others.
   */
  private static void under18(Udledning udledning, Udsnit u) {
    Tal under18 = Aldersfordeling.under18(u);
    Tal paaTrin = u.hos(Anbragte.ID).tal();
    if (!VarighedIgangvaerende.medTrappen(udledning, LocalDate.parse(u.kode()))) {
      u.hoejst(paaTrin, under18);
      return;
    }
    Udsnit trappen = u.hos(Indsatstrappen.ID);
    List<Tal> aeldre = Trin.ANBRAGT.stream().map(t -> Indsatstrappen.fra18(trappen, t)).toList();
    List<Tal> udenFor = VarighedIgangvaerende.udenForTrin(u.hos(VarighedIgangvaerende.ID));
    udenFor.forEach(
        alle ->
            u.opdeles(
                alle,
                List.of(
                    mere(u, under18, List.of(paaTrin)),
                    mere(u, Aldersfordeling.fra18(u), aeldre))));
    if (udenFor.isEmpty()) {
      u.opdeles(under18, List.of(paaTrin));
      u.opdeles(Aldersfordeling.fra18(u), aeldre);
    }
  }

  /** What an age has beyond those on the steps. */
  private static Tal mere(Udsnit u, Tal alle, List<Tal> paaTrin) {
    String navn = alle.stoerrelser().get(0).navn() + " uden for trin 4-6";
    Tal mere = u.frit(navn, alle.antal() - paaTrin.stream().mapToLong(Tal::antal).sum());
    u.opdeles(alle, Stream.concat(paaTrin.stream(), Stream.of(mere)).toList());
    return mere;
  }

  /** Says that these are all the placed on a date that their ages are told on. */
  static void alle(Udsnit dato, Tal tal) {
    dato.sammeSom(ID, Aldersfordeling.I_ALT, tal);
  }

  /** On 31 December these are the children of two other figures as well. */
  private static void ultimo(Udledning udledning, Udsnit u, Tal alle) {
    Udsnit aar = udledning.samlet(Integer.toString(u.aar()), Status.OK, "");
    AnbragteUltimo.alle(aar, alle);
    Eftervaern.doegnophold(aar, Aldersfordeling.baand(u, Aldersbaand.FRA_18));
  }
}
