package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second public edition, told of the first and not. */
class UdgaverOverTidTest {
  private static final String BEMAERK = "står den offentlige udgave fra en anden kørsel";

  private static Proevekoersel foerste;

  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeAll
  static void foersteUdgave(@TempDir Path rod) throws IOException {
    foerste =
        Proevekoersel.i(rod)
            .ret("rapport.yaml", "mindste_antal: 0", "mindste_antal: 5")
            .ret("rapport.yaml", "udgaver: .*", "udgaver: [offentlig]");
    assertThat(koer(foerste).ud()).doesNotContain(BEMAERK);
  }

  @BeforeEach
  void kopier() throws IOException {
    verden = foerste.kopi(mappe);
  }

  private Proevekoersel.Udfald koer() {
    return koer(verden);
  }

  private static Proevekoersel.Udfald koer(Proevekoersel verden) {
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    return udfald;
  }

  private Set<Noegle> skjulte(Path ud) throws IOException {
    Set<Noegle> skjulte = new TreeSet<>();
    List<Path> filer;
    try (Stream<Path> stier = Files.walk(ud.resolve("offentlig"))) {
      filer = stier.filter(sti -> sti.endsWith("noegletal.csv")).toList();
    }
    for (Path fil : filer) {
      try (InputStream ind = Files.newInputStream(fil)) {
        Noegletalsfil.laes(ind).alle().stream()
            .filter(r -> r.status() == Status.DISKRETIONERET)
            .map(Resultat::noegle)
            .forEach(skjulte::add);
      }
    }
    return skjulte;
  }

  @Test
  void hvadDenFoersteSkjulerForbliverSkjultVedEnLavereGraense() throws IOException {
    Set<Noegle> foer = skjulte(verden.fil("ud"));
    assertThat(foer).isNotEmpty();
    Files.move(verden.fil("ud"), verden.fil("ud-foer"));
    verden.ret("rapport.yaml", "mindste_antal: 5", "mindste_antal: 2");
    koer();
    assertThat(skjulte(verden.fil("ud")).containsAll(foer)).as("without being told").isFalse();
    verden.tilfoej("rapport.yaml", "offentliggjort: [ud-foer/offentlig/*/noegletal.csv]");
    koer();
    assertThat(foer).isSubsetOf(skjulte(verden.fil("ud")));
  }

  @Test
  void enAndenKoerselsUdgaveIMappenNaevnes() throws IOException {
    assertThat(koer().ud()).as("the same run again").doesNotContain(BEMAERK);
    verden.ret("rapport.yaml", "mindste_antal: 5", "mindste_antal: 4");
    assertThat(koer().ud()).contains(BEMAERK);
  }
}
