package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Kontostreng;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a row's account, from its parts or as one string, and looks it up. */
final class Kontolaesning {
  static final Kolonne KONTOSTRENG = Kolonne.valgfri("kontostreng", "konto", "account_string");
  static final Kolonne HOVEDKONTO = Kolonne.valgfri("hovedkonto");
  static final Kolonne HOVEDFUNKTION = Kolonne.valgfri("hovedfunktion");
  static final Kolonne FUNKTION = Kolonne.kraevet("funktion").eller(KONTOSTRENG);
  static final Kolonne DRANST = Kolonne.valgfri("dranst");
  static final Kolonne GRUPPERING = Kolonne.valgfri("gruppering");
  static final Kolonne EJERFORHOLD = Kolonne.valgfri("ejerforhold");

  /** Ways of writing an account that are remembered, so that no file can fill memory. */
  private static final int HOEJST_SKREVNE = 20_000;

  private static final String TILFOEJ =
      "Ret kontoen, eller tilføj den i kontoplan.csv under «reference»";
  private static final Map<String, Integer> DRANSTER =
      Map.of("drift", 1, "statsrefusion", 2, "refusion", 2, "anlaeg", 3);

  private final Laesekontekst kontekst;
  private final Hukommelse<Opslag, Kontering> konteringer = new Hukommelse<>(this::find);
  private final Hukommelse<Streng, Kontonummer> strenge = new Hukommelse<>(this::kontostreng);

  /** By what the rows of one file say: another's may say the same in other columns. */
  private final Map<Skrevet, Kontering> skrevne = new HashMap<>();

  private Raekke skrevnesFil;

  private record Opslag(Kontonummer nummer, int aar) {}

  /** All that a row says of its account: rows that say the same have the same. */
  private record Skrevet(
      int aar,
      String hovedkonto,
      String hovedfunktion,
      String funktion,
      String dranst,
      String gruppering,
      String ejerforhold,
      String kontostreng) {
    /** As of any record, written out: every row asks. */
    @Override
    public boolean equals(Object andet) {
      return andet instanceof Skrevet s
          && aar == s.aar
          && funktion.equals(s.funktion)
          && gruppering.equals(s.gruppering)
          && dranst.equals(s.dranst)
          && ejerforhold.equals(s.ejerforhold)
          && kontostreng.equals(s.kontostreng)
          && hovedfunktion.equals(s.hovedfunktion)
          && hovedkonto.equals(s.hovedkonto);
    }

    @Override
    public int hashCode() {
      int hash = aar * 31 + funktion.hashCode();
      hash = (hash * 31 + gruppering.hashCode()) * 31 + dranst.hashCode();
      hash = (hash * 31 + ejerforhold.hashCode()) * 31 + kontostreng.hashCode();
      return (hash * 31 + hovedfunktion.hashCode()) * 31 + hovedkonto.hashCode();
    }
  }

  /** A funktion in one column or in three; the first two are empty where it is in one. */
  private record Dele(String hovedkonto, String hovedfunktion, String funktion) {
    /** As {@code 5.28.20}; empty where they do not make one. */
    String samlet() {
      String hele = Kontonummer.funktion(Kode.af(funktion));
      return hele.isEmpty()
          ? Kontonummer.funktion(Kode.af(hovedkonto), Kode.af(hovedfunktion), Kode.af(funktion))
          : hele;
    }

    String skrevet() {
      return String.join(" ", hovedkonto, hovedfunktion, funktion).strip();
    }
  }

  private record Streng(String tekst, String ejerforhold) {}

