package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.resultat.Talformat;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a file's columns that no number is read from say of the rows that are counted: that some are
 * cancelled, never granted, closed, a total, or of another kind than they are counted as. Their
 * values are followed through the whole file, of each column as long as they are few; numbers of
 * rows and their events, however many.
 */
final class Sigendekolonner implements Serializable {
  private static final long serialVersionUID = 1;

  /** A column with more different values than this is text, and a word in it is no status. */
  private static final int FLEST_VAERDIER = 12;

  /** The same of how they are written, spaces and children's numbers and all. */
  private static final int FLEST_SKREVNE = 40;

  private static final String REGEL = "kolonne-siger-andet";
  private static final String LUKKET_UDEN_SLUT = "lukket-uden-slutdato";
  private static final String KREDIT_UDEN_MINUS = "kreditnota-uden-minus";
  private static final String TILLAEG = "tillaegsbevilling";
  private static final String PRISENS_TID = "pris-pr-tid";
  private static final String ULAEST = ", som ikke læses, har ";
  private static final String INDSATSER = "indsatser";
  private static final String UNDERRETNINGER = "underretninger";

  /** Where a refusal is not itself what is counted. */
  private static final Set<String> BEVILGES = Set.of(INDSATSER, "undersøgelser", "opfølgninger");

  private static final Set<String> OEKONOMI = Set.of(Posteringseksport.NAVN, Budgeteksport.NAVN);

  private static final Pattern IKKE_SKET =
      Pattern.compile(
          "(?<!ikke|ej)(?:annull|fejlopret|fejlregistr|fejlagtig|fejlindtast|makuler|slettet"
              + "|slettes|sletning|udgaaet|bortfald|cancel|deleted|tilbagekald|tilbagetruk|aflyst"
              + "|dublet|duplikat|duplicat|forkert|fortrudt|frafald|somfejl|vedfejl|vedenfejl)"
              + "|(?:ikke|ej)ivaerksat"
              + "|^(?:ann|fejl|kladde.*|draft|void|trukket|udkast|rejected"
              + "|test(?:sag|data|barn|borger|person)?)$");

  private static final Pattern AFSLAG =
      Pattern.compile("afslag|afslaaet|afvist|naegtet|(?:ikke|ej)(?:bevilget|godkendt)");

  /** What an intervention is before it is one. */
  private static final Pattern IKKE_ENDNU =
      Pattern.compile(
          "^(?:pending|foreslaaet|underbehandling|afventer.*|ansoeg(?:t|ning)|planlagt"
              + "|indstil(?:let|ling)|ikkestartet|venteliste)$");

  private static final Pattern INGEN_UNDERRETNING =
      Pattern.compile("^(?:(?:ikke|ingen)(?:en)?underretning|(?:vide|over)resendt.*|oversendt.*)$");

  /** What the row's own column may say as well, but as whole words: here anything may stand. */
  private static final Pattern BUDGET =
      Pattern.compile(
          "(?:oprindeligt|korrigeret|vedtaget|revideret|nyt|aarets|rest)?budget(?:tal|belob|beloeb)?"
              + "|plan|plantal|prognose|forventet(?:regnskab)?|estimat|forecast|tillaegsbevilling"
              + "|(?:budget)?omplacering|disponer(?:et|ing|ingsbeloeb)|forpligtelse|commitment"
              + "|rekvisition|afvigelse");

  /** Columns that set the same money out in several ways, one row for each. */
  private static final Pattern FLERE_SLAGS =
      Pattern.compile(
          "(?:budget)?version|scenar(?:ie|io)|prisniveau|measures?|measurenames?|maaltal|br"
              + "|budgetregnskab");

  /** Columns in which any yes says that the row is not to be counted. */
  private static final Pattern JA_ER_NEJ =
      Pattern.compile(
          "(?:is|er)?(?:slettet|deleted|annulleret|makuleret|fejloprettet|fejlregistreret|ugyldig"
              + "|void)(?:dato|den)?|statistisk|passiv(?:sag)?");

