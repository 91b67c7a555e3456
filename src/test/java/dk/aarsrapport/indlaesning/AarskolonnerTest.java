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

  @Test
  void sagenVedSidenAfIndsatsenErEnSagForSig() {
    List<Genkendelse> kendt =
        kendt(
            """
            Kommune;Sagsnr;Cpr;Sagsbehandler;Sag start;Sag slut;Indsats;Indsats start;Indsats slut
            101;S0;6605045003;R1;01-01-2014;31-12-2014;Plejefamilie;01-02-2014;
            101;;6605045003;;;;Døgninstitution;01-03-2015;31-01-2016
            101;S1;6605045003;R1;01-01-2015;;Kontaktperson;01-03-2016;
            """);
    assertThat(kendt).extracting(Genkendelse::input).containsExactly("indsatser", "sager");
    assertThat(kendt.get(1).kun()).containsEntry("Sagsnr", List.of("*"));
    assertThat(kendt.get(1).givne()).containsEntry("startdato", "Sag start");
  }

  @Test
  void enLogErHverSlagsForSigOgEnIndsatsDerHedderSomEnUndersoegelseErIngen() {
    assertThat(
            kendt(
                """
                Kommune;Cpr;Hændelse;Fra;Til;Beskrivelse;Sagsnr;Rådgiver
                101;6605045003;Foranstaltning;01-02-2016;;Plejefamilie;;
                101;6605045003;Foranstaltning;01-03-2015;31-01-2016;Døgninstitution;;
                101;6807085007;Foranstaltning;31-01-2015;;Kontaktperson;;
                101;6807085007;Sag;01-01-2015;;;S1;R1
                101;6605045003;Sag;01-01-2015;;;S2;R1
                """))
        .extracting(k -> k.input() + k.kun())
        .containsExactlyInAnyOrder("indsatser{Hændelse=[Foranstaltning]}", "sager{Hændelse=[Sag]}");
    assertThat(
            kendt(
                """
                Kommune;Cpr;Indsats;Fra;Til
                101;6605045003;Anbringelse i plejefamilie;01-02-2016;
                101;6605045003;Familiebehandling;01-03-2015;31-01-2016
                101;6807085007;Børnefaglig undersøgelse;01-01-2015;
                """))
        .singleElement()
        .satisfies(k -> assertThat(k.kun()).isEmpty());
  }
}
