package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.angreb.Proeveudgave.Grundlag;
import dk.aarsrapport.diskretion.Offentliggjort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of {@link AngrebTest} on worlds whose figures count nearly the same children. */
class TaetverdenTest {
  private static final int MINDSTE_ANTAL = 5;

  private static final String HOVED = "kommunekode;cpr;indsats;startdato;slutdato";

  private static final List<Integer> KOMMUNER = List.of(101, 147);

  private final List<String> linjer = new ArrayList<>();

  @TempDir private Path mappe;

  static LongStream froe() {
    return AngrebTest.froe(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void intetLilleTalFoelgerAfAndreNoegletal(long froe) throws IOException {
    intetFoelger(Taetverden.skriv(froe, mappe), Taetverden.KOMMUNER);
  }

  @Test
  void anbragteHeleAaretFoelgerIkkeAfDeresDage() throws IOException {
    heleAaret("netvaerksplejefamilie", "plejefamilie", "doegninstitution", "kontaktperson");
  }

  @Test
  void boernMedHjaelpHeleAaretFoelgerIkkeAfDeresDage() throws IOException {
    heleAaret("raadgivning", "raadgivning", "kontaktperson", "plejefamilie");
  }

  @Test
  void faaMedEnTypeFoelgerIkkeAfTrinnetsDage() throws IOException {
    boern(101, "plejefamilie", 10);
    boern(101, "plejefamilie-almen", 4);
    boern(101, "doegninstitution", 10);
    boern(101, "opholdssted", 3);
    linjer.add("101;" + cpr(10) + ";plejefamilie;01-02-2017;03-02-2017");
    linjer.add("101;" + cpr(24) + ";doegninstitution;01-02-2017;03-02-2017");
    intetFoelger(verden("indsatser", HOVED), List.of(101));
  }

  @Test
  void faaSvarFoelgerIkkeAfHvorMangeDerHarSvaret() throws IOException {
    linjer.add("101;2017;Unge;inviterede;;40");
    linjer.add("147;2017;Unge;inviterede;;40");
    linjer.add("101;2017;Unge;Er du glad?;Ja;1");
    linjer.add("147;2017;Unge;Er du glad?;Ja;9");
    linjer.add("147;2017;Unge;Er du tryg?;Ja;9");
    intetFoelger(verden("survey", "kommunekode;år;gruppe;spørgsmål;svar;antal"), KOMMUNER);
  }

  /** Four and three children who have help all year, two of them of one type and then another. */
  private void heleAaret(String type, String fra, String til, String andres) throws IOException {
    for (int kommune : KOMMUNER) {
      boern(kommune, type, kommune == KOMMUNER.get(0) ? 2 : 1);
      skifter(kommune, fra, til, 2);
      boern(kommune, andres, 10);
    }
    intetFoelger(verden("indsatser", HOVED), KOMMUNER);
  }

  private void boern(int kommune, String type, int antal) {
    for (int i = 0; i < antal; i++) {
      linjer.add("%d;%s;%s;01-10-2015;".formatted(kommune, cpr(linjer.size()), type));
    }
  }

  private void skifter(int kommune, String fra, String til, int antal) {
    for (int i = 0; i < antal; i++) {
      String barn = kommune + ";" + cpr(linjer.size());
      linjer.add(barn + ";" + fra + ";01-10-2015;30-06-2017");
      linjer.add(barn + ";" + til + ";01-07-2017;");
    }
  }

  /** A substitute number of someone born in 2004. */
  private static String cpr(int nummer) {
    return "%02d04044%03d".formatted(61 + nummer % 28, nummer);
  }

  private Path verden(String input, String hoved) throws IOException {
    linjer.add(0, hoved);
    Files.write(mappe.resolve("fil.csv"), linjer);
    return Files.writeString(
        mappe.resolve("rapport.yaml"),
        """
        titel: Tæt
        aar: 2017
        kommuner: [101, 147]
        opgjort_fra: 2016-01-01
        skaeringsdatoer: [2016-12-31, 2017-12-31]
        noegle: {miljoevariabel: AARSRAPPORT_NOEGLE}
        input: {%s: fil.csv}
        """
            .formatted(input));
  }

  private static void intetFoelger(Path fil, List<Integer> materialet) throws IOException {
    Proeveudgave udgave =
        Grundlag.af(fil, materialet).udgave(MINDSTE_ANTAL, Offentliggjort.intet());
    Tabeller tabeller = new Tabeller();
    tabeller.sandt(udgave.sande());
    tabeller.offentligt(udgave.offentlige());
    Angreb angreb = new Angreb(tabeller, Kendskab.laes(), udgave.medlemmer());
    assertThat(angreb.brudte()).isEmpty();
    assertThat(angreb.smaa(MINDSTE_ANTAL)).isNotEmpty();
    assertThat(angreb.huller(MINDSTE_ANTAL)).isEmpty();
  }
}
