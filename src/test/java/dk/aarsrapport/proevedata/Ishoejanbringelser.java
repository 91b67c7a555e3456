package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Indsatstype.DOEGNINSTITUTION;
import static dk.aarsrapport.proevedata.Indsatstype.EFTERVAERN_DOEGNOPHOLD;
import static dk.aarsrapport.proevedata.Indsatstype.EFTERVAERN_KONTAKTPERSON;
import static dk.aarsrapport.proevedata.Indsatstype.EGET_VAERELSE;
import static dk.aarsrapport.proevedata.Indsatstype.KONTAKTPERSON;
import static dk.aarsrapport.proevedata.Indsatstype.KOST_EFTERSKOLE;
import static dk.aarsrapport.proevedata.Indsatstype.NETVAERKSPLEJEFAMILIE;
import static dk.aarsrapport.proevedata.Indsatstype.OPHOLDSSTED;
import static dk.aarsrapport.proevedata.Indsatstype.PLEJEFAMILIE;
import static dk.aarsrapport.proevedata.Ishoejverden.ISHOEJ;
import static dk.aarsrapport.proevedata.Ishoejverden.VALLENSBAEK;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The children placed in 2011, 2012 and 2013, and the young people with help after 18. Print gives
 * the new placements by age for both municipalities together; how they divide is invented.
 */
final class Ishoejanbringelser {

  private static final LocalDate FOER = LocalDate.of(2010, 6, 1);

  /**
   * One municipality: placed until the end of 2011 and of 2012, placed in 2013 from before 2011 and
   * from 2012, age at the end of 2012 of those placed anew in 2013, without consent, turned 18
   * before 2013 and placed, with a contact person after 18; and how many of each type in 2013.
   */
  private record Kommune(
      int kode,
      int til2011,
      int til2012,
      int fraFoer,
      int fra2012,
      List<Integer> nye,
      int tvang,
      int unge,
      int kontaktpersoner,
      List<Type> typer) {

    private int fortsatte() {
      return fraFoer + fra2012;
    }
  }

  private record Type(Indsatstype type, int antal) {}

  private static final List<Kommune> KOMMUNER =
      List.of(
          new Kommune(
              ISHOEJ,
              16,
              16,
              51,
              8,
              List.of(2, 8, 9, 10, 15, 15, 16, 17, 18),
              12,
              3,
              5,
              List.of(
                  new Type(PLEJEFAMILIE, 31),
                  new Type(OPHOLDSSTED, 25),
                  new Type(NETVAERKSPLEJEFAMILIE, 4),
                  new Type(DOEGNINSTITUTION, 4),
                  new Type(KOST_EFTERSKOLE, 2),
                  new Type(EGET_VAERELSE, 1),
                  new Type(EFTERVAERN_DOEGNOPHOLD, 1))),
          new Kommune(
              VALLENSBAEK,
              4,
              4,
              12,
              2,
              List.of(11, 16),
              3,
              2,
              1,
              List.of(
                  new Type(PLEJEFAMILIE, 11),
                  new Type(OPHOLDSSTED, 4),
                  new Type(KOST_EFTERSKOLE, 1))));

  private final Nytaarsboern boern;

  Ishoejanbringelser(Nytaarsboern boern) {
    this.boern = boern;
  }

  void skriv(CsvSkriver ud) throws IOException {
    for (Kommune kommune : KOMMUNER) {
      ophoerte(ud, kommune.kode, kommune.til2011, LocalDate.of(2011, 12, 31));
      ophoerte(ud, kommune.kode, kommune.til2012, LocalDate.of(2012, 12, 31));
      anbragtI2013(ud, kommune);
      kontaktpersoner(ud, kommune);
    }
  }

  private void ophoerte(CsvSkriver ud, int kommune, int antal, LocalDate slut) throws IOException {
    for (int i = 0; i < antal; i++) {
      Indsats indsats = Indsats.af(OPHOLDSSTED, FOER, slut).medSamtykke(true);
      Eksport.indsats(ud, kommune, boern.cpr(1997 + i % 10, i % 2 == 0), null, indsats);
    }
  }

  private void anbragtI2013(CsvSkriver ud, Kommune kommune) throws IOException {
    List<Indsatstype> typer = new ArrayList<>();
    kommune.typer.forEach(t -> typer.addAll(Collections.nCopies(t.antal, t.type)));
    int fortsatte = kommune.fortsatte();
    for (int i = 0; i < fortsatte; i++) {
      boolean ung = i >= fortsatte - kommune.unge;
      String cpr = boern.cpr(2012 - (ung ? 18 + i % 2 : 4 + i % 12), i % 2 == 0);
      LocalDate start = i < kommune.fraFoer ? FOER : LocalDate.of(2012, 5, 1);
      boolean samtykke = i >= kommune.tvang;
      if (i % 3 == 0) {
        LocalDate skift = LocalDate.of(2013, 1, 1);
        raekke(ud, kommune, cpr, typer.get(i), start, skift.minusDays(1), samtykke);
        raekke(ud, kommune, cpr, typer.get(i), skift, null, samtykke);
      } else {
        LocalDate slut = i % 3 == 1 && !ung ? LocalDate.of(2013, 1, 1) : null;
        raekke(ud, kommune, cpr, typer.get(i), start, slut, samtykke);
      }
    }
    for (int i = 0; i < kommune.nye.size(); i++) {
      String cpr = boern.cpr(2012 - kommune.nye.get(i), i % 2 == 0);
      LocalDate start = i == 0 ? LocalDate.of(2013, 1, 1) : LocalDate.of(2013, 1 + i, 15);
      raekke(ud, kommune, cpr, typer.get(fortsatte + i), start, null, true);
    }
  }

  private static void raekke(
      CsvSkriver ud,
      Kommune kommune,
      String cpr,
      Indsatstype type,
      LocalDate start,
      LocalDate slut,
      boolean samtykke)
      throws IOException {
    Indsats indsats = Indsats.af(type, start, slut).medSamtykke(samtykke);
    Eksport.indsats(ud, kommune.kode, cpr, null, indsats);
  }

  /** Those of 18-22 years that print counts, and one of 17 and one of 23 that it does not. */
  private void kontaktpersoner(CsvSkriver ud, Kommune kommune) throws IOException {
    for (int i = -1; i <= kommune.kontaktpersoner; i++) {
      int alder = i < 0 ? 17 : i == kommune.kontaktpersoner ? 23 : 18 + i;
      Indsatstype type = i % 2 == 0 ? EFTERVAERN_KONTAKTPERSON : KONTAKTPERSON;
      Indsats indsats = Indsats.af(type, LocalDate.of(2013, 2, 1), null);
      Eksport.indsats(ud, kommune.kode, boern.cpr(2013 - alder, i % 2 == 0), null, indsats);
    }
  }
}
