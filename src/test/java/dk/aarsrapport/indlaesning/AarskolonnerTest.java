package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AarskolonnerTest {
  private static List<Genkendelse> kendt(String tekst) {
    return new Filkender(Ordbog.medfulgt())
        .kendAlt("regnskab.csv", tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void hvertAarAfFleresKolonnerLaesesForSig() {
    List<Genkendelse> kendt =
        kendt(
            """
            Kommune;Funktion;Gruppering;Dranst;Regnskab 2015;Regnskab 2016
            101;5.28.20;003;1;1.000,00;2.000,00
            101;5.28.21;017;1;;3.000,00
            """);
    assertThat(kendt).hasSize(2).allMatch(k -> k.input().equals("posteringer"));
    assertThat(kendt)
        .extracting(k -> k.givne().get("år") + " " + k.givne().get("beløb"))
        .containsExactly("=2015 Regnskab 2015", "=2016 Regnskab 2016");
    assertThat(kendt).extracting(k -> k.hoved().udsnit()).containsExactly("2015", "2016");
  }

  @Test
  void bareAarstalOverBeloebErForbrug() {
    assertThat(kendt("Kommune;Funktion;2015;2016\n101;5.28.20;1.000,00;2.000,00\n"))
        .extracting(k -> k.givne().get("beløb"))
        .containsExactly("2015", "2016");
  }

  @Test
  void budgetOgRegnskabAfFlereAarErBegge() {
    assertThat(
            kendt(
                "Kommune;Funktion;Budget 2015;Regnskab 2015;Budget 2016;Regnskab 2016\n"
                    + "101;5.28.20;1,00;2,00;3,00;4,00\n101;5.28.21;1,00;2,00;3,00;4,00\n"))
        .extracting(Genkendelse::input)
        .containsExactlyInAnyOrder("budget", "budget", "posteringer", "posteringer");
  }

  @Test
  void enFilMedAaretIEnKolonneErEn() {
    assertThat(kendt("Kommune;År;Funktion;Beløb;2016\n101;2016;5.28.20;1,00;2,00\n")).hasSize(1);
  }
}