  /**
   * An account and what the reference tables say of it.
   *
   * @param aar the year that it is looked up in
   * @param sti its lowest level among the budget's totals; empty where it stands in none
   * @param kendtGruppering false for a gruppering that no table has of a funktion that one divides
   * @param savnerGruppering true where only a gruppering can tell what the amount is
   */
  record Kontering(
      Kontonummer nummer,
      int aar,
      Konto konto,
      String sti,
      boolean kendtGruppering,
      boolean savnerGruppering) {
    int dranst() {
      return nummer.dranst();
    }

    /** True where the chart of accounts or the budget's totals have it. */
    boolean kendt() {
      return konto.kendt() || !sti.isEmpty();
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
    Kontering kontering = kontering(raekke, aar);
    if (raekke.har(DRANST)
        && raekke.raa(DRANST).isEmpty()
        && !raekke.raa(funktionskolonne(raekke)).isEmpty()) {
      raekke.samletAdvarsel(
          DRANST,
          "dranst-tom",
          "dranst er tom, og beløbet regnes for drift (dranst 1); er der statsrefusion (2) eller"
              + " anlæg (3) imellem, regnes de med i driften",
          "Udfyld dranst i økonomisystemet, og træk filen igen");
    }
    return kontering;
  }

  private Kontering kontering(Raekke raekke, int aar) {
    Skrevet skrevet =
        new Skrevet(
            aar,
            raekke.raa(HOVEDKONTO),
            raekke.raa(HOVEDFUNKTION),
            raekke.raa(FUNKTION),
            raekke.raa(DRANST),
            raekke.raa(GRUPPERING),
            raekke.raa(EJERFORHOLD),
            raekke.raa(KONTOSTRENG));
    if (skrevnesFil != raekke) { // a reader has one for all its rows
      skrevne.clear();
      skrevnesFil = raekke;
    }
    Kontering kendt = skrevne.get(skrevet);
    if (kendt != null) {
      return kendt;
    }
    Kontering ny = konteringer.af(new Opslag(nummer(raekke), aar));
    if (skrevne.size() < HOEJST_SKREVNE) {
      skrevne.put(skrevet, ny);
    }
    return ny;
  }

  /** Tells what the chart of accounts lacks of a row's account. */
  void kontroller(Raekke raekke, Kontering kontering, long oere) {
    boolean kendt = kontering.konto().kendt();
    if (kendt && kontering.kendtGruppering()) {
      return;
    }
    boolean streng = raekke.raa(funktionskolonne(raekke)).isEmpty();
    if (kendt) {
      raekke.ukendtKonto(
          new Kontokendskab.Ukendt(
              (streng ? KONTOSTRENG : GRUPPERING).navn(),
              "ukendt-gruppering",
              "gruppering %s på %s står ikke i kontoplanen; beløbet føres, som funktionen ellers føres"
                  .formatted(
                      Skjul.citat(kontering.nummer().gruppering()), kontering.nummer().funktion()),
              TILFOEJ),
          oere);
    } else {
      raekke.ukendtKonto(
          new Kontokendskab.Ukendt(
              (streng ? KONTOSTRENG : funktionskolonne(raekke)).navn(),
              "ukendt-konto",
              (streng ? iDele(raekke, kontering.nummer()) : citat(kontering.nummer()))
                  + " står ikke i kontoplanen; beløbet føres som ukendt konto",
              TILFOEJ),
          oere);
    }
  }

  /**
   * Tells of a posting whose step or main group only a gruppering could tell, where the cell for it
   * is empty; of a file without the column that is told once.
   */
  void kontrollerGruppering(Raekke raekke, Kontering kontering, long oere) {
    if (kontering.savnerGruppering()
        && oere != 0
        && raekke.har(GRUPPERING)
        && raekke.raa(GRUPPERING).isEmpty()) {
      raekke.ukendtKonto(
          new Kontokendskab.Ukendt(
              GRUPPERING.navn(),
              "gruppering-tom",
              "gruppering mangler på "
                  + kontering.nummer().funktion()
                  + ", som kontoplanen deler op efter den; beløbet føres under funktionen som"
                  + " helhed, så det kan stå på et forkert trin eller i en forkert hovedgruppe",
              "Træk posteringerne igen med gruppering"),
          oere);
    }
  }

  /** True for the funktion where the file has hovedfunktion, which then holds it all: 5.28.20. */
  static boolean erstattes(Kolonne kolonne, Set<String> fundne) {
    return kolonne.equals(FUNKTION) && fundne.contains(HOVEDFUNKTION.navn());
  }

  /** True for a file with accounts that neither a column nor a string of its own gives a dranst. */
  static boolean udenDranst(Eksport<?> eksport, Filhoved hoved) {
    return eksport.kolonner().contains(DRANST)
        && !hoved.har(DRANST.navn())
        && (hoved.har(FUNKTION.navn()) || hoved.har(HOVEDFUNKTION.navn()));
  }

  private static Kolonne funktionskolonne(Raekke raekke) {
    return !raekke.har(FUNKTION) && raekke.har(HOVEDFUNKTION) ? HOVEDFUNKTION : FUNKTION;
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
        opslag.aar(),
        kontekst.kontoplan().find(opslag.nummer(), opslag.aar()).i(kontekst.maalgrupper()),
        kontekst.kontohierarki().sti(opslag.nummer(), opslag.aar()),
        kontekst.kontoplan().kenderGruppering(opslag.nummer(), opslag.aar())
            || kontekst.kontohierarki().harGruppering(opslag.nummer(), opslag.aar()),
        kontekst.kontoplan().savnerGruppering(opslag.nummer(), opslag.aar()));
  }

