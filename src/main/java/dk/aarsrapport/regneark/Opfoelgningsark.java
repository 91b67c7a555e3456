package dk.aarsrapport.regneark;

import static dk.aarsrapport.regneark.Opfoelgningskolonne.AENDRING;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.AFVIGELSE;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.AFVIGELSESPCT;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.BEMAERKNING;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.BEREGNET;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.DISPONERET;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.EGET_SKOEN;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.FORBRUG;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.FORBRUGSPCT;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.FORVENTET;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.KORRIGERET;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.METODE;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.OPRINDELIGT;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.REST;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.SAMME_DAG;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.SIDST;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.SIDSTE_AAR;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.STI;
import static dk.aarsrapport.regneark.Opfoelgningskolonne.TENDENS;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The sheet a controller follows the budget on: the hierarchy with outline levels, and a place for
 * her own forecast and remark, which win over the calculated ones and come back in the next run.
 */
final class Opfoelgningsark {
  static final String NAVN = "Budgetopfølgning";
  static final String TITEL = "Budgetopfølgning med levende summer";
  static final String INTET_BUDGET = "intet budget";
  private static final String UDEN_KONTO = "Uden konto";

  /** Stands where a number or a remark may be written. */
  static final String INTET = "–";

  private static final int DYBESTE_DISPOSITION = 7;

  /** Spaces that a level is moved in. */
  private static final int INDRYK = 2;

  private static final String KR = "#,##0";
  private static final String MED_FORTEGN = "+#,##0;-#,##0;0";
  private static final String PCT_MED_FORTEGN = "+0.0;-0.0;0.0";
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private final Bog bog;
  private final Opfoelgningsgrundlag grundlag;
  private final List<Opfoelgningskolonne> kolonner;
  private final Arkskriver ark;

  /** The row of each line of accounts, by its path: where the next run's budget reads it. */
  private final Map<String, Integer> linjer = new TreeMap<>();

  private int raekke;
  private int dybest;
  private String tolerance;
  private String dageTil;
  private String dageIAaret;

  private Opfoelgningsark(Bog bog) {
    this.bog = bog;
    grundlag = Opfoelgningsgrundlag.af(bog.udgivelse());
    kolonner = grundlag.kolonner();
    ark = bog.nytArk(NAVN);
  }

  /** True when the edition follows up a budget for its main area. */
  static boolean findes(Udgivelse udgivelse) {
    return !Opfoelgningsgrundlag.af(udgivelse).totaler().isEmpty();
  }

  /** True when the controller's own forecasts have a place in it. */
  static boolean egne(Udgivelse udgivelse) {
    return Opfoelgningsgrundlag.af(udgivelse).egne();
  }

  /** Adds the sheet, and where the forecast can be changed the budget that brings it back. */
  static void skriv(Bog bog) {
    Opfoelgningsark ny = new Opfoelgningsark(bog);
    ny.skriv();
    if (ny.grundlag.egne()) {
      Naestebudgetark.skriv(
          bog,
          ny.linjer,
          celle -> ny.navn(celle, EGET_SKOEN),
          celle -> ny.navn(celle, BEMAERKNING),
          ny.grundlag);
    }
  }

