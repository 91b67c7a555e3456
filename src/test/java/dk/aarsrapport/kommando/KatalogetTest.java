package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What rows of comparisons may name. */
class KatalogetTest {
  private final Kataloget katalog = new Kataloget(Set.of(), Set.of());

  /** Whatever the product itself writes can be compared with. */
  @Test
  void egneTalKanSammenlignes() throws IOException {
    Set<String> ukendte = new TreeSet<>();
    try (InputStream ind = KatalogetTest.class.getResourceAsStream("/mikroverden2/forventet.csv")) {
      for (Resultat resultat : Noegletalsfil.laes(ind).alle()) {
        Noegle n = resultat.noegle();
        if (katalog.ukendtKategori(n.noegletal(), n.kategori(), n.underkategori()).isPresent()
            || !katalog
                .enheder(n.noegletal(), n.kategori(), n.underkategori())
                .contains(resultat.enhed().kode())) {
          ukendte.add(n + " " + resultat.enhed());
        }
      }
    }
    assertThat(ukendte).isEmpty();
  }

  @Test
  void enUkendtKategoriHarSinNaermeste() {
    assertThat(katalog.ukendtKategori("anbringelsesformer", "instutition", ""))
        .contains("institution");
    assertThat(katalog.ukendtKategori("anbringelsesformer", "hospital", "")).isPresent();
    assertThat(katalog.ukendtKategori("anbragte", "institution", "")).isPresent();
    assertThat(katalog.ukendtKategori("udgifter", "service", "nettto")).contains("netto");
    assertThat(katalog.ukendtKategori("underretninger-alder", "under-8-år", ""))
        .contains("under-8-aar");
  }

  @Test
  void aabneListerHarDeresEgneOrd() {
    assertThat(katalog.ukendtKategori("underretninger-aarsag", "Vold i hjemmet", "")).isEmpty();
    assertThat(katalog.ukendtKategori("underretninger-alder", "7", "")).isEmpty();
    assertThat(katalog.ukendtKategori("underretninger-form", "uoplyst", "")).isEmpty();
  }

  @Test
  void enhedenErKategoriensEgen() {
    assertThat(katalog.enheder("underretninger-alder", "under-8-aar", "")).containsExactly("pct");
    assertThat(katalog.enheder("anbragte-pr-1000", "", "")).containsExactly("pr-1000");
    assertThat(katalog.enheder("aktivitetstal", "Fødsler", "Alle")).contains("kr", "indeks");
  }
}
