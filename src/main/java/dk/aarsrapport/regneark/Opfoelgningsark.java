package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * The sheet a controller follows the budget on: the hierarchy with outline levels, where a changed
 * budget moves the totals, the deviations and the percentages.
 */
final class Opfoelgningsark {
  static final String NAVN = "Budgetopfølgning";
  static final String TITEL = "Budgetopfølgning med levende summer";
  static final String MERFORBRUG = "▲ merforbrug";
  static final String MINDREFORBRUG = "▼ mindreforbrug";
  static final String SOM_BUDGET = "som budgettet";
  static final String INTET_BUDGET = "intet budget";

  private static final int BUDGET = 1;
  private static final int REGNSKAB = 2;
  private static final int AFVIGELSE = 3;
  private static final int PCT = 4;
  private static final int BEMAERKNING = 5;
  private static final int DYBESTE_DISPOSITION = 7;
  private static final List<String> KOLONNER =
      List.of("Niveau", "Budget", "Regnskab", "Afvigelse", "Afvigelse i pct.", "Bemærkning");
  private static final int[] BREDDER = {62, 20, 20, 20, 16, 20};

  /** Spaces that a level is moved in. */
  private static final int INDRYK = 2;

  private static final String KR = "#,##0";
  private static final String MED_FORTEGN = "+#,##0;-#,##0;0";
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private final Arkskriver ark;
  private int raekke;
  private int dybest;

  private Opfoelgningsark(Arkskriver ark) {
    this.ark = ark;
  }

  /** True when the edition has budget against accounts for its main area. */
  static boolean findes(Udgivelse udgivelse) {
    return aar(udgivelse).isPresent();
  }

  /**
   * The reporting year, or the last one before it that has both budget and accounts, and is over.
   */
  private static Optional<String> aar(Udgivelse udgivelse) {
    return egne(udgivelse).stream()
        .filter(r -> r.status() == Status.OK)
        .map(r -> r.noegle().periode())
        .filter(aar -> Integer.parseInt(aar) <= udgivelse.aar())
        .max(String::compareTo);
  }

  private static List<Resultat> egne(Udgivelse udgivelse) {
    return udgivelse
        .resultater()
        .af(Opfoelgningstrae.ID)
        .filter(r -> r.noegle().omraade().equals(udgivelse.omraade().id()))
        .toList();
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    Udgivelse udgivelse = bog.udgivelse();
    String aar = aar(udgivelse).orElseThrow();
    new Opfoelgningsark(bog.nytArk(NAVN))
        .skriv(
            bog,
            aar,
            Opfoelgningstrae.af(
                egne(udgivelse).stream().filter(r -> r.noegle().periode().equals(aar)).toList()));
  }

