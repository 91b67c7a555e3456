package dk.aarsrapport.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys stand in the order of their bytes in the file. */
final class NoegleTest {

  private static final List<String> ORD =
      List.of("", "a", "ab", "b", "z", "å", "é", "\uFFFD", "\uE000", "😀", "😁", "a😀", "a\uFFFD");

  @Test
  void theOrderIsThatOfTheBytes() {
    for (String en : ORD) {
      for (String anden : ORD) {
        assertThat(Integer.signum(noegle(en).compareTo(noegle(anden))))
            .as("«%s» and «%s»", en, anden)
            .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(en), bytes(anden))));
      }
    }
  }

  private static Noegle noegle(String kategori) {
    return new Noegle("anbragte", "510", "2017", kategori, "");
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
