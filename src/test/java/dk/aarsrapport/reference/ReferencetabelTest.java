package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables as people's editors and spreadsheets leave them: read, or refused with their line. */
class ReferencetabelTest {
  private record Tabel(String navn, Consumer<String> laes) {
    @Override
    public String toString() {
      return navn;
    }
  }

  private static List<Tabel> tabeller() {
    Set<String> koder = Indsatstyper.medfulgte().navne().keySet();
    return List.of(
        new Tabel("indsatstyper", tekst -> Indsatstyper.laes("min.csv", tekst)),
        new Tabel("kontoplan", tekst -> Kontoplan.laes("min.csv", tekst)),
        new Tabel("kontohierarki", tekst -> Kontohierarki.laes("min.csv", tekst)),
        new Tabel(
            "opfoelgningsstandard", tekst -> Opfoelgningsstandard.laes("min.csv", tekst, koder)),
        new Tabel("refusionsgraenser", tekst -> Refusionsgraenser.laes("min.csv", tekst)),
        new Tabel("kommuner", tekst -> Kommunenavne.laes("min.csv", tekst)));
  }

  static Stream<Arguments> defekter() {
    List<Arguments> alle =
        List.of(
            Arguments.of("title line", defekt(t -> "Tabel 2024\n" + t), "min.csv, linje 1: "),
            Arguments.of(
                "title line with cells", defekt(t -> "Tabel 2024;;;\n" + t), "min.csv, linje 1: "),
            Arguments.of("empty", defekt(t -> ""), "min.csv, linje 1: "),
            Arguments.of("blank", defekt(t -> " \r\n\r\n"), "min.csv, linje 1: "),
            Arguments.of(
                "a header twice",
                defekt(t -> t.replaceFirst("\\R", ";navnet;navnet\n")),
                "min.csv, linje 1: en overskrift står to gange"),
            Arguments.of(
                "stray quote",
                defekt(t -> t.replaceFirst("\\R", "\n\"a\"b;")),
                "min.csv, linje 2: et citationstegn"),
            Arguments.of(
                "quote that is never closed",
                defekt(t -> t.replaceFirst("\\R", "\n\"a;")),
                "min.csv, linje "));
    return tabeller().stream()
        .flatMap(
            tabel ->
                alle.stream().map(d -> Arguments.of(tabel, d.get()[0], d.get()[1], d.get()[2])));
  }

  private static UnaryOperator<String> defekt(UnaryOperator<String> defekt) {
    return defekt;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("defekter")
  void enDefektTabelStopperMedFilOgLinje(
      Tabel tabel, String navn, UnaryOperator<String> defekt, String begynder) {
    String tekst = defekt.apply(Referencetabel.medfulgt(tabel.navn()));
    assertThatThrownBy(() -> tabel.laes().accept(tekst))
        .as(navn)
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith(begynder);
  }

  @ParameterizedTest
  @MethodSource("tabeller")
  void tommeKolonnerBagPaaErIntet(Tabel tabel) {
    tabel.laes().accept(Referencetabel.medfulgt(tabel.navn()).replaceAll("\\R", ";;\n"));
  }

  @ParameterizedTest
  @MethodSource("tabeller")
  void tabellenLaesesMedBomOgWindowsLinjeskift(Tabel tabel) {
    tabel.laes().accept("\uFEFF" + Referencetabel.medfulgt(tabel.navn()).replaceAll("\\R", "\r\n"));
  }

  @Test
  void enTabelUdenLinjerSigerIntetOmKonti() {
    assertThatThrownBy(() -> Kontoplan.laes("min.csv", "funktion;navn;omraade;trin;hovedgruppe\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "min.csv, linje 2: der er ingen linjer under overskrifterne; skriv dem, eller fjern tabellen fra «reference»");
  }

  @Test
  void enTabelUdenGraenserErLov() {
    assertThat(Refusionsgraenser.laes("min.csv", "gyldig_fra;graense;pct\n").kroner()).isEmpty();
  }

  @Test
  void dranstErEtCiffer() {
    assertThatThrownBy(
            () ->
                Kontohierarki.laes(
                    "min.csv", "funktion;gruppering;ejerforhold;dranst;sti\n52820;;;drift;I alt\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "min.csv, linje 2, kolonne «dranst»: «drift» er ikke ét ciffer; skriv f.eks. 1");
  }

  @Test
  void gyldighedenSlutterEfterSinBegyndelse() {
    assertThatThrownBy(
            () ->
                Refusionsgraenser.laes(
                    "min.csv", "gyldig_fra;gyldig_til;graense;pct\n2024-01-01;2023-12-31;5;25\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "min.csv, linje 2, kolonne «gyldig_til»: datoen ligger før gyldig_fra; ret den ene af de to");
  }
}
