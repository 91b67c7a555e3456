package dk.aarsrapport.indlaesning;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads chosen lines of a file as they stand, for who is to find them again: never the columns that
 * tell whom a row is about, nor free text.
 */
public final class Linjeopslag implements Taelleeksport<Linje> {
  private static final Set<String> UDELADT =
      Set.of(
          Eksport.CPR.navn(),
          Eksport.FOEDSELSDATO.navn(),
          Eksport.KOEN.navn(),
          "rådgiver",
          "leverandør",
          "respondent",
          "tekst",
          "bemærkning");

  private static final String BELOEB = "beløb";

  private final Eksport<?> eksport;

  private Linjeopslag(Eksport<?> eksport) {
    this.eksport = eksport;
  }

  /**
   * The lines with these numbers.
   *
   * @param del the whole file
   * @param bytes its content; closed when it is read
   */
  public static Map<Long, Linje> laes(
      Fildel del, InputStream bytes, Eksport<?> eksport, Pseudonymnoegle noegle, Set<Long> linjer)
      throws IOException {
    Map<Long, Linje> fundne = new TreeMap<>();
    try (Laeser<Linje> laeser = new Laeser<>(del, bytes, new Linjeopslag(eksport), noegle)) {
      while (fundne.size() < linjer.size() && laeser.hasNext()) {
        Linje linje = laeser.next();
        if (linjer.contains(laeser.linje())) {
          fundne.put(laeser.linje(), linje);
        }
      }
    }
    return fundne;
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
  public Linje laes(Raekke raekke) {
    Map<String, String> celler = new LinkedHashMap<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      String tekst = raekke.raa(kolonne);
      if (!tekst.isEmpty() && !UDELADT.contains(kolonne.navn())) {
        celler.put(kolonne.navn(), Skjul.linje(tekst));
      }
    }
    return new Linje(
        Afviststed.af(raekke, eksport),
        Beloebsformat.oere(celler.getOrDefault(BELOEB, "")),
        celler);
  }

  @Override
  public void aflever(Linje raekke, Modtager modtager) {
    throw new UnsupportedOperationException("lines are looked up, not counted");
  }
}
