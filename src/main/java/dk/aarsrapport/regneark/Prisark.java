package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * How many children, at what price: the last two years step by step, how the change splits, and a
 * place to change a number of children or a price and see what the year comes to.
 */
final class Prisark {
  static final String NAVN = "Pris og mængde";
  static final String TITEL = "Pris og mængde på indsatstrappen";

  private static final String INTET = "–";
  private static final int TRIN = 0;
  private static final int ANTAL_FOER = 1;
  private static final int PRIS_FOER = 2;
  private static final int UDGIFT_FOER = 3;
  private static final int ANTAL = 4;
  private static final int PRIS = 5;
  private static final int UDGIFT = 6;
  private static final int AF_ANTAL = 7;
  private static final int AF_PRIS = 8;
  private static final int FLERE = 9;
  private static final int NY_PRIS = 10;
  private static final int NY_UDGIFT = 11;
  private static final int NY_AENDRING = 12;
  private static final int ET_BARN = 13;
  private static final int[] BREDDER = {30, 15, 15, 15, 15, 15, 15, 16, 16, 16, 14, 15, 15, 15};
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0");
  private static final Cellestil AENDRING = TEKST.medHoejre().medFormat("+#,##0;-#,##0;0");
  private static final Cellestil HELAAR = TEKST.medHoejre().medFormat("#,##0.0");

  private final Bog bog;
  private final Prisgrundlag grundlag;
  private final Arkskriver ark;
  private int raekke;

  private Prisark(Bog bog) {
    this.bog = bog;
    grundlag = Prisgrundlag.af(bog.udgivelse());
    ark = bog.nytArk(NAVN);
  }

  /** True when some year has a price in the main area. */
  static boolean findes(Udgivelse udgivelse) {
    return udgivelse.definition(Prisgrundlag.ENHEDSPRIS).isPresent()
        && Prisgrundlag.af(udgivelse).noget();
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    new Prisark(bog).skriv();
  }

  private void skriv() {
    Udgivelse udgivelse = bog.udgivelse();
    raekke = bog.top(ark, TITEL);
    ark.tekst(raekke++, 0, udgivelse.omraade().navn(), Cellestil.FED);
    raekke = bog.beloebsnoter(ark, raekke, grundlag.definition());
    note(
        "Kronerne er for alle på kontiene, børnene er målgruppens; efterværn er i kronerne, men ikke i"
            + " helårspersonerne.");
    note(
        "Antal: ændringen i helårspersoner gange prisen året før. Pris: ændringen i pris gange årets"
            + " helårspersoner.");
    note(
        "De lyse felter kan ændres: flere eller færre helårspersoner og en ny pris, og arket regner"
            + " årets udgift ud. Uden en ny pris gælder årets.");
    if (grundlag.foreloebigt(grundlag.sidste())) {
      note("Data dækker ikke hele " + grundlag.sidste() + ": tallene er kun de dage, der er gået.");
    }
    raekke = bog.tilbage(ark, raekke);
    int hoved = raekke++;
    ark.hoved(
        hoved,
        hoveder(grundlag.foer(), grundlag.sidste()),
        BREDDER,
        i -> i == TRIN ? Cellestil.HOVED : Cellestil.HOVED.medHoejre());
    trinnene();
    ark.tabel("Pris_og_maengde", hoved, raekke - 1, ET_BARN, false);
    Bog.hovedraekke(ark.ark(), hoved, 1);
    ark.ark().getPrintSetup().setFitHeight((short) 1);
    vandfald();
  }

  private static List<String> hoveder(String foer, String nu) {
    return List.of(
        "Trin",
        "Helårspersoner " + foer,
        "Pris for et helt år " + foer,
        "Udgift " + foer,
        "Helårspersoner " + nu,
        "Pris for et helt år " + nu,
        "Udgift " + nu,
        "Ændring på grund af antallet",
        "Ændring på grund af prisen",
        "Flere eller færre helårspersoner",
        "Ny pris",
        "Ny udgift",
        "Forskel fra " + nu,
        "Ét barn mere et helt år");
  }

  private void note(String tekst) {
    ark.tekst(raekke++, 0, tekst, Cellestil.NOTE);
  }

  private void trinnene() {
    int foerste = raekke;
    List<String> trin = grundlag.medPris();
    BigDecimal foer = BigDecimal.ZERO;
    BigDecimal nu = BigDecimal.ZERO;
    BigDecimal afAntal = BigDecimal.ZERO;
    BigDecimal afPris = BigDecimal.ZERO;
    for (String t : trin) {
      ark.tekst(raekke, TRIN, grundlag.navn(t), TEKST);
      if (grundlag.delt().contains(t)) {
        foer = foer.add(foer(t));
        afAntal = afAntal.add(del(t, "maengde"));
        afPris = afPris.add(del(t, "pris"));
        aaretFoer(t);
      } else {
        uden(ANTAL_FOER, PRIS_FOER, UDGIFT_FOER, AF_ANTAL, AF_PRIS);
      }
      nu = nu.add(aaret(t));
      raekke++;
    }
    ark.tekst(raekke, TRIN, "I alt på trinnene", TEKST.medFed());
    uden(ANTAL_FOER, PRIS_FOER, ANTAL, PRIS, FLERE, NY_PRIS, ET_BARN);
    sum(foerste, UDGIFT_FOER, foer, KR);
    sum(foerste, UDGIFT, nu, KR);
    sum(foerste, AF_ANTAL, afAntal, AENDRING);
    sum(foerste, AF_PRIS, afPris, AENDRING);
    sum(foerste, NY_UDGIFT, nu, KR);
    sum(foerste, NY_AENDRING, BigDecimal.ZERO, AENDRING);
    raekke++;
  }

