package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.regler.Hul;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HulbrudTest {
  private static final List<Definition> TO =
      Katalog.definitioner().stream()
          .filter(d -> List.of("bfu", "underretninger").contains(d.id()))
          .toList();

  private static List<String> brud(String input, Hul.Sted sted, String fra, String til) {
    return Hulbrud.af(
            List.of(new Hul(input, 510, sted, YearMonth.parse(fra), YearMonth.parse(til))), TO)
        .stream()
        .peek(brud -> assertThat(brud.hul()).isTrue())
        .peek(brud -> assertThat(brud.omraade()).isEqualTo("510"))
        .map(HulbrudTest::linje)
        .toList();
  }

  private static String linje(Brud brud) {
    return brud.noegletal() + " " + brud.dato() + " " + brud.tekst();
  }

  @Test
  void slutterUdtraekketErTalleneForLaveDerfra() {
    assertThat(brud("undersøgelser", Hul.Sted.SIDST, "2017-10", "2017-12"))
        .containsExactly(
            "bfu 2017-10-01 Der er ingen undersøgelser i udtrækket efter september 2017, og der"
                + " mangler formentlig nogle.");
  }

  /** A year that began in the hole is whole again the year after. */
  @Test
  void begynderUdtraekketErTalleneHeleFraNaesteAar() {
    assertThat(brud("underretninger", Hul.Sted.FOERST, "2015-01", "2016-02"))
        .containsExactly(
            "underretninger 2016-03-01 Der er ingen underretninger i udtrækket før marts 2016, og"
                + " der mangler formentlig nogle.",
            "underretninger 2017-01-01 Der er ingen underretninger i udtrækket før marts 2016, og"
                + " der mangler formentlig nogle.");
    assertThat(brud("underretninger", Hul.Sted.FOERST, "2015-01", "2015-12"))
        .singleElement()
        .asString()
        .contains("2016-01-01", "før januar 2016");
  }

  @Test
  void etHulMidtIErTilAaretsSlutning() {
    assertThat(brud("underretninger", Hul.Sted.MIDT_I, "2016-04", "2016-05"))
        .containsExactly(
            "underretninger 2016-04-01 Der er ingen underretninger i udtrækket fra april 2016 til"
                + " maj 2016, og der mangler formentlig nogle.",
            "underretninger 2017-01-01 Der er ingen underretninger i udtrækket fra april 2016 til"
                + " maj 2016, og der mangler formentlig nogle.");
    assertThat(brud("underretninger", Hul.Sted.MIDT_I, "2016-04", "2016-04").get(0))
        .contains("i udtrækket i april 2016,");
  }
}
