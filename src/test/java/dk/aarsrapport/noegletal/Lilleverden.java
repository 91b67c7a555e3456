package dk.aarsrapport.noegletal;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.baggrund.Investering;
import dk.aarsrapport.baggrund.Prisindeks;
import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Indsats.Leverandoertype;
import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.forloeb.Opfoelgning;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.koersel.Koersel.Maal;
import dk.aarsrapport.reference.Frister;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontonummer;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.taelling.Celler;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import dk.aarsrapport.taelling.Styringstaelling;
import dk.aarsrapport.taelling.Taellevaerk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

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
final class Lilleverden extends Aflaesning {
  private static final int MINDSTE_ANTAL = 5;
  private static final Kontoplan KONTOPLAN = Kontoplan.medfulgt();
  private static final Kontohierarki HIERARKI = Kontohierarki.medfulgt();

  private Set<String> maalgrupper = Set.of();
  private final Lillerammer rammer = new Lillerammer();
  private final Daekning daekning = new Daekning();
  private final Set<String> input = new LinkedHashSet<>();
  private final List<Barn> boern = new ArrayList<>();
  private final List<Raekke> ufoedte = new ArrayList<>();
  private final List<Postering> posteringer = new ArrayList<>();
  private final List<Enkeltstaaende> enkeltstaaende = new ArrayList<>();
  private final List<Befolkning.Antal> befolkning = new ArrayList<>();
  private final Map<Integer, BigDecimal> priser = new TreeMap<>();
  private final List<Investering> investeringer = new ArrayList<>();

  /** The measuring dates. */
  Lilleverden skaeringsdatoer(String... dage) {
    rammer.skaeringsdatoer(dage);
    return this;
  }

  /** The measuring dates of one figure. */
  Lilleverden skaeringsdatoerFor(String noegletal, String... dage) {
    rammer.skaeringsdatoerFor(noegletal, dage);
    return this;
  }

  /** First and last day covered. */
  Lilleverden opgjort(String foersteDag, String sidsteDag) {
    rammer.opgjort(foersteDag, sidsteDag);
    return this;
  }

  /** A group of municipalities, shown as {@code gruppe:<id>}. */
  Lilleverden gruppe(String id, Integer... kommuner) {
    rammer.gruppe(id, List.of(kommuner));
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
    optag("befolkning");
    return this;
  }

  /** The change in prices on the year before, in percent. */
  Lilleverden pl(int aar, String procent) {
    priser.put(aar, new BigDecimal(procent));
    optag("pl");
    return this;
  }

  /** An investment; steps are 0 where none are given. */
  Lilleverden investering(
      int kommune, String navn, int aar, String kroner, int fraTrin, int tilTrin) {
    stavemaade("investeringer.navn", navn);
    investeringer.add(
        new Investering(kommune, navn, aar, Barneraekker.oere(kroner), fraTrin, tilTrin));
    optag("investeringer");
    return this;
  }

  /** The year of fixed prices. */
  Lilleverden prisniveau(int aar) {
    rammer.prisniveau(aar);
    return this;
  }

  /** The limits of refunds, as lines of the table. */
  Lilleverden refusionsgraenser(String... linjer) {
    rammer.refusionsgraenser(linjer);
    return this;
  }

  /** The base years of an item. */
  Lilleverden basisperiode(String post, int fraAar, int tilAar) {
    rammer.basisperiode(post, fraAar, tilAar);
    return this;
  }

  /** The target groups of the run, for the postings that follow. */
  Lilleverden maalgrupper(String... valgte) {
    maalgrupper = Set.of(valgte);
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
    Konto konto = KONTOPLAN.find(nummer, aar).i(maalgrupper);
    Postering postering =
        new Postering(
            kommune,
            aar,
            konto,
            HIERARKI.sti(nummer, aar),
            dranst,
            Barneraekker.oere(kroner),
            dag.isEmpty() ? null : LocalDate.parse(dag));
    posteringer.add(postering);
    daekning.raekke(
        optag("posteringer"), kommune, aar, dag.isEmpty() ? List.of() : List.of("bogføringsdato"));
    return this;
  }