  /** Columns in which a no says so. */
  private static final Pattern NEJ_ER_NEJ =
      Pattern.compile(
          "(?:is|er)?(?:gyldig|godkendt|bevilget|ivaerksaettes|ivaerksat|senesteversion|current"
              + "|valid|gaeldende)");

  private static final Pattern AENDRING =
      Pattern.compile("operation|op|(?:record|row)status|changetype|cdcoperation");

  private static final Pattern NEJ = Pattern.compile("0|n|nej|no|f|false|falsk");
  private static final Pattern SLET = Pattern.compile("d|del|deleted?|slet");
  private static final Pattern JA = Pattern.compile("1|j|ja|y|yes|t|true|sand|x");

  private static final String ENDT =
      "(?:afsluttet|ophoert|lukket|inaktiv|stoppet|closed|inactive|ended)";
  private static final Pattern LUKKET = Pattern.compile(ENDT + ".*");

  /** Columns in which a yes says that something has ended. */
  private static final Pattern JA_ER_ENDT = Pattern.compile("(?:is|er)?" + ENDT + "(?:janej|jn)?");

  /** Columns in which a no says so. */
  private static final Pattern NEJ_ER_ENDT =
      Pattern.compile(
          "(?:is|er)?(?:igangvaerende|igang|aktivt?|aktuel|loebende|loeber|verserende|aaben|aabent"
              + "|active|ongoing|open)(?:janej|jn)?");

  /** Columns in which anything says so, but that there is no such reason. */
  private static final Pattern AARSAG_TIL_ENDEN =
      Pattern.compile(
          "(?:ophoers?|afslutnings?|luknings?|slut)(?:aarsag|grund|begrundelse)"
              + "|aarsag(?:en)?til(?:ophoer|afslutning)(?:en)?");

  private static final Pattern INGEN_AARSAG =
      Pattern.compile(
          "0*|n(?:ej|o|ull|one|a)|(?:ingen|intet|ikke|ej|igang|aktiv|aaben|loeb|fort?saet|fortsat"
              + "|uoplyst|ukendt|tom|blank).*");

  /** What a type of posting says that is money spent or received, whatever else it says. */
  private static final Pattern FORBRUG =
      Pattern.compile(
          "forbrug|regnskab|realiser|bogfoer|faktur|kredit|debet|debit|actual|faktisk|afholdt"
              + "|udgift|indtaegt|loen|ompost|kasse|bank|manuel|intern|moms|betal|refusion|finans"
              + "|bilag|drift|netto|brutto|poster|afregn|overfoer|autom|anlaeg|normal|ordinaer");

  /** A paper that gives money back, whatever its number and sign. */
  private static final Pattern KREDITNOTA =
      Pattern.compile("kreditnota|kreditfaktura|kreditering|creditnote|creditmemo|gutschrift");

  private static final Pattern TILLAEGSBEVILLING =
      Pattern.compile("(?:budget)?(?:tillaegsbevilling(?:er)?|omplacering(?:er)?)");

  /** Columns of what a price is for. */
  private static final Pattern PRISEN_ER_PR =
      Pattern.compile(
          "(?:pris|takst|beloeb|betaling|afregning)s?(?:frekvens|periode|enhed|interval|pr|type)"
              + "|frekvens|periode|enhed|interval|pr|per|frequency|unit");

  private static final Pattern KORTERE_END_ET_AAR =
      Pattern.compile(
          "(?:pr|per|hver|1|en|et)?(?:doegn|dage?|uger?|maaned(?:er)?|mdr?|mnd|kvartal|time|hverdag|14dage"
              + "|day|week|month|quarter|hour)(?:s?takst|s?pris)?"
              + "|dagligt?|ugentligt?|maanedligt?|maanedsvist?|kvartalsvist?|daily|weekly|monthly");

  private static final Pattern ANDET_AAR = Pattern.compile("(?:sidste|forrige|foregaaende)aar");