  private void skriv(Bog bog, String aar, List<Opfoelgningstrae> totaler) {
    raekke = bog.top(ark, TITEL);
    ark.tekst(raekke++, 0, bog.udgivelse().omraade().navn() + " " + aar + ", kr.", Cellestil.FED);
    Definition definition = bog.udgivelse().definition(Opfoelgningstrae.ID).orElseThrow();
    ark.tekst(
        raekke++,
        0,
        Prisnote.om(definition, bog.udgivelse().opgoerelse().prisniveau()),
        Cellestil.NOTE);
    for (String note : bog.udgivelse().opgoerelse().omfang().noter(definition, List.of(Enhed.KR))) {
      ark.tekst(raekke++, 0, note, Cellestil.NOTE);
    }
    ark.tekst(
        raekke++,
        0,
        "De lyse felter kan ændres: summer, afvigelser og procenter følger med. Afvigelse = regnskab"
            + " minus budget; plus er merforbrug.",
        Cellestil.NOTE);
    raekke = bog.tilbage(ark, raekke);
    int hoved = raekke++;
    ark.hoved(
        hoved,
        KOLONNER,
        bredder(totaler),
        i -> {
          Cellestil stil = i == BEMAERKNING ? Cellestil.HOVED.medIndryk() : Cellestil.HOVED;
          return i >= BUDGET && i <= PCT ? stil.medHoejre() : stil;
        });
    totaler.forEach(this::niveau);
    ark.ark().setRowSumsBelow(false);
    ark.ark().getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) dybest);
    ark.tabel("Budgetopfoelgning", hoved, raekke - 1, KOLONNER.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 1);
    fremhaev(hoved + 1, raekke - 1);
  }

  /** The names of accounts are long: their column is as wide as the longest. */
  private static int[] bredder(List<Opfoelgningstrae> totaler) {
    int[] bredder = BREDDER.clone();
    totaler.forEach(total -> bredder[0] = Math.max(bredder[0], laengst(total)));
    return bredder;
  }

  private static int laengst(Opfoelgningstrae n) {
    int eget = n.navn().length() + INDRYK * n.dybde();
    return n.under().stream().mapToInt(Opfoelgningsark::laengst).reduce(eget, Math::max);
  }

  private void niveau(Opfoelgningstrae n) {
    int egen = raekke++;
    n.under().forEach(this::niveau);
    boolean sum = !n.under().isEmpty();
    Cellestil stil = sum ? Cellestil.TEKST.medBund().medFed() : Cellestil.TEKST.medBund();
    Cellestil kr = stil.medHoejre().medFormat(KR);
    ark.tekst(egen, 0, n.navn(), stil.medIndryk(INDRYK * Math.min(n.dybde(), DYBESTE_DISPOSITION)));
    tal(egen, BUDGET, n.budget(), sum, sum ? kr : kr.medFyld(Cellestil.LYS));
    tal(egen, REGNSKAB, n.regnskab(), sum, sum ? kr : kr.medFyld(Cellestil.LYS));
    String budget = celle(egen, BUDGET);
    String afvigelse = celle(egen, AFVIGELSE);
    ark.formel(
        egen,
        AFVIGELSE,
        "ROUND(" + celle(egen, REGNSKAB) + "-" + budget + ",2)",
        n.afvigelse(),
        stil.medHoejre().medFormat(MED_FORTEGN));
    pct(egen, n, budget, afvigelse, stil.medHoejre().medFormat("+0.0;-0.0;0.0"));
    ark.formel(
        egen,
        BEMAERKNING,
        "IF(%1$s>0,\"%2$s\",IF(%1$s<0,\"%3$s\",\"%4$s\"))"
            .formatted(afvigelse, MERFORBRUG, MINDREFORBRUG, SOM_BUDGET),
        bemaerkning(n.afvigelse()),
        stil.medIndryk());
    int disposition = Math.min(n.dybde(), DYBESTE_DISPOSITION);
    dybest = Math.max(dybest, disposition);
    ark.ark().getRow(egen).getCTRow().setOutlineLevel((short) disposition);
  }

  private void tal(int egen, int kolonne, BigDecimal kroner, boolean sum, Cellestil stil) {
    if (sum) {
      String dele = celle(egen + 1, kolonne) + ":" + celle(raekke - 1, kolonne);
      ark.formel(egen, kolonne, "SUBTOTAL(9," + dele + ")", kroner, stil);
    } else {
      ark.tal(egen, kolonne, kroner, stil);
    }
  }

  private void pct(int egen, Opfoelgningstrae n, String budget, String afvigelse, Cellestil stil) {
    String formel =
        "IF(ROUND(%s,2)=0,\"%s\",%s/%s*100)".formatted(budget, INTET_BUDGET, afvigelse, budget);
    if (n.budget().signum() == 0) {
      ark.formel(egen, PCT, formel, INTET_BUDGET, stil);
    } else {
      BigDecimal pct = n.afvigelse().multiply(HUNDREDE).divide(n.budget(), Resultat.PRAECISION);
      ark.formel(egen, PCT, formel, pct, stil);
    }
  }

  private static String bemaerkning(BigDecimal afvigelse) {
    return switch (afvigelse.signum()) {
      case 1 -> MERFORBRUG;
      case -1 -> MINDREFORBRUG;
      default -> SOM_BUDGET;
    };
  }

  private static String celle(int raekke, int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }

  /** Colours what is spent too much, beside the sign and the words. */
  private void fremhaev(int foerste, int sidste) {
    XSSFSheetConditionalFormatting betinget = ark.ark().getSheetConditionalFormatting();
    ConditionalFormattingRule regel =
        betinget.createConditionalFormattingRule("$" + celle(foerste, AFVIGELSE) + ">0");
    FontFormatting skrift = regel.createFontFormatting();
    // POI writes a colour of its own here without the opacity that the schema demands.
    skrift.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
    betinget.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(foerste, sidste, AFVIGELSE, BEMAERKNING)},
        regel);
  }
}
