package dk.aarsrapport.koersel;

import dk.aarsrapport.koersel.Koersel.Inputvalg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how the files of one input are read: a name, a list of names, a block, or blocks. */
final class Inputlaeser {
  private Inputlaeser() {}

  /**
   * The blocks of an input.
   *
   * @param vaerdier what its cells mean in every block that does not say otherwise
   */
  static List<Inputvalg> laes(Yaml felt, Map<String, Map<String, String>> vaerdier) {
    List<Yaml> punkter = felt.erAfbildning() ? List.of(felt) : felt.liste();
    if (punkter.stream().noneMatch(Yaml::erAfbildning)) {
      return List.of(Inputvalg.ligeud(Vaerdier.tekster(felt), vaerdier));
    }
    List<Inputvalg> blokke = new ArrayList<>();
    for (Yaml punkt : punkter) {
      blokke.add(
          punkt.erAfbildning()
              ? blok(punkt, vaerdier)
              : Inputvalg.ligeud(Vaerdier.tekster(punkt), vaerdier));
    }
    return blokke;
  }

  private static Inputvalg blok(Yaml felt, Map<String, Map<String, String>> faelles) {
    Map<String, Yaml> dele =
        felt.felter(
            Vaerdier.ordnet(
                "filer",
                "tegnsaet",
                "kolonner",
                "profil",
                "vaerdier",
                "ark",
                "fyld_ned",
                "kun",
                "datoformat"));
    if (!dele.containsKey("filer")) {
      throw felt.fejl("«filer» mangler; skriv f.eks. filer: indsatser.csv");
    }
    Map<String, String> kolonner = new LinkedHashMap<>();
    if (dele.containsKey("kolonner")) {
      dele.get("kolonner")
          .felter()
          .forEach((navn, i) -> kolonner.put(navn, Vaerdier.overskrift(i)));
    }
    Map<String, Map<String, String>> vaerdier = new LinkedHashMap<>(faelles);
    if (dele.containsKey("vaerdier")) {
      vaerdier.putAll(vaerdier(dele.get("vaerdier")));
    }
    Map<String, List<String>> kun = new LinkedHashMap<>();
    if (dele.containsKey("kun")) {
      dele.get("kun").felter().forEach((overskrift, i) -> kun.put(overskrift, Vaerdier.tekster(i)));
    }
    return new Inputvalg(
        Vaerdier.tekster(dele.get("filer")),
        dele.containsKey("tegnsaet") ? Vaerdier.tegnsaet(dele.get("tegnsaet")) : "auto",
        kolonner,
        Optional.ofNullable(dele.get("profil")).map(Vaerdier::profil),
        vaerdier,
        dele.containsKey("ark") ? dele.get("ark").tekst() : "",
        dele.containsKey("fyld_ned") ? Vaerdier.tekster(dele.get("fyld_ned")) : List.of(),
        kun,
        dele.containsKey("datoformat") && maanedFoerst(dele.get("datoformat")));
  }

  private static boolean maanedFoerst(Yaml felt) {
    return switch (felt.tekst()) {
      case "maaned-foerst" -> true;
      case "dag-foerst" -> false;
      default ->
          throw felt.fejl(
              "«" + felt.tekst() + "» er ikke et datoformat; skriv dag-foerst eller maaned-foerst");
    };
  }

  /** What cells mean, by column and by what they say. */
  static Map<String, Map<String, String>> vaerdier(Yaml felt) {
    Map<String, Map<String, String>> vaerdier = new LinkedHashMap<>();
    felt.felter()
        .forEach(
            (kolonne, oversat) -> {
              Map<String, String> efterTekst = new LinkedHashMap<>();
              oversat.felter().forEach((tekst, til) -> efterTekst.put(tekst, til.tekst()));
              vaerdier.put(kolonne, efterTekst);
            });
    return vaerdier;
  }
}
