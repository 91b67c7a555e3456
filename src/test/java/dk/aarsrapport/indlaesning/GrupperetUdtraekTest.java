package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Indsats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports that show each value once: filled where the run file asks for it, and never else. */
class GrupperetUdtraekTest {
  private static final Indsatseksport EKSPORT = new Indsatseksport(Proevelaesning.KONTEKST);
  private static final String FIL =
      """
      kommunekode;cpr;indsats;startdato
      510;6101055003;plejefamilie;01-02-2015
      ;;opholdssted;01-02-2016
      kommunekode;cpr;indsats;startdato
      ;;plejefamilie;01-02-2017
      ;6102055004;plejefamilie;01-02-2014
      I alt;;;4
      630;;plejefamilie;01-03-2014
      ;6103055005;;
      ;;aflastning;01-04-2014
      """;

  private final List<String> raekker = new ArrayList<>();

  private static Filhoved hoved(String fil) {
    return Filhoved.find(
        "fil.csv", fil.getBytes(StandardCharsets.UTF_8), EKSPORT, "auto", Map.of());
  }

  private Laesning laes(Filhoved hoved) throws IOException {
    byte[] bytes = FIL.getBytes(StandardCharsets.UTF_8);
    List<Fildel> dele = Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, 1);
    Laesning alt = null;
    for (Fildel del : dele) {
      int fra = (int) del.fra();
      try (Laeser<Barneraekke> laeser =
          new Laeser<>(
              del,
              new ByteArrayInputStream(bytes, fra, bytes.length - fra),
              EKSPORT,
              Proevelaesning.KONTEKST.noegle())) {
        while (laeser.hasNext()) {
          Barneraekke raekke = laeser.next();
          Indsats indsats = (Indsats) raekke.haendelse();
          raekker.add(
              "%d: %d født %s"
                  .formatted(
                      laeser.linje(), indsats.kommune(), raekke.person().orElseThrow().foedt()));
        }
        if (alt == null) {
          alt = laeser.laesning();
        } else {
          alt.laegTil(laeser.laesning());
        }
      }
    }
    return alt;
  }

  @Test
  void tommeCellerSigerDetDerStaarOverDem() throws IOException {
    Laesning laesning = laes(hoved(FIL).medFyldNed(List.of("kommunekode", "cpr")));
    assertThat(raekker)
        .containsExactly(
            "2: 510 født 2005-01-01",
            "3: 510 født 2005-01-01",
            "5: 510 født 2005-01-01",
            "6: 510 født 2005-02-01",
            "10: 630 født 2005-03-01");
    assertThat(laesning.dataproblemer())
        .extracting(p -> p.alvor() + " " + p.linje() + " " + p.regel())
        .containsExactlyInAnyOrder(
            "afvist 8 cpr-mangler",
            "oplysning 0 gruppelinje",
            "oplysning 0 overskrift-igen",
            "oplysning 0 sumlinje");
  }

  @Test
  void udenAtDetErSagtAfvisesDe() throws IOException {
    laes(hoved(FIL));
    assertThat(raekker).containsExactly("2: 510 født 2005-01-01");
  }

  private static List<String> ligner(String fil) {
    return hoved(fil).lignerGrupperet(EKSPORT, fil.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void detSesPaaRaekkerneAtHverVaerdiStaarEnGang() {
    assertThat(ligner(FIL)).containsExactly("kommunekode", "cpr");
  }

  @Test
  void manglendeNumreErIngenGruppe() {
    assertThat(
            ligner(
                """
                kommunekode;cpr;indsats;startdato
                510;6101055003;plejefamilie;01-02-2015
                510;6101055003;opholdssted;01-02-2016
                510;;plejefamilie;01-02-2017
                510;;plejefamilie;01-02-2014
                510;6102055004;plejefamilie;01-02-2014
                """))
        .isEmpty();
  }
}