  /** Tells of a row whose text says that it is a total: its account does not, so it is counted. */
  static void ligeEnSum(Raekke raekke, Kolonne tekst) {
    if (Sumlinje.erTotalord(raekke.raa(tekst))) {
      raekke.samletAdvarsel(
          tekst,
          "sum-i-tekst",
          "teksten er %s, men rækken har en konto og er talt med"
              .formatted(Skjul.citat(raekke.raa(tekst))),
          "Slet rækken, hvis den er summen af andre");
    }
  }

  private Kontonummer nummer(Raekke raekke) {
    String tekst = raekke.raa(funktionskolonne(raekke));
    String gruppering = raekke.raa(GRUPPERING);
    Sumlinje.ingenDelsum(tekst);
    Sumlinje.ingenDelsum(gruppering);
    Sumlinje.ingenTotal(gruppering);
    Sumlinje.ingenSum(raekke.raa(EJERFORHOLD));
    Sumlinje.ingenDelsum(raekke.raa(DRANST));
    String ejerforhold = Kode.af(raekke.raa(EJERFORHOLD));
    if (tekst.isEmpty()) {
      String kontostreng = raekke.raa(KONTOSTRENG);
      if (kontostreng.isEmpty()) {
        throw raekke.afvist(FUNKTION, "funktion-mangler", "funktionen mangler");
      }
      Sumlinje.ingenDelsum(kontostreng);
      return strenge.af(new Streng(kontostreng, ejerforhold));
    }
    Dele dele =
        raekke.harHverForSig(FUNKTION, HOVEDFUNKTION)
            ? new Dele(raekke.raa(HOVEDKONTO), raekke.raa(HOVEDFUNKTION), tekst)
            : new Dele("", "", tekst);
    String funktion = dele.samlet();
    List<String> samlet =
        funktion.isEmpty() && gruppering.isEmpty()
            ? Kontonummer.medGruppering(Kode.af(tekst))
            : List.of();
    if (!samlet.isEmpty()) {
      return new Kontonummer(samlet.get(0), samlet.get(1), dranst(raekke), ejerforhold);
    }
    if (funktion.isEmpty()) {
      Sumlinje.kontroller(tekst);
    }
    return new Kontonummer(
        funktion.isEmpty() ? Skjul.cpr(dele.skrevet()) : funktion,
        Kontonummer.gruppering(Kode.af(gruppering)),
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

  /** The number, or that of the word; null for neither. */
  private static Integer dranst(String tekst) {
    String kode = Kode.af(tekst);
    return kode.matches("0?\\d") ? Integer.valueOf(kode) : DRANSTER.get(Overskrift.noegle(kode));
  }

  private int dranst(Raekke raekke) {
    String tekst = raekke.raa(DRANST);
    Integer dranst = tekst.isEmpty() ? Integer.valueOf(1) : dranst(tekst);
    if (dranst == null || !Kontonummer.erDranst(dranst)) {
      throw raekke.afvist(DRANST, "dranst", Skjul.citat(tekst) + " er ikke en dranst 1-7");
    }
    return dranst;
  }
}
