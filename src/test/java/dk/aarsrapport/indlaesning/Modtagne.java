package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Underretning;
import java.util.ArrayList;
import java.util.List;

/** What rows have been handed on as. */
record Modtagne(
    List<Haendelse> boerns,
    List<Underretning> ufoedtes,
    List<Enkeltstaaende> alene,
    List<Postering> posteringer)
    implements Modtager {
  Modtagne() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  @Override
  public void barn(Person person, Haendelse haendelse) {
    boerns.add(haendelse);
  }

  @Override
  public void ufoedt(Underretning underretning) {
    ufoedtes.add(underretning);
  }

  @Override
  public void alene(Enkeltstaaende raekke) {
    alene.add(raekke);
  }

  @Override
  public void postering(Postering postering) {
    posteringer.add(postering);
  }
}
