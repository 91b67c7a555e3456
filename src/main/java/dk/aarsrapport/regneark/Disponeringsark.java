package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Styring.Loebende;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;

/**
 * What the running interventions have promised of the year's money, a row each. Rows have a number
 * within the run and nothing else of a name; the sheet is in no public edition.
 */
final class Disponeringsark {
  static final String NAVN = "Disponering";
  static final String TITEL = "Disponering: de indsatser, der løber videre";

  /**
   * What a sheet in memory holds well; the cheapest above it stand together, account by account.
   */
  private static final int FLEST = 5000;

  /** Lines of the reconciliation. */
  private static final int AFSTEMNING = 3;

  private static final int LAENGSTE_SOEGT = 250;
  private static final String REST = "Disponering_rest";
  private static final String STI = "Disponering_konto";
  private static final List<String> KOLONNER =
      List.of(
          "Nr.",
          "Indsatstype",
          "Trin",
          "Start",
          "Slut",
          "Årlig pris, kr.",
          "Dage til dato",
          "Dage resten af året",
          "Forbrugt til dato efter prisen",
          "Disponeret resten af året",
          "Konto i hierarkiet");
  private static final int[] BREDDER = {44, 52, 8, 13, 13, 16, 10, 12, 18, 18, 60};
  private static final int TYPE = 1;
  private static final int TRIN = 2;
  private static final int START = 3;
  private static final int SLUT = 4;
  private static final int PRIS = 5;
  private static final int DAGE_TIL = 6;
  private static final int DAGE_REST = 7;
  private static final int TIL_DATO = 8;
  private static final int RESTEN = 9;
  private static final int KONTO = 10;
  private static final String INTET = "–";
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0");
  private static final Cellestil HELE = TEKST.medHoejre().medFormat("0");
  private static final String DAG = "dd-mm-yyyy";

  private final Bog bog;
  private final Styring styring;
  private final Arkskriver ark;
  private final LocalDate foerste;
  private final LocalDate sidste;
  private final LocalDate til;
  private Tabelraekker tabel;
  private int raekke;
  private String tilCelle;
  private String foersteCelle;
  private String sidsteCelle;

  private Disponeringsark(Bog bog) {
    this.bog = bog;
    styring = bog.udgivelse().styring();
    til = styring.til();
    foerste = LocalDate.of(til.getYear(), 1, 1);
    sidste = LocalDate.of(til.getYear(), 12, 31);
    ark = bog.nytArk(NAVN);
  }

  /** True when the edition knows of an intervention that runs on and has a price. */
  static boolean findes(Udgivelse udgivelse) {
    return udgivelse.styring().loebende().stream().anyMatch(l -> l.pris() != null);
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    new Disponeringsark(bog).skriv();
  }

  /** What the rows of the sheet have promised on the account of a path, as a formula. */
  static String rest(String sticelle) {
    return "SUMIF(" + STI + "," + sticelle + "," + REST + ")";
  }

  /** True for a path that a spreadsheet finds as it stands: not too long, and no wildcards. */
  static boolean findes(String sti) {
    return sti.length() <= LAENGSTE_SOEGT && sti.chars().noneMatch(c -> "*?~".indexOf(c) >= 0);
  }

  private void skriv() {
    raekke = bog.top(ark, TITEL);
    ark.tekst(
        raekke++,
        0,
        "%s %d, indsatser der løber efter %s, kr."
            .formatted(bog.udgivelse().omraade().navn(), til.getYear(), Talformat.dato(til)),
        Cellestil.FED);
    note(
        "Nummeret er rækkens i denne kørsel og siger intet om barnet. Alle målgrupper er med."
            + (Opfoelgningsgrundlag.af(bog.udgivelse()).foelgerMed()
                ? " En ny pris eller slutdato her flytter det disponerede i arket «"
                    + Opfoelgningsark.NAVN
                    + "»."
                : ""));
    long uden =
        styring.loebende().stream().filter(l -> l.pris() == null).mapToLong(Loebende::antal).sum();
    if (uden > 0) {
      note(
          "%s uden årlig pris og tæller 0 kr.: de står nederst."
              .formatted(Talformat.antal(uden, "indsats er", "indsatser er")));
    }
    foersteCelle = dato("Årets første dag", foerste);
    sidsteCelle = dato("Årets sidste dag", sidste);
    tilCelle = dato("Sidste dag, der opgøres", til);
    int afstemt = raekke;
    raekke += AFSTEMNING;
    raekke = bog.tilbage(ark, raekke);
    afstem(afstemt, indsatser());
  }

