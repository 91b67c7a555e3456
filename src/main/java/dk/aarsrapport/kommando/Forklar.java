package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.forklaring.Forklaring;
import dk.aarsrapport.forklaring.Forklaringsfil;
import dk.aarsrapport.forklaring.Forklaringstekst;
import dk.aarsrapport.forklaring.Forskel;
import dk.aarsrapport.forklaring.Forskelstekst;
import dk.aarsrapport.forklaring.Fremstilling;
import dk.aarsrapport.indlaesning.Pseudonymnoegle;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.regneark.Forklaringsbog;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.spark.Lagervalg;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The verb {@code forklar}: reads a run, explains one number of it and writes that out. */
final class Forklar implements AutoCloseable {
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
    this(undervejs, svar, motor, Dataindlaesning.UDEN_SPARK);
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
   * @param ark the workbook to write it all to as well
   * @param mod the period to compare with
   * @param modKoersel the run file of the run to compare with
   */
  record Spoergsmaal(
      String config,
      Function<Noeglevalg, Noegle> valg,
      Optional<String> csv,
      Optional<String> ark,
      Optional<String> mod,
      Optional<String> modKoersel) {}

  /** Explains one number, and how it differs from another. */
  void forklar(Spoergsmaal spoergsmaal) throws IOException {
    Talforklarer forklarer = laes(spoergsmaal.config());
    List<String> nye =
        Stream.of(spoergsmaal.csv(), spoergsmaal.ark()).flatMap(Optional::stream).toList();
    for (String ny : nye) {
      kanSkrives(ny, forklarer, spoergsmaal);
    }
    Noegle noegle = spoergsmaal.valg().apply(forklarer.valg());
    List<Noegle> noegler = new ArrayList<>(List.of(noegle));
    spoergsmaal.mod().ifPresent(mod -> noegler.add(0, iPerioden(forklarer, noegle, mod)));
    List<Forklaring> forklaringer = forklarer.forklar(noegler);
    Forklaring forklaring = forklaringer.get(noegler.size() - 1);
    Forklaringstekst.af(forklaring).fortael(svar);
    Fremstilling forskelle = new Fremstilling();
    if (spoergsmaal.mod().isPresent()) {
      forskelle = forskelle.og(Forskelstekst.perioder(Forskel.af(forklaringer.get(0), forklaring)));
    }
    if (spoergsmaal.modKoersel().isPresent()) {
      forskelle = forskelle.og(modKoersel(spoergsmaal.modKoersel().get(), forklarer, forklaring));
    }
    forskelle.fortael(svar);
    if (spoergsmaal.csv().isPresent()) {
      skriv("Rækkerne", spoergsmaal.csv().get(), Forklaringsfil.af(forklaring));
    }
    if (spoergsmaal.ark().isPresent()) {
      ByteArrayOutputStream ark = new ByteArrayOutputStream();
      Forklaringsbog.skriv(
          Forklaringstekst.udenRaekker(forklaring).og(forskelle).tilArk(),
          new Forklaringsbog.Tabel(
              Forklaringsfil.KOLONNER, Forklaringsfil.TAL, Forklaringsfil.raekker(forklaring)),
          ark);
      skriv("Forklaringen", spoergsmaal.ark().get(), ark.toByteArray());
    }
  }

  /** Why the number was another in a run of then. */
  private Fremstilling modKoersel(String config, Talforklarer forklarer, Forklaring nu)
      throws IOException {
    Talforklarer gammel = laes(config, Optional.of(forklarer.noegle()));
    Noegle noegle =
        gammel
            .valg()
            .medOrd("i den gamle kørsel (" + Stier.navn(config) + "): ", "--periode")
            .find(nu.resultat().noegle());
    Forskel forskel = Forskel.af(gammel.forklar(List.of(noegle)).get(0), nu);
    return Forskelstekst.koersler(
        forskel,
        Raekkeskaebne.dengang(gammel, forskel)::om,
        Raekkeskaebne.nu(forklarer, forskel)::om);
  }

  private void skriv(String hvad, String sti, byte[] indhold) throws IOException {
    lager.skriv(sti, indhold, true);
    undervejs.linje(hvad + " er skrevet til " + sti + ", som kun du kan læse");
  }

  /** What is read must not be written over. */
  private void kanSkrives(String sti, Talforklarer forklarer, Spoergsmaal spoergsmaal)
      throws IOException {
    String ny = lager.kanonisk(sti);
    List<String> laeste = new ArrayList<>(forklarer.stier());
    laeste.add(spoergsmaal.config());
    spoergsmaal.modKoersel().ifPresent(laeste::add);
    for (String laest : laeste) {
      if (lager.kanonisk(laest).equals(ny)) {
        throw new Brugerfejl(
            "«"
                + sti
                + "» er en fil, der læses fra, og ville blive overskrevet; vælg et andet navn");
      }
    }
  }

  private static Noegle iPerioden(Talforklarer forklarer, Noegle noegle, String periode) {
    return forklarer
        .valg()
        .medOrd("", "--mod")
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
