package dk.aarsrapport;

import dk.aarsrapport.kommando.Kommandolinje;
import dk.aarsrapport.spark.Privatmappe;

/** The entry: {@code aarsrapport VERB …}, here or under {@code spark-submit}. */
public final class Aarsrapport {
  private Aarsrapport() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] argumenter) {
    Privatmappe.overtag();
    System.exit(Kommandolinje.udfoer(argumenter)); // the exit code is the contract's, section 1
  }
}
