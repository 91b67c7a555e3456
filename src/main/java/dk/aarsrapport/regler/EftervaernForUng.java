package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.taelling.Kalender;

/** Efterværn for a child that is not near eighteen. */
final class EftervaernForUng extends Forloebsregel {
  private static final String EFTERVAERN = "eftervaern";
  private static final int YNGST = 17;

  EftervaernForUng() {
    super(
        "eftervaern-for-ung",
        Alvor.ADVARSEL,
        "et efterværn begynder, før den unge er fyldt 17 år",
        "Ret indsatsens type, startdatoen eller cpr",
        Krav.input("indsatser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    if (forloeb.person().isEmpty()) {
      return;
    }
    Person person = forloeb.person().get();
    Raekker.indsatser(
            forloeb, i -> i.type().gruppe().equals(EFTERVAERN) && person.alder(i.start()) < YNGST)
        .forEach(
            i ->
                melder.fund(
                    i,
                    () ->
                        "%s begynder ved alder %d år"
                            .formatted(Raekker.skrevet(i), person.alder(i.start()))));
  }
}
