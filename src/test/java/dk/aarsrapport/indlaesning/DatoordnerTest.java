package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Indsats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Years of two digits: the whole file tells which of the three numbers they are. */
class DatoordnerTest {
  private static final Indsatseksport EKSPORT = new Indsatseksport(Proevelaesning.KONTEKST);
  private final List<LocalDate> startdatoer = new ArrayList<>();

  private Laesning laes(String... startdatoer) throws IOException {
    StringBuilder fil = new StringBuilder("kommunekode;cpr;indsats;startdato\n");
    for (String startdato : startdatoer) {
      fil.append("510;6101055003;plejefamilie;").append(startdato).append('\n');
    }
    byte[] bytes = fil.toString().getBytes(StandardCharsets.UTF_8);
    Filhoved hoved =
        Datoordner.ordnet(
            Filhoved.find("fil.csv", bytes, EKSPORT, "auto", Map.of()),
            bytes,
            2017,
            () -> new ByteArrayInputStream(bytes));
    Fildel hele =
        Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, Long.MAX_VALUE).get(0);
    try (Laeser<Barneraekke> laeser =
        new Laeser<>(
            hele, new ByteArrayInputStream(bytes), EKSPORT, Proevelaesning.KONTEKST.noegle())) {
      laeser.forEachRemaining(r -> this.startdatoer.add(((Indsats) r.haendelse()).start()));
      return laeser.laesning();
    }
  }

  @Test
  void enDagDerKunKanVaereAarFoerstAfgoerHeleFilen() throws IOException {
    laes("12-05-10", "98-06-30");
    assertThat(startdatoer).containsExactly(LocalDate.of(2012, 5, 10));
  }

  @Test
  void seksCifreUdenSkilletegnErOgsaaEnDag() throws IOException {
    laes("120510", "150331");
    assertThat(startdatoer).containsExactly(LocalDate.of(2012, 5, 10), LocalDate.of(2015, 3, 31));
  }

  @Test
  void enDagDerKunKanVaereDagFoerstAfgoerHeleFilen() throws IOException {
    laes("12-05-10", "12-02-30", "29-05-13");
    assertThat(startdatoer).containsExactly(LocalDate.of(2010, 5, 12), LocalDate.of(2013, 5, 29));
  }

  @Test
  void afgoerFilenDetBeggeVejeErDetUafgjort() throws IOException {
    Laesning laesning = laes("12-05-10", "98-06-30", "12-02-30");
    assertThat(startdatoer).containsExactly(LocalDate.of(2010, 5, 12));
    assertThat(laesning.dataproblemer())
        .extracting(p -> p.alvor() + " " + p.linje() + " " + p.regel())
        .containsExactlyInAnyOrder(
            "advarsel 2 kort-aarstal", "afvist 3 dato", "oplysning 0 efter-opgjort-til");
  }

  @Test
  void aarEfterDetSidsteSomUdtraekketDaekkerErDage() throws IOException {
    laes("12-05-10", "13-06-28");
    laes("10-05-12", "28-06-13");
    assertThat(startdatoer)
        .containsExactly(
            LocalDate.of(2012, 5, 10),
            LocalDate.of(2013, 6, 28),
            LocalDate.of(2012, 5, 10),
            LocalDate.of(2013, 6, 28));
  }

  @Test
  void hvorIntetAfgoerDetSigerAdvarslenDet() throws IOException {
    Laesning laesning = laes("10-05-12", "11-06-13");
    assertThat(startdatoer).containsExactly(LocalDate.of(2012, 5, 10), LocalDate.of(2013, 6, 11));
    assertThat(laesning.dataproblemer())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.regel()).isEqualTo("kort-aarstal");
              assertThat(p.besked()).contains("intet i filen afgør");
            });
  }
}
