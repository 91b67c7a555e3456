package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A template, read and ready to be filled for any number of editions and areas. */
public final class Skabelon {
  /** The file name of the shipped template. */
  public static final String LEVERET = "aarsrapport.md";

  private final List<Element> elementer;

  private Skabelon(List<Element> elementer) {
    this.elementer = List.copyOf(elementer);
  }

  /**
   * Reads a template.
   *
   * @param filnavn the file name, for messages
   * @param tekst the Markdown
   * @throws SkabelonFejl when it is wrong in itself
   */
  public static Skabelon laes(String filnavn, String tekst) {
    List<Element> elementer = Markdownlaeser.laes(filnavn, tekst);
    Kontrol.ankre(elementer);
    return new Skabelon(elementer);
  }

  /** The shipped template. */
  public static Skabelon leveret() {
    try (InputStream kilde = Skabelon.class.getResourceAsStream("/report-templates/" + LEVERET)) {
      if (kilde == null) {
        throw new IllegalStateException("the shipped template is missing from the jar");
      }
      return laes(LEVERET, new String(kilde.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks every figure that the template mentions; needs no data.
   *
   * @throws SkabelonFejl when one is not in the catalogue
   */
  public void kontroller(List<Definition> katalog) {
    new Kontrol(katalog).kontroller(elementer);
  }

  /** The ids of the figures that the template mentions. */
  public Set<String> noegletal() {
    Set<String> noegletal = new LinkedHashSet<>();
    stier().forEach(sti -> noegletal.add(sti.noegletal()));
    return noegletal;
  }

  /** All that the template points at. */
  Set<Sti> stier() {
    Set<Sti> stier = new LinkedHashSet<>();
    Kontrol.stier(elementer, (sti, sted) -> stier.add(sti));
    return stier;
  }

  /** The report of one edition for one area. */
  public Rapport byg(Udgivelse udgivelse) {
    kontroller(udgivelse.definitioner());
    return new Rapportbygger(udgivelse, noegletal()).byg(elementer);
  }
}
