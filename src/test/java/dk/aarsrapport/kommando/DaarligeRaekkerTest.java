package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Beroertfil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are wrong, in a whole run: rejected, counted, listed, and out of the figures. */
class DaarligeRaekkerTest {
  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe);
  }

  private List<String> tal() throws IOException {
    return verden.linjer("intern/begge/noegletal.csv");
  }

  private String tilfoej(String fil, String raekke, String kolonne, String regel)
      throws IOException {
    int linje = verden.tilfoej(fil, raekke);
    return "afvist," + fil + "," + linje + "," + kolonne + "," + regel + ",";
  }

  @Test
  void afvistePaavirkerIntetTalMenStaarMedLinje() throws IOException {
    assertThat(verden.koer().kode()).isZero();
    List<String> rene = tal();
    assertThat(verden.udmappe()).doesNotContainKey("intern/begge/" + Beroertfil.NAVN);
    verden.udenPort();
    List<String> ventede =
        List.of(
            tilfoej(
                "indsatser.csv",
                "101;6101105011;trylleri;01-02-2016;;;;",
                "indsats",
                "ukendt-indsats"),
            tilfoej(
                "indsatser.csv",
                "101;6101105011;plejefamilie;01-02-2016;31-01-2016;;;",
                "slutdato",
                "slut-foer-start"),
            tilfoej("indsatser.csv", "101;6101105011;plejefamilie;1. feb;;;;", "startdato", "dato"),
            tilfoej("indsatser.csv", "101;6113105011;plejefamilie;01-02-2016;;;;", "cpr", "cpr"),
            tilfoej(
                "indsatser.csv",
                "101;6101105011;plejefamilie;31-12-2009;;;;",
                "startdato",
                "foer-foedsel"),
            tilfoej(
                "underretninger.csv",
                "101;6605045003;02-02-2016;;;;;;01-02-2016",
                "handlingsdato",
                "handling-foer-modtagelse"),
            tilfoej("posteringer.csv", "101;2016;5.28.20;1;003;omtrent 5", "beløb", "beloeb"),
            tilfoej("sager.csv", "101;S9;6605045003;R1;Børn;99-99-2016;", "startdato", "dato"),
            tilfoej(
                "undersøgelser.csv",
                "101;6101105011;obduktion;01-02-2016",
                "type",
                "ukendt-vaerdi"),
            tilfoej("befolkning.csv", "101;2016;0;57", "alder", "dublet"));
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(udfald.fejl()).isEmpty();
    assertThat(udfald.ud())
        .contains("indsatser.csv: 25 rækker læst, 19 brugt, 1 udeladt, 5 afvist");
    assertThat(tal()).isEqualTo(rene);
    List<String> fundne =
        verden.linjer("datakvalitet.csv").stream().filter(l -> l.startsWith("afvist")).toList();
    assertThat(fundne).hasSameSizeAs(ventede);
    for (String ventet : ventede) {
      assertThat(fundne).filteredOn(linje -> linje.startsWith(ventet)).hasSize(1);
    }
    assertThat(String.join("\n", verden.linjer("manifest.json"))).contains("\"afvist\" : 5");
    assertThat(verden.linjer("intern/begge/" + Beroertfil.NAVN))
        .startsWith("noegletal,omraade,periode,maerke,raekker,inddata,vaerdi,hoejst")
        .contains(
            "underretninger,101,2016,°,1,underretninger,2,3",
            "underretninger,gruppe:begge,2016,°,1,underretninger,4,5")
        .noneMatch(linje -> linje.startsWith("underretninger,147,2016"));
  }

  @Test
  void validerSkriverKunOmDatakvalitet() throws IOException {
    verden.udenPort();
    String ventet =
        tilfoej(
            "indsatser.csv", "101;6101105011;trylleri;01-02-2016;;;;", "indsats", "ukendt-indsats");
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "valider",
            "--config",
            verden.fil("rapport.yaml").toString(),
            "--ud",
            verden.fil("ud").toString());
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(verden.udmappe()).containsOnlyKeys("datakvalitet.csv", "datakvalitet.xlsx");
    assertThat(verden.linjer("datakvalitet.csv").get(1)).startsWith(ventet);
  }

  @Test
  void forMangeAfvisteStopperOgLaderAltStaa() throws IOException {
    Files.createDirectories(verden.fil("ud/intern/begge"));
    Files.writeString(verden.fil("ud/intern/begge/noegletal.csv"), "det gamle");
    Files.writeString(verden.fil("ud/manifest.json"), "det gamle");
    String ventet =
        tilfoej(
            "indsatser.csv", "101;6101105011;trylleri;01-02-2016;;;;", "indsats", "ukendt-indsats");
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).isEqualTo(3);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .startsWith("Stoppet: indsatser.csv: 1 af 21 rækker er afvist")
        .contains("1 pct.", "afvist/datakvalitet.csv", "afvisning.hoejst_pct");
    assertThat(verden.udmappe())
        .containsOnlyKeys(
            "intern/begge/noegletal.csv",
            "manifest.json",
            "afvist/datakvalitet.csv",
            "afvist/datakvalitet.xlsx")
        .containsEntry("intern/begge/noegletal.csv", "det gamle")
        .containsEntry("manifest.json", "det gamle");
    assertThat(verden.linjer("afvist/datakvalitet.csv").get(1)).startsWith(ventet);
  }

  @Test
  void enFilNaevntToGangeLaesesEnGang() throws IOException {
    verden.ret(
        "rapport.yaml",
        "posteringer: posteringer.csv",
        "posteringer: [posteringer.csv, \"poster*.csv\"]");
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "valider",
            "--config",
            verden.fil("rapport.yaml").toString(),
            "--ud",
            verden.fil("ud").toString());
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(udfald.ud().lines().filter(l -> l.startsWith("Læser posteringer.csv"))).hasSize(1);
  }
}
