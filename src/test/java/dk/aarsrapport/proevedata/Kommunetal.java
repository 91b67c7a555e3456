package dk.aarsrapport.proevedata;

import java.time.LocalDate;
import java.util.List;

/** The figures that the invented data of one municipality must add up to. */
record Kommunetal(
    int kode,
    String navn,
    List<Integer> foraeldrerettet,
    Forebyggende forebyggende,
    Sagstal sagstal,
    List<Integer> underretninger,
    List<Integer> boern,
    List<Integer> indbyggere,
    Oekonomi oekonomi) {

  /**
   * The § 11.3 courses: running on each measuring date, the share that stays on from the date
   * before, the share of the authority's that runs on the next date, and the authority's starts.
   */
  record Forebyggende(
      List<Integer> igang, List<Double> bliver, double loebende, List<Periode> bevilget) {}

  /** Courses the authority grants after one day and up to another, and how many led to a BFU. */
  record Periode(LocalDate efter, LocalDate til, int maalepunkt, int antal, int bfu) {}

  /** Advisers and their cases on the dates of table 4. */
  record Sagstal(List<String> team, List<Belastning> datoer) {}

  /** How many cases how many advisers have, and the most and fewest of one adviser. */
  record Belastning(LocalDate dato, int raadgivere, int sager, int hoejeste, int laveste) {}

  /**
   * Net expenditure in millions and 2017 prices: service from 2011, administration from 2013 on
   * functions 6.45.58 and 6.45.51; and the gross service expenditure in pct per step from 2011, in
   * the order institution, foster care, network care, home-based, preventive, no step.
   */
  record Oekonomi(
      List<Double> service, List<Double> adm58, List<Double> adm51, List<List<Integer>> trappe) {}
}
