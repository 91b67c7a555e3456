package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Raekkeregel;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Values that a row may have, but hardly has: it is used as it stands, with a warning that says so.
 */
final class Usandsynligt {
  /** Help to young people ends on their 23rd birthday; a year is left for whom it ended late. */
  private static final int AELDSTE = 23;

  /** No help to a child lasts so long. */
  private static final int LAENGSTE_FORLOEB_AAR = 25;

  /** A thousand million kroner: more than most municipalities use on the whole field in a year. */
  private static final long STOERSTE_OERE = 100_000_000_000L;

  private Usandsynligt() {}

  /** Warns of a child that is none. */
  static void alder(Raekke raekke, Person person, Kolonne kolonne, LocalDate dag) {
    int alder = person.alder(dag);
    if (alder > AELDSTE) {
      raekke.advarsel(
          kolonne,
          Raekkeregel.USANDSYNLIG_ALDER,
          "alderen er %d år på datoen; rækken er talt med".formatted(alder));
    }
  }

  /** Warns of a last day that is neither an open end nor one that anybody has decided. */
  static void slut(Raekke raekke, Kolonne kolonne, LocalDate start, LocalDate slut) {
    if (slut.isBefore(LocalDate.MAX) && slut.isAfter(start.plusYears(LAENGSTE_FORLOEB_AAR))) {
      raekke.advarsel(
          kolonne,
          Raekkeregel.USANDSYNLIG_SLUTDATO,
          "slutdatoen %s ligger over %d år efter startdatoen; rækken regnes som løbende til da"
              .formatted(slut, LAENGSTE_FORLOEB_AAR));
    }
  }

  /** Warns of an amount that no single row has. */
  static void beloeb(Raekke raekke, Kolonne kolonne, long oere) {
    if (oere > STOERSTE_OERE || oere < -STOERSTE_OERE) {
      raekke.advarsel(
          kolonne,
          Raekkeregel.USANDSYNLIGT_BELOEB,
          "beløbet %s kr. er usandsynligt stort for én række; det er talt med"
              .formatted(Talformat.tal(BigDecimal.valueOf(oere, 2), 2)));
    }
  }

  /** Warns of a notification that nobody handled for a year. */
  static void handling(Raekke raekke, Kolonne kolonne, LocalDate modtaget, LocalDate handlet) {
    if (handlet != null && handlet.isAfter(modtaget.plusYears(1))) {
      raekke.advarsel(
          kolonne,
          Raekkeregel.SEN_HANDLING,
          "handlingen ligger %d dage efter modtagelsen; rækken er talt med"
              .formatted(ChronoUnit.DAYS.between(modtaget, handlet)));
    }
  }

  /** Warns of a posting that is entered years from the year it belongs to. */
  static void bogfoert(Raekke raekke, Kolonne kolonne, int aar, LocalDate bogfoert) {
    if (bogfoert != null && Math.abs(bogfoert.getYear() - aar) > 1) {
      raekke.advarsel(
          kolonne,
          Raekkeregel.BOGFOERT_LANGT_FRA_AARET,
          "bogføringsdatoen %s ligger langt fra regnskabsåret %d; beløbet hører til %d i tallene"
              .formatted(bogfoert, aar, aar));
    }
  }
}
