package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample run file of the long forms, over exports that can be counted by hand. */
class LangeFormerTest {
  @TempDir private Path ud;

  @Test
  void columnsValuesListsProfilesAndReferenceAllCount() throws IOException {
    Kilde kilde =
        new Kilde(
            Faellesspark.koersel()
                .beregn("data-samples/lange-former/rapport.yaml", ud.resolve("ud").toString()));
    assertThat(kilde.antal("anbragte", "510", "2017-12-31")).isEqualTo(2);
    assertThat(kilde.antal("anbragte", "657", "2017-12-31")).isZero();
    assertThat(kilde.antal("anbragte-i-aaret", "657", "2017", "plejefamilie")).isEqualTo(1);
    assertThat(kilde.antal("forebyggelsestyper-i-aaret", "510", "2017", "stoetteperson-foraeldre"))
        .isEqualTo(1);
    assertThat(kilde.vaerdi("tvangsanbringelser", "510", "2017")).isEqualByComparingTo("50");
    assertThat(kilde.vaerdi("udgifter", "510", "2017", "service", "netto"))
        .isEqualByComparingTo("1450000.50");
    assertThat(kilde.vaerdi("udgifter", "657", "2017", "service", "netto"))
        .isEqualByComparingTo("30000");
    assertThat(
            kilde.vaerdi(
                "budget-regnskab", "510", "2017", "Børn og unge > Anbringelser", "afvigelse"))
        .isEqualByComparingTo("150000.50");
  }
}
