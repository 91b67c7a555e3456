package dk.aarsrapport.rapport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** How the report looks: colours and measures from {@code report-templates/tema.properties}. */
public final class Tema {
  private static final String STANDARD = "/report-templates/tema.properties";

  private final Properties vaerdier;

  private Tema(Properties vaerdier) {
    this.vaerdier = vaerdier;
  }

  /**
   * The shipped theme.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Tema standard() {
    try (Reader fil =
        new InputStreamReader(Tema.class.getResourceAsStream(STANDARD), StandardCharsets.UTF_8)) {
      return laes(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(STANDARD, e);
    }
  }

  /**
   * A theme from a file of properties.
   *
   * @throws IOException if the file cannot be read
   */
  public static Tema laes(Reader fil) throws IOException {
    Properties vaerdier = new Properties();
    vaerdier.load(fil);
    return new Tema(vaerdier);
  }

  /**
   * A colour as 0xRRGGBB.
   *
   * @throws IllegalArgumentException if the theme has none of that name or it is no #RRGGBB
   */
  public int farve(String navn) {
    String tekst = vaerdi(navn);
    if (!tekst.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("theme: " + navn + "=" + tekst + " is no #RRGGBB");
    }
    return Integer.parseInt(tekst.substring(1), 16);
  }

  /**
   * A measure in points, or a factor.
   *
   * @throws IllegalArgumentException if the theme has none of that name or it is no number
   */
  public float maal(String navn) {
    String tekst = vaerdi(navn);
    try {
      return Float.parseFloat(tekst);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("theme: " + navn + "=" + tekst + " is no number", e);
    }
  }

  /** How many colours or measures are numbered under this name: {@code navn.1}, {@code navn.2} … */
  public int antal(String navn) {
    int antal = 0;
    while (vaerdier.containsKey(navn + "." + (antal + 1))) {
      antal++;
    }
    return antal;
  }

  private String vaerdi(String navn) {
    String tekst = vaerdier.getProperty(navn);
    if (tekst == null) {
      throw new IllegalArgumentException("theme: no value for " + navn);
    }
    return tekst.trim();
  }
}