  /** A line of the budget on the same accounts. */
  Lilleverden budget(
      int kommune, int aar, String funktion, String gruppering, int dranst, String kroner) {
    Kontonummer nummer = new Kontonummer(funktion, gruppering, dranst, "");
    enkeltstaaende.add(
        new Budgetpost(
            kommune,
            aar,
            KONTOPLAN.find(nummer, aar),
            HIERARKI.sti(nummer, aar),
            nummer,
            Barneraekker.oere(kroner),
            Barneraekker.oere(kroner),
            null,
            ""));
    daekning.raekke(optag("budget"), kommune, aar, List.of());
    return this;
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
    return ufoedt(kommune, modtaget, Map.of());
  }

  /** A notification about an unborn child, with what stands in its optional columns. */
  Lilleverden ufoedt(int kommune, String modtaget, Map<String, String> celler) {
    optag("underretninger");
    ufoedte.add(Barneraekker.underretning(this, kommune, modtaget, celler));
    return this;
  }

  /** A row that belongs to no child, with the columns of free text that are filled in it. */
  Lilleverden raekke(String eksport, int aar, Enkeltstaaende raekke, String... kolonnerOgTekster) {
    enkeltstaaende.add(raekke);
    List<String> udfyldte = new ArrayList<>();
    for (int i = 0; i < kolonnerOgTekster.length; i += 2) {
      if (!kolonnerOgTekster[i + 1].isEmpty()) {
        udfyldte.add(kolonnerOgTekster[i]);
        stavemaade(eksport + "." + kolonnerOgTekster[i], kolonnerOgTekster[i + 1]);
      }
    }
    daekning.raekke(optag(eksport), raekke.kommune(), aar, udfyldte);
    return this;
  }

  /** A target: mindst or hoejst. */
  Lilleverden maal(
      int kommune,
      String noegletal,
      String kategori,
      String periode,
      String retning,
      String vaerdi) {
    boolean mindst = retning.equals("mindst");
    rammer.maal(
        new Maal(noegletal, kategori, "", kommune, periode, mindst, new BigDecimal(vaerdi)));
    return this;
  }

  /** Asks for the sum of a subject of aktivitetstal. */
  Lilleverden sum(String emne) {
    rammer.sum(emne);
    return this;
  }

  /** A child of no known sex; its rows are added to what this returns. */
  Barn barn(String foedt) {
    return barn(foedt, Koen.UOPLYST);
  }

  /** A child; its rows are added to what this returns. */
  Barn barn(String foedt, Koen koen) {
    Barn barn = new Barn(this, new Person(0, boern.size(), LocalDate.parse(foedt), koen));
    boern.add(barn);
    return barn;
  }

  /** Says that an export has rows of a municipality, so that its zeros are known. */
  Lilleverden harRaekker(String eksport, int kommune, int aar) {
    daekning.raekke(optag(eksport), kommune, aar, List.of());
    return this;
  }

  void stavemaade(String kolonne, String tekst) {
    daekning.stavemaade(kolonne, tekst);
  }

  void plads(String kolonne, String tekst, long plads) {
    daekning.plads(kolonne, tekst, plads);
  }

  private String optag(String eksport) {
    input.add(eksport);
    return eksport;
  }

  @Override
  Resultater beregn() {
    return Resultater.af(grundresultater().resultater());
  }

  /** Counts and derives everything, before anything is hidden. */
  Grundresultater grundresultater() {
    boern.forEach(barn -> barn.raekker().forEach(this::daek));
    ufoedte.forEach(this::daek);
    Kalender kalender = rammer.kalender();
    Omraader omraader = rammer.omraader();
    Celler celler = celler(kalender, omraader);
    return Grundlag.udled(
        rammer.koersel(input),
        kalender,
        omraader,
        daekning,
        new Befolkning(befolkning),
        new Prisindeks(priser),
        investeringer,
        celler);
  }

  /** What a controller follows a year by. */
  Styring styring(int aar) {
    return styring(aar, daekning::kommuner);
  }