  /** The columns that are followed, by their number; none at all in most files. */
  private final TreeMap<Integer, Vaerdier> kolonner = new TreeMap<>();

  private final Raekkensantal antal;
  private final boolean medPris;

  private Sigendekolonner(Raekkensantal antal, boolean medPris) {
    this.antal = antal;
    this.medPris = medPris;
  }

  /**
   * What one column says, with how many rows say it, and in how many of these it is against the
   * row.
   */
  private static final class Vaerdier implements Serializable {
    private static final long serialVersionUID = 1;

    private final String overskrift;
    private final boolean type;
    private final Map<String, long[]> antal = new LinkedHashMap<>();
    // as they stand in the file, of use only while it is read
    private final transient Map<String, long[]> raa = new HashMap<>();
    private boolean forMange;

    Vaerdier(String overskrift, boolean type) {
      this.overskrift = overskrift;
      this.type = type;
    }

    void se(String celle, boolean imod) {
      long[] her = raa.get(celle);
      if (her == null) {
        String skrevet = Skjul.cpr(Mellemrum.trim(celle));
        if (skrevet.isEmpty()) {
          return;
        }
        her = antal.computeIfAbsent(skrevet, ny -> new long[2]);
        raa.put(celle, her);
        forMange = raa.size() > FLEST_SKREVNE;
        opgivHvorDeErForMange();
        if (forMange) {
          raa.clear();
        }
      }
      her[0]++;
      her[1] += imod ? 1 : 0;
    }

    void laegTil(Vaerdier andre) {
      forMange |= andre.forMange;
      andre.antal.forEach(
          (vaerdi, deres) -> {
            long[] her = antal.computeIfAbsent(vaerdi, ny -> new long[2]);
            her[0] += deres[0];
            her[1] += deres[1];
          });
      opgivHvorDeErForMange();
    }

    private void opgivHvorDeErForMange() {
      if (forMange || antal.size() > FLEST_VAERDIER) {
        forMange = true;
        antal.clear();
      }
    }

    /** The values of which this holds and that are against each of their rows. */
    List<String> hvorAlleErImod(Predicate<String> siger) {
      return hvor(
          vaerdi -> antal.get(vaerdi)[0] == antal.get(vaerdi)[1] && siger.test(vaerdi), true);
    }

    /** The values of which this holds, each with its rows; or those alone that it is against. */
    List<String> hvor(Predicate<String> siger, boolean kunImod) {
      List<String> fundne = new ArrayList<>();
      antal.forEach(
          (vaerdi, raekker) -> {
            long antalHer = raekker[kunImod ? 1 : 0];
            if (antalHer > 0 && siger.test(vaerdi)) {
              fundne.add(Skjul.citat(vaerdi) + " (" + Talformat.raekker(antalHer) + ")");
            }
          });
      return fundne;
    }
  }

  /** Follows the columns of a file that nothing is read from, and the type of its postings. */
  static Sigendekolonner af(Filhoved hoved, Eksport<?> eksport) {
    Sigendekolonner sigende =
        new Sigendekolonner(
            Raekkensantal.af(hoved, eksport), hoved.har(Indsatseksport.AARLIG_PRIS.navn()));
    Set<Integer> laeste = hoved.laeste();
    Integer type = hoved.plads().get(Posteringseksport.BELOEBSTYPE.navn());
    for (int n = 0; n < hoved.felter().size(); n++) {
      boolean erType = type != null && type == n;
      if ((erType || !laeste.contains(n)) && !Mellemrum.alene(hoved.felter().get(n))) {
        sigende.kolonner.put(n, new Vaerdier(hoved.felter().get(n), erType));
      }
    }
    return sigende;
  }

