package dk.aarsrapport.naiv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The exports of a random world that have no children in them: postings, population, prices. */
final class Taltabeller {

  private static final List<String> FUNKTIONER =
      List.of(
          "5.28.20", "5.28.20", "5.28.21", "5.28.21", "5.28.22", "5.28.22", "5.28.23", "5.28.24",
          "6.45.51", "6.45.58", "6.45.58", "5.57.72", "5.22.07", "5.99.99");
  private static final List<String> GRUPPERINGER =
      List.of("", "001", "002", "003", "005", "005", "006", "007", "014", "016", "017", "019");
  private static final List<String> EJERFORHOLD = List.of("", "", "1", "2", "4");

  private final Terning terning;
  private final Rammer rammer;
  private final List<Barn> boern;

  Taltabeller(Terning terning, Rammer rammer, List<Barn> boern) {
    this.terning = terning;
    this.rammer = rammer;
    this.boern = boern;
  }

  /**
   * Postings with every dranst, unknown accounts, negative amounts and amounts that cancel, some of
   * them on children.
   */
  CsvTabel posteringer() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "år",
            "funktion",
            "dranst",
            "gruppering",
            "ejerforhold",
            "beløb",
            "bogføringsdato",
            "cpr");
    int fra = rammer.fra().getYear() - terning.tal(0, 2);
    int til = rammer.til().getYear() + (terning.ja(10) ? 1 : 0);
    boolean prikker = terning.ja(60);
    for (int kommune : rammer.alleKommuner()) {
      for (int aar = fra; aar <= til; aar++) {
        int antal = terning.ja(8) ? 0 : terning.tal(1, 14);
        for (int i = 0; i < antal; i++) {
          String funktion = terning.enAf(FUNKTIONER);
          String konto = prikker ? funktion : funktion.replace(".", "");
          String dranst = terning.en("1", "1", "1", "", "2", "3");
          String gruppering = terning.enAf(GRUPPERINGER);
          String ejer = terning.enAf(EJERFORHOLD);
          BigDecimal beloeb = beloeb();
          Object dag = bogfoert(aar);
          tabel.tilfoej(kommune, aar, konto, dranst, gruppering, ejer, beloeb, dag, "");
          if (terning.ja(10)) {
            BigDecimal retur = beloeb.negate();
            tabel.tilfoej(kommune, aar, konto, dranst, gruppering, ejer, retur, bogfoert(aar), "");
          }
        }
      }
    }
    for (Barn barn : boern) {
      int foerste = Math.max(fra, barn.foedt().getYear() + 1);
      for (int aar = foerste; aar <= til; aar++) {
        if (terning.ja(30)) {
          dyreDele(tabel, barn, aar, prikker);
        }
      }
    }
    return tabel;
  }

  /** A child's postings of a year, just below, at or above a million, in one or two parts. */
  private void dyreDele(CsvTabel tabel, Barn barn, int aar, boolean prikker) {
    BigDecimal rest =
        terning.en(
            new BigDecimal("999999.99"),
            new BigDecimal("1000000.00"),
            new BigDecimal("1000000.01"),
            new BigDecimal("1750000.50"),
            new BigDecimal("420000.00"));
    if (terning.ja(50)) {
      BigDecimal del = beloeb();
      dyrDel(tabel, barn, aar, prikker, del);
      rest = rest.subtract(del);
    }
    dyrDel(tabel, barn, aar, prikker, rest);
  }

  private void dyrDel(CsvTabel tabel, Barn barn, int aar, boolean prikker, BigDecimal beloeb) {
    String funktion = terning.enAf(FUNKTIONER);
    tabel.tilfoej(
        terning.ja(80) ? barn.kommune() : terning.enAf(rammer.alleKommuner()),
        aar,
        prikker ? funktion : funktion.replace(".", ""),
        terning.en("1", "1", "1", "", "2"),
        terning.enAf(GRUPPERINGER),
        terning.enAf(EJERFORHOLD),
        beloeb,
        bogfoert(aar),
        barn.cpr());
  }

  /** A day of posting: around opgjort_til of its year, some day of it, early in the next, none. */
  private Object bogfoert(int aar) {
    LocalDate taerskel = rammer.til().minusYears(rammer.til().getYear() - (long) aar);
    return switch (terning.tal(0, 9)) {
      case 0 -> "";
      case 1 -> taerskel;
      case 2 -> taerskel.plusDays(1);
      case 3 -> LocalDate.of(aar + 1, 1, 15);
      default -> LocalDate.of(aar, 1, 1).plusDays(terning.tal(0, 364));
    };
  }

  /** A budget with years, municipalities and accounts that the postings lack, and the reverse. */
  CsvTabel budget() {
    CsvTabel tabel =
        new CsvTabel(
            "kommunekode",
            "år",
            "funktion",
            "dranst",
            "gruppering",
            "ejerforhold",
            "oprindeligt_budget",
            "korrigeret_budget",
            "forventet",
            "bemærkning");
    int til = rammer.til().getYear() + (terning.ja(30) ? 1 : 0);
    boolean prikker = terning.ja(60);
    for (int kommune : rammer.alleKommuner()) {
      for (int aar = rammer.fra().getYear(); aar <= til; aar++) {
        int antal = terning.ja(8) ? 0 : terning.tal(1, 10);
        for (int i = 0; i < antal; i++) {
          String funktion = terning.enAf(FUNKTIONER);
          BigDecimal vedtaget = terning.ja(10) ? BigDecimal.ZERO.setScale(2) : beloeb();
          tabel.tilfoej(
              kommune,
              aar,
              prikker ? funktion : funktion.replace(".", ""),
              terning.en("1", "1", "", "2", "3"),
              terning.enAf(GRUPPERINGER),
              terning.enAf(EJERFORHOLD),
              vedtaget,
              terning.ja(50) ? beloeb() : "",
              terning.ja(30) ? beloeb() : "",
              terning.en("", "Ny aftale"));
        }
      }
    }
    return tabel;
  }

  /** Investments with and without steps, some of them in several rows or with steps that differ. */
  CsvTabel investeringer() {
    CsvTabel tabel =
        new CsvTabel("kommunekode", "navn", "år", "budget", "fra_trin", "til_trin", "tekst");
    for (int kommune : rammer.alleKommuner()) {
      int antal = terning.tal(0, 4);
      for (int i = 0; i < antal; i++) {
        boolean medTrin = terning.ja(75);
        tabel.tilfoej(
            kommune,
            terning.en("Tidlig hjælp", "TIDLIG HJÆLP", "Flere socialrådgivere"),
            terning.tal(rammer.fra().getYear() - 1, rammer.til().getYear() + 2),
            terning.tal(1, 20) * 50_000,
            medTrin ? terning.en(6, 6, 5, 4) : "",
            medTrin ? terning.en(2, 3, 3, 5) : "",
            terning.en("", "Vedtaget"));
      }
    }
    return tabel;
  }

  /** Up to three limits for some stretches of years, as low as the amounts of these worlds. */
  CsvTabel refusionsgraenser() {
    CsvTabel tabel = new CsvTabel("gyldig_fra", "gyldig_til", "graense", "pct");
    for (int fra = 2010; fra < 2026; fra += 4) {
      if (terning.ja(70)) {
        int graense = 0;
        int antal = terning.tal(1, 3);
        for (int i = 0; i < antal; i++) {
          graense += terning.tal(1, 400_000);
          tabel.tilfoej(
              fra + "-01-01",
              fra + 3 + "-12-" + terning.en("30", "31"),
              graense,
              terning.en("25", "50,5", "75"));
        }
      }
    }
    return tabel;
  }

  /** A hierarchy of any depth, with rows for single accounts and for many, and accounts outside. */
  CsvTabel kontohierarki() {
    CsvTabel tabel = new CsvTabel("funktion", "gruppering", "ejerforhold", "dranst", "sti");
    Set<List<String>> brugte = new HashSet<>();
    List<String> funktioner = FUNKTIONER.subList(0, terning.en(2, 6, FUNKTIONER.size()));
    int antal = terning.tal(1, 14);
    for (int i = 0; i < antal; i++) {
      List<String> konto =
          List.of(
              terning.ja(8) ? "" : terning.enAf(funktioner),
              terning.ja(60) ? "" : terning.enAf(GRUPPERINGER),
              terning.enAf(EJERFORHOLD),
              terning.en("", "1", "1", "2", "3"));
      if (brugte.add(konto)) {
        List<String> sti = new ArrayList<>(List.of("I alt"));
        int dybde = terning.tal(0, 3);
        for (int niveau = 0; niveau < dybde; niveau++) {
          sti.add(terning.en("Anbringelser", "Forebyggelse", "Øvrigt"));
        }
        List<Object> celler = new ArrayList<>(konto);
        celler.add(String.join(terning.en(" > ", ">"), sti));
        tabel.tilfoej(celler.toArray());
      }
    }
    return tabel;
  }

  /** Population with missing years, missing ages, by sex or not, by year or by day. */
  CsvTabel befolkning() {
    boolean paaDage = terning.ja(40);
    List<String> koen = terning.ja(40) ? List.of("M", "K") : List.of("");
    CsvTabel tabel = new CsvTabel("kommunekode", paaDage ? "dato" : "år", "alder", "antal", "køn");
    for (int kommune : rammer.alleKommuner()) {
      for (int aar = rammer.fra().getYear(); aar <= rammer.til().getYear() + 1; aar++) {
        if (terning.ja(5)) {
          continue;
        }
        int uden = terning.ja(5) ? terning.tal(0, 22) : -1;
        for (int alder = 0; alder <= 25; alder++) {
          for (String et : koen) {
            if (alder != uden) {
              Object dag = paaDage ? LocalDate.of(aar, 1, 1) : (Object) aar;
              tabel.tilfoej(kommune, dag, alder, terning.tal(0, 90), et);
            }
            if (paaDage && terning.ja(10)) {
              tabel.tilfoej(kommune, LocalDate.of(aar, 7, 1), alder, terning.tal(0, 90), et);
            }
          }
        }
      }
    }
    if (koen.size() == 1) {
      tabel.fjernKolonne("køn");
    }
    return tabel;
  }

  /** Price changes by year, with a gap or a late start in some worlds. */
  CsvTabel pl(List<Integer> aarene) {
    CsvTabel tabel = new CsvTabel("år", "procent");
    for (int aar : aarene) {
      tabel.tilfoej(aar, BigDecimal.valueOf(terning.tal(0, 350), 2));
    }
    return tabel;
  }

  /** The years of pl. */
  List<Integer> prisaar() {
    int fra = rammer.fra().getYear() - (terning.ja(70) ? 3 : -1);
    int til = rammer.til().getYear() + terning.tal(0, 1);
    int hul = terning.ja(20) ? terning.tal(fra, Math.max(fra, til)) : 0;
    return IntStream.rangeClosed(fra, Math.max(fra, til))
        .filter(aar -> aar != hul)
        .boxed()
        .toList();
  }

  private BigDecimal beloeb() {
    int oere = terning.tal(1, 200_000_000);
    return BigDecimal.valueOf(terning.ja(15) ? -oere : oere, 2);
  }
}