  /** The same of some municipalities. */
  Styring styring(int aar, Supplier<Set<Integer>> kommuner) {
    boern.forEach(barn -> barn.raekker().forEach(this::daek));
    Kalender kalender = rammer.kalender();
    return Styringstaelling.laes(
        celler(kalender, rammer.omraader()),
        Katalog.styring(),
        aar,
        kalender,
        HIERARKI,
        kommuner.get(),
        daekning.medBarn("posteringer", aar));
  }

  private Celler celler(Kalender kalender, Omraader omraader) {
    Taellevaerk vaerk = new Taellevaerk(Katalog.taelbare(), kalender, omraader);
    boern.forEach(barn -> vaerk.tael(Forloeb.barn(barn.person(), laeste(barn.raekker()))));
    laeste(ufoedte).forEach(ufoedt -> vaerk.tael(Forloeb.ufoedt((Underretning) ufoedt)));
    posteringer.stream().filter(rammer::iAaret).forEach(p -> tael(p, vaerk));
    enkeltstaaende.forEach(vaerk::tael);
    return vaerk.celler();
  }

  private void tael(Postering postering, Taellevaerk vaerk) {
    Kontosum sum = Kontosum.af(postering);
    vaerk.tael(postering);
    vaerk.tael(sum);
    if (sum.netto()) {
      daekning.raekke(
          "posteringer:" + sum.konto().maalgruppensOmraade().kode(),
          sum.kommune(),
          sum.aar(),
          List.of());
    }
  }

  /** The categories of a figure that the public edition of one municipality shows. */
  List<String> offentligt(String noegletal, String kommune, String periode) {
    return Diskretion.offentlige(grundresultater(), MINDSTE_ANTAL, Set.of(kommune), Map.of())
        .af(noegletal)
        .filter(r -> r.noegle().periode().equals(periode) && r.status().harVaerdi())
        .map(r -> r.noegle().kategori())
        .distinct()
        .toList();
  }

  /** The categories that a merged row stands for. */
  List<String> sammenlagt(String noegletal, String omraade, String periode, String kategori) {
    Noegle samlet = new Noegle(noegletal, omraade, periode, kategori, "");
    return grundresultater().sammenlagte().get(samlet).stream().map(Noegle::kategori).toList();
  }

  /** The subcategories of a category that the public edition of one municipality shows. */
  List<String> offentligeDele(String noegletal, String kommune, String periode, String kategori) {
    return Diskretion.offentlige(grundresultater(), MINDSTE_ANTAL, Set.of(kommune), Map.of())
        .af(noegletal)
        .filter(r -> r.noegle().periode().equals(periode) && r.status().harVaerdi())
        .filter(r -> r.noegle().kategori().equals(kategori))
        .map(r -> r.noegle().underkategori())
        .toList();
  }

  private void daek(Raekke raekke) {
    if (rammer.laeses(raekke.dag())) {
      daekning.raekke(
          raekke.eksport(),
          raekke.haendelse().kommune(),
          raekke.dag().getYear(),
          raekke.udfyldte());
      if (raekke.haendelse() instanceof Barnepostering p) {
        daekning.barn(raekke.eksport(), p.kommune(), p.aar());
      }
    }
  }

  private List<Haendelse> laeste(List<Raekke> raekker) {
    return raekker.stream().filter(r -> rammer.laeses(r.dag())).map(Raekke::haendelse).toList();
  }

  /** A row of an export about a child, the day that it is of, and its filled optional columns. */
  record Raekke(String eksport, LocalDate dag, Haendelse haendelse, List<String> udfyldte) {}

  /** A child of the world and its rows. */
  static final class Barn {
    private final Lilleverden verden;
    private final Person person;
    private final List<Raekke> raekker = new ArrayList<>();

    private Barn(Lilleverden verden, Person person) {
      this.verden = verden;
      this.person = person;
    }

    /** An intervention; an empty end runs on. */
    Barn indsats(int kommune, String type, String start, String slut) {
      return Barneraekker.indsats(this, kommune, type, start, slut, null, true);
    }

