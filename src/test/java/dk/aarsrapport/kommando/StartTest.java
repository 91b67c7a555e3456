package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script says in one Danish line what is wrong with the machine's Java, before it builds. */
class StartTest {
  private static final Path SCRIPT = Path.of("scripts/aarsrapport").toAbsolutePath();

  @TempDir private Path mappe;

  @Test
  void javaHomeUdenJava() throws Exception {
    stopper(
        Map.of("JAVA_HOME", "/findes/ikke"),
        "Fejl: der er ingen Java i JAVA_HOME («/findes/ikke»); ret JAVA_HOME til mappen med Java 17 eller nyere, eller fjern den");
  }

  @Test
  void ingenJava() throws Exception {
    Path dirname = mappe.resolve("dirname"); // all that is asked for before Java
    Files.writeString(dirname, "#!/bin/sh\nexec /usr/bin/dirname \"$@\"\n");
    assertThat(dirname.toFile().setExecutable(true)).isTrue();
    stopper(
        Map.of("JAVA_HOME", "", "PATH", mappe.toString()),
        "Fejl: Java findes ikke her; installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den");
  }

  @Test
  void enGammelJavaKendesPaaSinFil() throws Exception {
    Files.writeString(java("exit 0").resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    gammel("8");
  }

  @Test
  void enGammelJavaUdenFilKendesPaaHvadDenSiger() throws Exception {
    java("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    gammel("11");
  }

  @Test
  void enJavaDerIkkeKanStartes() throws Exception {
    java("exit 1");
    stopper(
        Map.of("JAVA_HOME", mappe.toString()),
        "Fejl: Java kan ikke startes («%s»); installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den"
            .formatted(mappe.toRealPath().resolve("bin/java")));
  }

  private void gammel(String udgave) throws Exception {
    stopper(
        Map.of("JAVA_HOME", mappe.toString()),
        "Fejl: Java %s er for gammel («%s»); installér Java 17 eller nyere, og kør igen, eller sæt JAVA_HOME til mappen med den"
            .formatted(udgave, mappe.toRealPath().resolve("bin/java")));
  }

  /** A folder like Java's, whose command does this. */
  private Path java(String goer) throws IOException {
    Path bin = Files.createDirectory(mappe.resolve("bin"));
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n" + goer + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return mappe;
  }

  private static void stopper(Map<String, String> miljoe, String besked) throws Exception {
    ProcessBuilder bygger = new ProcessBuilder("/bin/bash", SCRIPT.toString(), "noegletal");
    bygger.environment().putAll(miljoe);
    Process script = bygger.redirectErrorStream(true).start();
    String ud = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).as(ud).isEqualTo(2);
    assertThat(ud.lines()).containsExactly(besked);
  }
}
