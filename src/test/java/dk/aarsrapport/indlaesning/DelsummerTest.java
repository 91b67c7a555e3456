package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelsummerTest {
  private static final List<String> FUNKTIONER = List.of("5.28.20", "5.28.21", "5.28.22");

  private static List<String> mistanker(String overskrifter, String... raekker) throws IOException {
    StringBuilder fil = new StringBuilder("kommunekode;år;funktion;" + overskrifter + ";beløb\n");
    for (String funktion : FUNKTIONER) {
      for (String raekke : raekker) {
        fil.append("101;2015;").append(funktion).append(';').append(raekke).append('\n');
      }
    }
    Posteringseksport eksport = new Posteringseksport(Proevelaesning.KONTEKST);
    byte[] bytes = fil.toString().getBytes(StandardCharsets.UTF_8);
    List<String> iEt = mistanker(Proevelaesning.af(eksport, bytes, "auto", Long.MAX_VALUE));
    assertThat(mistanker(Proevelaesning.af(eksport, bytes, "auto", 40))).isEqualTo(iEt);
    return iEt;
  }

  private static List<String> mistanker(Proevelaesning<?> laest) {
    return laest.laesning().dataproblemer().stream()
        .filter(p -> p.regel().equals("delsummer-mistanke"))
        .map(Dataproblem::besked)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "gruppering, 003, '', uden gruppering",
    "gruppering, 003, 000, med gruppering «000»",
    "ejerforhold, 1, 9, med ejerforhold «9»",
    "art, 4, '', uden art",
    "art, 4, 0, med art «0»"
  })
  void enVaerdiDerErSummenAfDeAndre(String kolonne, String en, String sum, String hvem)
      throws IOException {
    assertThat(mistanker(kolonne, en + ";100,25", sum + ";100,25"))
        .singleElement()
        .asString()
        .startsWith("på 3 af 3 konti er rækkerne " + hvem + " netop summen");
    assertThat(mistanker(kolonne, en + ";100,25", sum + ";100,26")).isEmpty();
    assertThat(mistanker(kolonne, en + ";100,25", en + ";50", sum + ";150,25"))
        .singleElement()
        .asString()
        .contains(hvem);
  }

  @Test
  void enRaekkeDerErSummenAfDeAndreIEnKolonneDerIkkeLaeses() throws IOException {
    assertThat(mistanker("Sted", "A;100,25", "B;50", ";150,25"))
        .singleElement()
        .asString()
        .startsWith("på 3 af 3 konti er én række netop summen");
    assertThat(mistanker("Sted", "A;100,25", "B;100,25")).as("twice the same is no sum").isEmpty();
  }

  @Test
  void faaKontiErEtTilfaelde() throws IOException {
    assertThat(
            mistanker(
                Proevelaesning.af(
                    new Posteringseksport(Proevelaesning.KONTEKST),
                    "kommunekode;år;funktion;gruppering;beløb\n"
                        + "101;2015;5.28.20;003;7\n101;2015;5.28.20;;7\n"
                        + "101;2015;5.28.21;003;9\n101;2015;5.28.21;;9\n")))
        .isEmpty();
  }

  @Test
  void modposterOgNulErIngenSummer() throws IOException {
    assertThat(mistanker("gruppering", "003;100", "005;-100")).isEmpty();
    assertThat(mistanker("gruppering", "003;0", "005;0")).isEmpty();
  }

  @Test
  void afMangeKontiBeholdesEnDel() throws IOException {
    StringBuilder fil = new StringBuilder("kommunekode;år;funktion;gruppering;beløb\n");
    for (int aar = 1900; aar < 2000; aar++) {
      for (int funktion = 10; funktion < 60; funktion++) {
        String konto = "101;%d;5.28.%d;".formatted(aar, funktion);
        fil.append(konto).append("003;").append(aar).append(",00\n");
        fil.append(konto).append("000;").append(aar).append(",00\n");
      }
    }
    assertThat(100 * 50).isGreaterThan(Delsummer.HOEJST);
    assertThat(
            mistanker(
                Proevelaesning.af(new Posteringseksport(Proevelaesning.KONTEKST), fil.toString())))
        .singleElement()
        .asString()
        .contains("gruppering «000»");
  }
}
