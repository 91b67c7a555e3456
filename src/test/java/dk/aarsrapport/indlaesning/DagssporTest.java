package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DagssporTest {
  private static final DateTimeFormatter DAG_FOERST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MAANED_FOERST = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  /** Days from 1 to 12 of all months of a year. */
  private static Stream<LocalDate> tidligeDage() {
    return IntStream.rangeClosed(1, 12)
        .boxed()
        .flatMap(
            maaned ->
                IntStream.of(1, 4, 7, 10, 12).mapToObj(dag -> LocalDate.of(2016, maaned, dag)));
  }

  private static Dagsspor set(Stream<String> tekster) {
    Dagsspor spor = new Dagsspor();
    tekster.forEach(spor::se);
    return spor;
  }

  @Test
  void aFileOfMonthsInFrontIsSuspectThoughEachDateCanBeRead() {
    assertThat(set(tidligeDage().map(MAANED_FOERST::format)).problem("f.csv"))
        .hasValueSatisfying(p -> assertThat(p.regel()).isEqualTo("dag-eller-maaned"));
  }

  @Test
  void oneDayAboveTwelveClearsIt() {
    Stream<String> en = Stream.of("13/01/2016");
    Dagsspor anden = set(en);
    Dagsspor spor = set(tidligeDage().map(MAANED_FOERST::format));
    spor.laegTil(anden);
    assertThat(spor.problem("f.csv")).isEmpty();
  }

  @Test
  void paymentsOnAFewDaysOfTheMonthAreNoSuspects() {
    assertThat(set(tidligeDage().map(DAG_FOERST::format)).problem("f.csv")).isEmpty();
  }

  @Test
  void datesWithTheYearInFrontSayNothing() {
    assertThat(set(tidligeDage().map(LocalDate::toString)).problem("f.csv")).isEmpty();
  }
}
