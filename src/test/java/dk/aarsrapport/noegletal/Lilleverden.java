package dk.aarsrapport.noegletal;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.baggrund.Prisindeks;
import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koersel.Basisperiode;
import dk.aarsrapport.koersel.Koersel.Gruppe;
import dk.aarsrapport.koersel.Koersel.Inputvalg;
import dk.aarsrapport.rapport.Udgave;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import dk.aarsrapport.taelling.Taellevaerk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A world in memory, small enough to count by hand, from rows to results without files and Spark.
 *
 * <p>Unless a test says otherwise, the exports cover 2015-01-01 to 2017-12-31, the measuring dates
 * are 2016-01-31 and 2017-01-31, and 101 and 147 are the members of the group {@code gruppe:begge}.
 * An export is in the run, and covers a municipality, when a row of it is added.
 *
 * <pre>
 * Lilleverden verden = new Lilleverden();
 * verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2016-01-31");
 * assertThat(verden.vaerdi("anbragte", "101", "2016-01-31")).isEqualTo("1");
 * </pre>
 */
final class Lilleverden {
  private static final int AAR = 2017;
  private static final Kontoplan KONTOPLAN = Kontoplan.medfulgt();
  private static final Kontohierarki HIERARKI = Kontohierarki.medfulgt();
  private static final int DECIMALER = 4;

  private final Daekning daekning = new Daekning();
  private final Set<String> input = new LinkedHashSet<>();
  private final List<Barn> boern = new ArrayList<>();
  private final List<Underretning> ufoedte = new ArrayList<>();
  private final List<Postering> posteringer = new ArrayList<>();
  private final List<Budgetpost> budget = new ArrayList<>();
  private final List<Befolkning.Antal> befolkning = new ArrayList<>();
  private final Map<Integer, BigDecimal> priser = new TreeMap<>();
  private final Map<String, Basisperiode> basisperioder = new LinkedHashMap<>();
  private final Map<String, List<LocalDate>> skaeringsdatoerFor = new LinkedHashMap<>();
  private final Map<String, Gruppe> grupper = new LinkedHashMap<>();
  private List<LocalDate> skaeringsdatoer = datoer("2016-01-31", "2017-01-31");
  private LocalDate fra = LocalDate.of(2015, 1, 1);
  private LocalDate til = LocalDate.of(2017, 12, 31);
  private Optional<Integer> prisniveau = Optional.empty();
  private Resultater resultater;

  Lilleverden() {
    gruppe("begge", 101, 147);
  }

  /** The measuring dates. */
  Lilleverden skaeringsdatoer(String... dage) {
    skaeringsdatoer = datoer(dage);
    return this;
  }

  /** The measuring dates of one figure. */
  Lilleverden skaeringsdatoerFor(String noegletal, String... dage) {
    skaeringsdatoerFor.put(noegletal, datoer(dage));
    return this;
  }

  /** First and last day covered. */
  Lilleverden opgjort(String foersteDag, String sidsteDag) {
    fra = LocalDate.parse(foersteDag);
    til = LocalDate.parse(sidsteDag);
    return this;
  }

  /** A group of municipalities, shown as {@code gruppe:<id>}. */
  Lilleverden gruppe(String id, Integer... kommuner) {
    grupper.put(id, new Gruppe(id, List.of(kommuner)));
    return this;
  }

  /** So many residents of every age from 0 to 17 on 1 January. */
  Lilleverden boernetal(int kommune, int aar, int prAlder) {
    for (int alder = 0; alder < 18; alder++) {
      boernetal(kommune, aar, alder, prAlder);
    }
    return this;
  }

  /** Residents of one age on 1 January. */
  Lilleverden boernetal(int kommune, int aar, int alder, int antal) {
    befolkning.add(new Befolkning.Antal(kommune, aar, alder, false, antal));
    daekning.raekke(optag("befolkning"), kommune, aar, List.of());
    return this;
  }

  /** The change in prices on the year before, in percent. */
  Lilleverden pl(int aar, String procent) {
    priser.put(aar, new BigDecimal(procent));
    optag("pl");
    return this;
  }

  /** The year of fixed prices. */
  Lilleverden prisniveau(int aar) {
    prisniveau = Optional.of(aar);
    return this;
  }

  /** The base years of an item. */
  Lilleverden basisperiode(String post, int fraAar, int tilAar) {
    basisperioder.put(post, new Basisperiode(fraAar, tilAar));
    return this;
  }

  /** A posting; the account is looked up in the shipped chart of accounts. */
  Lilleverden postering(
      int kommune, int aar, String funktion, String gruppering, int dranst, String kroner) {
    return bogfoert(kommune, aar, funktion, gruppering, dranst, kroner, "");
  }

