package dk.aarsrapport.rapport;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Naermeste;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * How the report looks: colours, measures and logo. The shipped looks stand in {@code
 * report-templates/tema.properties}; a house style is a file of the values that differ. A key that
 * ends in {@code @} and a municipality code or the id of a group holds for that area alone.
 */
public final class Tema implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String STANDARD = "/report-templates/tema.properties";
  private static final String FARVE = "#[0-9A-Fa-f]{6}";
  private static final String TAL = "\\d+(\\.\\d+)?";
  private static final String OMRAADE = "@";

  /** Keys of words, which the shipped theme has none of. */
  private static final List<String> ORD = List.of("logo", "logo.tekst");

  private final Properties vaerdier;
  private final String omraade;

  private Tema(Properties vaerdier, String omraade) {
    this.vaerdier = vaerdier;
    this.omraade = omraade;
  }

  /**
   * The shipped theme.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Tema standard() {
    Properties vaerdier = new Properties();
    try (Reader fil =
        new InputStreamReader(Tema.class.getResourceAsStream(STANDARD), StandardCharsets.UTF_8)) {
      vaerdier.load(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(STANDARD, e);
    }
    return new Tema(vaerdier, "");
  }

  /**
   * A house style: the shipped theme with the values of this file instead of its own.
   *
   * @param fil the file's name, for messages
   * @param tekst its content: {@code nøgle=værdi} on each line
   * @throws Brugerfejl if a key is unknown, or a colour or measure is none
   */
  public static Tema laes(String fil, String tekst) {
    Tema standard = standard();
    Properties egne = new Properties();
    try {
      egne.load(new StringReader(tekst));
    } catch (IOException | IllegalArgumentException e) {
      throw new Brugerfejl(fil + ": filen kan ikke læses; skriv «nøgle=værdi» på hver linje", e);
    }
    for (String skrevet : new TreeSet<>(egne.stringPropertyNames())) {
      standard.kontroller(sted(fil, tekst, skrevet), skrevet, egne.getProperty(skrevet).strip());
    }
    Properties vaerdier = new Properties();
    vaerdier.putAll(standard.vaerdier);
    vaerdier.putAll(egne);
    return new Tema(vaerdier, "");
  }

  /** The file, and the line that a key is on where it is written as it is read. */
  private static String sted(String fil, String tekst, String noegle) {
    List<String> linjer = tekst.lines().map(linje -> linje.strip().split("[=:\\s]", 2)[0]).toList();
    int sidste = linjer.lastIndexOf(noegle);
    return sidste < 0 ? fil : fil + ", linje " + (sidste + 1);
  }

  private void kontroller(String sted, String skrevet, String vaerdi) {
    String noegle =
        skrevet.contains(OMRAADE) ? skrevet.substring(0, skrevet.indexOf('@')) : skrevet;
    if (ORD.contains(noegle)) {
      return;
    }
    String kendt = vaerdier.getProperty(noegle);
    if (kendt == null) {
      TreeSet<String> noegler = new TreeSet<>(vaerdier.stringPropertyNames());
      noegler.addAll(ORD);
      throw new Brugerfejl(
          sted
              + ": ukendt nøgle «"
              + skrevet
              + "»; mente du «"
              + Naermeste.til(noegle, noegler)
              + "»?");
    }
    boolean farve = kendt.strip().matches(FARVE);
    if (!vaerdi.matches(farve ? FARVE : TAL)) {
      throw new Brugerfejl(
          sted
              + ": «"
              + skrevet
              + "="
              + vaerdi
              + "» er ikke "
              + (farve ? "en farve; skriv den som #17375E" : "et mål; skriv et tal som 10.5"));
    }
  }

  /** The theme as it holds for one area. */
  public Tema til(String id) {
    return new Tema(vaerdier, id.substring(id.indexOf(':') + 1));
  }

  /**
   * A colour as 0xRRGGBB.
   *
   * @throws IllegalArgumentException if the theme has none of that name or it is no #RRGGBB
   */
  public int farve(String navn) {
    String tekst = vaerdi(navn);
    if (!tekst.matches(FARVE)) {
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

  /** The path of the logo beside the run file; empty when there is none. */
  public Optional<String> logo() {
    return Optional.ofNullable(find("logo")).filter(sti -> !sti.isBlank());
  }

  /** What the logo shows, for those who cannot see it. */
  public Optional<String> logotekst() {
    return Optional.ofNullable(find("logo.tekst")).filter(tekst -> !tekst.isBlank());
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
    String tekst = find(navn);
    if (tekst == null) {
      throw new IllegalArgumentException("theme: no value for " + navn);
    }
    return tekst;
  }

  private String find(String navn) {
    String egen = vaerdier.getProperty(navn + OMRAADE + omraade);
    String tekst = egen == null ? vaerdier.getProperty(navn) : egen;
    return tekst == null ? null : tekst.strip();
  }
}
