package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Person;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that carry a pseudonym with fødselsdato and køn instead of a CPR number. */
class PseudonymfilTest {
  private static Proevelaesning<Barneraekke> laes(String tekst) throws IOException {
    return Proevelaesning.af(new Undersoegelseseksport(Proevelaesning.KONTEKST), tekst);
  }

  private static Person barn(String tekst) throws IOException {
    Proevelaesning<Barneraekke> laest = laes(tekst);
    assertThat(laest.problemer()).isEmpty();
    return laest.raekker().get(0).person().orElseThrow();
  }

  private static Person medPseudonym(String pseudonym, String foedt, String koen)
      throws IOException {
    return barn(
        "kommunekode;pseudonym;fødselsdato;køn;type;afgørelsesdato\n101;%s;%s;%s;bfu;01-11-2015\n"
            .formatted(pseudonym, foedt, koen));
  }

  private static Person medCpr(String cpr) throws IOException {
    return barn("kommunekode;cpr;type;afgørelsesdato\n101;%s;bfu;01-11-2015\n".formatted(cpr));
  }

  @ParameterizedTest
  @CsvSource({
    "m, DRENG",
    "Dreng, DRENG",
    "1, DRENG",
    "K, PIGE",
    "pige, PIGE",
    "2, PIGE",
    "x, UOPLYST"
  })
  void foedselsdatoOgKoenStaarIFilen(String koen, Koen laest) throws IOException {
    Person barn = medPseudonym("a7f3-barn", "24-12-2008", koen);
    assertThat(barn.foedt()).isEqualTo(LocalDate.of(2008, 12, 24));
    assertThat(barn.koen()).isEqualTo(laest);
  }

  @Test
  void sammePseudonymErSammeBarnOgEtAndetErEtAndet() throws IOException {
    Person et = medPseudonym("a7f3", "24-12-2008", "m");
    assertThat(medPseudonym(" a7f3 ", "24-12-2008", "m")).isEqualTo(et);
    assertThat(medPseudonym("a7f4", "24-12-2008", "m").hoej()).isNotEqualTo(et.hoej());
  }

  @Test
  void udenFoedselsdatoAfvisesRaekken() throws IOException {
    assertThat(
            laes("kommunekode;cpr;fødselsdato;type;afgørelsesdato\n101;a7f3;;bfu;01-11-2015\n")
                .problemer())
        .containsExactly("afvist 2 fødselsdato dato-mangler");
  }

  @ParameterizedTest
  @CsvSource({"6113005003", "611300-5003", "61010050031"})
  void etUmuligtCprNummerUdenFoedselsdatoErDetUmuligeNummer(String nummer) throws IOException {
    Proevelaesning<Barneraekke> laest =
        laes(
            "kommunekode;cpr;fødselsdato;type;afgørelsesdato\n101;%s;;bfu;01-11-2015\n"
                .formatted(nummer));
    assertThat(laest.problemer()).containsExactly("afvist 2 cpr cpr");
    assertThat(laest.laesning().dataproblemer().get(0).besked())
        .startsWith("nummeret kan ikke være et CPR-nummer");
  }

  @Test
  void foerFoedselAfvisesOgsaaHer() throws IOException {
    assertThat(
            laes("kommunekode;cpr;født;type;afgørelsesdato\n101;a7f3;02-11-2015;bfu;01-11-2015\n")
                .problemer())
        .containsExactly("afvist 2 afgørelsesdato foer-foedsel");
  }

  @Test
  void etCprNummerMedEnFoedselsdatoVedSidenAfErSammeBarnSomIDeAndreFiler() throws IOException {
    Person barn = medCpr("6101005003");
    assertThat(medPseudonym("610100-5003", "01-01-2000", "")).isEqualTo(barn);
    assertThat(medPseudonym("6101005003", "", "")).isEqualTo(barn);
    assertThat(medCpr("610100-5003")).isEqualTo(barn);
  }

  @Test
  void etPseudonymDerLignerEtCprNummerErStadigEtPseudonym() throws IOException {
    Person barn = medPseudonym("6101005003", "24-12-2008", "k");
    assertThat(barn.foedt()).isEqualTo(LocalDate.of(2008, 12, 24));
    assertThat(barn.koen()).isEqualTo(Koen.PIGE);
    assertThat(barn.hoej()).isNotEqualTo(medCpr("6101005004").hoej());
  }

  @Test
  void enAndenNoegleGiverAndrePseudonymer() {
    long[] en = new Pseudonym(new byte[] {1}).af("person", "6101005003");
    assertThat(new Pseudonym(new byte[] {1}).af("person", "6101005003")).isEqualTo(en);
    assertThat(new Pseudonym(new byte[] {2}).af("person", "6101005003")).isNotEqualTo(en);
    assertThat(new Pseudonym(new byte[] {1}).af("sag", "6101005003")).isNotEqualTo(en);
  }
}
