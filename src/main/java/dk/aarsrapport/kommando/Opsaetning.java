package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.koersel.Dokument;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.rapport.skabelon.Skabelon;
import dk.aarsrapport.resultat.Omraade;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the documents of a run say and look like: template, house style and logos, read and checked
 * before any data are.
 *
 * @param skabeloner the template of each document, in the run file's order
 * @param tema the shipped looks, or those with the run file's house style over them
 * @param logoer pictures by path
 * @param sikkertRegneark true where no cell of a CSV file may be a formula to a spreadsheet
 */
record Opsaetning(
    Map<Dokument, Skabelon> skabeloner,
    Tema tema,
    Map<String, Logofil> logoer,
    boolean sikkertRegneark)
    implements Serializable {

  /**
   * Reads them.
   *
   * @param omraader ids of the run's areas
   */
  static Opsaetning laes(Koersel koersel, Lager lager, Set<String> omraader) throws IOException {
    Tema tema = tema(koersel, lager);
    Map<String, Logofil> logoer = new HashMap<>();
    for (String id : new TreeSet<>(omraader)) {
      Optional<String> sti = tema.til(id).logo();
      if (sti.isPresent() && !logoer.containsKey(sti.get())) {
        logoer.put(sti.get(), Logofil.laes(koersel, lager, sti.get()));
      }
    }
    Map<Dokument, Skabelon> skabeloner = new LinkedHashMap<>();
    for (Dokument dokument : koersel.udgivelse().dokumenter()) {
      Skabelon skabelon = skabelon(dokument, koersel, lager);
      skabelon.kontroller(Katalog.definitioner());
      skabelon.kontrollerOmraader(omraader);
      skabeloner.put(dokument, skabelon);
    }
    return new Opsaetning(
        skabeloner, tema, Map.copyOf(logoer), koersel.udgivelse().sikkertRegneark());
  }

  /** The anchors of the headings of all documents, and the figures that they show. */
  Set<String> afsnit() {
    Set<String> afsnit = new TreeSet<>();
    for (Skabelon skabelon : skabeloner.values()) {
      afsnit.addAll(skabelon.ankre());
      afsnit.addAll(skabelon.noegletal());
    }
    return afsnit;
  }

  /** A template of the run file's wins over a shipped one of the same name. */
  private static Skabelon skabelon(Dokument dokument, Koersel koersel, Lager lager)
      throws IOException {
    if (dokument.skabelon().isEmpty()) {
      if (!Skabelon.LEVEREDE.contains(dokument.navn())) {
        throw new Brugerfejl(
            koersel.kilde().sted("dokumenter")
                + ": der følger ingen skabelon med, som hedder «"
                + dokument.navn()
                + "»; skriv en under skabelon, eller vælg mellem "
                + String.join(", ", Skabelon.LEVEREDE));
      }
      return Skabelon.leveret(dokument.navn());
    }
    String sti = dokument.skabelon().get();
    Optional<String> leveret = Skabelon.leveretSom(sti);
    if (leveret.isPresent() && !lager.findes(Stier.ved(koersel.mappe(), sti))) {
      return Skabelon.leveret(leveret.get());
    }
    return Skabelon.laes(Stier.navn(sti), Reference.tekst(lager, koersel, "skabelon", sti));
  }

  private static Tema tema(Koersel koersel, Lager lager) throws IOException {
    if (koersel.udgivelse().tema().isEmpty()) {
      return Tema.standard();
    }
    String sti = koersel.udgivelse().tema().get();
    return Tema.laes(Stier.navn(sti), Reference.tekst(lager, koersel, "tema", sti));
  }

  /** The looks of one area's documents. */
  Tema tema(Omraade omraade) {
    return tema.til(omraade.id());
  }

  /** The logo of one area. */
  Optional<Logo> logo(Omraade omraade) {
    Tema egen = tema(omraade);
    return egen.logo()
        .map(logoer::get)
        .map(fil -> new Logo(fil.billede(), egen.logotekst().orElse("Logo: " + omraade.navn())));
  }
}
