package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaekkensantalTest {
  private static final Eksport<?> UNDERRETNINGER =
      new Underretningseksport(Proevelaesning.KONTEKST);

  private static List<String> regler(Eksport<?> eksport, String tekst) throws IOException {
    return sagt(Proevelaesning.af(eksport, tekst)).stream().map(Dataproblem::regel).toList();
  }

  private static List<Dataproblem> sagt(Proevelaesning<?> laest) {
    return laest.laesning().dataproblemer().stream()
        .filter(p -> p.regel().equals("antal-i-raekken") || p.regel().equals("samme-nummer"))
        .toList();
  }

  /** Far beyond the file's first bytes, and in parts of it that are read each by itself. */
  @Test
  void raekkerLangtNedeIFilen() throws IOException {
    StringBuilder fil = new StringBuilder("kommunekode;cpr;modtaget;Antal;Løbenr\n");
    for (int i = 0; i < 20_000; i++) {
      fil.append("101;6605045003;02-02-2015;1;").append(i).append('\n');
    }
    fil.append("101;6605045003;02-02-2015;3;7\n101;6605045003;02-02-2015;2;\n");
    byte[] bytes = fil.toString().getBytes(StandardCharsets.UTF_8);
    for (long mindst : new long[] {100_000, Long.MAX_VALUE}) {
      assertThat(sagt(Proevelaesning.af(UNDERRETNINGER, bytes, "auto", mindst)))
          .extracting(Dataproblem::besked)
          .containsExactly(
              "kolonnen «Antal», som ikke læses, har tal over 1 (2 rækker), men hver række tælles"
                  + " som én",
              "1 række har samme «Løbenr», barn og dag som en tidligere række, og de tælles hver"
                  + " for sig");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Antal, 1, false",
    "Antal, 3, true",
    "Antal underretninger, 12, true",
    "antal i alt, '2,0', true",
    "Antal søskende, 3, false",
    "Antal, mange, false"
  })
  void enRaekkeDerStaarForFlere(String overskrift, String antal, boolean siges) throws IOException {
    String fil =
        "kommunekode;cpr;modtaget;" + overskrift + "\n101;6605045003;02-02-2015;" + antal + "\n";
    assertThat(regler(UNDERRETNINGER, fil))
        .isEqualTo(siges ? List.of("antal-i-raekken") : List.of());
  }

  @Test
  void antalletAfPengeErIkkeRaekkens() throws IOException {
    assertThat(
            regler(
                new Posteringseksport(Proevelaesning.KONTEKST),
                "kommunekode;år;funktion;beløb;Antal\n101;2015;5.28.20;5;3\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Underretnings-id, U0, 6605045003, 02-02-2015, true",
    "Løbenr., U0, 6605045003, 02-02-2015, true",
    "Underretnings-id, U1, 6605045003, 02-02-2015, false",
    "Underretnings-id, U0, 6605045003, 03-02-2015, false",
    "Underretnings-id, U0, 6101105011, 02-02-2015, false",
    "Underretnings-id, '', 6605045003, 02-02-2015, false",
    "Team, U0, 6605045003, 02-02-2015, false"
  })
  void enUnderretningDerFylderFlereRaekker(
      String overskrift, String nummer, String cpr, String dag, boolean siges) throws IOException {
    String fil =
        overskrift
            + ";kommunekode;cpr;modtaget;årsag\nU0;101;6605045003;02-02-2015;Adfærd\n"
            + String.join(";", nummer, "101", cpr, dag, "Misbrug")
            + "\n";
    assertThat(regler(UNDERRETNINGER, fil)).isEqualTo(siges ? List.of("samme-nummer") : List.of());
  }
}
