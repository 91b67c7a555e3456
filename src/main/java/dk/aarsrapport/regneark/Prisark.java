package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * How many children, at what price: the years step by step, how the last change splits, and a place
 * to change a number of children or a price and see what the year comes to. Under the steps stand
 * the types of intervention, which have children and no accounts of their own.
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
  private static final int BREDDE = 17;
  private static final int SMALLEST = 30;
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0");
  private static final Cellestil AENDRING = TEKST.medHoejre().medFormat("+#,##0;-#,##0;0");
  private static final Cellestil HELAAR = TEKST.medHoejre().medFormat("#,##0.0");

  private final Bog bog;
  private final Prisgrundlag grundlag;
  private final Arkskriver ark;
  private final List<String> tidligere;
  private int raekke;

  private Prisark(Bog bog) {
    this.bog = bog;
    grundlag = Prisgrundlag.af(bog.udgivelse());
    ark = bog.nytArk(NAVN);
    tidligere = grundlag.tidligere();
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
    note(
        "Nederst står helårspersonerne i hver type indsats. Et barn med to typer tæller i dem begge, så de"
            + " kan ikke lægges sammen til trinnene, og priser findes kun på trinnene.");
    grundlag
        .ikkeOmme()
        .ifPresent(
            aar ->
                note(
                    "%s er ikke med: det er kun opgjort til og med %s."
                        .formatted(aar, Talformat.dato(udgivelse.opgoerelse().til()))));
    if (!grundlag.udeladte().isEmpty()) {
      note(
          "Summen for %s, ændringerne og diagrammet har kun de trin med, der har antal og pris i begge år, så de er ikke hele udgiften. Ikke med: %s."
              .formatted(
                  grundlag.foer(),
                  String.join(", ", grundlag.udeladte().stream().map(grundlag::navn).toList())));
    }
    if (grundlag.foreloebigt(grundlag.sidste())) {
      note("Data dækker ikke hele " + grundlag.sidste() + ": tallene er kun de dage, der er gået.");
    }
    raekke = bog.tilbage(ark, raekke);
    int hoved = raekke++;
    ark.hoved(
        hoved,
        hoveder(),
        bredder(),
        i -> i == TRIN ? Cellestil.HOVED : Cellestil.HOVED.medHoejre());
    trinnene();
    typerne();
    ark.tabel("Pris_og_maengde", hoved, raekke - 1, plads(ET_BARN), false);
    Bog.hovedraekke(ark.ark(), hoved, 1);
    ark.ark().getPrintSetup().setFitHeight((short) 1);
    vandfald();
  }

  private List<String> hoveder() {
    String foer = grundlag.foer();
    String nu = grundlag.sidste();
    List<String> hoveder = new ArrayList<>(List.of("Trin og type"));
    for (String aar : tidligere) {
      hoveder.add("Helårspersoner " + aar);
      hoveder.add("Pris for et helt år " + aar);
    }
    hoveder.addAll(
        List.of(
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
            "Ét barn mere et helt år"));
    return hoveder;
  }

  private int[] bredder() {
    int[] bredder = new int[plads(ET_BARN) + 1];
    Arrays.fill(bredder, BREDDE);
    bredder[TRIN] =
        Stream.concat(
                grundlag.trin().stream().map(grundlag::navn),
                grundlag.typer().stream().map(grundlag::typenavn))
            .mapToInt(String::length)
            .reduce(SMALLEST, Math::max);
    return bredder;
  }

  /**
   * The columns of the last two years, and what follows from them, stand after the earlier ones.
   */
  private int plads(int kolonne) {
    return kolonne == TRIN ? TRIN : kolonne + 2 * tidligere.size();
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
      for (int i = 0; i < tidligere.size(); i++) {
        String aar = tidligere.get(i);
        vist(2 * i + 1, grundlag.resultat(Prisgrundlag.HELAAR, aar, t), HELAAR);
        vist(2 * i + 2, grundlag.resultat(Prisgrundlag.ENHEDSPRIS, aar, t), KR);
      }
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
    ark.tekst(
        raekke,
        TRIN,
        grundlag.udeladte().isEmpty() ? "I alt på trinnene" : "I alt på de viste trin",
        TEKST.medFed());
    udenTidligere();
    uden(ANTAL_FOER, PRIS_FOER, ANTAL, PRIS, FLERE, NY_PRIS, ET_BARN);
    sum(foerste, UDGIFT_FOER, foer, KR);
    sum(foerste, UDGIFT, nu, KR);
    sum(foerste, AF_ANTAL, afAntal, AENDRING);
    sum(foerste, AF_PRIS, afPris, AENDRING);
    sum(foerste, NY_UDGIFT, nu, KR);
    sum(foerste, NY_AENDRING, BigDecimal.ZERO, AENDRING);
    raekke++;
  }

  /** Children alone: no account pays for a type and nothing else. */
  private void typerne() {
    for (String type : grundlag.typer()) {
      ark.tekst(raekke, TRIN, grundlag.typenavn(type), TEKST.medIndryk());
      udenTidligere();
      for (int i = 0; i < tidligere.size(); i++) {
        vist(2 * i + 1, grundlag.resultat(Prisgrundlag.TYPER, tidligere.get(i), type), HELAAR);
      }
      for (int kolonne = ANTAL_FOER; kolonne <= ET_BARN; kolonne++) {
        uden(kolonne);
      }
      vist(plads(ANTAL_FOER), grundlag.resultat(Prisgrundlag.TYPER, grundlag.foer(), type), HELAAR);
      vist(plads(ANTAL), grundlag.resultat(Prisgrundlag.TYPER, grundlag.sidste(), type), HELAAR);
      raekke++;
    }
  }

  private void udenTidligere() {
    for (int kolonne = 1; kolonne <= 2 * tidligere.size(); kolonne++) {
      vist(kolonne, Optional.empty(), KR);
    }
  }

  /** A number, its mark where it is not shown, or a dash where there is none. */
  private void vist(int kolonne, Optional<Resultat> resultat, Cellestil stil) {
    if (resultat.filter(r -> r.status().harVaerdi()).isPresent()) {
      ark.tal(raekke, kolonne, resultat.get().vaerdi(), stil);
    } else {
      ark.tekst(
          raekke,
          kolonne,
          resultat.map(r -> Noter.maerke(r.status())).orElse(INTET),
          TEKST.medHoejre().medFarve(Cellestil.DAEMPET));
    }
  }

  private void aaretFoer(String trin) {
    ark.tal(raekke, plads(ANTAL_FOER), antal(grundlag.foer(), trin), HELAAR);
    ark.tal(raekke, plads(PRIS_FOER), pris(grundlag.foer(), trin), KR);
    ark.formel(
        raekke, plads(UDGIFT_FOER), celle(ANTAL_FOER) + "*" + celle(PRIS_FOER), foer(trin), KR);
    ark.formel(
        raekke,
        plads(AF_ANTAL),
        "ROUND((%s-%s)*%s,2)".formatted(celle(ANTAL), celle(ANTAL_FOER), celle(PRIS_FOER)),
        del(trin, "maengde"),
        AENDRING);
    ark.formel(
        raekke,
        plads(AF_PRIS),
        "ROUND((%s-%s)*%s,2)".formatted(celle(PRIS), celle(PRIS_FOER), celle(ANTAL)),
        del(trin, "pris"),
        AENDRING);
  }

  /** The year as it was, and as it would be; gives what it came to. */
  private BigDecimal aaret(String trin) {
    BigDecimal pris = pris(grundlag.sidste(), trin);
    BigDecimal udgift = antal(grundlag.sidste(), trin).multiply(pris);
    ark.tal(raekke, plads(ANTAL), antal(grundlag.sidste(), trin), HELAAR);
    ark.tal(raekke, plads(PRIS), pris, KR);
    ark.formel(raekke, plads(UDGIFT), celle(ANTAL) + "*" + celle(PRIS), udgift, KR);
    ark.tal(raekke, plads(FLERE), BigDecimal.ZERO, HELAAR.medFyld(Cellestil.LYS));
    ark.tekst(raekke, plads(NY_PRIS), INTET, KR.medFyld(Cellestil.LYS));
    ark.formel(
        raekke,
        plads(ET_BARN),
        "IF(ISNUMBER(%1$s),%1$s,%2$s)".formatted(celle(NY_PRIS), celle(PRIS)),
        pris,
        KR);
    ark.formel(
        raekke,
        plads(NY_UDGIFT),
        "(" + celle(ANTAL) + "+" + celle(FLERE) + ")*" + celle(ET_BARN),
        udgift,
        KR);
    ark.formel(
        raekke,
        plads(NY_AENDRING),
        celle(NY_UDGIFT) + "-" + celle(UDGIFT),
        BigDecimal.ZERO,
        AENDRING);
    return udgift;
  }

  private void uden(int... kolonner) {
    for (int kolonne : kolonner) {
      ark.tekst(raekke, plads(kolonne), INTET, TEKST.medHoejre().medFarve(Cellestil.DAEMPET));
    }
  }

  private void sum(int foerste, int kolonne, BigDecimal vaerdi, Cellestil stil) {
    String dele =
        new CellReference(foerste, plads(kolonne)).formatAsString()
            + ":"
            + new CellReference(raekke - 1, plads(kolonne)).formatAsString();
    ark.formel(raekke, plads(kolonne), "SUM(" + dele + ")", vaerdi, stil.medFed());
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
        "Udgiften fra %s til %s%s, %s"
            .formatted(
                grundlag.foer(),
                grundlag.sidste(),
                grundlag.udeladte().isEmpty() ? "" : " på trin med antal og pris i begge år",
                bog.udgivelse().omraade().navn()),
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
    return new CellReference(raekke, plads(kolonne)).formatAsString();
  }
}
