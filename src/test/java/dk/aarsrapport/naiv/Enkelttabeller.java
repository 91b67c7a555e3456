package dk.aarsrapport.naiv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The exports of a random world that come as finished numbers, or half so: complaints, school,
 * surveys, activity; with the standards and the targets of its run file.
 */
final class Enkelttabeller {
  private static final Map<String, String> SKALA =
      Map.of("Helt enig", "1", "Delvist enig", "2", "Uenig", "3");

  private final Terning terning;
  private final Rammer rammer;
  private final List<Barn> boern;

  Enkelttabeller(Terning terning, Rammer rammer, List<Barn> boern) {
    this.terning = terning;
    this.rammer = rammer;
    this.boern = boern;
  }

  /** Decisions in complaints, spelled in several ways, some without an outcome. */
  CsvTabel afgoerelser() {
    CsvTabel tabel = new CsvTabel("kommunekode", "instans", "udfald", "dato");
    for (int kommune : rammer.alleKommuner()) {
      int antal = terning.tal(0, 25);
      for (int i = 0; i < antal; i++) {
        tabel.tilfoej(
            kommune,
            stavet(terning.en("Ankestyrelsen", "Byretten", "Det Sociale Nævn", "")),
            stavet(terning.en("Stadfæstet", "Stadfæstet", "Ændret", "Hjemvist", "")),
            rammer.dag(terning));
      }
    }
    return tabel;
  }

