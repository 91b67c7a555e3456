package dk.aarsrapport.proevedata;

import static dk.aarsrapport.proevedata.Ishoejverden.ISHOEJ;
import static dk.aarsrapport.proevedata.Ishoejverden.VALLENSBAEK;

import dk.aarsrapport.proevedata.Underretninger.Underretning;
import dk.aarsrapport.proevedata.Underretninger.Underretter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The notifications of 2012 and 2013. Print draws the months and ages without numbers and says
 * which are high and low; the numbers here are invented to be so.
 */
final class Ishoejunderretninger {

  private static final List<Underretter> UNDERRETTERE =
      List.of(
          new Underretter("Politiet", "Andre med skærpet underretningspligt"),
          new Underretter("Andre kommuner", "Andre med skærpet underretningspligt"),
          new Underretter("Jobcentret", "Andre med skærpet underretningspligt"),
          new Underretter("Øvrige", "Andre med skærpet underretningspligt"),
          new Underretter("Skole", "Skole"),
          new Underretter("Dagtilbud", "Dagtilbud"),
          new Underretter("Psykiatrien", "Sundhedsvæsenet"),
          new Underretter("Praktiserende læge", "Sundhedsvæsenet"),
          new Underretter("Sundhedspleje og tandpleje", "Sundhedsvæsenet"),
          new Underretter("Borgere", "Borgere"));

  /**
   * The years of age, as often as they occur: most 17, then 9, then 15, and few of the smallest.
   */
  private static final List<Integer> ALDRE =
      List.of(
          17, 9, 15, 3, 12, 17, 6, 9, 14, 0, 16, 17, 4, 10, 15, 7, 11, 9, 5, 13, 17, 8, 12, 1, 15,
          3, 16, 9, 10, 17, 6, 14, 4, 11, 2, 7, 13, 5, 8);

  /**
   * One municipality's year: received by month, of unborn, children by how many notifications there
   * are of them, notifications of boys, meetings, those handled late and on the day, notifiers.
   */
  private record Aar(
      int kommune,
      int aar,
      List<Integer> maaneder,
      int ufoedte,
      List<Integer> boern,
      int omDrenge,
      int moeder,
      int sene,
      int sammeDag,
      List<Integer> underrettere) {}

  private static final List<Aar> AARENE =
      List.of(
          new Aar(
              ISHOEJ,
              2012,
              List.of(30, 38, 33, 34, 32, 41, 20, 25, 33, 46, 32, 26),
              4,
              List.of(210, 49, 0, 12, 6),
              193,
              35,
              0,
              0,
              List.of()),
          new Aar(
              VALLENSBAEK,
              2012,
              List.of(10, 13, 11, 11, 10, 12, 7, 8, 10, 13, 10, 10),
              1,
              List.of(71, 18, 0, 3, 1),
              62,
              23,
              0,
              0,
              List.of()),
          new Aar(
              ISHOEJ,
              2013,
              List.of(32, 42, 34, 18, 33, 41, 18, 26, 37, 50, 38, 30),
              8,
              List.of(242, 40, 23),
              193,
              17,
              48,
              132,
              List.of(39, 17, 9, 59, 104, 25, 58, 13, 32, 43)),
          new Aar(
              VALLENSBAEK,
              2013,
              List.of(10, 14, 11, 7, 9, 12, 9, 9, 10, 13, 11, 10),
              3,
              List.of(65, 18, 7),
              73,
              3,
              15,
              42,
              List.of(5, 13, 16, 22, 22, 4, 18, 4, 11, 10)));

  private final Nytaarsboern boern;

  Ishoejunderretninger(Nytaarsboern boern) {
    this.boern = boern;
  }

  void skriv(CsvSkriver ud) throws IOException {
    for (Aar aar : AARENE) {
      List<String> cpr = cpr(aar);
      List<Underretter> underrettere = underrettere(aar, cpr.size());
      int nr = 0;
      for (int maaned = 1; maaned <= 12; maaned++) {
        for (int i = 0; i < aar.maaneder.get(maaned - 1); i++, nr++) {
          LocalDate modtaget = LocalDate.of(aar.aar, maaned, 2 + nr % 27);
          boolean sammeDag = nr >= cpr.size() - aar.sammeDag;
          LocalDate handlet = modtaget.plusDays(nr < aar.sene ? 20 : sammeDag ? 0 : 8);
          String form = nr < aar.moeder ? "møde" : "skriftlig";
          Underretter underretter = underrettere.get(nr);
          Eksport.underretning(
              ud,
              aar.kommune,
              new Underretning(cpr.get(nr), modtaget, form, underretter, null, null, handlet));
        }
      }
    }
  }

  /** The child of each notification, those of whom there are most first; null is unborn. */
  private List<String> cpr(Aar aar) {
    List<String> alle = new ArrayList<>();
    int drenge = aar.omDrenge;
    int nr = 0;
    for (int gange = aar.boern.size(); gange > 0; gange--) {
      for (int i = 0; i < aar.boern.get(gange - 1); i++) {
        boolean dreng = drenge >= gange;
        drenge -= dreng ? gange : 0;
        String cpr = boern.cpr(aar.aar - ALDRE.get(nr++ % ALDRE.size()), dreng);
        for (int k = 0; k < gange; k++) {
          alle.add(cpr);
        }
      }
    }
    for (int i = 0; i < aar.ufoedte; i++) {
      alle.add(null);
    }
    return alle;
  }

  private static List<Underretter> underrettere(Aar aar, int antal) {
    List<Underretter> alle = new ArrayList<>();
    for (int i = 0; i < aar.underrettere.size(); i++) {
      for (int k = 0; k < aar.underrettere.get(i); k++) {
        alle.add(UNDERRETTERE.get(i));
      }
    }
    while (alle.size() < antal) {
      alle.add(new Underretter(null, null));
    }
    return alle;
  }
}
