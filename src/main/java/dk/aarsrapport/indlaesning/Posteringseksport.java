package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontonummer;
import java.util.List;
import java.util.Optional;

/**
 * Postings in the accounts ({@code posteringer}).
 *
 * <pre>
 * kommunekode;år;funktion;dranst;gruppering;beløb
 * 101;2013;5.28.20;1;003;1000000,00
 * </pre>
 */
public final class Posteringseksport implements Eksport<Posteringsraekke> {
  private static final Kolonne BARN =
      Kolonne.valgfri(CPR.navn(), CPR.alias().toArray(String[]::new));
  private static final Kolonne BOGFOERINGSDATO =
      Kolonne.valgfri("bogføringsdato", "bogført", "paid_date");
  private static final Kolonne AAR = Kolonne.kraevet("år", "regnskabsår").eller(BOGFOERINGSDATO);
  private static final Kolonne KONTOSTRENG =
      Kolonne.valgfri("kontostreng", "konto", "account_string");
  private static final Kolonne FUNKTION =
      Kolonne.kraevet("funktion", "hovedfunktion").eller(KONTOSTRENG);
  private static final Kolonne DRANST = Kolonne.valgfri("dranst");
  private static final Kolonne GRUPPERING = Kolonne.valgfri("gruppering");
  private static final Kolonne EJERFORHOLD = Kolonne.valgfri("ejerforhold");
  private static final Kolonne ART = Kolonne.valgfri("art", "hovedart");
  private static final Kolonne BELOEB = Kolonne.kraevet("beløb", "amount", "beløb i kr");
  private static final Kolonne TEKST = Kolonne.valgfri("tekst", "posteringstekst");

  private final Laesekontekst kontekst;
  private final Hukommelse<Kontoopslag, Konto> konti =
      new Hukommelse<>(opslag -> find(opslag.nummer(), opslag.aar()));
  private final Hukommelse<String, String> funktioner = new Hukommelse<>(Kontonummer::funktion);

  private record Kontoopslag(Kontonummer nummer, int aar) {}

  /** Postings as this run reads them. */
  public Posteringseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return "posteringer";
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE,
        AAR,
        FUNKTION,
        DRANST,
        GRUPPERING,
        EJERFORHOLD,
        ART,
        BELOEB,
        BOGFOERINGSDATO,
        BARN,
        TEKST,
        KONTOSTRENG,
        FOEDSELSDATO,
        KOEN);
  }

  @Override
  public Posteringsraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    int aar = raekke.har(AAR) ? raekke.aar(AAR) : raekke.dato(BOGFOERINGSDATO).getYear();
    Kontonummer nummer = nummer(raekke);
    long oere = raekke.oere(BELOEB);
    Optional<Person> person = Optional.ofNullable(raekke.person());
    Konto konto = konti.af(new Kontoopslag(nummer, aar));
    if (!konto.kendt()) {
      raekke.advarsel(
          raekke.har(FUNKTION) ? FUNKTION : KONTOSTRENG,
          "ukendt-konto",
          Skjul.citat(nummer.funktion())
              + " står ikke i kontoplanen; beløbet føres som ukendt konto",
          "Ret kontoen, eller tilføj den i kontoplan.csv under «reference»");
    }
    raekke.daekker(kommune, aar);
    Postering postering = new Postering(kommune, aar, konto, nummer.dranst(), oere);
    if (postering.netto()) {
      raekke.daekkerPost(konto.omraade().kode(), kommune, aar);
    }
    return new Posteringsraekke(new Postering(kommune, aar, konto, nummer.dranst(), oere), person);
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

  private Konto find(Kontonummer nummer, int aar) {
    return kontekst.kontoplan().find(nummer, aar);
  }

  private static int dranst(Raekke raekke) {
    if (raekke.raa(DRANST).isEmpty()) {
      return 1;
    }
    int dranst = raekke.heltal(DRANST);
    if (dranst < 1 || dranst > 7) {
      throw raekke.afvist(DRANST, "dranst", "«" + dranst + "» er ikke en dranst 1-7");
    }
    return dranst;
  }
}
