package dk.aarsrapport.forloeb;

/** A row of an export that belongs to no child's course, and is counted where it is read. */
public sealed interface Enkeltstaaende
    permits Klageafgoerelse, Skoletrivsel, Surveysvar, Aktivitet, Budgetpost {
  /** The acting municipality's code. */
  int kommune();
}
