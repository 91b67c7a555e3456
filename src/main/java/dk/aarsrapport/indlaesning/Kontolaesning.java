package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Kontostreng;
import java.util.List;

/** Reads a row's account, from its parts or as one string, and looks it up. */
final class Kontolaesning {
  static final Kolonne KONTOSTRENG = Kolonne.valgfri("kontostreng", "konto", "account_string");
  static final Kolonne FUNKTION = Kolonne.kraevet("funktion", "hovedfunktion").eller(KONTOSTRENG);
  static final Kolonne DRANST = Kolonne.valgfri("dranst");
  static final Kolonne GRUPPERING = Kolonne.valgfri("gruppering");
  static final Kolonne EJERFORHOLD = Kolonne.valgfri("ejerforhold");

  private final Laesekontekst kontekst;
  private final Hukommelse<Opslag, Kontering> konteringer = new Hukommelse<>(this::find);
  private final Hukommelse<String, String> funktioner = new Hukommelse<>(Kontonummer::funktion);

  private final Hukommelse<Streng, Kontonummer> strenge = new Hukommelse<>(this::kontostreng);

  private record Opslag(Kontonummer nummer, int aar) {}

  private record Streng(String tekst, String ejerforhold) {}

  /**
   * An account and what the reference tables say of it.
   *
   * @param sti its lowest level among the budget's totals; empty where it stands in none
   */
  record Kontering(Kontonummer nummer, Konto konto, String sti) {
    int dranst() {
      return nummer.dranst();
    }
  }

  Kontolaesning(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  /**
   * The row's account in a year.
   *
   * @throws Afvisning if the account or its dranst is missing or can be none
   */
  Kontering laes(Raekke raekke, int aar) {
    return konteringer.af(new Opslag(nummer(raekke), aar));
  }

  /** Warns of an account that the chart of accounts does not know, on a row that is used. */
  void kontroller(Raekke raekke, Kontering kontering) {
    if (!kontering.konto().kendt()) {
      boolean streng = raekke.raa(FUNKTION).isEmpty();
      raekke.advarsel(
          streng ? KONTOSTRENG : FUNKTION,
          "ukendt-konto",
          (streng ? iDele(raekke, kontering.nummer()) : citat(kontering.nummer()))
              + " står ikke i kontoplanen; beløbet føres som ukendt konto",
          "Ret kontoen, eller tilføj den i kontoplan.csv under «reference»");
    }
  }

  private static String citat(Kontonummer nummer) {
    return Skjul.citat(nummer.funktion());
  }

  /**
   * An account of nine digits looks like a CPR number that has lost its zero, and would be hidden.
   * In its parts it can be told, unless it may be one.
   */
  private static String iDele(Raekke raekke, Kontonummer nummer) {
    String streng = raekke.raa(KONTOSTRENG);
    String cifre = Kontostreng.cifre(streng);
    if (cifre.isEmpty() || SpredteCifre.kanVaereCpr(cifre)) {
      return Skjul.citat(streng);
    }
    return nummer.gruppering().isEmpty()
        ? "«%s, dranst %s, gruppering %s»"
            .formatted(cifre.substring(0, 5), cifre.charAt(5), cifre.substring(6))
        : "«%s, dranst %d, gruppering %s»"
            .formatted(nummer.funktion(), nummer.dranst(), nummer.gruppering());
  }

  private Kontering find(Opslag opslag) {
    return new Kontering(
        opslag.nummer(),
        kontekst.kontoplan().find(opslag.nummer(), opslag.aar()).i(kontekst.maalgrupper()),
        kontekst.kontohierarki().sti(opslag.nummer(), opslag.aar()));
  }

  private Kontonummer nummer(Raekke raekke) {
    String tekst = raekke.raa(FUNKTION);
    String ejerforhold = raekke.raa(EJERFORHOLD);
    if (tekst.isEmpty()) {
      String kontostreng = raekke.raa(KONTOSTRENG);
      if (kontostreng.isEmpty()) {
        throw raekke.afvist(FUNKTION, "funktion-mangler", "funktionen mangler");
      }
      return strenge.af(new Streng(kontostreng, ejerforhold));
    }
    String funktion = funktioner.af(tekst);
    if (funktion.isEmpty()) {
      Sumlinje.kontroller(tekst);
    }
    return new Kontonummer(
        funktion.isEmpty() ? raekke.tekst(FUNKTION) : funktion,
        Kontonummer.gruppering(raekke.raa(GRUPPERING)),
        dranst(raekke),
        ejerforhold);
  }

  private Kontonummer kontostreng(Streng streng) {
    return Kontostreng.laes(
            streng.tekst(),
            streng.ejerforhold(),
            List.of(kontekst.kontoplan()::harFunktion, kontekst.kontohierarki()::harFunktion))
        .orElseGet(
            () -> {
              Sumlinje.kontroller(streng.tekst());
              return new Kontonummer(Skjul.cpr(streng.tekst()), "", 1, streng.ejerforhold());
            });
  }

  private static int dranst(Raekke raekke) {
    if (raekke.raa(DRANST).isEmpty()) {
      return 1;
    }
    int dranst = raekke.kode(DRANST);
    if (!Kontonummer.erDranst(dranst)) {
      throw raekke.afvist(DRANST, "dranst", "«" + dranst + "» er ikke en dranst 1-7");
    }
    return dranst;
  }
}