  private void note(String tekst) {
    ark.tekst(raekke++, 0, tekst, Cellestil.NOTE);
  }

  private String dato(String navn, LocalDate dag) {
    ark.tekst(raekke, 0, navn, Cellestil.TEKST);
    ark.dag(raekke, 1, dag, Cellestil.TEKST.medVenstre().medFormat(DAG));
    return new CellReference(raekke++, 1, true, true).formatAsString();
  }

  /** Writes the rows; gives what they have promised in all. */
  private BigDecimal indsatser() {
    int hoved = raekke++;
    int[] bredder = BREDDER.clone();
    bredder[KONTO] =
        styring.loebende().stream()
            .mapToInt(l -> l.sti().length())
            .reduce(bredder[KONTO], Math::max);
    ark.hoved(
        hoved,
        KOLONNER,
        bredder,
        i ->
            i >= PRIS && i <= RESTEN
                ? Cellestil.HOVED.medHoejre()
                : i == KONTO ? Cellestil.HOVED.medIndryk() : Cellestil.HOVED);
    tabel = bog.sidsteTabel(ark, hoved);
    Map<String, BigDecimal> oevrige = new TreeMap<>();
    int nummer = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (Loebende l : styring.loebende()) {
      for (long i = 0; i < l.antal(); i++) {
        sum = sum.add(rest(l));
        if (nummer < FLEST) {
          indsats(++nummer, l);
        } else {
          oevrige.merge(l.sti(), rest(l), BigDecimal::add);
        }
      }
    }
    oevrige.forEach(this::oevrige);
    int sidsteRaekke = raekke - 1;
    navngiv(STI, KONTO, hoved + 1, sidsteRaekke);
    navngiv(REST, RESTEN, hoved + 1, sidsteRaekke);
    ark.tabel("Disponering", hoved, sidsteRaekke, KOLONNER.size() - 1, true);
    ark.ark().setDimensionOverride(new CellRangeAddress(0, sidsteRaekke, 0, KOLONNER.size() - 1));
    Bog.hovedraekke(ark.ark(), hoved, 0);
    return sum;
  }

  private void indsats(int nummer, Loebende l) {
    int egen = raekke++;
    tabel.tal(egen, 0, BigDecimal.valueOf(nummer), TEKST.medVenstre());
    tabel.tekst(egen, TYPE, l.type(), TEKST);
    tabel.tekst(egen, TRIN, l.trin() == 0 ? INTET : Integer.toString(l.trin()), TEKST);
    tabel.dag(egen, START, l.start(), TEKST.medHoejre().medFormat(DAG));
    if (l.slut().equals(LocalDate.MAX)) {
      tabel.tekst(egen, SLUT, INTET, TEKST.medHoejre().medFormat(DAG).medFyld(Cellestil.LYS));
    } else {
      tabel.dag(egen, SLUT, l.slut(), TEKST.medHoejre().medFormat(DAG).medFyld(Cellestil.LYS));
    }
    if (l.pris() == null) {
      tabel.tekst(egen, PRIS, INTET, KR.medFyld(Cellestil.LYS));
    } else {
      tabel.tal(egen, PRIS, BigDecimal.valueOf(l.pris(), 2), KR.medFyld(Cellestil.LYS));
    }
    String slut =
        "IF(ISNUMBER(%1$s),MIN(%1$s,%2$s),%2$s)".formatted(celle(egen, SLUT), sidsteCelle);
    tabel.formel(
        egen,
        DAGE_TIL,
        "MAX(0,MIN(%s,%s)-MAX(%s,%s)+1)"
            .formatted(tilCelle, slut, celle(egen, START), foersteCelle),
        BigDecimal.valueOf(dageTil(l)),
        HELE);
    tabel.formel(
        egen,
        DAGE_REST,
        "MAX(0," + slut + "-" + tilCelle + ")",
        BigDecimal.valueOf(dageRest(l)),
        HELE);
    tabel.formel(egen, TIL_DATO, kroner(egen, DAGE_TIL), andel(l, dageTil(l)), KR);
    tabel.formel(egen, RESTEN, kroner(egen, DAGE_REST), rest(l), KR);
    konto(egen, l.sti());
  }

