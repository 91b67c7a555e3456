package dk.aarsrapport.indlaesning;

import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers, years and amounts of a row. */
final class Talceller {
  /** No row is of a year before it. */
  static final int FOERSTE_AAR = 1900;

  private static final int SIDSTE_AAR = 2199;
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);
  private static final Pattern MAALING =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,30})?)\\s*(?:%|pct\\.?)?");

  private static final Pattern MAALTAL =
      Pattern.compile("(-?\\d{1,6}(?:[.,]\\d{1,30})?)\\s*(?:%|pct\\.?)?");

  /**
   * A thousand billion kroner, ten times what all municipalities spend: thousands of them add up.
   */
  private static final long HOEJSTE_OERE = 100_000_000_000_000L;

  private final Raekke raekke;
  private final Hukommelse<String, Integer> perioder = new Hukommelse<>(Periodeformat::aar);
  private final Hukommelse<String, Integer> regnskaber =
      new Hukommelse<>(Periodeformat::regnskabsaar);
  private final Hukommelse<String, Integer> heltallene = new Hukommelse<>(Talceller::heltal);

  Talceller(Raekke raekke) {
    this.raekke = raekke;
  }

  /** A whole number that must be there. */
  int heltal(Kolonne kolonne) {
    String tekst = raekke.raa(kolonne);
    Integer tal = heltallene.af(tekst);
    if (tal == null) {
      throw raekke.ulaeselig(
          kolonne,
          "heltal",
          tekst.isEmpty() ? "tallet mangler" : Skjul.citat(tekst) + " er ikke et helt tal");
    }
    return tal;
  }

  /** A count, or the given one where the cell is empty. */
  int antalEller(Kolonne kolonne, int ellers) {
    return raekke.raa(kolonne).isEmpty() ? ellers : antal(kolonne);
  }

  /** A count that must be there: 0 or more. */
  int antal(Kolonne kolonne) {
    int antal = heltal(kolonne);
    if (antal < 0) {
      throw raekke.afvist(kolonne, "negativt", "et antal kan ikke være negativt");
    }
    return antal;
  }

  /**
   * A measure from 0 to 100.
   *
   * @param dele how many units one is; finer decimals are rounded half up
   * @return the measure in units; null where the cell is empty
   */
  Long maaling(Kolonne kolonne, long dele) {
    String tekst = raekke.raa(kolonne);
    if (tekst.isEmpty()) {
      return null;
    }
    Matcher tal = MAALING.matcher(tekst);
    if (!tal.matches()) {
      throw raekke.afvist(kolonne, "maaling", Skjul.citat(tekst) + " er ikke et tal fra 0 til 100");
    }
    BigDecimal maaling = new BigDecimal(tal.group(1).replace(',', '.'));
    if (maaling.compareTo(HUNDREDE) > 0) {
      throw raekke.afvist(kolonne, "maaling", Skjul.citat(tekst) + " er ikke et tal fra 0 til 100");
    }
    return maaling
        .multiply(BigDecimal.valueOf(dele))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static Integer heltal(String tekst) {
    String cifre =
        tekst.matches("[1-9]\\d{0,2}(\\.\\d{3})+")
            ? tekst.replace(".", "")
            : tekst.replaceFirst("[.,]0{1,2}$", "");
    return cifre.matches("-?\\d{1,9}") ? Integer.valueOf(cifre) : null;
  }

  /** A number with decimals that must be there, in parts of so many decimals. */
  long decimaltal(Kolonne kolonne, int decimaler) {
    Long tal = Beloebsformat.dele(raekke.raa(kolonne), decimaler);
    if (tal == null) {
      throw raekke.ulaeselig(kolonne, "tal", Skjul.citat(raekke.raa(kolonne)) + " er ikke et tal");
    }
    return tal;
  }

  /**
   * The same, of shares and means, which have no thousands: a comma or a point is before decimals.
   */
  long maaltal(Kolonne kolonne, int decimaler) {
    Matcher tal = MAALTAL.matcher(raekke.raa(kolonne));
    return tal.matches()
        ? new BigDecimal(tal.group(1).replace(',', '.'))
            .movePointRight(decimaler)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact()
        : decimaltal(kolonne, decimaler);
  }

  /** A year that must be there. */
  int aar(Kolonne kolonne) {
    return aar(kolonne, perioder);
  }

  /** The year of accounts, which may say that it is one: {@code R2013}. */
  int regnskabsaar(Kolonne kolonne) {
    return aar(kolonne, regnskaber);
  }

  private int aar(Kolonne kolonne, Hukommelse<String, Integer> kendte) {
    Integer periodens = kendte.af(raekke.raa(kolonne));
    int aar = periodens == null ? heltal(kolonne) : periodens;
    if (!erAar(aar)) {
      throw raekke.ulaeselig(
          kolonne, "aar", Skjul.citat(raekke.raa(kolonne)) + " er ikke et årstal");
    }
    return aar;
  }

  /** An amount in øre that must be there. */
  long oere(Kolonne kolonne) {
    String tekst = raekke.raa(kolonne);
    Long oere = Beloebsformat.oere(tekst);
    if (oere == null && Beloebsformat.medBogstav(tekst)) {
      throw raekke.afvist(
          kolonne,
          "beloeb",
          Skjul.citat(tekst)
              + " er ikke et beløb; bogstavet kan være debet og kredit eller en enhed",
          "Træk filen med minus foran kredit, eller med D/K i en kolonne for sig, og skriv beløb:"
              + " \"Beløb * D/K\" under «kolonner» i kørselsfilen");
    }
    if (oere == null) {
      throw raekke.ulaeselig(kolonne, "beloeb", Skjul.citat(tekst) + " er ikke et beløb");
    }
    if (erForStort(oere)) {
      throw raekke.ulaeselig(
          kolonne, "beloeb", Skjul.citat(tekst) + " er over 1.000 milliarder kr. og intet beløb");
    }
    if (Beloebsformat.hundredeEllerTusinder(tekst)) {
      raekke.samletAdvarsel(
          kolonne,
          "tre-nuller-efter-komma",
          "et beløb som %s er læst som %s kr.; er kommaet engelsk og skiller tusinder, er det 1000 gange større"
              .formatted(Skjul.citat(tekst), Talformat.tal(BigDecimal.valueOf(oere, 2), 0)),
          "Træk beløbene uden skilletegn mellem tusinder, eller med øre efter kommaet");
    }
    if (Beloebsformat.medEnhed(tekst).isPresent()) {
      raekke.tilDels(
          "beloebsenhed-i-cellen",
          "beløb med en anden enhed end kroner i cellen selv, f.eks. t.kr., er regnet om til"
              + " kroner");
    }
    return oere;
  }

  /** True for a year that a row may be of. */
  static boolean erAar(int aar) {
    return aar >= FOERSTE_AAR && aar <= SIDSTE_AAR;
  }

  /** True for what nobody's accounts hold, so that sums of it would overflow. */
  static boolean erForStort(long oere) {
    return Math.abs(oere) > HOEJSTE_OERE;
  }
}
