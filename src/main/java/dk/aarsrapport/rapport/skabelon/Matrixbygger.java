package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Resultat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Builds a table of one period: categories down and subcategories across, or the other way. */
final class Matrixbygger {
  private static final String NIVEAU = " > ";
  private static final int ALLE_NIVEAUER = Integer.MAX_VALUE;
  static final String INDRYK = "\u00a0\u00a0\u00a0";

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Visning udsnit;
  private final Definition definition;
  private final Kategorier kategorier;
  private final boolean vendt;

  /** Builds what the block asks for. */
  Matrixbygger(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.udsnit = udsnit;
    this.definition = udsnit.definition();
    this.kategorier = new Kategorier(definition);
    this.vendt = direktiv.raa("opstilling").orElse("").equals("vendt");
  }

  /** The table of the last whole period with a value; of one that is not whole only without. */
  Tabel byg(String titel, List<String> noter) {
    String periode = udsnit.sidstePeriode();
    List<String> hen = koder(vendt ? Visning.Del::kategori : Visning.Del::underkategori);
    List<String> alle = koder(vendt ? Visning.Del::underkategori : Visning.Del::kategori);
    List<String> ned =
        alle.stream()
            .filter(r -> r.split(NIVEAU, -1).length <= direktiv.heltal("niveauer", ALLE_NIVEAUER))
            .filter(
                r -> hen.stream().anyMatch(k -> celle(periode, r, k).isPresent()) || over(r, alle))
            .toList();
    Celleskriver celler =
        new Celleskriver(
            opslag,
            ned.stream()
                .flatMap(r -> hen.stream().flatMap(k -> celle(periode, r, k).stream()))
                .toList());
    if (ned.stream().anyMatch(r -> hen.stream().anyMatch(k -> celle(periode, r, k).isEmpty()))) {
      celler.medFravaer();
    }
    int decimaler = direktiv.heltal("decimaler", -1);
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (String raekke : ned) {
      List<String> tal =
          hen.stream().map(k -> celler.vaerdi(celle(periode, raekke, k), decimaler)).toList();
      boolean sum = Kategorier.erTotal(raekke) || (vendt && raekke.isEmpty()) || over(raekke, ned);
      raekker.add(new Tabel.Raekke(etiket(raekke, ned), tal, sum));
    }
    List<String> kolonner = new ArrayList<>(List.of(direktiv.raa("forspalte").orElse("")));
    hen.forEach(kode -> kolonner.add(kategorier.navn(kode)));
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(celler.noter());
    Set<Enhed> enheder = udsnit.enheder();
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, enheder, opslag.udgivelse()));
    return new Tabel(
        titel + " " + Bundtekst.periode(opslag, definition.id(), periode),
        enhed(enheder, celler),
        kolonner,
        raekker,
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  /** One unit, or that of the amounts: what stands in thousands must say so. */
  private static String enhed(Set<Enhed> enheder, Celleskriver celler) {
    if (enheder.size() == 1) {
      return celler.enhed(enheder.iterator().next());
    }
    return enheder.contains(Enhed.KR) ? celler.enhed(Enhed.KR) + ", hvor der ikke står andet" : "";
  }

  /**
   * A level of a hierarchy under its own name, set in as far as it lies below the top; where the
   * level above it is no row, the name stands whole.
   */
  private String etiket(String kode, List<String> raekker) {
    int sidste = kode.lastIndexOf(NIVEAU);
    if (sidste < 0 || !raekker.contains(kode.substring(0, sidste))) {
      return kategorier.navn(kode);
    }
    int dybde = kode.split(NIVEAU, -1).length - 1;
    return INDRYK.repeat(dybde) + kode.substring(sidste + NIVEAU.length());
  }

  /** True for a level with others below it: it stands though it has no number of its own. */
  private static boolean over(String raekke, List<String> raekker) {
    return raekker.stream().anyMatch(anden -> anden.startsWith(raekke + NIVEAU));
  }

  private List<String> koder(Function<Visning.Del, String> led) {
    return udsnit.dele().stream().map(led).distinct().sorted(kategorier).toList();
  }

  private Optional<Resultat> celle(String periode, String raekke, String kolonne) {
    Visning.Del del = vendt ? new Visning.Del(kolonne, raekke) : new Visning.Del(raekke, kolonne);
    return udsnit.findes(del) || (!ligeMeget(del) && udsnit.note().isEmpty())
        ? udsnit.celle(opslag.hoved(), periode, del)
        : Optional.empty();
  }

  /**
   * From nothing to nothing is never counted, so its cell is no 0; nor do merged rows stand in
   * every cell.
   */
  private static boolean ligeMeget(Visning.Del del) {
    return del.kategori().equals("0") && del.underkategori().equals("0");
  }
}
