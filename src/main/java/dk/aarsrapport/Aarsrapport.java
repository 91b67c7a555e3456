package dk.aarsrapport;

import dk.aarsrapport.kommando.Kommandolinje;
import dk.aarsrapport.spark.Privatmappe;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry: {@code aarsrapport VERB …}, here or under {@code spark-submit}. */
public final class Aarsrapport {
  private Aarsrapport() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] argumenter) {
    try {
      Privatmappe.overtag();
    } catch (IOException e) {
      new PrintWriter(System.err, true, StandardCharsets.UTF_8)
          .println(
              "Fejl: der kan ikke laves en mappe til midlertidige filer i «"
                  + Privatmappe.sted()
                  + "»; se efter plads og adgang, eller sæt TMPDIR til en anden mappe, og kør igen");
      System.exit(2); // as the command does for what its user can mend
    }
    Thread.setDefaultUncaughtExceptionHandler(Kommandolinje::traadFaldt);
    System.exit(Kommandolinje.udfoer(argumenter)); // the exit code is the contract's, section 1
  }
}
