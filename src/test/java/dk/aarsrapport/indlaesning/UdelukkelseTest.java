package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Columns under headers that say nothing, told by what stands in them and what is left. */
class UdelukkelseTest {
  private static Genkendelse kendt(String tekst) {
    return new Filkender(Ordbog.medfulgt())
        .kend("fil.csv", tekst.getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }

  @Test
  void enVaerdiDerErEnsIAlleRaekkerSigerHvadKolonnenEr() {
    Genkendelse fil =
        kendt(
            """
            Kommune;CPR;Felt 7;Afgørelsesdato;Afsluttet
            101;6605045003;Børnefaglig undersøgelse (BFU);01-02-2016;01-05-2016
            101;6605045003;Børnefaglig undersøgelse (BFU);01-02-2017;01-05-2017
            101;6807085007;Børnefaglig undersøgelse (BFU);01-03-2017;01-06-2017
            """);
    assertThat(fil.input()).isEqualTo("undersøgelser");
    assertThat(fil.overskrifter()).containsEntry("type", "Felt 7");
    assertThat(fil.sikkerhed().get("type")).isEqualTo(Kolonnefordeling.INDHOLDET_ALENE);
  }

  @Test
  void friTekstKendesPaaHvadDerOfteStaar() {
    Genkendelse fil =
        kendt(
            """
            Kommune;CPR;Modtaget;Felt 3;Felt 4
            101;6605045003;01-02-2016;Sundhedsplejerske;Omsorgssvigt
            101;6605045003;01-03-2016;Skole;Vold i hjemmet
            101;6807085007;01-04-2016;Nabo;Forældres misbrug
            """);
    assertThat(fil.overskrifter())
        .containsEntry("underretter", "Felt 3")
        .containsEntry("årsag", "Felt 4");
  }

  @Test
  void toKolonnerDerKanVaereDetSammeGaettesIkke() {
    assertThat(
            kendt(
                    """
                    Kommune;CPR;Modtaget;Felt 3;Felt 4
                    101;6605045003;01-02-2016;Misbrug;Omsorgssvigt
                    101;6605045003;01-03-2016;Vold;Vold i hjemmet
                    101;6807085007;01-04-2016;Overgreb;Forældres misbrug
                    """)
                .overskrifter())
        .doesNotContainKey("årsag");
  }

  @Test
  void etLoebenummerINogleRaekkerErIntetPseudonym() {
    String fil =
        """
        Kommune;Løbenr.;Fødselsdato;Køn;Indsats;Startdato;Slutdato
        101;1;24-12-2008;k;familiepleje;01-02-2016;01-05-2016
        101;1;24-12-2008;k;kontaktperson;01-02-2017;
        101;%s;11-11-2007;m;familiepleje;01-03-2017;
        """;
    assertThat(kendt(fil.formatted("2")).overskrifter()).containsEntry("cpr", "Løbenr.");
    assertThat(kendt(fil.formatted("")).overskrifter()).doesNotContainKey("cpr");
  }

  @Test
  void detSomAlleOverskrifterBegynderMedSigerIntet() {
    assertThat(
            kendt(
                    """
                    XYZ_KOMMUNE_KODE;XYZ_AAR;XYZ_KONTO_STRENG;XYZ_BELOEB;XYZ_TEKST
                    101;2016;528201003;1000,00;Opholdssteder
                    101;2016;528211003;2000,00;Familiebehandling
                    """)
                .overskrifter())
        .containsEntry("år", "XYZ_AAR")
        .containsEntry("tekst", "XYZ_TEKST")
        .containsEntry("kontostreng", "XYZ_KONTO_STRENG");
  }
}
