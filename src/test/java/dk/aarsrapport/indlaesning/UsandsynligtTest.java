package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values just within and just beyond what is likely: the row is used either way. */
class UsandsynligtTest {
  private static void varsler(Eksport<?> eksport, String tekst, String... problemer)
      throws IOException {
    Proevelaesning<?> laest = Proevelaesning.af(eksport, tekst);
    assertThat(laest.problemer()).containsExactly(problemer);
    assertThat(laest.laesning().antalAfvist()).isZero();
  }

  /** Born on 1 January 1990. */
  @Test
  void fireogtyveAarErForGammel() throws IOException {
    varsler(
        new Indsatseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;cpr;indsats;startdato
        101;6101903003;plejefamilie;31-12-2013
        101;6101903003;plejefamilie;01-01-2014
        """,
        "advarsel 3 startdato usandsynlig-alder");
    varsler(
        new Sagseksport(Proevelaesning.KONTEKST),
        "kommunekode;sagsnr;cpr;startdato\n101;S;6101903003;01-01-2014\n",
        "advarsel 2 startdato usandsynlig-alder");
    varsler(
        new Undersoegelseseksport(Proevelaesning.KONTEKST),
        "kommunekode;cpr;type;afgørelsesdato\n101;6101903003;bfu;01-01-2014\n",
        "advarsel 2 afgørelsesdato usandsynlig-alder");
  }

  @Test
  void alderenNaevnes() throws IOException {
    assertThat(
            Proevelaesning.af(
                    new Indsatseksport(Proevelaesning.KONTEKST),
                    "kommunekode;cpr;indsats;startdato\n101;6101033003;plejefamilie;01-06-2015\n")
                .laesning()
                .dataproblemer()
                .get(0)
                .besked())
        .isEqualTo("alderen er 112 år på datoen; rækken er talt med");
  }

  @Test
  void enSlutdatoI2999ErIkkeEnAabenEnde() throws IOException {
    varsler(
        new Indsatseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;cpr;indsats;startdato;slutdato
        101;6101105011;plejefamilie;01-01-2015;01-01-2040
        101;6101105011;plejefamilie;01-01-2015;02-01-2040
        101;6101105011;plejefamilie;01-01-2015;
        101;6101105011;plejefamilie;01-01-2015;30-06-2999
        """,
        "advarsel 3 slutdato usandsynlig-slutdato",
        "advarsel 5 slutdato usandsynlig-slutdato");
  }

  @Test
  void enPosteringPaaOverEnMilliard() throws IOException {
    varsler(
        new Posteringseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;år;funktion;beløb
        101;2015;5.28.20;1.000.000.000,00
        101;2015;5.28.20;-99.000.000.000,00
        """,
        "advarsel 3 beløb usandsynligt-beloeb");
    varsler(
        new Budgeteksport(Proevelaesning.KONTEKST),
        "kommunekode;år;funktion;oprindeligt_budget\n101;2015;5.28.20;1.000.000.000,01\n",
        "advarsel 2 oprindeligt_budget usandsynligt-beloeb");
  }

  @Test
  void enPosteringBogfoertLangtFraSitAar() throws IOException {
    varsler(
        new Posteringseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;år;funktion;beløb;bogføringsdato
        101;2015;5.28.20;1;31-12-2016
        101;2015;5.28.20;1;01-01-2014
        101;2015;5.28.20;1;31-12-2013
        """,
        "advarsel 4 bogføringsdato bogfoert-langt-fra-aaret");
  }

  @Test
  void enHandlingOverEtAarEfterModtagelsen() throws IOException {
    varsler(
        new Underretningseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;cpr;modtaget;handlingsdato
        101;6101105011;02-02-2015;02-02-2016
        101;6101105011;02-02-2015;03-02-2016
        101;6101903003;02-02-2015;
        """,
        "advarsel 3 handlingsdato sen-handling",
        "advarsel 4 modtaget usandsynlig-alder");
  }

  @Test
  void etPseudonymMedToFoedselsdatoer() throws IOException {
    varsler(
        new Underretningseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;cpr;modtaget;fødselsdato;køn
        101;A17;02-02-2015;06-05-2004;dreng
        101;A18;02-02-2015;05-06-2004;dreng
        101;A17;20-02-2015;05-06-2004;dreng
        101;A17;21-02-2015;06-05-2004;dreng
        """,
        "advarsel 4 fødselsdato to-foedselsdatoer");
  }

  @Test
  void typenErPaaEtAndetTrinEndParagraffen() throws IOException {
    varsler(
        new Indsatseksport(Proevelaesning.KONTEKST),
        """
        kommunekode;cpr;indsats;startdato;paragraf
        101;6101105011;opholdssted;01-01-2015;SEL § 66, stk. 1, nr. 5
        101;6101105011;opholdssted;01-01-2015;SEL § 66, stk. 1, nr. 1
        101;6101105011;opholdssted;01-01-2015;
        101;6101105011;opholdssted;01-01-2015;efter aftale
        101;6101105011;plejefamilie;01-01-2015;SEL § 66, stk. 1, nr. 2
        """,
        "advarsel 3 paragraf type-mod-paragraf");
  }

  @Test
  void alleRaekkerMedEnAdvarselErTalt() throws IOException {
    assertThat(
            Proevelaesning.af(
                    new Indsatseksport(Proevelaesning.KONTEKST),
                    """
                    kommunekode;cpr;indsats;startdato;paragraf
                    101;6101105011;opholdssted;01-01-2015;SEL § 66, stk. 1, nr. 1
                    101;6101903003;opholdssted;01-01-2014;SEL § 66, stk. 1, nr. 1
                    """)
                .laesning()
                .advarsler())
        .containsExactly(Map.entry("type-mod-paragraf", 2L), Map.entry("usandsynlig-alder", 1L));
  }
}
