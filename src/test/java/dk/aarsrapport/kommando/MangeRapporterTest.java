package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Delvisfejl;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.rapport.skabelon.SkabelonFejl;
import dk.aarsrapport.spark.Forsendelse;
import dk.aarsrapport.spark.Sparkmotor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports in one run: drawn side by side, alike, in order, and none takes others with it. */
class MangeRapporterTest {
  private static Sparkmotor motor;

  /** The world with its reports, as two workers drew them. */
  private static Proevekoersel tegnet;

  @TempDir private Path mappe;

  private final List<String> linjer = new ArrayList<>();
  private Proevekoersel verden;

  @BeforeAll
  static void start(@TempDir Path rod) throws IOException {
    Faellesspark.luk();
    motor = Sparkmotor.start("local[2]");
    tegnet = Proevekoersel.i(rod);
    tegnet.ret("rapport.yaml", "udgaver: \\[intern\\]", "udgaver: [offentlig, intern]");
    new Rapportkoersel(
            new Melding(linje -> {}),
            motor::laant,
            2,
            Rapportkoersel.MINDSTE_DEL,
            MangeRapporterTest::rigtig)
        .koer(tegnet.fil("rapport.yaml").toString(), tegnet.fil("ud").toString());
  }

  @AfterAll
  static void luk() {
    motor.close();
  }

  @BeforeEach
  void kopier() throws IOException {
    verden = tegnet.kopi(mappe);
  }

  private Rapportkoersel koersel(int arbejdere, Function<Opsaetning, Tegnestue.Tegner> tegner) {
    return new Rapportkoersel(
        new Melding(linjer::add), motor::laant, arbejdere, Rapportkoersel.MINDSTE_DEL, tegner);
  }

  private static Tegnestue.Tegner rigtig(Opsaetning opsaetning) {
    return new Dokumenter(opsaetning);
  }

  /** Draws from what has travelled as bytes, as it does to a cluster. */
  private static Tegnestue.Tegner fjern(Opsaetning opsaetning) {
    Tegnestue.Tegner tegner =
        rigtig(Forsendelse.udpak(Opsaetning.class, Forsendelse.pak(opsaetning)));
    return udgivelse -> tegner.tegn(Forsendelse.udpak(Udgivelse.class, Forsendelse.pak(udgivelse)));
  }

  private Map<String, String> koer(int arbejdere) throws IOException {
    return koer(arbejdere, MangeRapporterTest::rigtig);
  }

  private Map<String, String> koer(int arbejdere, Function<Opsaetning, Tegnestue.Tegner> tegner)
      throws IOException {
    koersel(arbejdere, tegner).koer(verden.fil("rapport.yaml").toString(), ud());
    Map<String, String> filer = verden.udmappe();
    filer.remove("manifest.json");
    return filer;
  }

  private String ud() {
    return verden.fil("ud").toString();
  }

  private List<String> fremdrift() {
    return linjer.stream().filter(linje -> linje.matches(".* \\(\\d+ af \\d+\\)")).toList();
  }

  @Test
  void manyWorkersGiveTheBytesAndTheLinesOfOneAndSoDoOtherMachines() throws IOException {
    verden.skriv("hus.properties", "farve.accent=#5B1A1A\nlogo@101=logo.png\n");
    BufferedImage logo = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
    logo.setRGB(3, 3, Color.RED.getRGB());
    ImageIO.write(logo, "png", verden.fil("logo.png").toFile());
    verden.ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\ntema: hus.properties");
    Map<String, String> en = koer(1);
    List<String> enesLinjer = List.copyOf(fremdrift());
    assertThat(enesLinjer)
        .hasSizeGreaterThan(3)
        .first()
        .asString()
        .isEqualTo("Skriver intern/101-koebenhavn (1 af %d)".formatted(enesLinjer.size()));
    linjer.clear();
    Map<String, String> otte = koer(8, MangeRapporterTest::fjern);
    assertThat(otte.keySet()).isEqualTo(en.keySet());
    en.forEach((navn, bytes) -> assertThat(otte.get(navn)).as(navn).isEqualTo(bytes));
    assertThat(fremdrift()).isEqualTo(enesLinjer);
  }

