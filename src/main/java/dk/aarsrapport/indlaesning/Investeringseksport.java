package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Investering;
import java.util.List;
import java.util.Locale;

/**
 * What municipalities invest in order to move children down the indsatstrappe ({@code
 * investeringer}).
 *
 * <pre>
 * kommunekode;navn;år;budget;fra_trin;til_trin;tekst
 * 320;Fælles om Forebyggelse;2019;15950000;6;5;
 * </pre>
 */
public final class Investeringseksport implements Baggrundseksport<Investering> {
  static final String NAVN = "investeringer";

  private static final int FOERSTE_TRIN = 2;
  private static final List<String> TRIN =
      List.of("forebyggende", "hjemmebaseret", "netvaerkspleje", "familiepleje", "institution");

  private static final Kolonne INVESTERING = Kolonne.kraevet("navn", "investering").medTekst();
  private static final Kolonne AAR = Kolonne.kraevet("år", "budgetår");
  private static final Kolonne BUDGET = Kolonne.kraevetTal("budget", "beløb");
  private static final Kolonne FRA_TRIN = Kolonne.valgfri("fra_trin", "trin fra");
  private static final Kolonne TIL_TRIN = Kolonne.valgfri("til_trin", "trin til");
  private static final Kolonne TEKST = Kolonne.tekst("tekst", "bemærkning");

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, INVESTERING, AAR, BUDGET, FRA_TRIN, TIL_TRIN, TEKST);
  }

  @Override
  public Investering laes(Raekke raekke) {
    int kommune = raekke.kommune();
    raekke.ingenSumlinje();
    int aar = raekke.aar(AAR);
    long oere = raekke.oere(BUDGET);
    int fra = trin(raekke, FRA_TRIN);
    int til = trin(raekke, TIL_TRIN);
    if ((fra == 0) != (til == 0)) {
      throw raekke.afvist(
          fra == 0 ? FRA_TRIN : TIL_TRIN,
          "trin",
          "kun det ene af de to trin er opgivet",
          "Skriv både fra_trin og til_trin, eller ingen af dem");
    }
    return new Investering(kommune, raekke.kategori(INVESTERING), aar, oere, fra, til);
  }

  /** A step by its number or its name; 0 where the cell is empty. */
  private static int trin(Raekke raekke, Kolonne kolonne) {
    String tekst = raekke.raa(kolonne);
    if (tekst.isEmpty()) {
      return 0;
    }
    String kode =
        Kode.af(tekst.toLowerCase(Locale.ROOT).replaceFirst("^trin\\s*", "")).replace("æ", "ae");
    int navngivet = TRIN.indexOf(kode);
    if (navngivet >= 0) {
      return FOERSTE_TRIN + navngivet;
    }
    if (kode.matches("\\d")
        && Integer.parseInt(kode) >= FOERSTE_TRIN
        && Integer.parseInt(kode) < FOERSTE_TRIN + TRIN.size()) {
      return Integer.parseInt(kode);
    }
    throw raekke.afvist(
        kolonne,
        "trin",
        Skjul.citat(tekst) + " er ikke et trin, der har en enhedspris",
        "Skriv et trin fra 2 til 6");
  }

  @Override
  public void aflever(Investering raekke, Baggrund baggrund) {
    baggrund.investering(raekke);
    baggrund.daekker(NAVN, raekke.aar());
  }
}
