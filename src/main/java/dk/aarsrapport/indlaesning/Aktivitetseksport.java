package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Aktivitet;
import dk.aarsrapport.resultat.Periodekode;
import java.util.List;

/**
 * Numbers that were counted elsewhere ({@code aktivitetstal}).
 *
 * <pre>
 * kommunekode;periode;emne;kategori;antal;grundlag
 * 183;2013;Fødsler;Fødsler;270;
 * 183;2012/13;Skolebørn;Behovsbørn;311;2939
 * </pre>
 */
public final class Aktivitetseksport implements Taelleeksport<Aktivitet> {
  static final String NAVN = "aktivitetstal";

  private static final String EGNE_NAVNE = ".*-pct";
  private static final Kolonne PERIODE = Kolonne.kraevet("periode");
  private static final Kolonne EMNE = Kolonne.kraevet("emne").medTekst();
  private static final Kolonne KATEGORI = Kolonne.kraevet("kategori").medTekst();
  private static final Kolonne ANTAL = Kolonne.kraevetTal("antal");
  private static final Kolonne GRUNDLAG = Kolonne.valgfri("grundlag", "ud af");

  private final Laesekontekst kontekst;

  /** Numbers as this run reads them. */
  public Aktivitetseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, PERIODE, EMNE, KATEGORI, ANTAL, GRUNDLAG);
  }

  @Override
  public Aktivitet laes(Raekke raekke) {
    int kommune = raekke.kommune();
    raekke.ingenSumlinje();
    String periode = Periodeformat.periode(raekke.raa(PERIODE));
    if (periode == null) {
      throw raekke.afvist(
          PERIODE,
          "periode",
          Skjul.citat(raekke.raa(PERIODE)) + " er ikke en periode",
          "Skriv perioden som 2017, 2017-03, 2014/15 eller en dato");
    }
    int antal = raekke.antal(ANTAL);
    Integer grundlag = raekke.raa(GRUNDLAG).isEmpty() ? null : raekke.antal(GRUNDLAG);
    raekke.senest(Periodekode.foersteDag(periode), kontekst.opgjortTil());
    Aktivitet aktivitet =
        new Aktivitet(
            kommune,
            periode,
            raekke.kategori(EMNE),
            raekke.kategori(KATEGORI, EGNE_NAVNE),
            antal,
            grundlag);
    raekke.daekker(kommune, Periodekode.foersteDag(periode).getYear());
    return aktivitet;
  }

  @Override
  public void aflever(Aktivitet raekke, Modtager modtager) {
    modtager.alene(raekke);
  }
}
