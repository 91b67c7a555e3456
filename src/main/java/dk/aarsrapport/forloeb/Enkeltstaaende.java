package dk.aarsrapport.forloeb;

/** A row of an export that is counted by itself, where it is read, whatever child it is about. */
public sealed interface Enkeltstaaende
    permits Disponering, Klageafgoerelse, Skoletrivsel, Surveysvar, Aktivitet, Budgetpost {
  /** The acting municipality's code. */
  int kommune();
}
