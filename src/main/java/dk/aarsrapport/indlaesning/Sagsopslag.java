package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import java.util.List;

/** Reads the cases of a file and whose they are, and nothing else. */
public final class Sagsopslag implements Taelleeksport<Sagsopslag.Sag> {
  static final Kolonne SAGSNR = Kolonne.kraevet("sagsnr");

  private final Eksport<?> eksport;

  /**
   * A case of a child, both under their pseudonyms.
   *
   * @param sag what {@link #noegle} says of it
   */
  public record Sag(long sag, Person person) {}

  /** Looks in files of this kind. */
  public Sagsopslag(Eksport<?> eksport) {
    this.eksport = eksport;
  }

  /** What stands for a municipality's case. */
  static long noegle(Raekke raekke, String sagsnr) {
    return raekke.hash("sagsopslag", raekke.kommune() + " " + Filhoved.ordret(sagsnr));
  }

  @Override
  public String navn() {
    return eksport.navn();
  }

  @Override
  public List<Kolonne> kolonner() {
    return eksport.kolonner();
  }

  @Override
  public boolean raekkerErForskellige() {
    return false;
  }

  @Override
  public Sag laes(Raekke raekke) {
    String sagsnr = raekke.raa(SAGSNR);
    if (sagsnr.isEmpty()) {
      throw Afvisning.udenfor("uden-sagsnr", "rækker uden sagsnummer");
    }
    return new Sag(noegle(raekke, sagsnr), raekke.barn());
  }

  @Override
  public void aflever(Sag raekke, Modtager modtager) {
    throw new UnsupportedOperationException("cases are looked up, not counted");
  }
}
