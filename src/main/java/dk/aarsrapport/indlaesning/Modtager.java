package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Underretning;

/** Who takes the good rows of the exports that are counted, by what they count as. */
public interface Modtager {
  /** A row of a child's course: it travels to the child's other rows, and is counted with them. */
  void barn(Person person, Haendelse haendelse);

  /** A notification about an unborn child, which is a course of its own. */
  void ufoedt(Underretning underretning);

  /** A row that stands alone and is counted where it is read. */
  void alene(Enkeltstaaende raekke);

  /** A posting, whose day is counted where it is read; its amount is counted in a sum. */
  void postering(Postering postering);
}