  private static Function<Opsaetning, Tegnestue.Tegner> tegnerDerFejler(RuntimeException fejl) {
    return skabelon ->
        udgivelse -> {
          if (udgivelse.omraade().id().equals("101")) {
            throw fejl;
          }
          return rigtig(skabelon).tegn(udgivelse);
        };
  }

  @Test
  void theOthersAreDrawnAndTheOldOnesStay() throws IOException {
    Map<String, String> foer = verden.udmappe();

    assertThatThrownBy(
            () ->
                koersel(2, tegnerDerFejler(new IllegalStateException("i stykker")))
                    .koer(verden.fil("rapport.yaml").toString(), ud()))
        .isInstanceOf(Delvisfejl.class)
        .hasMessageContaining("intern/101-koebenhavn, offentlig/101-koebenhavn")
        .hasMessageContaining(ud() + "/delvis")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));

    assertThat(fremdrift())
        .contains("Mislykket: intern/101-koebenhavn (1 af %d)".formatted(fremdrift().size()));
    Map<String, String> delvis = new TreeMap<>();
    Map<String, String> efter = verden.udmappe();
    efter.entrySet().stream()
        .filter(fil -> fil.getKey().startsWith("delvis/"))
        .forEach(fil -> delvis.put(fil.getKey().substring("delvis/".length()), fil.getValue()));
    efter.keySet().removeIf(navn -> navn.startsWith("delvis/"));
    assertThat(efter).isEqualTo(foer);
    assertThat(delvis.remove("manifest.json"))
        .contains("\"mislykket\" : [ \"intern/101-koebenhavn\", \"offentlig/101-koebenhavn\" ]");
    Map<String, String> hele = new TreeMap<>(foer);
    hele.keySet()
        .removeIf(navn -> navn.equals("manifest.json") || navn.contains("/101-koebenhavn/"));
    assertThat(hele).hasSizeGreaterThan(4);
    assertThat(delvis).isEqualTo(hele);

    koer(2);
    assertThat(verden.udmappe().keySet()).isEqualTo(foer.keySet());
  }

  @Test
  void aWrongTemplateIsEverybodysAndChangesNothing() throws IOException {
    Map<String, String> foer = verden.udmappe();
    SkabelonFejl fejl = new SkabelonFejl("aarsrapport.md", 7, "forkert");
    assertThatThrownBy(
            () ->
                koersel(2, tegnerDerFejler(fejl)).koer(verden.fil("rapport.yaml").toString(), ud()))
        .isSameAs(fejl);
    assertThat(verden.udmappe()).isEqualTo(foer);
  }

  /** What Spark and the libraries write has no room: everybody's, and the user's to mend. */
  @Test
  void noRoomForTemporaryFilesWhileDrawingChangesNothing() throws IOException {
    Map<String, String> foer = verden.udmappe();
    UncheckedIOException fuld =
        new UncheckedIOException(new IOException("No space left on device"));
    assertThatThrownBy(
            () ->
                koersel(2, tegnerDerFejler(fuld)).koer(verden.fil("rapport.yaml").toString(), ud()))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("der er ikke plads til de midlertidige filer i «");
    assertThat(verden.udmappe()).isEqualTo(foer);
  }

  /** However slow the receiver is, only a few folders wait for it. */
  @Test
  void fewFoldersAreInMemoryAtATime() throws IOException {
    int arbejdere = 3;
    AtomicInteger tegnet = new AtomicInteger();
    List<Integer> forspring = new ArrayList<>();
    List<String> modtaget = new ArrayList<>();
    new Tegnestue(
            arbejdere,
            udgivelse -> {
              tegnet.incrementAndGet();
              return Map.of("a", new byte[1]);
            })
        .tegn(
            IntStream.range(0, 50)
                .mapToObj(i -> new Tegnestue.Opgave("nr-" + i, () -> null))
                .iterator(),
            new Tegnestue.Modtager() {
              @Override
              public void modtag(String sted, Map<String, byte[]> filer) {
                modtaget.add(sted);
                pause();
                forspring.add(tegnet.get() - modtaget.size());
              }

              @Override
              public void mislykkedes(String sted) {
                throw new AssertionError(sted);
              }
            });
    assertThat(modtaget).isEqualTo(IntStream.range(0, 50).mapToObj(i -> "nr-" + i).toList());
    assertThat(forspring).allMatch(antal -> antal <= arbejdere).anyMatch(antal -> antal > 1);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