  /** The same, posted on a day; empty where the export does not say. */
  Lilleverden bogfoert(
      int kommune,
      int aar,
      String funktion,
      String gruppering,
      int dranst,
      String kroner,
      String dag) {
    Kontonummer nummer = new Kontonummer(funktion, gruppering, dranst, "");
    Konto konto = KONTOPLAN.find(nummer, aar);
    Postering postering =
        new Postering(
            kommune,
            aar,
            konto,
            HIERARKI.sti(nummer, aar),
            dranst,
            oere(kroner),
            dag.isEmpty() ? null : LocalDate.parse(dag));
    posteringer.add(postering);
    daekning.raekke(
        optag("posteringer"), kommune, aar, dag.isEmpty() ? List.of() : List.of("bogføringsdato"));
    if (postering.netto()) {
      daekning.raekke("posteringer:" + konto.omraade().kode(), kommune, aar, List.of());
    }
    return this;
  }

  /** A line of the budget on the same accounts. */
  Lilleverden budget(
      int kommune, int aar, String funktion, String gruppering, int dranst, String kroner) {
    Kontonummer nummer = new Kontonummer(funktion, gruppering, dranst, "");
    budget.add(
        new Budgetpost(
            kommune,
            aar,
            KONTOPLAN.find(nummer, aar),
            HIERARKI.sti(nummer, aar),
            dranst,
            oere(kroner)));
    daekning.raekke(optag("budget"), kommune, aar, List.of());
    return this;
  }

  private static long oere(String kroner) {
    return new BigDecimal(kroner).movePointRight(2).longValueExact();
  }

  /** An operating expense on service. */
  Lilleverden service(int kommune, int aar, String kroner) {
    return postering(kommune, aar, "5.28.20", "003", 1, kroner);
  }

  /** An operating expense on administration. */
  Lilleverden administration(int kommune, int aar, String kroner) {
    return postering(kommune, aar, "6.45.58", "", 1, kroner);
  }

  /** A notification about an unborn child. */
  Lilleverden ufoedt(int kommune, String modtaget) {
    ufoedte.add(Barn.underretning(kommune, LocalDate.parse(modtaget)));
    daekker("underretninger", kommune, LocalDate.parse(modtaget));
    return this;
  }

  /** A child; its rows are added to what this returns. */
  Barn barn(String foedt) {
    Barn barn = new Barn(this, new Person(0, boern.size(), LocalDate.parse(foedt), Koen.UOPLYST));
    boern.add(barn);
    return barn;
  }

  /** Says that an export has rows of a municipality, so that its zeros are known. */
  Lilleverden harRaekker(String eksport, int kommune, int aar) {
    daekning.raekke(optag(eksport), kommune, aar, List.of());
    return this;
  }

  void daekker(String eksport, int kommune, LocalDate dag, String... udfyldte) {
    daekning.raekke(optag(eksport), kommune, dag.getYear(), List.of(udfyldte));
  }

  void stavemaade(String kolonne, String tekst) {
    daekning.stavemaade(kolonne, tekst);
  }

  private String optag(String eksport) {
    input.add(eksport);
    return eksport;
  }

  /** A value rounded to four decimals, without trailing zeros; empty where there is none. */
  String vaerdi(String noegletal, String omraade, String periode, String... kategorier) {
    Resultat resultat = resultat(noegletal, omraade, periode, kategorier);
    return resultat.status().harVaerdi() ? tekst(resultat.vaerdi()) : "";
  }

  /** Numerator and denominator, such as {@code 2/5}. */
  String broek(String noegletal, String omraade, String periode, String... kategorier) {
    Resultat resultat = resultat(noegletal, omraade, periode, kategorier);
    return tekst(resultat.taeller()) + "/" + tekst(resultat.naevner());
  }

  /** The status as {@code noegletal.csv} has it. */
  String status(String noegletal, String omraade, String periode, String... kategorier) {
    return resultat(noegletal, omraade, periode, kategorier).status().kode();
  }

  /** Why there is no value. */
  String aarsag(String noegletal, String omraade, String periode, String... kategorier) {
    return resultat(noegletal, omraade, periode, kategorier).aarsag();
  }

  /** The rows of a figure in an area and period, such as {@code 5.28.20} or {@code service/kr}. */
  List<String> raekker(String noegletal, String omraade, String periode) {
    return alle(noegletal, omraade)
        .filter(n -> n.periode().equals(periode))
        .map(n -> n.kategori() + (n.underkategori().isEmpty() ? "" : "/" + n.underkategori()))
        .toList();
  }

  /** The periods of a figure in an area. */
  List<String> perioder(String noegletal, String omraade) {
    return alle(noegletal, omraade).map(Noegle::periode).distinct().toList();
  }

  private Stream<Noegle> alle(String noegletal, String omraade) {
    return resultater()
        .af(noegletal)
        .map(Resultat::noegle)
        .filter(n -> n.omraade().equals(omraade));
  }