  private void aaretFoer(String trin) {
    ark.tal(raekke, ANTAL_FOER, antal(grundlag.foer(), trin), HELAAR);
    ark.tal(raekke, PRIS_FOER, pris(grundlag.foer(), trin), KR);
    ark.formel(raekke, UDGIFT_FOER, celle(ANTAL_FOER) + "*" + celle(PRIS_FOER), foer(trin), KR);
    ark.formel(
        raekke,
        AF_ANTAL,
        "ROUND((%s-%s)*%s,2)".formatted(celle(ANTAL), celle(ANTAL_FOER), celle(PRIS_FOER)),
        del(trin, "maengde"),
        AENDRING);
    ark.formel(
        raekke,
        AF_PRIS,
        "ROUND((%s-%s)*%s,2)".formatted(celle(PRIS), celle(PRIS_FOER), celle(ANTAL)),
        del(trin, "pris"),
        AENDRING);
  }

  /** The year as it was, and as it would be; gives what it came to. */
  private BigDecimal aaret(String trin) {
    BigDecimal pris = pris(grundlag.sidste(), trin);
    BigDecimal udgift = antal(grundlag.sidste(), trin).multiply(pris);
    ark.tal(raekke, ANTAL, antal(grundlag.sidste(), trin), HELAAR);
    ark.tal(raekke, PRIS, pris, KR);
    ark.formel(raekke, UDGIFT, celle(ANTAL) + "*" + celle(PRIS), udgift, KR);
    ark.tal(raekke, FLERE, BigDecimal.ZERO, HELAAR.medFyld(Cellestil.LYS));
    ark.tekst(raekke, NY_PRIS, INTET, KR.medFyld(Cellestil.LYS));
    ark.formel(
        raekke,
        ET_BARN,
        "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(celle(NY_PRIS), celle(PRIS)),
        pris,
        KR);
    ark.formel(
        raekke,
        NY_UDGIFT,
        "(" + celle(ANTAL) + "+" + celle(FLERE) + ")*" + celle(ET_BARN),
        udgift,
        KR);
    ark.formel(
        raekke, NY_AENDRING, celle(NY_UDGIFT) + "-" + celle(UDGIFT), BigDecimal.ZERO, AENDRING);
    return udgift;
  }

  private void uden(int... kolonner) {
    for (int kolonne : kolonner) {
      ark.tekst(raekke, kolonne, INTET, TEKST.medHoejre().medFarve(Cellestil.DAEMPET));
    }
  }

  private void sum(int foerste, int kolonne, BigDecimal vaerdi, Cellestil stil) {
    String dele =
        new CellReference(foerste, kolonne).formatAsString()
            + ":"
            + new CellReference(raekke - 1, kolonne).formatAsString();
    ark.formel(raekke, kolonne, "SUM(" + dele + ")", vaerdi, stil.medFed());
  }

  private void vandfald() {
    List<String> delt = grundlag.delt();
    if (delt.isEmpty()) {
      return;
    }
    List<String> punkter = new ArrayList<>(List.of(grundlag.foer()));
    List<BigDecimal> dele = new ArrayList<>();
    BigDecimal start = BigDecimal.ZERO;
    for (String t : delt) {
      start = start.add(foer(t));
      punkter.add(grundlag.navn(t) + ": antal");
      dele.add(del(t, "maengde"));
      punkter.add(grundlag.navn(t) + ": pris");
      dele.add(del(t, "pris"));
    }
    punkter.add(grundlag.sidste());
    Vandfald.tegn(
        bog,
        ark,
        raekke + 1,
        "Udgiften fra %s til %s, %s"
            .formatted(grundlag.foer(), grundlag.sidste(), bog.udgivelse().omraade().navn()),
        punkter,
        start,
        dele);
  }

  private BigDecimal foer(String trin) {
    return antal(grundlag.foer(), trin).multiply(pris(grundlag.foer(), trin));
  }

  private BigDecimal antal(String aar, String trin) {
    return grundlag.tal(Prisgrundlag.HELAAR, aar, trin, "").vaerdi();
  }

  private BigDecimal pris(String aar, String trin) {
    return grundlag.tal(Prisgrundlag.ENHEDSPRIS, aar, trin, "").vaerdi();
  }

  private BigDecimal del(String trin, String del) {
    return grundlag
        .tal(Prisgrundlag.MAENGDE_PRIS, grundlag.sidste(), trin, del)
        .vaerdi()
        .setScale(2, RoundingMode.HALF_UP);
  }

  private String celle(int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }
}