  private void oevrige(String sti, BigDecimal kroner) {
    int egen = raekke++;
    tabel.tekst(egen, 0, "Øvrige", TEKST);
    tabel.tekst(egen, TYPE, "De billigste, der ikke har en række hver", TEKST);
    for (int i = TRIN; i < RESTEN; i++) {
      tabel.tekst(egen, i, INTET, TEKST.medHoejre());
    }
    tabel.tal(egen, RESTEN, kroner, KR);
    konto(egen, sti);
  }

  private void konto(int egen, String sti) {
    tabel.tekst(egen, KONTO, sti.isEmpty() ? Opfoelgningstrae.UDEN_KONTO : sti, TEKST.medIndryk());
  }

  private String kroner(int egen, int dage) {
    return "SUM(%s)*%s/(%s-%s+1)"
        .formatted(celle(egen, PRIS), celle(egen, dage), sidsteCelle, foersteCelle);
  }

  private long dageTil(Loebende l) {
    LocalDate fra = l.start().isBefore(foerste) ? foerste : l.start();
    return Math.max(0, ChronoUnit.DAYS.between(fra, til) + 1);
  }

  private long dageRest(Loebende l) {
    LocalDate slut = l.slut().isAfter(sidste) ? sidste : l.slut();
    return Math.max(0, ChronoUnit.DAYS.between(til, slut));
  }

  private BigDecimal rest(Loebende l) {
    return andel(l, dageRest(l));
  }

  private BigDecimal andel(Loebende l, long dage) {
    return l.pris() == null
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(l.pris(), 2)
            .multiply(BigDecimal.valueOf(dage))
            .divide(BigDecimal.valueOf(til.lengthOfYear()), Resultat.PRAECISION);
  }

  /** The rows against what the follow-up has promised. */
  private void afstem(int hvor, BigDecimal sum) {
    Cellestil kr = Cellestil.TEKST.medVenstre().medFormat("#,##0");
    ark.tekst(hvor, 0, "Disponeret efter rækkerne", Cellestil.TEKST);
    ark.formel(hvor, 1, "SUM(" + REST + ")", sum, kr);
    BigDecimal opfulgt = opfulgt();
    if (opfulgt == null) {
      ark.tekst(
          hvor + 1, 0, "Det disponerede er ikke opgjort i budgetopfølgningen.", Cellestil.NOTE);
      return;
    }
    ark.tekst(hvor + 1, 0, "Disponeret i budgetopfølgningen", Cellestil.TEKST);
    ark.tal(hvor + 1, 1, opfulgt, kr);
    ark.tekst(hvor + 2, 0, "Forskel, som kørslen gav dem", Cellestil.TEKST);
    ark.formel(
        hvor + 2,
        1,
        "ROUND(B%d-B%d,2)".formatted(hvor + 1, hvor + 2),
        sum.subtract(opfulgt).setScale(2, RoundingMode.HALF_UP),
        kr);
  }

  /** The totals of the follow-up and what has no account; null where it is not calculated. */
  private BigDecimal opfulgt() {
    Udgivelse udgivelse = bog.udgivelse();
    List<BigDecimal> totaler =
        udgivelse
            .resultater()
            .af(Opfoelgningstrae.ID)
            .filter(r -> r.vaerdi() != null)
            .filter(r -> erTotal(udgivelse, r.noegle()))
            .map(Resultat::vaerdi)
            .toList();
    return totaler.isEmpty() ? null : totaler.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean erTotal(Udgivelse udgivelse, Noegle noegle) {
    return noegle.omraade().equals(udgivelse.omraade().id())
        && noegle.periode().equals(Integer.toString(til.getYear()))
        && noegle.underkategori().equals(Opfoelgningstrae.DISPONERET)
        && !noegle.kategori().contains(Opfoelgningstrae.SKILLETEGN);
  }

  private void navngiv(String navn, int kolonne, int fra, int tilRaekke) {
    XSSFName nyt = bog.bog().createName();
    nyt.setNameName(navn);
    nyt.setRefersToFormula(
        Arknavne.citeret(NAVN)
            + "!"
            + new CellRangeAddress(fra, tilRaekke, kolonne, kolonne).formatAsString(null, true));
  }

  private static String celle(int raekke, int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }
}
