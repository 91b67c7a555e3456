package dk.aarsrapport.lager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files in the output folder the product wrote: those that a manifest there lists, and a
 * report on data quality, which is known by its first column. All else is somebody's own.
 */
final class Skrevet {
  static final String MANIFEST = "manifest.json";
  static final String KVALITET = "datakvalitet.csv";
  static final String KVALITETSARK = "datakvalitet.xlsx";
  static final String AFVIST = "afvist";
  static final String DELVIS = "delvis";

  /** What the product's own folder beside the reports is called, and what is left of a dead run. */
  static final String EGNE = ".aarsrapport-";

  static final String ARBEJDE = EGNE + "ny";
  private static final String PRODUKT = "Årsrapport";
  private static final String INTERN = "intern";
  private static final List<String> MAPPER = List.of("offentlig", INTERN, AFVIST, DELVIS);
  private static final List<String> FILER = List.of(MANIFEST, KVALITET, KVALITETSARK);

  /** How the product's data quality begins, after the mark that some editors put first. */
  private static final String FOERSTE_KOLONNE = "alvor,";

  private Skrevet() {}

  /** Every place in the output folder that a run may write or take away. */
  static List<String> steder() {
    List<String> alle = new ArrayList<>(MAPPER);
    alle.addAll(FILER);
    return alle;
  }

  /** True for a plain path to a place that is the product's. */
  static boolean voresSted(String sti) {
    int skraa = sti.indexOf('/');
    return Journal.plant(sti)
        && (skraa < 0 ? FILER.contains(sti) : MAPPER.contains(sti.substring(0, skraa)));
  }

  /** True for the name of a run's own folder. */
  static boolean arbejdsmappe(String navn) {
    return navn.startsWith(ARBEJDE) && navn.indexOf('/') < 0 && Journal.plant(navn);
  }

  /** True for what is for the owner alone. */
  static boolean privat(String sti) {
    String del = sti.startsWith(DELVIS + "/") ? sti.substring(DELVIS.length() + 1) : sti;
    return FILER.contains(del) || privatMappe(sti);
  }

  /** True for a folder that is for the owner alone. */
  static boolean privatMappe(String sti) {
    String del = sti.startsWith(DELVIS + "/") ? sti.substring(DELVIS.length() + 1) : sti;
    return List.of(INTERN, AFVIST).contains(del.split("/", -1)[0]);
  }

  /** True for what tells that other files are the product's: it goes away after them. */
  static boolean vidne(String sti) {
    return sti.endsWith(MANIFEST) || sti.endsWith(KVALITET);
  }

  /** What the product wrote in a folder; it may be gone since. */
  static Set<String> i(Lager lager, String mappe) throws IOException {
    Set<String> alle = new TreeSet<>();
    fraManifest(lager, mappe, "", alle);
    fraManifest(lager, mappe, DELVIS + "/", alle);
    kvalitet(lager, mappe, "", alle);
    kvalitet(lager, mappe, AFVIST + "/", alle);
    alle.removeIf(sti -> !voresSted(sti));
    return alle;
  }

  private static void fraManifest(Lager lager, String mappe, String under, Set<String> alle)
      throws IOException {
    String sti = mappe + "/" + under + MANIFEST;
    if (lager.find(sti).isEmpty()) {
      return;
    }
    try {
      JsonNode rod = new ObjectMapper().readTree(lager.tekst(sti));
      if (rod != null && rod.path("produkt").asText().equals(PRODUKT)) {
        rod.path("skrevet").forEach(fil -> alle.add(under + fil.asText()));
        alle.add(under + MANIFEST);
      }
    } catch (JsonProcessingException e) {
      // not the product's: what it may list is not known to be either
    }
  }

  private static void kvalitet(Lager lager, String mappe, String under, Set<String> alle)
      throws IOException {
    String sti = mappe + "/" + under + KVALITET;
    if (!lager.find(sti).isEmpty()
        && lager.tekst(sti).replaceFirst("^\uFEFF", "").startsWith(FOERSTE_KOLONNE)) {
      alle.add(under + KVALITET);
      alle.add(under + KVALITETSARK);
    }
  }
}
