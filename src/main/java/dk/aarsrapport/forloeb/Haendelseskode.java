package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Indsatstyper;

/**
 * Packs a child's row into bytes for the one shuffle, and unpacks it again.
 *
 * <p>Where the row came from stands last, so that rows in the order of their bytes are in the order
 * of what they say.
 */
public final class Haendelseskode {
  private static final Koen[] KOEN = Koen.values();

  private final Indsatstyper typer;
  private final Indpakning ud;

  /** A code for rows whose types of intervention stand in this table. */
  public Haendelseskode(Indsatstyper typer) {
    this.typer = typer;
    ud = new Indpakning(typer);
  }

  /** A row with the child it is about and where it came from. */
  public record Udpakket(Person person, Haendelse haendelse, Herkomst herkomst) {}

  /** Packs one row; the pseudonym itself is the shuffle's key and not packed. */
  public byte[] pak(Person person, Haendelse haendelse, Herkomst herkomst) {
    ud.dag(person.foedt());
    ud.valg(person.koen());
    ud.antal(haendelse.kommune());
    ud.valg(haendelse.slags());
    haendelse.pak(ud);
    ud.antal(herkomst.fil());
    ud.antal(herkomst.linje());
    return ud.toem();
  }

  /** The municipality that a row in these bytes was exported from. */
  public int kommune(byte[] bytes, int fra, int til) {
    Udpakning ind = new Udpakning(typer, bytes, fra, til);
    ind.dag();
    ind.valg(KOEN);
    return (int) ind.antal();
  }

  /** Unpacks one row of the child with this pseudonym, which stands in these bytes. */
  public Udpakket udpak(long hoej, long lav, byte[] bytes, int fra, int til) {
    Udpakning ind = new Udpakning(typer, bytes, fra, til);
    Person person = new Person(hoej, lav, ind.dag(), ind.valg(KOEN));
    int kommune = (int) ind.antal();
    Haendelse haendelse = ind.valg(Haendelsesslags.ALLE).udpak(kommune, ind);
    Herkomst herkomst = new Herkomst((int) ind.antal(), ind.antal());
    if (!ind.slut()) {
      throw new IllegalStateException("more was packed than unpacked: " + haendelse.slags());
    }
    return new Udpakket(person, haendelse, herkomst);
  }
}
