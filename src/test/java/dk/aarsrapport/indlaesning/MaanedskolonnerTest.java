package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaanedskolonnerTest {
  private static final String PRISME =
      """
      Kommune;Regnskabsår;Konto;Jan;Feb;Mar;I alt
      101;2016;52820-1-003;100,00;200,00;300,00;600,00
      101;2017;52820-1-003;10,00;;30,00;40,00
      """;

  private static List<Genkendelse> kendt(String navn, String tekst) {
    return new Filkender(Ordbog.medfulgt()).kendAlt(navn, tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void hverMaanedLaesesForSigOgErBogfoertDensSidsteDag() throws IOException {
    List<Genkendelse> kendt = kendt("forbrug.csv", PRISME);
    assertThat(kendt)
        .extracting(k -> k.givne().get("beløb") + " " + k.givne().get("bogføringsdato"))
        .containsExactly(
            "Jan Regnskabsår [måned 1]", "Feb Regnskabsår [måned 2]", "Mar Regnskabsår [måned 3]");
    assertThat(kendt).allMatch(k -> k.ubrugte().equals(List.of("I alt")));
    List<String> laest = new ArrayList<>();
    for (Genkendelse maaned : kendt) {
      Posteringseksport eksport = new Posteringseksport(Proevelaesning.KONTEKST);
      byte[] bytes = PRISME.getBytes(StandardCharsets.UTF_8);
      Filhoved hoved = Filhoved.find("f.csv", bytes, eksport, "auto", maaned.givne());
      Fildel hele =
          Gennemsyn.dele("f.csv", new ByteArrayInputStream(bytes), hoved, Long.MAX_VALUE).get(0);
      try (Laeser<Posteringsraekke> laeser =
          new Laeser<>(
              hele, new ByteArrayInputStream(bytes), eksport, Proevelaesning.KONTEKST.noegle())) {
        while (laeser.hasNext()) {
          Posteringsraekke raekke = laeser.next();
          laest.add(raekke.postering().bogfoert() + " " + raekke.postering().oere());
        }
        assertThat(laeser.laesning().antalAfvist()).isZero();
      }
    }
    assertThat(laest)
        .containsExactly(
            LocalDate.of(2016, 1, 31) + " 10000",
            LocalDate.of(2017, 1, 31) + " 1000",
            LocalDate.of(2016, 2, 29) + " 20000",
            LocalDate.of(2016, 3, 31) + " 30000",
            LocalDate.of(2017, 3, 31) + " 3000");
  }

  @Test
  void overskriftenKanNaevneAaretSelv() {
    assertThat(
            kendt(
                "udtraek.csv",
                "Kommune;Funktion;Forbrug dec 2015;Forbrug jan 2016;Forbrug feb 2016\n"
                    + "101;5.28.20;1,00;2,00;3,00\n"))
        .extracting(k -> k.givne().get("år") + k.givne().get("bogføringsdato") + k.hoved().udsnit())
        .containsExactly(
            "=2015=2015-12-312015 2015-12-31",
            "=2016=2016-01-312016 2016-01-31",
            "=2016=2016-02-292016 2016-02-29");
  }

  @Test
  void budgettetsMaanederErIkkeForbrug() {
    assertThat(
            kendt(
                "udtraek.csv",
                "Kommune;År;Funktion;Budget jan;Budget feb;Budget mar\n"
                    + "101;2016;5.28.20;1,00;2,00;3,00\n"))
        .noneMatch(k -> k.input().equals("posteringer") && k.mangler().isEmpty());
  }

  @Test
  void enFilMedBogfoeringsdatoErEn() {
    assertThat(
            kendt(
                "posteringer.csv",
                "Kommune;År;Funktion;Beløb;Bogføringsdato;Jan;Feb;Mar\n"
                    + "101;2016;5.28.20;1,00;01-02-2016;1,00;2,00;3,00\n"))
        .hasSize(1);
  }
}
