package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A template, read and ready to be filled for any number of editions and areas. */
public final class Skabelon implements Serializable {
  private static final long serialVersionUID = 1;

  /** The documents whose templates ship, by file name without {@code .md}. */
  public static final List<String> LEVEREDE = List.of("aarsrapport", "udvalgsnotat", "evaluering");

  private static final String ENDELSE = ".md";

  private final transient Kilde kilde;
  private final transient Optional<Direktiv> hoved;
  private final transient List<Element> elementer;

  /** A template's file: another machine reads it for itself. */
  private record Kilde(String filnavn, String tekst) implements Serializable {
    private Object readResolve() {
      return laes(filnavn, tekst);
    }
  }

  private Skabelon(Kilde kilde, Optional<Direktiv> hoved, List<Element> elementer) {
    this.kilde = kilde;
    this.hoved = hoved;
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
    Optional<Direktiv> hoved = Optional.empty();
    for (int i = 0; i < elementer.size(); i++) {
      if (elementer.get(i) instanceof Direktiv d && d.art() == Direktiv.Art.DOKUMENT) {
        if (i > 0) {
          throw d.sted().fejl("blokken dokument skal stå først i skabelonen, og kun én gang");
        }
        hoved = Optional.of(d);
      }
    }
    Rammer.kontroller(elementer);
    return new Skabelon(
        new Kilde(filnavn, tekst),
        hoved,
        elementer.subList(hoved.isPresent() ? 1 : 0, elementer.size()));
  }

  private Object writeReplace() {
    return kilde;
  }

  private void readObject(ObjectInputStream ind) throws InvalidObjectException {
    throw new InvalidObjectException("a template travels as its file");
  }

  /** The document whose shipped template has this file name, such as {@code aarsrapport.md}. */
  public static Optional<String> leveretSom(String filnavn) {
    return LEVEREDE.stream().filter(navn -> filnavn.equals(navn + ENDELSE)).findFirst();
  }

  /** The shipped template of one of {@link #LEVEREDE}. */
  public static Skabelon leveret(String navn) {
    String fil = navn + ENDELSE;
    try (InputStream kilde = Skabelon.class.getResourceAsStream("/report-templates/" + fil)) {
      if (kilde == null) {
        throw new IllegalStateException("the shipped template is missing from the jar: " + fil);
      }
      return laes(fil, new String(kilde.readAllBytes(), StandardCharsets.UTF_8));
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

  /**
   * Checks every municipality and group that the template names; needs no data.
   *
   * @param omraader the ids of the run's areas
   * @throws SkabelonFejl when one is not in the run
   */
  public void kontrollerOmraader(Set<String> omraader) {
    Omraadekontrol.koerslens(elementer, omraader);
  }

  /**
   * A line for each area outside the run that the template names and nobody has numbers of.
   *
   * @param andres the ids of those that numbers were read of
   */
  public List<String> ukendteAndre(Set<String> andres) {
    return Omraadekontrol.ukendteAndre(elementer, andres);
  }

  /** The ids of the figures that the template mentions. */
  public Set<String> noegletal() {
    Set<String> noegletal = new LinkedHashSet<>();
    stier().forEach(sti -> noegletal.add(sti.noegletal()));
    return noegletal;
  }

  /** The anchors of the template's headings. */
  public Set<String> ankre() {
    return Kontrol.ankrene(elementer);
  }

  /** A line for each loop that these numbers give no turn in any report. */
  public List<String> tommeLoekker(Collection<Resultat> resultater) {
    return Kontrol.loekker(elementer).stream()
        .flatMap(loekke -> Gentagelse.forgaeves(loekke, resultater).stream())
        .toList();
  }

  /** All that the template points at. */
  Set<Sti> stier() {
    Set<Sti> stier = new LinkedHashSet<>();
    Kontrol.stier(elementer, (sti, sted) -> stier.add(sti));
    return stier;
  }

  /** The report of one edition for one area, in the template's own form. */
  public Rapport byg(Udgivelse udgivelse) {
    return byg(udgivelse, Dokumentform.SKABELONENS);
  }

  /** The report of one edition for one area. */
  public Rapport byg(Udgivelse udgivelse, Dokumentform form) {
    kontroller(udgivelse.definitioner());
    return new Rapportbygger(udgivelse, elementer)
        .byg(
            titel(udgivelse, form),
            new Rapport.Form(
                form.forside().orElse(har("forside")), form.indhold().orElse(har("indhold"))));
  }

  private String titel(Udgivelse udgivelse, Dokumentform form) {
    return form.titel()
        .or(
            () ->
                hoved
                    .flatMap(h -> h.led("titel"))
                    .map(led -> Synsfelt.tekst(new Opslag(udgivelse), new Spor(), led)))
        .orElse(udgivelse.titel());
  }

  private boolean har(String side) {
    return hoved.flatMap(h -> h.raa(side)).orElse("ja").equals("ja");
  }
}
