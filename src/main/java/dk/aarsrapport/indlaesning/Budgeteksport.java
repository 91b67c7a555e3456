package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontonummer;
import java.util.List;
import java.util.Set;

/**
 * The budget ({@code budget}).
 *
 * <pre>
 * kommunekode;år;funktion;dranst;gruppering;ejerforhold;oprindeligt_budget;korrigeret_budget
 * 101;2013;5.28.20;1;003;4;1000000,00;1250000,00
 * </pre>
 */
public final class Budgeteksport implements Taelleeksport<Budgetpost> {
  static final String NAVN = "budget";

  private static final Kolonne AAR = Kolonne.kraevet("år", "regnskabsår", "budgetår");
  static final Kolonne OPRINDELIGT =
      Kolonne.kraevetTal("oprindeligt_budget", "vedtaget budget", "opr. budget");
  static final Kolonne KORRIGERET = Kolonne.valgfri("korrigeret_budget", "korr. budget");

  private static final Kolonne FORVENTET =
      Kolonne.valgfri("forventet", "forventet regnskab", "forventet forbrug");
  private static final Kolonne BEMAERKNING = Kolonne.tekst("bemærkning", "bemærkninger");

  private final Kontolaesning konti;

  /** The budget as this run reads it. */
  public Budgeteksport(Laesekontekst kontekst) {
    konti = new Kontolaesning(kontekst);
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
        OPRINDELIGT,
        KORRIGERET,
        FORVENTET,
        BEMAERKNING,
        Kontolaesning.KONTOSTRENG);
  }

  @Override
  public Budgetpost laes(Raekke raekke) {
    int kommune = raekke.kommune();
    int aar = raekke.aar(AAR);
    Kontering kontering = konti.laes(raekke, aar);
    boolean korrigeret = !raekke.raa(KORRIGERET).isEmpty();
    boolean kunKorrigeret = korrigeret && raekke.raa(OPRINDELIGT).isEmpty();
    Long oprindeligt = kunKorrigeret ? null : (Long) raekke.oere(OPRINDELIGT);
    long oere = raekke.oere(korrigeret ? KORRIGERET : OPRINDELIGT);
    Long forventet = raekke.raa(FORVENTET).isEmpty() ? null : (Long) raekke.oere(FORVENTET);
    String bemaerkning = raekke.tekst(BEMAERKNING);
    Kontolaesning.ligeEnSum(raekke, BEMAERKNING);
    konti.kontroller(raekke, kontering, oere);
    if (kontering.sti().equals(Kontohierarki.UDENFOR) && kontering.konto().kendt()) {
      raekke.ukendtKonto(udenNiveau(kontering.nummer()), oere);
    }
    Usandsynligt.beloeb(raekke, korrigeret ? KORRIGERET : OPRINDELIGT, oere);
    raekke.daekker(kommune, aar);
    raekke.bogfoer(kommune, kontering, oere, "");
    return new Budgetpost(
        kommune,
        aar,
        kontering.konto(),
        kontering.sti(),
        kontering.nummer(),
        oere,
        oprindeligt,
        forventet,
        bemaerkning);
  }

  @Override
  public boolean kanModsiges(Budgetpost god) {
    return god.oprindeligt() != null && god.oprindeligt() != 0;
  }

  private static Kontokendskab.Ukendt udenNiveau(Kontonummer nummer) {
    String konto = nummer.funktion() + ", dranst " + nummer.dranst();
    return new Kontokendskab.Ukendt(
        Kontolaesning.FUNKTION.navn(),
        "budget-uden-niveau",
        "budgettet på "
            + (nummer.gruppering().isEmpty()
                ? konto
                : konto + ", gruppering " + nummer.gruppering())
            + " hører til intet niveau i kontohierarkiet og er i ingen budgetopfølgning",
        "Føj kontoen til kontohierarkiet (reference: kontohierarki), hvis den skal følges");
  }

  @Override
  public void aflever(Budgetpost raekke, Modtager modtager) {
    modtager.alene(raekke);
  }

  @Override
  public void afvist(Raekke raekke) {
    raekke.afvistBeloeb(raekke.raa(KORRIGERET).isEmpty() ? OPRINDELIGT : KORRIGERET);
  }
}
