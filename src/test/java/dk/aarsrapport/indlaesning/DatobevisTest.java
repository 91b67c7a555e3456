package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the day or the month stands first is told by what can be no date the other way. */
class DatobevisTest {
  private static final String HOVED = "Kommune;CPR;Modtaget\n";

  private static Filhoved hoved(Filkender kender, String tekst) {
    return kender
        .kend("underretninger.csv", tekst.getBytes(StandardCharsets.UTF_8))
        .orElseThrow()
        .hoved();
  }

  private static Filkender nyKender() {
    return new Filkender(Ordbog.medfulgt());
  }

  @Test
  void enDatoDerKunErTilMedMaanedenFoerstAfgoerFilen() {
    String tekst = HOVED + "101;6605045003;01/02/2016\n101;6605045003;03/25/2016\n";
    assertThat(hoved(nyKender(), tekst).maanedFoerst()).isTrue();
  }

  @Test
  void beggeSlagsAfgoerIntet() {
    String tekst = HOVED + "101;6605045003;25/03/2016\n101;6605045003;03/25/2016\n";
    assertThat(hoved(nyKender(), tekst).maanedFoerst()).isFalse();
  }

  @Test
  void enFilDerIntetSigerFoelgerDeAndreIMappen() {
    String uvist = HOVED + "101;6605045003;01/02/2016\n";
    String afgjort = HOVED + "101;6605045003;03/25/2016\n";
    assertThat(hoved(nyKender(), uvist).maanedFoerst()).isFalse();
    Filkender kender = nyKender();
    kender.se("a.csv", afgjort.getBytes(StandardCharsets.UTF_8));
    assertThat(hoved(kender, uvist).maanedFoerst()).isTrue();
    kender.se("b.csv", (HOVED + "101;6605045003;25/03/2016\n").getBytes(StandardCharsets.UTF_8));
    assertThat(hoved(kender, uvist).maanedFoerst()).isFalse();
  }

  @Test
  void maanedenFoerstLaesesOgEnDagFoerstGoerIkke() {
    Datoorden orden = Datoorden.MAANED_FOERST;
    assertThat(orden.laes("01/02/2016")).isEqualTo(LocalDate.of(2016, 1, 2));
    assertThat(orden.laes("1-31-2016 12:00:00")).isEqualTo(LocalDate.of(2016, 1, 31));
    assertThat(orden.laes("2016-02-01")).isEqualTo(LocalDate.of(2016, 2, 1));
    assertThat(orden.laes("31/01/2016")).isNull();
    assertThat(Datoformat.medKortAar("1/31/16", orden)).isEqualTo(LocalDate.of(2016, 1, 31));
  }

  @Test
  void noegleneErHverSit() {
    Datobevis bevis = Datobevis.af(Stream.of("01/02/2016", "13/02/2016", "2016-01-13", "tekst"));
    assertThat(bevis).isEqualTo(new Datobevis(false, true, true));
  }
}
