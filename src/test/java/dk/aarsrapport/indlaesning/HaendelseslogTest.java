package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A log of all that happened to children is each kind of it by itself. */
class HaendelseslogTest {
  private static List<Genkendelse> kendt(String tekst) {
    return new Filkender(Ordbog.medfulgt())
        .kendAlt("log.csv", tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void enSlagsDerManglerNogetStaarSidstOgSigerHvad() {
    List<Genkendelse> kendt =
        kendt(
            """
            Kommune;CPR;Hændelse;Ydelse;Fra;Til
            101;6605045003;Indsats;Plejefamilie;01-02-2016;
            101;6605045003;Indsats;Aflastning;01-02-2016;01-03-2016
            101;6807085007;Sag;;01-01-2016;
            101;6807085007;Sag;;01-01-2015;
            """);
    assertThat(kendt).extracting(Genkendelse::input).containsExactly("indsatser", "sager");
    assertThat(kendt)
        .extracting(Genkendelse::mangler)
        .containsExactly(List.of(), List.of("sagsnr"));
    assertThat(kendt)
        .extracting(Genkendelse::kun)
        .containsExactly(
            Map.of("Hændelse", List.of("Indsats")), Map.of("Hændelse", List.of("Sag")));
  }
}
