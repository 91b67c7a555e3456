package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import dk.aarsrapport.reference.Konto;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Postings in the accounts ({@code posteringer}).
 *
 * <pre>
 * kommunekode;år;funktion;dranst;gruppering;beløb
 * 101;2013;5.28.20;1;003;1000000,00
 * </pre>
 */
public final class Posteringseksport implements Taelleeksport<Posteringsraekke> {
  static final String NAVN = "posteringer";

  private static final Kolonne BARN = CPR.maaMangle();
  private static final Kolonne BOGFOERINGSDATO =
      Kolonne.valgfri("bogføringsdato", "bogført", "paid_date");
  private static final Kolonne AAR = Kolonne.kraevet("år", "regnskabsår").eller(BOGFOERINGSDATO);
  private static final Kolonne ART = Kolonne.valgfri("art", "hovedart");
  private static final Kolonne BELOEB =
      Kolonne.kraevetTal(
          "beløb", "amount", "beløb i kr", "beløb (DKK)", "beløb (kr)", "bogført beløb", "forbrug");
  static final Kolonne BELOEBSTYPE =
      Kolonne.valgfri(
          "beløbstype",
          "værditype",
          "posttype",
          "budgettype",
          "posteringstype",
          "budget/regnskab",
          "regnskab/budget",
          "budgetversion",
          "version");

  /** What a row says that it is, when it is no expenditure: {@code Oprindeligt budget}. */
  private static final Pattern BUDGET =
      Pattern.compile(
          "(?:.*budget|plan|prognose|forvente|estimat|forecast|tillaegsbevilling|omplacering"
              + "|disponer|forplig|commitment|rekvisition|afvigelse).*|rest(?:budget|beloeb)?");

  private static final Kolonne TEKST = Kolonne.tekst("tekst", "posteringstekst");

  private final Kontolaesning konti;
  private final LocalDate opgjortTil;

  /** Postings as this run reads them. */
  public Posteringseksport(Laesekontekst kontekst) {
    konti = new Kontolaesning(kontekst);
    opgjortTil = kontekst.opgjortTil();
  }

  @Override
  public boolean erstattes(Kolonne kolonne, Set<String> fundne) {
    return Kontolaesning.erstattes(kolonne, fundne);
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        KOMMUNEKODE,
        AAR,
        Kontolaesning.HOVEDKONTO,
        Kontolaesning.HOVEDFUNKTION,
        Kontolaesning.FUNKTION,
        Kontolaesning.DRANST,
        Kontolaesning.GRUPPERING,
        Kontolaesning.EJERFORHOLD,
        ART,
        BELOEB,
        BOGFOERINGSDATO,
        BARN,
        TEKST,
        BELOEBSTYPE,
        Kontolaesning.KONTOSTRENG,
        FOEDSELSDATO,
        KOEN);
  }

  @Override
  public Posteringsraekke laes(Raekke raekke) {
    if (raekke.har(BELOEBSTYPE) && BUDGET.matcher(raekke.noegle(BELOEBSTYPE)).matches()) {
      throw Afvisning.udenfor(
          "budget-i-posteringer",
          "rækker, der efter deres type er budget, disponering eller forventning, er ikke forbrug");
    }
    String art = raekke.raa(ART);
    Sumlinje.ingenSum(art);
    int kommune = raekke.kommune();
    int aar =
        raekke.har(AAR) ? raekke.tal().regnskabsaar(AAR) : raekke.dato(BOGFOERINGSDATO).getYear();
    Kontering kontering = konti.laes(raekke, aar);
    long oere = raekke.oere(BELOEB);
    Optional<Person> person = Optional.ofNullable(raekke.person());
    LocalDate bogfoert = raekke.datoOmMuligt(BOGFOERINGSDATO);
    Usandsynligt.beloeb(raekke, BELOEB, oere);
    Kontolaesning.ligeEnSum(raekke, TEKST);
    Usandsynligt.bogfoert(raekke, BOGFOERINGSDATO, aar, bogfoert);
    Konto konto = kontering.konto();
    konti.kontroller(raekke, kontering, oere);
    konti.kontrollerGruppering(raekke, kontering, oere);
    raekke.daekker(kommune, aar);
    Postering postering =
        new Postering(kommune, aar, konto, kontering.sti(), kontering.dranst(), oere, bogfoert);
    if (!postering.senest(opgjortTil)) {
      raekke.senest(bogfoert, opgjortTil);
    }
    if (aar > opgjortTil.getYear()) {
      raekke.tilDels(
          "regnskab-efter-opgjort-til",
          "posteringer i regnskabsår efter den sidste dag, der opgøres, er med i noegletal.csv og"
              + " regnearkene, men ikke i rapporterne");
    }
    raekke.bogfoer(kommune, kontering, oere, art);
    if (oere != 0) {
      raekke.betyder(betydning(art, kontering, postering, person));
    }
    if (person.isPresent()) {
      raekke.daekkerBarn(kommune, aar);
    }
    return new Posteringsraekke(postering, person);
  }

  /** The same for rows that say the same of money, in whatever form and columns. */
  private static long betydning(
      String art, Kontering kontering, Postering postering, Optional<Person> person) {
    long aftryk = Raekkeaftryk.med(postering.kommune(), postering.aar());
    aftryk = Raekkeaftryk.med(aftryk, kontering.nummer().hashCode());
    aftryk = Raekkeaftryk.med(aftryk, postering.oere());
    aftryk = Raekkeaftryk.med(aftryk, art.hashCode());
    LocalDate dag = postering.bogfoert();
    aftryk = Raekkeaftryk.med(aftryk, dag == null ? 0 : dag.toEpochDay());
    return person.isPresent() ? Raekkeaftryk.med(aftryk, person.get().lav()) : aftryk;
  }

  @Override
  public boolean kanModsiges(Posteringsraekke god) {
    return god.postering().oere() > 0;
  }

  /** A posting of the accounts, and where it names a child a row of the child's course too. */
  @Override
  public void aflever(Posteringsraekke raekke, Modtager modtager) {
    modtager.postering(raekke.postering());
    raekke.person().ifPresent(barn -> modtager.barn(barn, raekke.postering().barnets()));
  }

  @Override
  public void afvist(Raekke raekke) {
    raekke.afvistBeloeb(BELOEB);
  }
}
