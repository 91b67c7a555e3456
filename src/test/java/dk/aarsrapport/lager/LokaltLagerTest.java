package dk.aarsrapport.lager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as municipalities give them, on this machine's disk. */
class LokaltLagerTest {
  @TempDir private Path mappe;

  private final Lager lager = new LokaltLager();

  private String sti(String navn) {
    return mappe + "/" + navn;
  }

  private List<String> navne(String moenster) throws IOException {
    return lager.find(sti(moenster)).stream()
        .map(fundet -> fundet.substring(("file:" + mappe + "/").length()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.csv",
        "æøå.csv",
        "med mellemrum.csv",
        "a:b.csv",
        "[2017].csv",
        "{a,b}.csv",
        "100%.csv",
        "a+b%20c.csv",
        "under/mappe på dansk/a.csv",
        "#.csv",
        "~.csv",
        "stjerne*.csv"
      })
  void anyNameIsWrittenFoundAndRead(String navn) throws IOException {
    lager.skriv(sti(navn), new byte[] {'a', 'b', 'c'}, false);
    assertThat(navne(navn)).containsExactly(navn);
    String fundet = lager.find(sti(navn)).get(0);
    assertThat(lager.tekst(fundet)).isEqualTo("abc");
    assertThat(lager.aabn(fundet, 2).readAllBytes()).containsExactly('c');
    assertThat(lager.stand(fundet).bytes()).isEqualTo(3);
    assertThat(lager.find("file://" + sti(navn))).containsExactly(fundet);
    assertThat(Files.readString(mappe.resolve(navn))).isEqualTo("abc");
  }

  @Test
  void aUriWithItsSignsWrittenAsCodesFindsTheFile() throws IOException {
    lager.skriv(sti("på året.csv"), new byte[] {'x'}, false);
    String uri = mappe.resolve("på året.csv").toUri().toString();
    assertThat(uri).contains("%20");
    assertThat(lager.find(uri)).containsExactly("file:" + sti("på året.csv"));
  }

  /** macOS and some archives write a letter and its mark apart. */
  @Test
  void aNameComposedOtherwiseIsTheSameName() throws IOException {
    String delt = Normalizer.normalize("undersøgelser på året Ålborg é.csv", Normalizer.Form.NFD);
    String samlet = Normalizer.normalize(delt, Normalizer.Form.NFC);
    assertThat(delt).isNotEqualTo(samlet);
    String undermappe = Normalizer.normalize("År", Normalizer.Form.NFD);
    lager.skriv(sti(undermappe + "/" + delt), new byte[] {'x'}, false);
    assertThat(lager.findes(sti("År/" + samlet))).isTrue();
    assertThat(lager.tekst(sti("År/" + samlet))).isEqualTo("x");
    assertThat(navne("År/" + samlet)).containsExactly(undermappe + "/" + delt);
    assertThat(navne("År/*på året Å*.csv")).containsExactly(undermappe + "/" + delt);
    assertThat(navne("År/" + samlet.replace('é', '?'))).containsExactly(undermappe + "/" + delt);

    lager.skriv(sti("År/" + samlet), new byte[] {'y'}, false);
    assertThat(Files.exists(mappe.resolve("År"))).as("what is written is as it is named").isTrue();
    assertThat(lager.tekst(sti("År/" + samlet))).isEqualTo("y");
  }

  @Test
  void patternsReachThroughFolders() throws IOException {
    for (String navn : List.of("a/1.csv", "a/2.csv", "b/1.csv", "b/x.txt", "[c]/1.csv")) {
      lager.skriv(sti(navn), new byte[0], false);
    }
    assertThat(navne("*/1.csv")).containsExactly("[c]/1.csv", "a/1.csv", "b/1.csv");
    assertThat(navne("?/?.csv")).containsExactly("a/1.csv", "a/2.csv", "b/1.csv");
    assertThat(navne("[c]/*")).containsExactly("[c]/1.csv");
    assertThat(navne("*")).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidSo() throws IOException {
    assertThat(lager.findes(sti("x"))).isFalse();
    assertThat(lager.indhold(sti("x"))).isEmpty();
    assertThatThrownBy(() -> lager.aabn(sti("x"))).isInstanceOf(FileNotFoundException.class);
    assertThatThrownBy(() -> lager.stand(sti("x"))).isInstanceOf(FileNotFoundException.class);
    lager.slet(sti("x"));
    lager.sletTom(sti("x"));
  }

  @Test
  void removingAFolderDoesNotFollowLinks() throws IOException {
    lager.skriv(sti("andres/fil"), new byte[0], false);
    lager.skriv(sti("min/fil"), new byte[0], false);
    Files.createSymbolicLink(mappe.resolve("min/link"), mappe.resolve("andres"));
    lager.sletTom(sti("min"));
    assertThat(mappe.resolve("min/fil")).exists();
    lager.slet(sti("min"));
    assertThat(mappe.resolve("min")).doesNotExist();
    assertThat(mappe.resolve("andres/fil")).exists();
  }
}
