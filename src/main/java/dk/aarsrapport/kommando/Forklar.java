package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.forklaring.Forklaring;
import dk.aarsrapport.forklaring.Forklaringsfil;
import dk.aarsrapport.forklaring.Forklaringstekst;
import dk.aarsrapport.forklaring.Forskel;
import dk.aarsrapport.forklaring.Forskelstekst;
import dk.aarsrapport.indlaesning.Pseudonymnoegle;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.spark.Lagervalg;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The verb {@code forklar}: reads a run, explains one number of it and writes that out. */
final class Forklar implements AutoCloseable {
  /** What is read twice as fast as Spark starts, and fits in memory many times. */
  private static final long UDEN_SPARK = 64L << 20;

  private final Melding undervejs;
  private final Consumer<String> svar;
  private final Supplier<Sparkmotor> motor;
  private final long udenSpark;
  private final Lager lager = new Lagervalg();
  private Optional<Sparkmotor> startet = Optional.empty();

  /**
   * Explains on this Spark, which is started when there is much to read.
   *
   * @param undervejs is told how far it is
   * @param svar takes the lines that say what the number was made of: what stands in the exports
   *     was cleaned where it was read, and amounts are no CPR numbers
   */
  Forklar(Melding undervejs, Consumer<String> svar, Supplier<Sparkmotor> motor) {
    this(undervejs, svar, motor, UDEN_SPARK);
  }

  /**
   * The same.
   *
   * @param udenSpark exports of fewer bytes than this together are read without Spark
   */
  Forklar(Melding undervejs, Consumer<String> svar, Supplier<Sparkmotor> motor, long udenSpark) {
    this.undervejs = undervejs;
    this.svar = svar;
    this.motor = motor;
    this.udenSpark = udenSpark;
  }

  /**
   * What is asked for.
   *
   * @param config the run file's path
   * @param valg chooses among the numbers there are
   * @param csv the file to write the rows to as well
   * @param mod the period to compare with
   * @param modKoersel the run file of the run to compare with
   */
  record Spoergsmaal(
      String config,
      Function<Noeglevalg, Noegle> valg,
      Optional<String> csv,
      Optional<String> mod,
      Optional<String> modKoersel) {}

  /** Explains one number, and how it differs from another. */
  void forklar(Spoergsmaal spoergsmaal) throws IOException {
    Talforklarer forklarer = laes(spoergsmaal.config());
    Noegle noegle = spoergsmaal.valg().apply(forklarer.valg());
    List<Noegle> noegler = new ArrayList<>(List.of(noegle));
    spoergsmaal.mod().ifPresent(mod -> noegler.add(0, iPerioden(forklarer, noegle, mod)));
    List<Forklaring> forklaringer = forklarer.forklar(noegler);
    Forklaring forklaring = forklaringer.get(noegler.size() - 1);
    Forklaringstekst.af(forklaring).forEach(svar);
    if (spoergsmaal.mod().isPresent()) {
      Forskelstekst.perioder(Forskel.af(forklaringer.get(0), forklaring)).forEach(svar);
    }
    if (spoergsmaal.modKoersel().isPresent()) {
      Talforklarer gammel = laes(spoergsmaal.modKoersel().get(), Optional.of(forklarer.noegle()));
      Forklaring foer = gammel.forklar(List.of(gammel.valg().find(noegle))).get(0);
      Forskelstekst.koersler(Forskel.af(foer, forklaring)).forEach(svar);
    }
    if (spoergsmaal.csv().isPresent()) {
      String csv = spoergsmaal.csv().get();
      lager.skriv(csv, Forklaringsfil.af(forklaring), true);
      undervejs.linje("Rækkerne er skrevet til " + csv + ", som kun du kan læse");
    }
  }

  private static Noegle iPerioden(Talforklarer forklarer, Noegle noegle, String periode) {
    return forklarer
        .valg()
        .find(
            new Noegle(
                noegle.noegletal(),
                noegle.omraade(),
                periode,
                noegle.kategori(),
                noegle.underkategori()));
  }

  /** Reads a run; what a gate would stop is not explained. */
  Talforklarer laes(String config) throws IOException {
    return laes(config, Optional.empty());
  }

  /** The same with another run's key, so that a child is the same child in both. */
  private Talforklarer laes(String config, Optional<Pseudonymnoegle> noegle) throws IOException {
    Dataindlaesning indlaesning =
        new Dataindlaesning(
            undervejs,
            new Manifest(undervejs),
            lager,
            this::laan,
            Rapportkoersel.MINDSTE_DEL,
            udenSpark);
    Talt talt = indlaesning.optalt(config, noegle);
    Portfejl port = talt.kvalitet().port(talt.koersel()).orElse(null);
    if (port != null) {
      throw port;
    }
    return new Talforklarer(talt, indlaesning);
  }

  /** The same Spark for every pass. */
  private Sparkmotor laan() {
    if (startet.isEmpty()) {
      startet = Optional.of(motor.get());
    }
    return startet.get().laant();
  }

  @Override
  public void close() {
    startet.ifPresent(Sparkmotor::close);
  }
}
