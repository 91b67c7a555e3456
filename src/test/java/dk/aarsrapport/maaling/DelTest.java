package dk.aarsrapport.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stack belongs to the innermost part that knows it, and no part is known by what is gone. */
final class DelTest {

  @Test
  void theInnermostFrameDecides() {
    assertThat(
            Del.af(
                List.of(
                    "java.lang.String.equals",
                    "de.siegmar.fastcsv.reader.CsvParser.parse",
                    "dk.aarsrapport.indlaesning.Laeser.hasNext",
                    "dk.aarsrapport.spark.Optaelling$Raekker.hasNext")))
        .isEqualTo(Del.LAES);
    assertThat(
            Del.af(
                List.of(
                    "javax.crypto.Mac.doFinal",
                    "dk.aarsrapport.indlaesning.Pseudonym.af",
                    "dk.aarsrapport.indlaesning.Raekke.person")))
        .isEqualTo(Del.PSEUDONYM);
    assertThat(
            Del.af(
                List.of(
                    "dk.aarsrapport.noegletal.Anbragte.tael",
                    "dk.aarsrapport.taelling.Taellevaerk.taelVentende",
                    "dk.aarsrapport.spark.Optaelling.tael")))
        .isEqualTo(Del.TAEL);
    assertThat(Del.af(List.of("java.lang.ClassLoader.loadClass"))).isEqualTo(Del.OPSTART);
  }

  static List<String> kendetegn() {
    return Arrays.stream(Del.values()).flatMap(del -> del.kender().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("kendetegn")
  void whatAPartIsKnownByIsThere(String kendetegn) {
    assertThat(findes(kendetegn)).isTrue();
  }

  private static boolean findes(String kendetegn) {
    String sti = kendetegn.replace('.', '/');
    if (kendetegn.endsWith(".")) {
      return DelTest.class.getClassLoader().getResource(sti) != null;
    }
    try {
      Class.forName(kendetegn);
      return true;
    } catch (ClassNotFoundException perhapsAMethod) {
      int punktum = kendetegn.lastIndexOf('.');
      try {
        return Arrays.stream(Class.forName(kendetegn.substring(0, punktum)).getDeclaredMethods())
            .anyMatch(metode -> metode.getName().equals(kendetegn.substring(punktum + 1)));
      } catch (ClassNotFoundException gone) {
        return false;
      }
    }
  }
}
