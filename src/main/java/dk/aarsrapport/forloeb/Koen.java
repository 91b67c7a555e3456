package dk.aarsrapport.forloeb;

/** Sex as the last digit of the CPR number or the export's own column tells it. */
public enum Koen {
  DRENG,
  PIGE,
  UOPLYST
}