  /**
   * Looks at a row that is counted.
   *
   * @param imod true where it {@linkplain Eksport#kanModsiges may be spoken against}
   */
  void se(List<String> felter, boolean imod) {
    for (Map.Entry<Integer, Vaerdier> kolonne : kolonner.entrySet()) {
      if (!kolonne.getValue().forMange && kolonne.getKey() < felter.size()) {
        kolonne.getValue().se(felter.get(kolonne.getKey()), imod);
      }
    }
    antal.se(felter);
  }

  /** True when there is anything to look at. */
  boolean findes() {
    return !kolonner.isEmpty();
  }

  /** Adds what was seen in another part of the same file. */
  void laegTil(Sigendekolonner anden) {
    anden.kolonner.forEach((n, deres) -> kolonner.get(n).laegTil(deres));
    antal.laegTil(anden.antal);
  }

  /** What is to be told of a file. */
  List<Dataproblem> problemer(String fil, String input) {
    List<Dataproblem> fundne = new ArrayList<>(antal.problemer(fil));
    for (Vaerdier kolonne : kolonner.values()) {
      if (kolonne.type) {
        typer(fil, kolonne, fundne);
      } else {
        sider(fil, input, kolonne, fundne);
        if (medPris) {
          prisensTid(fil, kolonne, fundne);
        }
      }
      if (input.equals(Posteringseksport.NAVN)) {
        kreditnotaer(fil, kolonne, fundne);
      }
    }
    return fundne;
  }

  private static void typer(String fil, Vaerdier kolonne, List<Dataproblem> fundne) {
    List<String> ukendte = kolonne.hvor(vaerdi -> !erForbrug(vaerdi), false);
    boolean kunDem = ukendte.size() == 1 && kolonne.antal.size() == 1;
    if (!ukendte.isEmpty() && (!kunDem || !kolonne.hvor(v -> ikkeSket(v, ""), false).isEmpty())) {
      fundne.add(
          note(
              fil,
              kolonne,
              "beloebstype-ukendt",
              " har ",
              ukendte,
              "; de rækker er talt med som forbrug"));
    }
  }

  /** Where a paper's kind alone says that its amount is money that came back. */
  private static void kreditnotaer(String fil, Vaerdier kolonne, List<Dataproblem> fundne) {
    List<String> uden =
        kolonne.hvorAlleErImod(v -> KREDITNOTA.matcher(Overskrift.noegle(v)).find());
    if (!uden.isEmpty()) {
      fundne.add(
          note(
              fil,
              kolonne,
              KREDIT_UDEN_MINUS,
              " har ",
              uden,
              ", alle med beløb over 0; de er lagt til udgifterne"));
    }
  }

  /** A price is of a year. */
  private static void prisensTid(String fil, Vaerdier kolonne, List<Dataproblem> fundne) {
    if (!PRISEN_ER_PR.matcher(Overskrift.noegle(kolonne.overskrift)).matches()) {
      return;
    }
    List<String> kortere =
        kolonne.hvor(v -> KORTERE_END_ET_AAR.matcher(Overskrift.noegle(v)).matches(), false);
    if (!kortere.isEmpty()) {
      fundne.add(
          note(
              fil,
              kolonne,
              PRISENS_TID,
              ULAEST,
              kortere,
              ", men prisen er læst som prisen for et år"));
    }
  }

  private static boolean erForbrug(String vaerdi) {
    String ord = Overskrift.noegle(vaerdi);
    boolean nyt = !IKKE_SKET.matcher(ord).find() && !ANDET_AAR.matcher(ord).find();
    return nyt && FORBRUG.matcher(ord).find();
  }