  /** Pupils one by one and in numbers, in all classes, with measures missing. */
  CsvTabel skoletrivsel() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "cpr",
            "skoleår",
            "klassetrin",
            "faglig",
            "social",
            "fravær",
            "gruppe",
            "antal");
    boolean boernene = terning.ja(80);
    for (Barn barn : boern) {
      int antal = boernene ? terning.tal(0, 3) : 0;
      int aar = terning.tal(rammer.fra().getYear() - 2, rammer.til().getYear());
      for (int i = 0; i < antal; i++) {
        int skoleaar = Math.max(aar, barn.foedt().getYear());
        raekke(
            tabel,
            terning.ja(85) ? barn.kommune() : terning.enAf(rammer.alleKommuner()),
            barn.cpr(),
            skoleaar,
            "",
            "");
        aar += terning.tal(0, 1);
      }
    }
    for (int kommune : rammer.alleKommuner()) {
      int fra = terning.tal(rammer.fra().getYear() - 2, rammer.til().getYear());
      for (int aar = fra; terning.ja(70) && aar <= rammer.til().getYear(); aar++) {
        for (String gruppe : List.of("udsatte", "oevrige", terning.en("Øvrige", "UDSATTE"))) {
          raekke(tabel, kommune, "", aar, gruppe, terning.tal(0, 300));
        }
      }
    }
    return tabel;
  }

  private void raekke(
      CsvTabel tabel, int kommune, String cpr, int aar, String gruppe, Object antal) {
    tabel.tilfoej(
        kommune,
        cpr,
        "%d/%02d".formatted(aar, (aar + 1) % 100),
        terning.en("4", "9", "6", "7.", "5. klasse", "4-9", "3", "0", "10"),
        maaling(100, 500),
        maaling(100, 500),
        maaling(0, 10_000),
        gruppe,
        antal);
  }

  private Object maaling(int fra, int til) {
    return terning.ja(12) ? "" : BigDecimal.valueOf(terning.tal(fra, til), 2);
  }

  /**
   * Answers with and without names, several from one, some empty, some who were never invited; in
   * worlds that begin in an even year each has its place on the scale.
   */
  CsvTabel survey() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "år",
            "bølge",
            "gruppe",
            "spørgsmål",
            "svar",
            "respondent",
            "antal",
            "rækkefølge",
            "spørgsmålsgruppe");
    boolean navngivet = terning.ja(30);
    boolean paaSkala = rammer.fra().getYear() % 2 == 0;
    for (int kommune : rammer.alleKommuner()) {
      int boelger = terning.tal(0, 3);
      for (int i = 0; i < boelger; i++) {
        int aar = terning.tal(rammer.fra().getYear(), rammer.til().getYear());
        String boelge =
            terning.en("", "Før", "2. måling", aar + "-0" + terning.tal(1, 9), "" + aar);
        for (String gruppe : List.of("Myndighed", "Tilbud, kommunale")) {
          if (terning.ja(80)) {
            inviterede(tabel, kommune, aar, boelge, gruppe);
          }
          int antal = terning.tal(0, 12);
          for (int k = 0; k < antal; k++) {
            svar(tabel, kommune, aar, boelge, gruppe, navngivet || terning.ja(50), paaSkala);
          }
        }
      }
    }
    return tabel;
  }

  private void inviterede(CsvTabel tabel, int kommune, int aar, String boelge, String gruppe) {
    tabel.tilfoej(
        kommune,
        aar,
        stavet(boelge),
        stavet(gruppe),
        stavet("inviterede"),
        "",
        "",
        terning.tal(0, 40),
        "",
        "");
  }

  private void svar(
      CsvTabel tabel,
      int kommune,
      int aar,
      String boelge,
      String gruppe,
      boolean navngivet,
      boolean paaSkala) {
    String boelgen = stavet(boelge);
    String gruppen = stavet(gruppe);
    String spoergsmaal = stavet(terning.en("Er målet klart?", "Er der tid?", ""));
    String svar = terning.en("Helt enig", "Delvist enig", "Uenig", "");
    String stavet = stavet(svar);
    String respondent = navngivet ? stavet("R" + terning.tal(1, 5)) : "";
    String antal = navngivet ? terning.en("", "1", "1", "2") : terning.en("", "0", "1", "7");
    String plads = terning.en("", "1", "2");
    tabel.tilfoej(
        kommune,
        aar,
        boelgen,
        gruppen,
        spoergsmaal,
        stavet,
        respondent,
        antal,
        paaSkala ? SKALA.getOrDefault(svar, "") : plads,
        terning.en("", "Mål"));
  }

  /** Numbers by year, month and school year, with and without what they are part of. */
  CsvTabel aktivitetstal() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode", "periode", "emne", "kategori", "antal", "grundlag", "enhed", "køn");
    boolean medKoen = terning.ja(40);
    boolean medEnheder = terning.ja(40);
    List<String> perioder = new ArrayList<>();
    for (int aar = rammer.fra().getYear(); aar <= rammer.til().getYear() + 1; aar++) {
      perioder.add(Integer.toString(aar));
      perioder.add("%d-%02d".formatted(aar, terning.tal(1, 12)));
      perioder.add("%d/%02d".formatted(aar, (aar + 1) % 100));
    }
    for (int kommune : rammer.alleKommuner()) {
      for (String periode : perioder) {
        int antal = terning.ja(40) ? 0 : terning.tal(1, 4);
        for (int i = 0; i < antal; i++) {
          int del = terning.tal(0, 60);
          tabel.tilfoej(
              kommune,
              periode,
              stavet(terning.en("Fødsler", "Skolebørn", "")),
              stavet(terning.en("Alle", "Behovsbørn", "Rygere", "")),
              terning.ja(90) ? del : BigDecimal.valueOf(10L * del + 5, 1),
              terning.ja(50) ? "" : del == 0 ? 1 : del + terning.tal(1, 200),
              medEnheder ? terning.en("", "antal", "pct", "Kr", "gennemsnit", "indeks") : "",
              medKoen ? stavet(terning.en("", "dreng", "pige", "d", "begge")) : "");
        }
      }
    }
    return tabel;
  }

  /** What others have published, of areas that no figure counts. */
  CsvTabel sammenligning() {
    CsvTabel tabel =
        new CsvTabel(
            "omraade",
            "navn",
            "noegletal",
            "periode",
            "kategori",
            "underkategori",
            "vaerdi",
            "enhed",
            "kilde");
    String landet = "Hele landet";
    int aar = rammer.til().getYear();
    tabel.tilfoej("dk", landet, "anbragte-pr-1000", aar, "", "", "9.1", "pr-1000", "ANBAAR");
    tabel.tilfoej("dk", landet, "udgifter", aar, "service", "netto", "5000000", "kr", "REGK");
    tabel.tilfoej(
        rammer.alleKommuner().get(0),
        "Naboen",
        "bfu",
        aar,
        "i-alt",
        "",
        "12",
        "antal",
        "Årsberetning");
    return tabel;
  }

  /** The municipalities' own words, to figures that the shipped template shows. */
  CsvTabel kommentarer() {
    CsvTabel tabel = new CsvTabel("kommunekode", "afsnit", "tekst");
    tabel.tilfoej("", "anbragte", "Tallene er foreløbige.");
    for (int kommune : rammer.alleKommuner()) {
      tabel.tilfoej(kommune, "udgifter", "Regnskabet er ikke revideret.");
    }
    return tabel;
  }

  /** Standards by municipality, type and step, some of them from a day. */
  CsvTabel opfoelgningsstandard() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "indsats",
            "trin",
            "foerste_dage",
            "derefter_dage",
            "foerste_maaneder",
            "derefter_maaneder",
            "gyldig_fra",
            "gyldig_til");
    Set<String> brugte = new LinkedHashSet<>();
    int antal = terning.tal(1, 12);
    for (int i = 0; i < antal; i++) {
      Object kommune = terning.ja(50) ? "" : terning.enAf(rammer.alleKommuner());
      String indsats =
          terning.ja(75) ? "" : terning.en("opholdssted", "raadgivning", "kontaktperson");
      Object trin = terning.ja(40) ? "" : terning.tal(2, 6);
      if (brugte.add(kommune + "/" + indsats + "/" + trin)) {
        LocalDate skift = rammer.dag(terning);
        boolean delt = terning.ja(40);
        standard(tabel, kommune, indsats, trin, "", delt ? skift.minusDays(1).toString() : "");
        if (delt && terning.ja(80)) {
          standard(tabel, kommune, indsats, trin, skift.toString(), "");
        }
      }
    }
    return tabel;
  }

  private void standard(
      CsvTabel tabel, Object kommune, String indsats, Object trin, String fra, String til) {
    String foersteMaaneder = terning.en("", "", "1", "3");
    String derefterMaaneder = terning.en("", "", "1", "6");
    tabel.tilfoej(
        kommune,
        indsats,
        trin,
        foersteMaaneder.isEmpty() ? terning.en(0, 14, 28, 42, 91) : "",
        derefterMaaneder.isEmpty() ? terning.en("", "14", "42", "91", "182") : "",
        foersteMaaneder,
        derefterMaaneder,
        fra,
        til);
  }

  /** The lines of the run file's targets: figures of every unit, and some that do not exist. */
  List<String> maal() {
    List<String> linjer = new ArrayList<>();
    for (int kommune : rammer.kommuner()) {
      for (String hvad :
          List.of(
              "noegletal: underretninger-alder, kategori: under-8-aar",
              "noegletal: bfu, kategori: i-alt",
              "noegletal: opfoelgning, kategori: til-tiden",
              "noegletal: udgifter, kategori: service, underkategori: netto",
              "noegletal: underretninger-aarsag, kategori: findes ikke")) {
        if (terning.ja(40)) {
          linjer.add(
              "  - {%s, kommune: %d, periode: %d, retning: %s, vaerdi: %s}"
                  .formatted(
                      hvad,
                      kommune,
                      terning.tal(rammer.fra().getYear(), rammer.til().getYear()),
                      terning.en("mindst", "hoejst"),
                      terning.en("0", "1", "50", "33.33", "1000000")));
        }
      }
    }
    return linjer;
  }

  private String stavet(String navn) {
    return switch (terning.tal(0, 9)) {
      case 0 -> navn.toUpperCase(Locale.ROOT);
      case 1 -> navn.toLowerCase(Locale.ROOT);
      case 2 -> navn + " ";
      default -> navn;
    };
  }
}
