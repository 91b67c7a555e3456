package dk.aarsrapport.naiv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The exports of a random world that have children in them. */
final class Boernetabeller {

  private static final List<String> EFTERVAERN =
      List.of("eftervaern-doegnophold", "eftervaern-kontaktperson", "kontaktperson");
  private static final List<List<String>> TYPER =
      List.of(
          List.of("konsulentbistand", "raadgivning", "netvaerksgruppe"),
          List.of("konsulentbistand", "raadgivning"),
          List.of("familieplanlaegning", "anden-forebyggende", "raadgivning"),
          List.of("dagbehandling", "praktisk-paedagogisk-stoette", "familiebehandling", "praktik"),
          List.of("kontaktperson", "aflastning", "oekonomisk-stoette", "anden-hjaelp"),
          List.of("doegnophold-familie", "eget-vaerelse", "stoetteperson-foraeldre"),
          List.of("netvaerksplejefamilie"),
          List.of("plejefamilie", "plejefamilie-almen", "plejefamilie-forstaerket"),
          List.of("plejefamilie-specialiseret", "plejefamilie-kommunal"),
          List.of("opholdssted", "doegninstitution", "sikret-doegninstitution", "kost-efterskole"),
          List.of("opholdssted", "doegninstitution", "boerne-og-ungehjem"),
          List.of("oekonomisk-stoette-forebyggende", "fritidsaktivitet", "permanent-anbringelse"),
          EFTERVAERN);

  private static final List<String> PARAGRAF_66 =
      List.of(
          "plejefamilie",
          "plejefamilie-kommunal",
          "netvaerksplejefamilie",
          "eget-vaerelse",
          "opholdssted",
          "doegninstitution",
          "kost-efterskole");

  private static final List<String> PARAGRAF_66_FRA_JULI_2019 =
      List.of(
          "plejefamilie-almen",
          "plejefamilie-forstaerket",
          "plejefamilie-specialiseret",
          "netvaerksplejefamilie",
          "eget-vaerelse",
          "opholdssted",
          "doegninstitution",
          "kost-efterskole");

  private static final List<String> BARNETS_LOV =
      List.of(
          "plejefamilie-almen",
          "plejefamilie-forstaerket",
          "plejefamilie-specialiseret",
          "netvaerksplejefamilie",
          "eget-vaerelse",
          "boerne-og-ungehjem",
          "kost-efterskole");

  private final Terning terning;
  private final Rammer rammer;
  private final List<Barn> boern;
  private final List<Indsats> indsatser = new ArrayList<>();

  private record Indsats(Barn barn, String type, LocalDate start, LocalDate slut) {}

  Boernetabeller(Terning terning, Rammer rammer, List<Barn> boern) {
    this.terning = terning;
    this.rammer = rammer;
    this.boern = boern;
  }

