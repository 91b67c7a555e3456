package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontonummer;

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

  private record Opslag(Kontonummer nummer, int aar) {}

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
      raekke.advarsel(
          raekke.har(FUNKTION) ? FUNKTION : KONTOSTRENG,
          "ukendt-konto",
          Skjul.citat(kontering.nummer().funktion())
              + " står ikke i kontoplanen; beløbet føres som ukendt konto",
          "Ret kontoen, eller tilføj den i kontoplan.csv under «reference»");
    }
  }

  private Kontering find(Opslag opslag) {
    return new Kontering(
        opslag.nummer(),
        kontekst.kontoplan().find(opslag.nummer(), opslag.aar()),
        kontekst.kontohierarki().sti(opslag.nummer(), opslag.aar()));
  }

  private Kontonummer nummer(Raekke raekke) {
    String ejerforhold = raekke.raa(EJERFORHOLD);
    String kontostreng = raekke.raa(KONTOSTRENG);
    if (raekke.raa(FUNKTION).isEmpty() && !kontostreng.isEmpty()) {
      return kontekst
          .kontoplan()
          .kontostreng(kontostreng, ejerforhold)
          .orElseGet(() -> new Kontonummer(raekke.tekst(KONTOSTRENG), "", 1, ejerforhold));
    }
    String tekst = raekke.raa(FUNKTION);
    if (tekst.isEmpty()) {
      throw raekke.afvist(FUNKTION, "funktion-mangler", "funktionen mangler");
    }
    String funktion = funktioner.af(tekst);
    return new Kontonummer(
        funktion.isEmpty() ? raekke.tekst(FUNKTION) : funktion,
        Kontonummer.gruppering(raekke.raa(GRUPPERING)),
        dranst(raekke),
        ejerforhold);
  }

  private static int dranst(Raekke raekke) {
    if (raekke.raa(DRANST).isEmpty()) {
      return 1;
    }
    int dranst = raekke.heltal(DRANST);
    if (!Kontonummer.erDranst(dranst)) {
      throw raekke.afvist(DRANST, "dranst", "«" + dranst + "» er ikke en dranst 1-7");
    }
    return dranst;
  }
}