  private void skriv() {
    top();
    int hoved = raekke++;
    int[] bredder = kolonner.stream().mapToInt(Opfoelgningskolonne::bredde).toArray();
    grundlag.totaler().forEach(total -> bredder[0] = Math.max(bredder[0], laengst(total)));
    ark.hoved(
        hoved,
        kolonner.stream().map(Opfoelgningskolonne::navn).toList(),
        bredder,
        i ->
            kolonner.get(i).ord()
                ? i == 0 ? Cellestil.HOVED : Cellestil.HOVED.medIndryk()
                : Cellestil.HOVED.medHoejre());
    grundlag.totaler().forEach(this::niveau);
    if (grundlag.kanVaereUdenKonto()) {
      udenKonto();
    }
    ark.ark().setRowSumsBelow(false);
    ark.ark().getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) dybest);
    ark.tabel("Budgetopfoelgning", hoved, raekke - 1, kolonner.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 1);
    Tendens.fremhaev(
        ark.ark(),
        new CellRangeAddress(hoved + 1, raekke - 1, plads(AFVIGELSE), plads(TENDENS)),
        celle(hoved + 1, TENDENS));
    int sidste = grundlag.egne() ? plads(BEMAERKNING) : kolonner.size() - 1;
    bog.bog().setPrintArea(bog.bog().getSheetIndex(ark.ark()), 0, sidste, 0, raekke - 1);
  }

  private void top() {
    Udgivelse udgivelse = bog.udgivelse();
    raekke = bog.top(ark, TITEL);
    ark.tekst(raekke++, 0, udgivelse.omraade().navn() + ", " + grundlag.periode(), Cellestil.FED);
    Definition definition = udgivelse.definition(Opfoelgningstrae.ID).orElseThrow();
    raekke = bog.beloebsnoter(ark, raekke, definition);
    if (grundlag.egne()) {
      note(
          "De lyse felter er dine: et eget skøn vinder over det beregnede, og summer, afvigelser og"
              + " farver følger med. Gem en kopi af projektmappen uden for kørslens mappe, og læs"
              + " kopiens ark «"
              + Naestebudgetark.NAVN
              + "» som budget i næste kørsel: så er skøn og bemærkninger her stadig.");
    }
    note("Afvigelse = forventet minus korrigeret budget; plus er merforbrug.");
    if (kolonner.contains(SAMME_DAG)) {
      note("Samme dag sidste år er med posteringer uden bogføringsdato, som årets forbrug er.");
    }
    if (grundlag.kanVaereUdenKonto()) {
      note(
          UDEN_KONTO
              + " er de indsatser, hvis type ingen konto har i kontohierarkiet. De er ikke med i"
              + " nogen sum.");
    }
    if (!grundlag.alt()) {
      note(Noter.maerke(Status.DISKRETIONERET) + " vises ikke.");
    }
    tolerance = felt("Tolerance i pct. af budgettet (kan ændres)", Tendens.TOLERANCE, true);
    if (grundlag.egne()) {
      dageTil = felt("Dage til og med den sidste, der opgøres", tal(grundlag.dageTil()), false);
      dageIAaret = felt("Dage i året", tal(grundlag.dageIAaret()), false);
    }
    raekke = bog.tilbage(ark, raekke);
  }

  private static BigDecimal tal(int dage) {
    return BigDecimal.valueOf(dage);
  }

  private void note(String tekst) {
    ark.tekst(raekke++, 0, tekst, Cellestil.NOTE);
  }

  /** A number with a name that formulas read; gives its cell. */
  private String felt(String navn, BigDecimal vaerdi, boolean kanAendres) {
    ark.tekst(raekke, 0, navn, Cellestil.TEKST);
    Cellestil stil = Cellestil.TEKST.medHoejre();
    ark.tal(raekke, 1, vaerdi, kanAendres ? stil.medFyld(Cellestil.LYS) : stil);
    return new CellReference(raekke++, 1, true, true).formatAsString();
  }

  private static int laengst(Opfoelgningstrae n) {
    int eget = n.navn().length() + INDRYK * n.dybde();
    return n.under().stream().mapToInt(Opfoelgningsark::laengst).reduce(eget, Math::max);
  }

  private BigDecimal niveau(Opfoelgningstrae n) {
    int egen = raekke++;
    BigDecimal forventet = BigDecimal.ZERO;
    for (Opfoelgningstrae del : n.under()) {
      BigDecimal dels = niveau(del);
      forventet = forventet == null || dels == null ? null : forventet.add(dels);
    }
    Cellestil stil = n.nederst() ? Cellestil.TEKST.medBund() : Cellestil.TEKST.medBund().medFed();
    ark.tekst(egen, 0, n.navn(), stil.medIndryk(INDRYK * Math.min(n.dybde(), DYBESTE_DISPOSITION)));
    budget(egen, n, stil);
    sidsteAar(egen, n, stil);
    if (grundlag.egne()) {
      if (n.nederst()) {
        forventet = linje(egen, n, stil);
      } else {
        beloeb(egen, DISPONERET, n, Opfoelgningstrae.DISPONERET, stil);
        uden(egen, List.of(BEREGNET, METODE, EGET_SKOEN), stil);
        sum(egen, FORVENTET, forventet, stil.medHoejre().medFormat(KR));
        uden(egen, List.of(BEMAERKNING), stil);
      }
      ark.tekst(egen, plads(STI), n.sti(), Cellestil.NOTE.medBund().medIndryk());
    } else {
      forventet = n.kroner(Opfoelgningstrae.FORVENTET);
      beloeb(egen, DISPONERET, n, Opfoelgningstrae.DISPONERET, stil);
      beloeb(egen, FORVENTET, n, Opfoelgningstrae.FORVENTET, stil);
    }
    udfald(egen, n, forventet, stil);
    int disposition = Math.min(n.dybde(), DYBESTE_DISPOSITION);
    dybest = Math.max(dybest, disposition);
    ark.ark().getRow(egen).getCTRow().setOutlineLevel((short) disposition);
    return forventet;
  }

  /** What is promised on no account: beside the totals, and in none of them. */
  private void udenKonto() {
    int egen = raekke++;
    Cellestil stil = Cellestil.TEKST.medBund();
    for (Opfoelgningskolonne kolonne : kolonner) {
      switch (kolonne) {
        case NIVEAU -> ark.tekst(egen, 0, UDEN_KONTO, stil);
        case DISPONERET ->
            disponeret(egen, Opfoelgningstrae.UDEN_KONTO, grundlag.disponeretUdenKonto(), stil);
        case STI ->
            ark.tekst(
                egen,
                plads(STI),
                Opfoelgningstrae.UDEN_KONTO,
                Cellestil.NOTE.medBund().medIndryk());
        default -> tom(egen, kolonne, INTET, stil);
      }
    }
  }

  private void budget(int egen, Opfoelgningstrae n, Cellestil stil) {
    beloeb(egen, OPRINDELIGT, n, Opfoelgningstrae.OPRINDELIGT, stil);
    beloeb(egen, KORRIGERET, n, Opfoelgningstrae.KORRIGERET, stil);
    beloeb(egen, FORBRUG, n, Opfoelgningstrae.FORBRUG, stil);
    BigDecimal korrigeret = n.kroner(Opfoelgningstrae.KORRIGERET);
    BigDecimal forbrug = n.kroner(Opfoelgningstrae.FORBRUG);
    pct(egen, FORBRUGSPCT, celle(egen, FORBRUG), forbrug, n, stil.medHoejre().medFormat("0.0"));
    ark.formel(
        egen,
        plads(REST),
        "ROUND(" + celle(egen, KORRIGERET) + "-" + celle(egen, FORBRUG) + ",2)",
        korrigeret.subtract(forbrug),
        stil.medHoejre().medFormat(KR));
  }

  private void sidsteAar(int egen, Opfoelgningstrae n, Cellestil stil) {
    Cellestil kr = stil.medHoejre().medFormat(KR);
    if (kolonner.contains(SAMME_DAG)) {
      ark.tal(egen, plads(SAMME_DAG), grundlag.sammeDag(n), kr);
    }
    if (kolonner.contains(SIDSTE_AAR)) {
      ark.tal(egen, plads(SIDSTE_AAR), grundlag.sidsteAar(n), kr);
    }
  }

  /** A line of accounts: the promised from its rows, the calculated, and hers, which wins. */
  private BigDecimal linje(int egen, Opfoelgningstrae n, Cellestil stil) {
    linjer.putIfAbsent(n.sti(), egen);
    Cellestil kr = stil.medHoejre().medFormat(KR);
    boolean levende = disponeret(egen, n.sti(), n.kroner(Opfoelgningstrae.DISPONERET), stil);
    String forbrug = celle(egen, FORBRUG);
    Opfoelgningsgrundlag.Metode metode = grundlag.metode(n.sti());
    BigDecimal beregnet = grundlag.beregnet(n, metode);
    String medDisponeret = forbrug + "+" + celle(egen, DISPONERET);
    String fremskrevet = forbrug + "*" + dageIAaret + "/" + dageTil;
    ark.formel(
        egen,
        plads(BEREGNET),
        switch (metode) {
          case AARET_ER_OMME -> forbrug;
          case DISPONERET -> medDisponeret;
          case FREMSKREVET -> levende ? hvisPris(egen, medDisponeret, fremskrevet) : fremskrevet;
        },
        beregnet,
        kr);
    String eget = celle(egen, EGET_SKOEN);
    BigDecimal skoen = grundlag.skoen(n.sti());
    ark.formel(
        egen,
        plads(METODE),
        "IF(ISNUMBER(%s),\"%s\",%s)"
            .formatted(
                eget,
                Opfoelgningsgrundlag.EGET_SKOEN,
                levende && metode == Opfoelgningsgrundlag.Metode.FREMSKREVET
                    ? hvisPris(
                        egen,
                        '"' + Opfoelgningsgrundlag.Metode.DISPONERET.etiket() + '"',
                        '"' + metode.etiket() + '"')
                    : '"' + metode.etiket() + '"'),
        skoen == null ? metode.etiket() : Opfoelgningsgrundlag.EGET_SKOEN,
        stil.medIndryk());
    Cellestil lys = kr.medFyld(Cellestil.LYS);
    if (skoen == null) {
      ark.tekst(egen, plads(EGET_SKOEN), INTET, lys);
    } else {
      ark.tal(egen, plads(EGET_SKOEN), skoen, lys);
    }
    BigDecimal forventet = skoen == null ? beregnet : skoen;
    ark.formel(
        egen,
        plads(FORVENTET),
        "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(eget, celle(egen, BEREGNET)),
        forventet,
        kr);
    String bemaerkning = grundlag.bemaerkning(n.sti());
    ark.tekst(
        egen,
        plads(BEMAERKNING),
        bemaerkning.isEmpty() ? INTET : bemaerkning,
        stil.medIndryk().medFyld(Cellestil.LYS).medOmbrydning());
    ark.hoejde(egen, Tekstmaal.hoejde(bemaerkning, BEMAERKNING.bredde() - INDRYK));
    return forventet;
  }

  /** What is promised on a path; true where it is the sum of the rows that promise it. */
  private boolean disponeret(int egen, String sti, BigDecimal kroner, Cellestil stil) {
    Cellestil kr = stil.medHoejre().medFormat(KR);
    boolean levende =
        kroner != null
            && grundlag.egne()
            && Disponeringsark.findes(bog.udgivelse())
            && Disponeringsark.findes(sti);
    if (kroner == null) {
      uden(egen, List.of(DISPONERET), stil);
    } else if (levende) {
      ark.formel(egen, plads(DISPONERET), Disponeringsark.rest(celle(egen, STI)), kroner, kr);
    } else {
      ark.tal(egen, plads(DISPONERET), kroner, kr);
    }
    return levende;
  }

  /** A price that is written on the rows of a line has something promised, where nothing was. */
  private String hvisPris(int egen, String med, String uden) {
    return "IF(%s<>0,%s,%s)".formatted(celle(egen, DISPONERET), med, uden);
  }

  /** Where the year ends, against the budget and against what was expected last. */
  private void udfald(int egen, Opfoelgningstrae n, BigDecimal forventet, Cellestil stil) {
    Cellestil kr = stil.medHoejre().medFormat(MED_FORTEGN);
    if (forventet == null) {
      uden(egen, List.of(AFVIGELSE, AFVIGELSESPCT, TENDENS), stil);
    } else {
      BigDecimal korrigeret = n.kroner(Opfoelgningstrae.KORRIGERET);
      BigDecimal afvigelse = forventet.subtract(korrigeret).setScale(2, RoundingMode.HALF_UP);
      String celle = celle(egen, AFVIGELSE);
      ark.formel(
          egen,
          plads(AFVIGELSE),
          "ROUND(" + celle(egen, FORVENTET) + "-" + celle(egen, KORRIGERET) + ",2)",
          afvigelse,
          kr);
      pct(egen, AFVIGELSESPCT, celle, afvigelse, n, kr.medFormat(PCT_MED_FORTEGN));
      ark.formel(
          egen,
          plads(TENDENS),
          Tendens.formel(celle, celle(egen, KORRIGERET), tolerance),
          Tendens.ord(afvigelse, korrigeret),
          stil.medIndryk());
    }
    if (kolonner.contains(SIDST)) {
      BigDecimal sidst = n.kroner(Opfoelgningstrae.FORVENTET_SIDST);
      if (sidst == null || forventet == null) {
        uden(egen, List.of(SIDST, AENDRING), stil);
      } else {
        ark.tal(egen, plads(SIDST), sidst, kr.medFormat(KR));
        ark.formel(
            egen,
            plads(AENDRING),
            "ROUND(" + celle(egen, FORVENTET) + "-" + celle(egen, SIDST) + ",2)",
            forventet.subtract(sidst).setScale(2, RoundingMode.HALF_UP),
            kr);
      }
    }
  }

  /** An amount of the figure: on a level the sum of those below, where all of them are known. */
  private void beloeb(
      int egen, Opfoelgningskolonne kolonne, Opfoelgningstrae n, String slags, Cellestil stil) {
    BigDecimal kroner = n.kroner(slags);
    Cellestil kr = stil.medHoejre().medFormat(KR);
    if (kroner == null) {
      uden(egen, List.of(kolonne), stil);
    } else if (n.nederst() || !n.kendt(slags)) {
      ark.tal(egen, plads(kolonne), kroner, kr);
    } else {
      sum(egen, kolonne, kroner, kr);
    }
  }

  private void sum(int egen, Opfoelgningskolonne kolonne, BigDecimal kroner, Cellestil stil) {
    String dele = celle(egen + 1, kolonne) + ":" + celle(raekke - 1, kolonne);
    ark.formel(egen, plads(kolonne), "SUBTOTAL(9," + dele + ")", kroner, stil);
  }

  private void uden(int egen, List<Opfoelgningskolonne> tomme, Cellestil stil) {
    for (Opfoelgningskolonne kolonne : tomme) {
      boolean skjult = !grundlag.alt() && !kolonne.ord();
      tom(egen, kolonne, skjult ? Noter.maerke(Status.DISKRETIONERET) : INTET, stil);
    }
  }

  private void tom(int egen, Opfoelgningskolonne kolonne, String maerke, Cellestil stil) {
    Cellestil daempet = stil.medFarve(Cellestil.DAEMPET);
    ark.tekst(
        egen, plads(kolonne), maerke, kolonne.ord() ? daempet.medIndryk() : daempet.medHoejre());
  }

  private void pct(
      int egen,
      Opfoelgningskolonne kolonne,
      String del,
      BigDecimal kroner,
      Opfoelgningstrae n,
      Cellestil stil) {
    String budget = celle(egen, KORRIGERET);
    String formel =
        "IF(ROUND(%s,2)=0,\"%s\",%s/%s*100)".formatted(budget, INTET_BUDGET, del, budget);
    BigDecimal korrigeret = n.kroner(Opfoelgningstrae.KORRIGERET);
    if (korrigeret.signum() == 0) {
      ark.formel(egen, plads(kolonne), formel, INTET_BUDGET, stil);
    } else {
      ark.formel(
          egen,
          plads(kolonne),
          formel,
          kroner.multiply(HUNDREDE).divide(korrigeret, Resultat.PRAECISION),
          stil);
    }
  }

  private int plads(Opfoelgningskolonne kolonne) {
    return kolonner.indexOf(kolonne);
  }

  private String celle(int egen, Opfoelgningskolonne kolonne) {
    return new CellReference(egen, plads(kolonne)).formatAsString();
  }

  private String navn(int egen, Opfoelgningskolonne kolonne) {
    return Arknavne.citeret(NAVN) + "!" + celle(egen, kolonne);
  }
}