    /** An intervention that others than the authority granted. */
    Barn indsatsFraAnden(int kommune, String type, String start, String slut) {
      return Barneraekker.indsats(this, kommune, type, start, slut, null, false);
    }

    /** An intervention of which the export says whether the parents consent. */
    Barn indsats(int kommune, String type, String start, String slut, boolean samtykke) {
      return Barneraekker.indsats(this, kommune, type, start, slut, samtykke, true);
    }

    /** A decision: BFU, AFDAEKNING or SCREENING. */
    Barn undersoegelse(int kommune, String type, String afgjort) {
      return undersoegelse(kommune, type, afgjort, Map.of());
    }

    /** A decision, with what stands in its optional columns. */
    Barn undersoegelse(int kommune, String type, String afgjort, Map<String, String> celler) {
      return Barneraekker.undersoegelse(this, kommune, type, afgjort, celler);
    }

    /** An intervention in an offer of the municipality's own or of others. */
    Barn indsats(int kommune, String type, String start, String slut, Leverandoertype hvis) {
      return Barneraekker.indsats(this, kommune, type, start, slut, hvis);
    }

    /** A notification. */
    Barn underretning(int kommune, String modtaget) {
      return underretning(kommune, modtaget, Map.of());
    }

    /** A notification, with what stands in its optional columns. */
    Barn underretning(int kommune, String modtaget, Map<String, String> celler) {
      return tilfoej(Barneraekker.underretning(verden, kommune, modtaget, celler));
    }

    /**
     * What the child has of a posting that has been told of, on an account that pays for a step.
     */
    Barn heraf(int kommune, int aar, int trin, String kroner) {
      return tilfoej(Barneraekker.postering(kommune, aar, trin, kroner));
    }

    /** A posting in the accounts that names the child. */
    Barn postering(int kommune, int aar, String kroner) {
      verden.service(kommune, aar, kroner);
      return tilfoej(Barneraekker.postering(kommune, aar, kroner));
    }

    /** A case; an empty adviser or team is none, an empty end is open. */
    Barn sag(int kommune, String sagsnr, String raadgiver, String team, String start, String slut) {
      return Barneraekker.sag(this, kommune, sagsnr, raadgiver, team, start, slut);
    }

    /** An intervention with due dates; an empty end runs on. */
    Barn indsats(
        int kommune, String type, String start, String slut, int foersteDage, int derefterDage) {
      Frister frister = new Frister(Period.ofDays(foersteDage), Period.ofDays(derefterDage));
      return Barneraekker.indsats(this, kommune, type, start, slut, frister);
    }

    /** An intervention with due dates after calendar months. */
    Barn indsatsMaaneder(
        int kommune, String type, String start, String slut, int foerste, int derefter) {
      Frister frister = new Frister(Period.ofMonths(foerste), Period.ofMonths(derefter));
      return Barneraekker.indsats(this, kommune, type, start, slut, frister);
    }

    /** A follow-up; an empty type serves all the child's interventions. */
    Barn opfoelgning(int kommune, String type, String dato) {
      LocalDate dag = LocalDate.parse(dato);
      return tilfoej("opfølgninger", dag, new Opfoelgning(kommune, type, dag));
    }

    /** A school measure of each kind; an empty one is missing. */
    Barn skoletrivsel(int kommune, int skoleaar, String faglig, String social, String fravaer) {
      return Barneraekker.skoletrivsel(this, kommune, skoleaar, faglig, social, fravaer);
    }

    Barn tilfoej(String eksport, LocalDate dag, Haendelse haendelse, String... udfyldte) {
      return tilfoej(new Raekke(eksport, dag, haendelse, List.of(udfyldte)));
    }

    private Barn tilfoej(Raekke raekke) {
      verden.optag(raekke.eksport());
      raekker.add(raekke);
      return this;
    }

    Lilleverden verden() {
      return verden;
    }

    Person person() {
      return person;
    }

    List<Raekke> raekker() {
      return raekker;
    }
  }
}
