package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Klageafgoerelse;
import java.time.LocalDate;
import java.util.List;

/**
 * Decisions in complaints ({@code afgørelser}).
 *
 * <pre>
 * kommunekode;instans;udfald;dato
 * 183;Ankestyrelsen;Stadfæstet;12-09-2013
 * </pre>
 */
public final class Afgoerelseseksport implements Taelleeksport<Klageafgoerelse> {
  static final String NAVN = "afgørelser";

  private static final String EGNE_NAVNE = "i-alt|.*-pct";
  private static final Kolonne INSTANS = Kolonne.kraevet("instans", "klageinstans").medTekst();
  private static final Kolonne UDFALD = Kolonne.kraevet("udfald", "resultat").medTekst();
  private static final Kolonne DATO = Kolonne.kraevet("dato", "afgørelsesdato", "afgjort");

  private final Laesekontekst kontekst;

  /** Decisions as this run reads them. */
  public Afgoerelseseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public boolean raekkerErForskellige() {
    return false;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, INSTANS, UDFALD, DATO);
  }

  @Override
  public Klageafgoerelse laes(Raekke raekke) {
    int kommune = raekke.kommune();
    raekke.ingenSumlinje();
    LocalDate dato = raekke.dato(DATO);
    raekke.senest(dato, kontekst.opgjortTil());
    Klageafgoerelse afgoerelse =
        new Klageafgoerelse(
            kommune,
            raekke.kategori(INSTANS, EGNE_NAVNE),
            raekke.kategori(UDFALD, EGNE_NAVNE),
            dato.getYear());
    raekke.daekker(kommune, dato.getYear());
    return afgoerelse;
  }

  @Override
  public void aflever(Klageafgoerelse raekke, Modtager modtager) {
    modtager.alene(raekke);
  }
}