  /** Interventions that overlap, abut, begin together, move between municipalities and run on. */
  CsvTabel indsatser() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "cpr",
            "indsats",
            "paragraf",
            "startdato",
            "slutdato",
            "samtykke",
            "målgruppe",
            "bevilget_af",
            "leverandørtype",
            "årlig_pris");
    for (Barn barn : boern) {
      Indsats foer = null;
      int antal = terning.tal(0, 6);
      for (int i = 0; i < antal; i++) {
        Indsats ny = foer == null || terning.ja(45) ? fri(barn) : efter(foer);
        String paragraf = terning.ja(60) ? paragraf(ny) : "";
        tabel.tilfoej(
            kommune(barn),
            barn.cpr(),
            paragraf.isEmpty() ? ny.type() : "",
            paragraf,
            ny.start(),
            ny.slut() == null ? "" : ny.slut(),
            terning.en("ja", "ja", "nej", ""),
            terning.en("social", "social", "social", "", "handicap", "uledsaget"),
            terning.en("myndighed", "myndighed", "", "anden"),
            terning.en("egen", "ekstern", "ekstern", ""),
            terning.ja(30) ? "" : new BigDecimal(terning.tal(0, 90_000_000)).movePointLeft(2));
        indsatser.add(ny);
        foer = ny;
      }
    }
    return tabel;
  }

  /** A placement's paragraph as the law numbers it on the first day, or as barnets lov does. */
  private String paragraf(Indsats indsats) {
    boolean foer = indsats.start().isBefore(LocalDate.of(2019, 7, 1));
    int nyt = BARNETS_LOV.indexOf(indsats.type()) + 1;
    int nr = (foer ? PARAGRAF_66 : PARAGRAF_66_FRA_JULI_2019).indexOf(indsats.type()) + 1;
    if (nyt > 0 && terning.ja(30)) {
      return "BL § 43, stk. 1, nr. " + nyt;
    }
    return nr == 0 ? "" : terning.en("SEL § 66, stk. 1, nr. ", "§ 66, stk. 1, nr. ") + nr;
  }

  /** Decisions, half of them near the start of an intervention. */
  CsvTabel undersoegelser() {
    CsvTabel tabel = undersoegelsestabel();
    for (Barn barn : boern) {
      int antal = terning.tal(0, 1);
      for (int i = 0; i < antal; i++) {
        undersoegelse(tabel, barn, barn.tidligst(rammer.dag(terning)));
      }
    }
    for (Indsats indsats : indsatser) {
      if (terning.ja(30)) {
        LocalDate dag = indsats.start().plusDays(terning.en(-1, 0, 1, 30, 150));
        Barn barn = indsats.barn();
        undersoegelse(tabel, barn, barn.tidligst(dag));
      }
    }
    return tabel;
  }

  /** Notifications, several on one child and some on the unborn. */
  CsvTabel underretninger() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "cpr",
            "modtaget",
            "form",
            "underretter",
            "gruppe",
            "årsag",
            "første_handling",
            "handlingsdato");
    for (Barn barn : boern) {
      int antal = terning.ja(40) ? 0 : terning.tal(1, 5);
      for (int i = 0; i < antal; i++) {
        underretning(tabel, kommune(barn), barn.cpr(), barn.tidligst(modtaget()));
      }
    }
    for (int kommune : rammer.alleKommuner()) {
      int antal = terning.tal(0, 3);
      for (int i = 0; i < antal; i++) {
        underretning(tabel, kommune, "", modtaget());
      }
    }
    return tabel;
  }

  /**
   * Follow-ups before, on and after due dates, several on a day, of one intervention or of all, and
   * of types that the child does not have.
   */
  CsvTabel opfoelgninger() {
    CsvTabel tabel = new CsvTabel("kommunekode", "cpr", "indsats", "dato");
    for (Indsats indsats : indsatser) {
      LocalDate dag = indsats.start().plusDays(terning.en(-3, 0, 10, 13, 14, 15, 28, 42, 91));
      int antal = terning.ja(40) ? 0 : terning.tal(1, 6);
      for (int i = 0; i < antal; i++) {
        Barn barn = indsats.barn();
        tabel.tilfoej(
            kommune(barn),
            barn.cpr(),
            terning.ja(40) ? "" : terning.ja(90) ? indsats.type() : enType(),
            barn.tidligst(dag));
        dag = dag.plusDays(terning.en(0, 1, 14, 28, 41, 42, 43, 91, 200));
      }
    }
    return tabel;
  }

  /**
   * Cases of siblings, cases that change adviser or team, advisers and teams spelled in several
   * ways.
   */
  CsvTabel sager() {
    CsvTabel tabel =
        new CsvTabel("kommunekode", "sagsnr", "cpr", "rådgiver", "team", "startdato", "slutdato");
    int nr = 0;
    for (Barn barn : boern) {
      int antal = terning.tal(0, 2);
      for (int i = 0; i < antal; i++) {
        int kommune = kommune(barn);
        nr += terning.ja(80) ? 1 : 0;
        LocalDate start = barn.tidligst(rammer.dag(terning));
        int raekker = terning.ja(75) ? 1 : 2;
        for (int k = 0; k < raekker; k++) {
          LocalDate slut = slut(start);
          tabel.tilfoej(
              kommune,
              "S" + nr,
              barn.cpr(),
              terning.ja(10) ? "" : stavet(terning.en("Anna Holm", "Bo Ågård", "Carla Friis")),
              terning.ja(20) ? "" : stavet(terning.en("Børn", "Unge", "Modtagelse")),
              start,
              slut == null ? "" : slut);
          start = slut == null ? start : slut.plusDays(terning.tal(0, 1));
        }
      }
    }
    return tabel;
  }

  private Indsats fri(Barn barn) {
    LocalDate start = barn.tidligst(rammer.dag(terning));
    boolean ung = start.isAfter(barn.foedt().plusYears(17));
    String type = ung && terning.ja(50) ? terning.enAf(EFTERVAERN) : enType();
    return new Indsats(barn, type, start, slut(start));
  }

  /** An intervention that touches the one before, mostly of the same type. */
  private Indsats efter(Indsats foer) {
    LocalDate start =
        foer.slut() == null || terning.ja(30)
            ? foer.start().plusDays(terning.en(0, 0, 1, 40))
            : foer.slut().plusDays(terning.en(-3, 0, 1, 1, 2));
    String type = terning.ja(70) ? foer.type() : enType();
    LocalDate tidligst = foer.barn().tidligst(start);
    return new Indsats(foer.barn(), type, tidligst, slut(tidligst));
  }

  private String enType() {
    return terning.enAf(terning.enAf(TYPER));
  }

  private LocalDate slut(LocalDate start) {
    if (terning.ja(25)) {
      return null;
    }
    LocalDate slut =
        terning.ja(30)
            ? rammer.maerkedag(terning)
            : start.plusDays(terning.en(0, 20, 90, 200, 700));
    return slut.isBefore(start) ? start : slut;
  }

  private int kommune(Barn barn) {
    return terning.ja(80) ? barn.kommune() : terning.enAf(rammer.alleKommuner());
  }

  private static CsvTabel undersoegelsestabel() {
    return new CsvTabel(
        "kommunekode", "cpr", "type", "afgørelsesdato", "afsluttet", "opmærksom", "team");
  }

  /** A decision, finished on either side of four months from where the deadline begins, or not. */
  private void undersoegelse(CsvTabel tabel, Barn barn, LocalDate afgjort) {
    LocalDate opmaerksom =
        terning.ja(40) ? null : barn.tidligst(afgjort.minusDays(terning.en(0, 1, 20)));
    LocalDate fristensStart = opmaerksom == null ? afgjort : opmaerksom;
    tabel.tilfoej(
        kommune(barn),
        barn.cpr(),
        type(),
        afgjort,
        terning.ja(25) ? "" : fristensStart.plusMonths(4).plusDays(terning.en(-100, -1, 0, 1, 60)),
        opmaerksom == null ? "" : opmaerksom,
        terning.ja(20) ? "" : stavet(terning.en("Børn", "Unge")));
  }

  private String type() {
    return terning.en("bfu", "bfu", "afdækning", "screening");
  }

  private void underretning(CsvTabel tabel, int kommune, String cpr, LocalDate modtaget) {
    tabel.tilfoej(
        kommune,
        cpr,
        modtaget,
        stavet(terning.en("skriftlig", "telefonisk", "møde", "")),
        stavet(terning.en("Politi", "Skole", "Læge", "Øvrige", "")),
        stavet(terning.en("Andre", "Skole", "Sundhed", "")),
        stavet(terning.en("Adfærd", "Omsorgssvigt", "Årsag, andet", "")),
        stavet(terning.en("Møde", "Kontakt", "")),
        terning.ja(25) ? "" : modtaget.plusDays(terning.en(0, 1, 2, 7, 8, 14, 15, 40)));
  }

  /** A day of receipt, now and then so late that a missing response may yet come. */
  private LocalDate modtaget() {
    return terning.ja(20)
        ? rammer.til().minusDays(terning.en(0, 1, 13, 14, 15, 16))
        : rammer.dag(terning);
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