  private Resultat resultat(
      String noegletal, String omraade, String periode, String... kategorier) {
    Noegle noegle =
        new Noegle(
            noegletal,
            omraade,
            periode,
            kategorier.length > 0 ? kategorier[0] : "",
            kategorier.length > 1 ? kategorier[1] : "");
    return resultater()
        .find(noegle)
        .orElseThrow(() -> new AssertionError("no result for " + noegle));
  }

  private Resultater resultater() {
    if (resultater == null) {
      resultater = Resultater.af(beregn().resultater());
    }
    return resultater;
  }

  /** Counts and derives everything. */
  Grundresultater beregn() {
    Koersel koersel = koersel();
    Kalender kalender = new Kalender(fra, til, skaeringsdatoer, skaeringsdatoerFor);
    Omraader omraader = omraader();
    Taellevaerk vaerk = new Taellevaerk(Katalog.taelbare(), kalender, omraader);
    boern.forEach(barn -> vaerk.tael(Forloeb.barn(barn.person(), barn.raekker())));
    ufoedte.forEach(ufoedt -> vaerk.tael(Forloeb.ufoedt(ufoedt)));
    posteringer.forEach(vaerk::tael);
    budget.forEach(vaerk::tael);
    return Grundlag.udled(
        koersel,
        kalender,
        omraader,
        daekning,
        new Befolkning(befolkning),
        new Prisindeks(priser),
        vaerk.celler());
  }

  private Koersel koersel() {
    Map<String, Inputvalg> valg = new LinkedHashMap<>();
    input.forEach(
        navn -> valg.put(navn, new Inputvalg(List.of(), "auto", Map.of(), Optional.empty())));
    return new Koersel(
        "rapport.yaml",
        ".",
        "Lilleverden",
        AAR,
        List.of(101, 147),
        grupper,
        Set.of(),
        skaeringsdatoer,
        skaeringsdatoerFor,
        fra,
        til,
        basisperioder,
        prisniveau,
        0,
        List.of(Udgave.INTERN),
        Optional.empty(),
        BigDecimal.ONE,
        "",
        List.of(),
        List.of(),
        Map.of(),
        valg,
        List.of());
  }

  private Omraader omraader() {
    Map<Integer, String> kommuner = new LinkedHashMap<>();
    Map<Omraade, List<Integer>> medlemmer = new LinkedHashMap<>();
    Stream.of(101, 147).forEach(kode -> kommuner.put(kode, "Kommune " + kode));
    grupper.forEach(
        (id, gruppe) -> {
          gruppe.kommuner().forEach(kode -> kommuner.put(kode, "Kommune " + kode));
          medlemmer.put(Omraade.gruppe(id, gruppe.navn()), gruppe.kommuner());
        });
    return new Omraader(kommuner, medlemmer);
  }

  private static List<LocalDate> datoer(String... dage) {
    return Stream.of(dage).map(LocalDate::parse).toList();
  }

  private static String tekst(BigDecimal tal) {
    if (tal == null) {
      return "";
    }
    BigDecimal rundet = tal.setScale(DECIMALER, RoundingMode.HALF_UP).stripTrailingZeros();
    return rundet.signum() == 0 ? "0" : rundet.toPlainString();
  }

  /** A child of the world and its rows. */
  static final class Barn {
    private final Lilleverden verden;
    private final Person person;
    private final List<Haendelse> raekker = new ArrayList<>();

    private Barn(Lilleverden verden, Person person) {
      this.verden = verden;
      this.person = person;
    }

    /** An intervention; an empty end runs on. */
    Barn indsats(int kommune, String type, String start, String slut) {
      return Barneraekker.indsats(this, kommune, type, start, slut, true);
    }

    /** An intervention that others than the authority granted. */
    Barn indsatsFraAnden(int kommune, String type, String start, String slut) {
      return Barneraekker.indsats(this, kommune, type, start, slut, false);
    }

    /** A decision: BFU, AFDAEKNING or SCREENING. */
    Barn undersoegelse(int kommune, String type, String afgjort) {
      return Barneraekker.undersoegelse(this, kommune, type, afgjort);
    }

    /** A notification. */
    Barn underretning(int kommune, String modtaget) {
      LocalDate dag = LocalDate.parse(modtaget);
      return tilfoej("underretninger", dag, underretning(kommune, dag));
    }

    /** A case; an empty adviser or team is none, an empty end is open. */
    Barn sag(int kommune, String sagsnr, String raadgiver, String team, String start, String slut) {
      return Barneraekker.sag(this, kommune, sagsnr, raadgiver, team, start, slut);
    }

    Barn tilfoej(String eksport, LocalDate dag, Haendelse raekke, String... udfyldte) {
      raekker.add(raekke);
      verden.daekker(eksport, raekke.kommune(), dag, udfyldte);
      return this;
    }

    Lilleverden verden() {
      return verden;
    }

    Person person() {
      return person;
    }

    List<Haendelse> raekker() {
      return raekker;
    }

    private static Underretning underretning(int kommune, LocalDate modtaget) {
      return new Underretning(kommune, modtaget, "", "", "", "", "", null);
    }
  }
}
