package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Skoletrivsel;
import dk.aarsrapport.resultat.Periodekode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Well-being and absence in school ({@code skoletrivsel}): a child's, or without cpr the mean of a
 * number of pupils.
 *
 * <pre>
 * kommunekode;cpr;skoleår;klassetrin;faglig;social;fravær;gruppe;antal
 * 510;6605045003;2014/15;6;3,4;3,9;10,3;;
 * 510;;2014/15;4-9;3,6;;;oevrige;2353
 * </pre>
 */
public final class Skoletrivselseksport implements Taelleeksport<Barneraekke> {
  static final String NAVN = "skoletrivsel";

  private static final int FOERSTE_KLASSE = 4;
  private static final int SIDSTE_KLASSE = 9;

  /** More pupils than there are in the country. */
  private static final int HOEJST_ELEVER = 1_000_000;

  private static final Pattern KLASSE =
      Pattern.compile(
          "(?i)(\\d{1,2})\\.?(?:\\s*[-–]\\s*(\\d{1,2})\\.?)?\\s*(?:[a-zæøå]|kl\\.?|klasse|klassetrin)?");

  private static final Kolonne BARN = CPR.maaMangle();
  private static final Kolonne SKOLEAAR = Kolonne.kraevet("skoleår");
  private static final Kolonne KLASSETRIN = Kolonne.valgfri("klassetrin", "klasse", "årgang");
  private static final Kolonne FAGLIG = Kolonne.valgfri("faglig", "faglig trivsel");
  private static final Kolonne SOCIAL = Kolonne.valgfri("social", "social trivsel");
  private static final Kolonne FRAVAER =
      Kolonne.valgfri("fravær", "fravær i pct", "fraværsprocent");
  private static final Kolonne GRUPPE = Kolonne.valgfri("gruppe", "elevgruppe");
  private static final Kolonne ANTAL = Kolonne.valgfri("antal", "antal elever");

  private final Laesekontekst kontekst;

  /** Measures as this run reads them. */
  public Skoletrivselseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE,
        BARN,
        SKOLEAAR,
        KLASSETRIN,
        FAGLIG,
        SOCIAL,
        FRAVAER,
        GRUPPE,
        ANTAL,
        FOEDSELSDATO,
        KOEN);
  }

  @Override
  public Barneraekke laes(Raekke raekke) {
    int kommune = raekke.kommune();
    Optional<Person> person = Optional.ofNullable(raekke.person());
    Integer skoleaar = Periodeformat.skoleaar(raekke.raa(SKOLEAAR));
    if (skoleaar == null) {
      throw raekke.afvist(
          SKOLEAAR,
          "skoleaar",
          Skjul.citat(raekke.raa(SKOLEAAR)) + " er ikke et skoleår",
          "Skriv skoleåret som 2014/15");
    }
    person.ifPresent(
        p -> raekke.efterFoedsel(p, SKOLEAAR, Periodekode.skoleaaretsSidsteDag(skoleaar)));
    boolean med = medIKlasserne(raekke);
    Skoletrivsel maaling =
        new Skoletrivsel(
            kommune,
            skoleaar,
            person.isPresent() ? "" : gruppe(raekke),
            person.isPresent() ? 1 : elever(raekke),
            raekke.tal().maaling(FAGLIG, Skoletrivsel.DEL),
            raekke.tal().maaling(SOCIAL, Skoletrivsel.DEL),
            raekke.tal().maaling(FRAVAER, Skoletrivsel.DEL));
    raekke.senest(Periodekode.skoleaaretsFoersteDag(skoleaar), kontekst.opgjortTil());
    raekke.daekker(kommune, skoleaar);
    if (!med) {
      throw Afvisning.udenfor("klassetrin", "kun 4.-9. klasse er med i tallene");
    }
    return new Barneraekke(person, maaling);
  }

  /** A row of the child's course; the mean of some pupils stands alone. */
  @Override
  public void aflever(Barneraekke raekke, Modtager modtager) {
    if (raekke.person().isPresent()) {
      modtager.barn(raekke.person().get(), raekke.haendelse());
    } else {
      modtager.alene((Skoletrivsel) raekke.haendelse());
    }
  }

  private static boolean medIKlasserne(Raekke raekke) {
    String tekst = raekke.raa(KLASSETRIN);
    if (tekst.isEmpty() || tekst.toLowerCase(Locale.ROOT).matches("(bh|børnehave).*")) {
      return false;
    }
    Matcher klasse = KLASSE.matcher(tekst);
    if (!klasse.matches()) {
      throw raekke.afvist(
          KLASSETRIN, "klassetrin", Skjul.citat(tekst) + " er ikke et klassetrin som 4 eller 4-9");
    }
    int fra = Integer.parseInt(klasse.group(1));
    int til = klasse.group(2) == null ? fra : Integer.parseInt(klasse.group(2));
    boolean begge = fra >= FOERSTE_KLASSE && til <= SIDSTE_KLASSE && fra <= til;
    if (!begge && fra <= SIDSTE_KLASSE && til >= FOERSTE_KLASSE) {
      throw raekke.afvist(
          KLASSETRIN,
          "klassetrin",
          Skjul.citat(tekst) + " dækker også andre klasser end 4.-9.",
          "Del rækken efter klassetrin");
    }
    return begge;
  }

  private static String gruppe(Raekke raekke) {
    Sumlinje.kontroller(raekke.raa(GRUPPE));
    String gruppe = raekke.valg(GRUPPE, "", List.of("udsatte", "oevrige", "øvrige"));
    if (gruppe.isEmpty()) {
      throw raekke.afvist(
          GRUPPE,
          "gruppe-mangler",
          "rækken har hverken cpr eller gruppe",
          "Skriv udsatte eller oevrige i gruppe");
    }
    return gruppe.equals("udsatte") ? gruppe : "oevrige";
  }

  private static int elever(Raekke raekke) {
    int antal = raekke.tal().antal(ANTAL);
    if (antal > HOEJST_ELEVER) {
      throw raekke.afvist(ANTAL, "antal", "der er ikke så mange elever i landet");
    }
    return antal;
  }
}
