package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilhovedTest {
  private static final Eksport<?> SAGER = new Sagseksport(Proevelaesning.KONTEKST);

  private static Filhoved find(String tekst) {
    return find(tekst, "auto", Map.of());
  }

  private static Filhoved find(String tekst, String tegnsaet, Map<String, String> kolonner) {
    return Filhoved.find(
        "sager.csv", tekst.getBytes(StandardCharsets.UTF_8), SAGER, tegnsaet, kolonner);
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t', '|'})
  void skilletegnetFindes(char skille) {
    Filhoved hoved =
        find(
            "kommunekode;sagsnr;cpr;startdato\n101;S;6101005003;01-01-2015\n".replace(';', skille));
    assertThat(hoved.skilletegn()).isEqualTo(skille);
    assertThat(hoved.plads())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("kommunekode", 0, "sagsnr", 1, "cpr", 2, "startdato", 3));
  }

  @Test
  void titellinjerOverOgTommeLinjerImellem() {
    Filhoved hoved =
        find(
            """
            Sager, udtrukket 31-12-2016; alle kommuner

            Startdato: 01-01-2015;;
            Kommune;"Sagsnummer";CPR-nr.;STARTDATO;Rådgiver
            101;S;6101005003;01-01-2015;
            """);
    assertThat(hoved.linje()).isEqualTo(4);
    assertThat(hoved.bredde()).isEqualTo(5);
    assertThat(hoved.plads()).containsEntry("rådgiver", 4).containsEntry("cpr", 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KOMMUNEKODE;Sags nr.;CPR;Start-dato",
        "handlekommune;sagsnummer;Personnummer;oprettet",
        "acting_municipality;SAGSNR;cpr_number;startdato",
        "\uFEFFkommunenr;sagsnr;CPR-nummer; startdato "
      })
  void overskrifterOgAndreNavne(String linje) {
    assertThat(find(linje + "\n").plads())
        .containsOnlyKeys("kommunekode", "sagsnr", "cpr", "startdato");
  }

  @Test
  void kontraktensEgetNavnGaarForEtAndetNavn() {
    assertThat(find("kommune;kommunekode;sagsnr;cpr;startdato\n").plads())
        .containsEntry("kommunekode", 1);
  }

  @Test
  void koerselsfilensKolonnerGaarForAlt() {
    Filhoved hoved =
        find(
            "kommunekode;sagsnr;cpr;startdato;Bevilget fra\n",
            "auto",
            Map.of("startdato", "bevilget FRA"));
    assertThat(hoved.plads()).containsEntry("startdato", 4);
    assertThat(hoved.har("Start-dato")).isTrue();
    assertThat(hoved.har("slutdato")).isFalse();
  }

  @Test
  void enManglendeKolonneNaevnesMedLinjeOgDeOverskrifterDerEr() {
    assertThatThrownBy(() -> find("Titel\nkommunekode;sagsnr;cpr;statdato\n101;S;6101005003;\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("sager.csv, linje 2: kolonnen «startdato» mangler")
        .hasMessageContaining("statdato")
        .hasMessageContaining("omdøb");
  }

  /** The columns that the contract stars, with a header for each that it does not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indsatser | kommunekode;cpr;indsats;startdato",
        "undersøgelser | kommunekode;cpr;type;afgørelsesdato",
        "underretninger | kommunekode;cpr;modtaget",
        "sager | kommunekode;sagsnr;cpr;startdato",
        "opfølgninger | kommunekode;cpr;dato",
        "afgørelser | kommunekode;instans;udfald;dato",
        "posteringer | kommunekode;år;funktion;beløb",
        "budget | kommunekode;år;funktion;oprindeligt_budget",
        "befolkning | kommunekode;år;alder;antal",
        "pl | år;procent",
        "skoletrivsel | kommunekode;skoleår",
        "survey | kommunekode;år;gruppe;spørgsmål",
        "investeringer | kommunekode;navn;år;budget",
        "sammenligning | omraade;navn;noegletal;periode;vaerdi;enhed;kilde",
        "kommentarer | afsnit;tekst",
        "aktivitetstal | kommunekode;periode;emne;kategori;antal"
      })
  void hverKolonneMedStjerneErKraevet(String input, String kolonner) {
    Eksport<?> eksport = Eksporter.af(input, Proevelaesning.KONTEKST);
    List<String> navne = List.of(kolonner.split(";"));
    for (String uden : navne) {
      String linje =
          navne.stream().map(n -> n.equals(uden) ? "andet" : n).collect(Collectors.joining(";"));
      byte[] start = (linje + "\n").getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> Filhoved.find("fil.csv", start, eksport, "auto", Map.of()))
          .as("%s uden %s", input, uden)
          .isInstanceOf(Brugerfejl.class)
          .hasMessageContaining("«" + uden + "» mangler");
    }
  }

  @Test
  void denOverskriftDerErGivetIKoerselsfilenNaevnesNaarDenMangler() {
    assertThatThrownBy(
            () ->
                find(
                    "kommunekode;sagsnr;cpr;Bevilget d.\n",
                    "auto",
                    Map.of("startdato", "Bevilget fra")))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("«Bevilget fra» mangler")
        .hasMessageContaining("siger, at «startdato» hedder sådan")
        .hasMessageEndingWith("mente du «Bevilget d.»?");
  }

  @Test
  void udenOverskrifter() {
    assertThatThrownBy(() -> find("101;S;6101005003;01-01-2015\n101;T;6101005004;01-01-2015\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("sager.csv, linje 1: filen har ingen overskriftslinje")
        .hasMessageContaining("kommunekode; sagsnr; cpr; startdato")
        .message()
        .doesNotContain("6101005003");
  }

  @Test
  void overskriftslinjenCiteresUdenCpr() {
    assertThatThrownBy(() -> find("kommunekode;610100-5003;cpr;startdato\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("«sagsnr» mangler")
        .message()
        .doesNotContain("5003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n\r\n", "\uFEFF"})
  void tomFil(String tekst) {
    assertThatThrownBy(() -> find(tekst))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage("sager.csv er tom: træk filen igen");
  }

  @Test
  void overskriftenFindesSelvOmStarterAfFilenEndderMidtIEnRaekke() {
    String tekst = "kommunekode;sagsnr;cpr;startdato\n101;\"S" + "x".repeat(Filhoved.BYTES);
    assertThat(find(tekst.substring(0, Filhoved.BYTES)).linje()).isEqualTo(1);
  }
}
