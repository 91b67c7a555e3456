package dk.aarsrapport.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
  @ParameterizedTest
  @CsvSource({
    "2000-02-29, 2018-02-28, 17",
    "2000-02-29, 2018-03-01, 18",
    "2000-02-29, 2020-02-28, 19",
    "2000-02-29, 2020-02-29, 20",
    "2000-02-29, 2004-03-01, 4",
    "2000-02-28, 2018-02-28, 18",
    "2000-03-01, 2018-02-28, 17",
    "2000-03-01, 2018-03-01, 18",
    "2001-03-01, 2004-02-29, 2",
    "1998-01-31, 2016-01-30, 17",
    "1998-01-31, 2016-01-31, 18",
    "2000-12-31, 2001-12-30, 0",
    "2000-12-31, 2001-12-31, 1",
    "2015-06-01, 2015-06-01, 0"
  })
  void alderenErFyldteAar(LocalDate foedt, LocalDate dag, int alder) {
    assertThat(new Person(1, 2, foedt, Koen.PIGE).alder(dag)).isEqualTo(alder);
  }

  @Test
  void enPersonHarIngenTekst() {
    assertThat(new Person(0x1234_5678_9ABCL, 77, LocalDate.of(2000, 1, 1), Koen.PIGE))
        .hasToString("Person");
  }
}
