package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import dk.aarsrapport.noegletal.Katalog;
import org.junit.jupiter.api.Test;

/** Sums that the run file asks for and that cannot be had are told of, with its line. */
class AktivitetssummerTest {
  private static Koersel koersel(String sum) {
    return Koerselsfil.laes(
        "rapport.yaml",
        "aar: 2017\nkommuner: [101]\naktivitetstal: {sum: "
            + sum
            + "}\ninput: {aktivitetstal: a.csv}\n",
        Katalog.id(),
        Eksporter.navne());
  }

  private static Daekning daekning(String... emner) {
    Daekning daekning = new Daekning();
    for (String emne : emner) {
      daekning.stavemaade("aktivitetstal.emne", emne);
    }
    return daekning;
  }

  @Test
  void etEmneIFilenErIorden() {
    assertThat(Aktivitetssummer.noter(koersel("[fødsler]"), daekning("Fødsler"))).isEmpty();
  }

  @Test
  void etUkendtEmneHarSitNaermesteOgKoerselsfilensLinje() {
    assertThat(Aktivitetssummer.noter(koersel("[Fødlser]"), daekning("Fødsler", "Rygning")))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.fil()).isEqualTo("rapport.yaml");
              assertThat(note.linje()).isEqualTo(3);
              assertThat(note.besked()).contains("«Fødlser» står ikke");
              assertThat(note.handling()).contains("«Fødsler»");
            });
    assertThat(Aktivitetssummer.noter(koersel("[Fødsler]"), daekning())).hasSize(1);
  }

  @Test
  void etEmneDerIkkeKanLaeggesSammenNaevnes() {
    Daekning daekning = daekning("Trivsel");
    daekning.maerke("aktivitetstal.emne", "Trivsel", "indeks");
    assertThat(Aktivitetssummer.noter(koersel("[trivsel]"), daekning))
        .extracting(Dataproblem::besked)
        .singleElement()
        .asString()
        .contains("«Trivsel» er i indeks og kan ikke lægges sammen");
  }

  @Test
  void enTomListeOgEnUkendtNoegleErFejl() {
    assertThatThrownBy(() -> koersel("[]"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("linje 3")
        .hasMessageContaining("mangler et emne");
    assertThatThrownBy(() -> koersel("[a], summer: [b]"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("mente du «sum»");
  }
}
