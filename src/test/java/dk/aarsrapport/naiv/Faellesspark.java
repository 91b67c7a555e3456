package dk.aarsrapport.naiv;

import dk.aarsrapport.kommando.Melding;
import dk.aarsrapport.kommando.Rapportkoersel;
import dk.aarsrapport.spark.Sparkmotor;

/** One Spark for all tests of this JVM, so that a run costs what the run costs. */
public final class Faellesspark {
  private static Sparkmotor motor;

  private Faellesspark() {}

  /** A quiet run on the shared Spark. */
  public static Rapportkoersel koersel() {
    return new Rapportkoersel(new Melding(linje -> {}), Faellesspark::motor);
  }

  /** The shared Spark, on loan. */
  public static synchronized Sparkmotor motor() {
    if (motor == null) {
      motor = Sparkmotor.start();
      Runtime.getRuntime().addShutdownHook(new Thread(Faellesspark::luk));
    }
    return motor.laant();
  }

  /** Makes room for a Spark that a test starts itself: a JVM has one at a time. */
  public static synchronized void luk() {
    if (motor != null) {
      motor.close();
      motor = null;
    }
  }
}
