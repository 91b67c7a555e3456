package dk.aarsrapport.indlaesning;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

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

  private static final Linje FORBI = new Linje(Afviststed.UKENDT, null, Map.of(), 0);

  private final Eksport<?> eksport;
  private final Predicate<Raekke> valgt;

  private Linjeopslag(Eksport<?> eksport, Predicate<Raekke> valgt) {
    this.eksport = eksport;
    this.valgt = valgt;
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
    Linjeopslag opslag = new Linjeopslag(eksport, raekke -> linjer.contains(raekke.linje()));
    try (Laeser<Linje> laeser = new Laeser<>(del, bytes, opslag, noegle)) {
      while (fundne.size() < linjer.size() && laeser.hasNext()) {
        Linje linje = laeser.next();
        if (linjer.contains(laeser.linje())) {
          fundne.put(laeser.linje(), linje);
        }
      }
    }
    return fundne;
  }

  /**
   * Where lines stand that are just like some of another file.
   *
   * @param aftryk what tells that they are
   * @return the last line of each, by what tells it
   */
  public static Map<Long, Long> genfind(
      Fildel del, InputStream bytes, Eksport<?> eksport, Pseudonymnoegle noegle, Set<Long> aftryk)
      throws IOException {
    Map<Long, Long> fundne = new TreeMap<>();
    Linjeopslag opslag = new Linjeopslag(eksport, raekke -> true);
    try (Laeser<Linje> laeser = new Laeser<>(del, bytes, opslag, noegle)) {
      while (laeser.hasNext()) {
        long denne = laeser.next().aftryk();
        if (aftryk.contains(denne)) {
          fundne.put(denne, laeser.linje());
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
    if (!valgt.test(raekke)) {
      return FORBI;
    }
    Map<String, String> celler = new LinkedHashMap<>();
    StringBuilder alt = new StringBuilder();
    for (Kolonne kolonne : eksport.kolonner()) {
      String tekst = raekke.raa(kolonne);
      alt.append(kolonne.navn()).append('\t').append(raekke.iFilen(kolonne)).append('\n');
      if (!tekst.isEmpty() && !UDELADT.contains(kolonne.navn())) {
        celler.put(kolonne.navn(), Skjul.linje(tekst));
      }
    }
    return new Linje(
        Afviststed.af(raekke, eksport),
        Beloebsformat.oere(celler.getOrDefault(BELOEB, "")),
        celler,
        raekke.hash("linje", alt.toString()));
  }

  @Override
  public void aflever(Linje raekke, Modtager modtager) {
    throw new UnsupportedOperationException("lines are looked up, not counted");
  }
}
