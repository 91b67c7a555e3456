package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.forklaring.Forklaring;
import dk.aarsrapport.forklaring.Forklaringsfil;
import dk.aarsrapport.forklaring.Forklaringstekst;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.spark.Lagervalg;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The verb {@code forklar}: reads a run, explains one number of it and writes that out. */
final class Forklar {
  private final Melding undervejs;
  private final Consumer<String> svar;
  private final Supplier<Sparkmotor> motor;
  private final Lager lager = new Lagervalg();

  /**
   * Explains on this Spark.
   *
   * @param undervejs is told how far it is
   * @param svar takes the lines that say what the number was made of: what stands in the exports
   *     was cleaned where it was read, and amounts are no CPR numbers
   */
  Forklar(Melding undervejs, Consumer<String> svar, Supplier<Sparkmotor> motor) {
    this.undervejs = undervejs;
    this.svar = svar;
    this.motor = motor;
  }

  /**
   * Explains one number.
   *
   * @param config the run file's path
   * @param valg chooses among the numbers there are
   * @param csv the file to write the rows to as well
   */
  void forklar(String config, Function<Noeglevalg, Noegle> valg, Optional<String> csv)
      throws IOException {
    try (Sparkmotor spark = motor.get()) {
      Talforklarer forklarer = laes(config, spark);
      Noegle noegle = valg.apply(forklarer.valg());
      Forklaring forklaring = forklarer.forklar(List.of(noegle)).get(0);
      Forklaringstekst.af(forklaring).forEach(svar);
      if (csv.isPresent()) {
        lager.skriv(csv.get(), Forklaringsfil.af(forklaring), true);
        undervejs.linje("Rækkerne er skrevet til " + csv.get() + ", som kun du kan læse");
      }
    }
  }

  /** Reads a run; what a gate would stop is not explained. */
  Talforklarer laes(String config, Sparkmotor spark) throws IOException {
    Dataindlaesning indlaesning =
        new Dataindlaesning(
            undervejs, new Manifest(undervejs), lager, spark::laant, Rapportkoersel.MINDSTE_DEL);
    Talt talt = indlaesning.optalt(config);
    Portfejl port = talt.kvalitet().port(talt.koersel()).orElse(null);
    if (port != null) {
      throw port;
    }
    return new Talforklarer(talt, indlaesning);
  }
}
