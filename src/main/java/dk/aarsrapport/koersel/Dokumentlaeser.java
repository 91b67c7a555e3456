package dk.aarsrapport.koersel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code dokumenter}: which PDFs stand in each folder. */
final class Dokumentlaeser {
  private static final Set<String> DELE =
      Vaerdier.ordnet("navn", "skabelon", "titel", "forside", "indhold", "omraader");

  private final Set<String> omraader;

  /** Documents for these areas, those with reports, by their ids in {@code noegletal.csv}. */
  Dokumentlaeser(Set<String> omraader) {
    this.omraader = omraader;
  }

  List<Dokument> laes(Yaml felt) {
    List<Dokument> alle = new ArrayList<>();
    for (Yaml punkt : felt.liste()) {
      Dokument dokument = dokument(punkt);
      if (alle.stream().anyMatch(andet -> sammeFil(andet, dokument))) {
        throw punkt.fejl("to dokumenter hedder «" + dokument.navn() + "»; giv dem hver sit navn");
      }
      alle.add(dokument);
    }
    if (alle.isEmpty()) {
      throw felt.fejl("listen er tom; skriv f.eks. [{navn: aarsrapport}], eller udelad nøglen");
    }
    return alle;
  }

  /** Some file systems do not tell capitals apart. */
  private static boolean sammeFil(Dokument a, Dokument b) {
    return a.navn().toLowerCase(Locale.ROOT).equals(b.navn().toLowerCase(Locale.ROOT));
  }

  private Dokument dokument(Yaml punkt) {
    Map<String, Yaml> dele = punkt.felter(DELE);
    punkt.kraev(dele, "dokumentet", "navn");
    String navn = dele.get("navn").tekst();
    if (!navn.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      throw dele.get("navn")
          .fejl(
              "«" + navn + "» må kun have bogstaverne a-z, tal, _ og -; skriv f.eks. udvalgsnotat");
    }
    return new Dokument(
        navn,
        del(dele, "skabelon").map(Yaml::tekst),
        del(dele, "titel").map(Vaerdier::navn),
        del(dele, "forside").map(Vaerdier::jaNej),
        del(dele, "indhold").map(Vaerdier::jaNej),
        del(dele, "omraader").map(this::omraader).orElse(List.of()));
  }

  private static Optional<Yaml> del(Map<String, Yaml> dele, String navn) {
    return Optional.ofNullable(dele.get(navn));
  }

  private List<String> omraader(Yaml felt) {
    List<String> valgte = new ArrayList<>();
    for (Yaml punkt : felt.liste()) {
      String id = punkt.tekst();
      if (!omraader.contains(id)) {
        throw punkt.fejl(
            "«"
                + id
                + "» er ikke et område med rapport i kørslen; "
                + Vaerdier.omraadeforslag(id, omraader));
      }
      valgte.add(id);
    }
    if (valgte.isEmpty()) {
      throw felt.fejl("listen er tom; skriv f.eks. [" + omraader.iterator().next() + "]");
    }
    return valgte;
  }
}
