package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forloeb.Indsats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the run file and its profile say of columns: the same text in every row, rows to come. */
class KolonnevalgTest {
  private static final String DUBU =
      "Sagstype;Ydelsestype;CPR-nr.;Startdato;Slutdato;Antal;Bemærkning\n";

  private static <R> Proevelaesning<R> laes(
      Eksport<R> eksport, String tekst, Map<String, String> kolonner, Set<String> uopfyldte)
      throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    Filhoved hoved =
        Filhoved.find("fil.csv", bytes, eksport, "auto", kolonner).medUopfyldte(uopfyldte);
    Fildel hele =
        Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, Long.MAX_VALUE).get(0);
    List<R> raekker = new ArrayList<>();
    try (Laeser<R> laeser =
        new Laeser<>(
            hele, new ByteArrayInputStream(bytes), eksport, Proevelaesning.KONTEKST.noegle())) {
      List<Long> linjer = new ArrayList<>();
      while (laeser.hasNext()) {
        raekker.add(laeser.next());
        linjer.add(laeser.linje());
      }
      return new Proevelaesning<>(raekker, linjer, laeser.laesning());
    }
  }

  private static Proevelaesning<Barneraekke> dubu(String raekker) throws IOException {
    return laes(
        new Indsatseksport(Proevelaesning.KONTEKST),
        DUBU + raekker,
        Map.of("Kommunekode", "= 510", "samtykke", "=nej"),
        Set.of());
  }

  @Test
  void enVaerdiDerErEnsIHverRaekke() throws IOException {
    Proevelaesning<Barneraekke> laest =
        dubu(
            """
            Barn;plejefamilie;610105-5003;01-02-2016;;1;
            Barn;plejefamilie;610105-5003;01-02-2017
            """);
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.raekker())
        .extracting(raekke -> ((Indsats) raekke.haendelse()).kommune())
        .containsExactly(510, 510);
    assertThat(laest.raekker())
        .extracting(raekke -> ((Indsats) raekke.haendelse()).samtykke())
        .containsExactly(false, false);
    assertThat(laest.laesning().daekning().kommuner()).containsExactly(510);
  }

  @Test
  void forMangeCellerErStadigForMange() throws IOException {
    assertThat(dubu("Barn;plejefamilie;610105-5003;01-02-2016;;1;note;mere\n").problemer())
        .containsExactly("afvist 2  for-mange-celler");
  }

  @Test
  void enSumlinjeErIngenRaekkeSelvOmKommunenStaarIKoerselsfilen() throws IOException {
    Proevelaesning<Barneraekke> laest =
        dubu("Barn;plejefamilie;610105-5003;01-02-2016;;1;\nI alt;;;;;1;\n");
    assertThat(laest.raekker()).hasSize(1);
    assertThat(laest.problemer()).containsExactly("oplysning 0  sumlinje");
  }

  @Test
  void enHelRaekkeDerBegynderSomEnSumErEnRaekke() throws IOException {
    assertThat(dubu("Total støtte;plejefamilie;610105-5003;01-02-2016;;1;\n").raekker()).hasSize(1);
  }

  @Test
  void etAnfoerselstegnDerManglerFindesOgsaaUdenKommunekode() throws IOException {
    Proevelaesning<Barneraekke> laest =
        dubu(
            """
            Barn;plejefamilie;610105-5003;01-02-2016;;1;"note
            Barn;plejefamilie;610105-5003;01-02-2017;;1;x
            Barn;plejefamilie;610105-5003;01-03-2017;;1;slut"
            """);
    assertThat(laest.problemer()).containsExactly("afvist 2  anfoerselstegn");
    assertThat(laest.laesning().antalAfvist()).isEqualTo(3);
  }

  @Test
  void raekkerDerIkkeErSketEndnuErUdenforNaarProfilenSigerDet() throws IOException {
    String tekst =
        """
        acting_municipality,account_string,paid_amount,paid_date
        510,528201003,1000.00,2016-02-01
        Haderslev,528201003,,
        510,528201003,,2016-02-01
        """;
    Proevelaesning<Posteringsraekke> laest =
        laes(
            new Posteringseksport(Proevelaesning.KONTEKST),
            tekst,
            Map.of("beløb", "paid_amount"),
            Set.of("beløb", "bogføringsdato"));
    assertThat(laest.raekker()).hasSize(1);
    assertThat(laest.problemer())
        .containsExactly("afvist 4 beløb beloeb", "oplysning 0  ikke-sket-endnu");
    assertThat(laest.laesning().dataproblemer().get(1).besked())
        .isEqualTo(
            "rækker uden beløb og bogføringsdato er planlagt, men ikke sket endnu (1 række)");
  }

  private static List<Dataproblem> noter(Eksport<?> eksport, String overskrifter) {
    byte[] bytes = (overskrifter + "\n").getBytes(StandardCharsets.UTF_8);
    Kolonnenoter noter = new Kolonnenoter(eksport);
    noter.se("fil.csv", Filhoved.find("fil.csv", bytes, eksport, "auto", Map.of()));
    return noter.dataproblemer();
  }

  private static List<String> noter(String overskrifter) {
    return noter(new Indsatseksport(Proevelaesning.KONTEKST), overskrifter).stream()
        .filter(p -> p.kolonne().equals("slutdato"))
        .map(p -> p.alvor() + " " + p.regel())
        .toList();
  }

  @Test
  void ingenSavnerHvadFolketalletErDeltPaa() {
    assertThat(noter(new Befolkningseksport(), "kommunekode;år;alder;antal;køn")).isEmpty();
  }

  @Test
  void enPlanlagtSlutErIngenSlutOgDetSiges() {
    assertThat(noter("kommunekode;cpr;indsats;startdato;Planlagt slut"))
        .containsExactly("advarsel slutdato-kun-planlagt");
    assertThat(noter("kommunekode;cpr;indsats;startdato;Forventet slut;Virker til"))
        .containsExactly("advarsel slutdato-maaske");
    assertThat(noter("kommunekode;cpr;indsats;startdato;Første dag uden indsats"))
        .containsExactly("advarsel slutdato-maaske");
    assertThat(noter("kommunekode;cpr;indsats;startdato;EndExclusive"))
        .containsExactly("advarsel slutdato-maaske");
    assertThat(noter("kommunekode;cpr;indsats;startdato;slutdato;Planlagt slut")).isEmpty();
    assertThat(noter("kommunekode;cpr;indsats;startdato;Takst")).isEmpty();
  }

  private static List<String> regler(String overskrifter) {
    return noter(new Indsatseksport(Proevelaesning.KONTEKST), overskrifter).stream()
        .filter(p -> p.alvor().equals("advarsel"))
        .map(p -> p.regel() + ": " + p.besked())
        .toList();
  }

  @Test
  void flereIRaekkenHvorKunDenFoersteLaesesSiges() {
    assertThat(regler("kommunekode;cpr;indsats;startdato;slutdato;indsats2;startdato2;slutdato2"))
        .containsExactly(
            "flere-side-om-side: filen har flere af slagsen ved siden af hinanden i hver række;"
                + " «indsats», «startdato», «slutdato» læses, men ikke «indsats2», «startdato2»,"
                + " «slutdato2», så det, der står dér, tælles ikke med");
    assertThat(regler("kommunekode;cpr;indsats;startdato;slutdato;Adresse 1;Adresse 2")).isEmpty();
  }

  @Test
  void denKommuneDerHandlerGaarForanOgEnAndenSiges() {
    assertThat(regler("Kommune;Handlekommune;cpr;indsats;startdato;slutdato")).isEmpty();
    assertThat(regler("Bopælskommune;Kommunekode;cpr;indsats;startdato;slutdato")).isEmpty();
    byte[] bytes =
        "Bopælskommune;Betalingskommune;cpr;indsats;startdato;slutdato\n"
            .getBytes(StandardCharsets.UTF_8);
    Indsatseksport eksport = new Indsatseksport(Proevelaesning.KONTEKST);
    Kolonnenoter noter = new Kolonnenoter(eksport);
    noter.se(
        "fil.csv",
        Filhoved.find("fil.csv", bytes, eksport, "auto", Map.of("kommunekode", "Bopælskommune")));
    assertThat(noter.dataproblemer()).extracting(Dataproblem::regel).contains("kommune-maaske");
    assertThat(
            Filhoved.find(
                    "fil.csv",
                    "Kommune;Handlekommune;cpr;indsats;startdato\n"
                        .getBytes(StandardCharsets.UTF_8),
                    eksport,
                    "auto",
                    Map.of())
                .plads())
        .containsEntry("kommunekode", 1);
  }
}
