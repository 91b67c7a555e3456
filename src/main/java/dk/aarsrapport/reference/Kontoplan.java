package dk.aarsrapport.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The chart of accounts; where several rows fit an account, the most specific one wins. */
public final class Kontoplan implements Serializable {
  private static final long serialVersionUID = 1;

  private final LinkedHashMap<String, List<Raekke>> efterFunktion = new LinkedHashMap<>();

  private record Raekke(
      String gruppering, String dranst, String ejerforhold, Konto konto, Gyldighed gyldighed)
      implements Serializable {
    boolean passer(Kontonummer nummer, int aar) {
      return gyldighed.iAar(aar)
          && (gruppering.isEmpty() || gruppering.equals(nummer.gruppering()))
          && (dranst.isEmpty() || dranst.equals(Integer.toString(nummer.dranst())))
          && (ejerforhold.isEmpty() || ejerforhold.equals(nummer.ejerforhold()));
    }

    /** Gruppering weighs more than dranst, and dranst more than ejerforhold. */
    int vaegt() {
      return (gruppering.isEmpty() ? 0 : 4)
          + (dranst.isEmpty() ? 0 : 2)
          + (ejerforhold.isEmpty() ? 0 : 1);
    }
  }

  private Kontoplan() {}

  /** The table that ships with the product. */
  public static Kontoplan medfulgt() {
    return laes("kontoplan.csv", Referencetabel.medfulgt("kontoplan"));
  }

  /** Reads a table that replaces the shipped one. */
  public static Kontoplan laes(String fil, String tekst) {
    Kontoplan plan = new Kontoplan();
    for (Referencetabel.Linje linje :
        Referencetabel.laes(fil, tekst, "funktion", "navn", "omraade", "trin", "hovedgruppe")) {
      String funktion = Kontonummer.funktion(linje.tekst("funktion"));
      if (funktion.isEmpty()) {
        throw linje.fejl("funktion", "«" + linje.tekst("funktion") + "» er ikke en funktion");
      }
      Konto konto =
          new Konto(
              funktion,
              linje.tekst("navn"),
              omraade(linje),
              linje.heltal("trin"),
              linje.tekst("hovedgruppe"));
      plan.efterFunktion
          .computeIfAbsent(funktion, f -> new ArrayList<>())
          .add(
              new Raekke(
                  Kontonummer.gruppering(linje.tekst("gruppering")),
                  linje.tekst("dranst"),
                  linje.tekst("ejerforhold"),
                  konto,
                  linje.gyldighed()));
    }
    return plan;
  }

  private static Konto.Omraade omraade(Referencetabel.Linje linje) {
    String tekst = linje.tekst("omraade");
    if (!Set.of("service", "administration", "udenfor").contains(tekst)) {
      throw linje.fejl("omraade", "«" + tekst + "» er ikke service, administration eller udenfor");
    }
    return Konto.Omraade.valueOf(tekst.toUpperCase(Locale.ROOT));
  }

  /** What this account is used for in this year; an unknown one is carried as such. */
  public Konto find(Kontonummer nummer, int aar) {
    Raekke bedst = null;
    for (Raekke raekke : efterFunktion.getOrDefault(nummer.funktion(), List.of())) {
      if (raekke.passer(nummer, aar) && (bedst == null || raekke.vaegt() > bedst.vaegt())) {
        bedst = raekke;
      }
    }
    return bedst == null ? Konto.ukendt() : bedst.konto();
  }

  /**
   * Takes an account string apart: funktion, dranst and gruppering, or with dranst first; the list
   * tells which.
   *
   * @return empty when neither order gives a known funktion
   */
  public Optional<Kontonummer> kontostreng(String tekst, String ejerforhold) {
    String cifre = tekst.replaceAll("[.\\-\\s]", "");
    if (!cifre.matches("\\d{9}")) {
      return Optional.empty();
    }
    for (int dranst : new int[] {5, 0}) {
      String funktion =
          Kontonummer.funktion(dranst == 5 ? cifre.substring(0, 5) : cifre.substring(1, 6));
      if (efterFunktion.containsKey(funktion)) {
        return Optional.of(
            new Kontonummer(funktion, cifre.substring(6), cifre.charAt(dranst) - '0', ejerforhold));
      }
    }
    return Optional.empty();
  }
}