  private static void sider(String fil, String input, Vaerdier kolonne, List<Dataproblem> fundne) {
    String overskrift = Overskrift.noegle(kolonne.overskrift);
    List<String> andet =
        kolonne.hvor(v -> ikkeSket(v, input) || flag(overskrift, Overskrift.noegle(v)), false);
    if (!andet.isEmpty()) {
      fundne.add(note(fil, kolonne, REGEL, ULAEST, andet, "; de rækker er talt med som de andre"));
      return;
    }
    if (OEKONOMI.contains(input)
        && kolonne.antal.size() > 1
        && FLERE_SLAGS.matcher(overskrift).matches()) {
      fundne.add(
          note(
              fil,
              kolonne,
              REGEL,
              ULAEST + "flere slags rækker, ",
              kolonne.hvor(v -> true, false),
              "; de er lagt sammen"));
    }
    if (input.equals(Budgeteksport.NAVN)) {
      List<String> tillaeg =
          kolonne.hvor(v -> TILLAEGSBEVILLING.matcher(Overskrift.noegle(v)).matches(), true);
      if (!tillaeg.isEmpty()) {
        fundne.add(
            note(fil, kolonne, TILLAEG, ULAEST, tillaeg, "; de er læst som oprindeligt budget"));
      }
    }
    List<String> lukkede = kolonne.hvor(v -> endt(overskrift, Overskrift.noegle(v)), true);
    if (!lukkede.isEmpty()) {
      fundne.add(
          note(
              fil,
              kolonne,
              LUKKET_UDEN_SLUT,
              ULAEST,
              lukkede,
              " uden slutdato; de er talt, som om de løber endnu"));
    }
  }

  /** True for a value that says that its row is no such thing as this input counts. */
  private static boolean ikkeSket(String vaerdi, String input) {
    String ord = Overskrift.noegle(vaerdi);
    return IKKE_SKET.matcher(ord).find()
        || (BEVILGES.contains(input) && AFSLAG.matcher(ord).find())
        || (input.equals(INDSATSER) && IKKE_ENDNU.matcher(ord).find())
        || (input.equals(UNDERRETNINGER) && INGEN_UNDERRETNING.matcher(ord).find())
        || (input.equals(Posteringseksport.NAVN) && BUDGET.matcher(ord).matches())
        || (OEKONOMI.contains(input) && Sumlinje.erTotal(vaerdi));
  }

  /** True for a yes or a no that says so together with its column's header. */
  private static boolean flag(String overskrift, String ord) {
    boolean nej = NEJ.matcher(ord).matches();
    return (JA_ER_NEJ.matcher(overskrift).matches() && !nej)
        || (NEJ_ER_NEJ.matcher(overskrift).matches() && nej)
        || (AENDRING.matcher(overskrift).matches() && SLET.matcher(ord).matches());
  }

  /** True for a value that says, alone or with its column's header, that something has ended. */
  private static boolean endt(String overskrift, String ord) {
    return LUKKET.matcher(ord).matches()
        || (JA_ER_ENDT.matcher(overskrift).matches() && JA.matcher(ord).matches())
        || (NEJ_ER_ENDT.matcher(overskrift).matches() && NEJ.matcher(ord).matches())
        || (AARSAG_TIL_ENDEN.matcher(overskrift).matches() && !INGEN_AARSAG.matcher(ord).matches());
  }

  private static Dataproblem note(
      String fil, Vaerdier kolonne, String regel, String foer, List<String> siger, String efter) {
    String navn = Skjul.citat(kolonne.overskrift);
    String handling =
        switch (regel) {
          case LUKKET_UDEN_SLUT -> "Træk filen igen med slutdato på det, der er afsluttet";
          case KREDIT_UDEN_MINUS ->
              "Træk filen med minus foran kreditnotaernes beløb, hvis pengene er kommet tilbage";
          case TILLAEG ->
              "Træk filen med tillægsbevillinger i korrigeret_budget, og lad oprindeligt_budget være"
                  + " tomt i deres rækker";
          case PRISENS_TID -> "Træk filen med prisen for et år, hvis prisen er for en kortere tid";
          default ->
              "Skriv kun: {%s: [de værdier, der skal med]} ved filen i kørselsfilen, hvis de ikke skal tælles"
                  .formatted(navn.replaceAll("[«»]", ""));
        };
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        fil,
        0,
        "",
        regel,
        "kolonnen " + navn + foer + String.join(" og ", siger) + efter,
        handling);
  }
}
