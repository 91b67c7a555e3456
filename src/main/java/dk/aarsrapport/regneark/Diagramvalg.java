package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which chart a figure gets: lines over the periods where a handful of series can be told apart,
 * else bars of the newest period.
 *
 * @param form lines, upright bars (ages) or lying bars (long labels)
 * @param enhed the unit of the axis
 * @param raekker the rows drawn, counted from the first below the header
 * @param foerste the first period drawn
 * @param sidste the last period drawn; bars have only this one
 * @param omraader true when the rows are one series in several areas
 */
record Diagramvalg(
    Form form, Enhed enhed, List<Integer> raekker, int foerste, int sidste, boolean omraader) {
  private static final int FLEST_LINJER = 6;
  private static final int FLEST_SOEJLER = 24;

  /** The kinds of chart. */
  enum Form {
    LINJER,
    SOEJLER,
    LIGGENDE
  }

  /** The choice; empty when there is no number to draw. */
  static Optional<Diagramvalg> af(Figurtabel figur) {
    List<Integer> mulige =
        IntStream.range(0, figur.raekker().size())
            .filter(i -> figur.raekker().get(i).celler().stream().anyMatch(Diagramvalg::tal))
            .boxed()
            .toList();
    Optional<Enhed> enhed = enhed(figur, mulige);
    if (enhed.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> enhedens =
        mulige.stream().filter(i -> figur.raekker().get(i).enhed() == enhed.get()).toList();
    List<Integer> egne = enhedens.stream().filter(i -> figur.raekker().get(i).hoved()).toList();
    if (egne.isEmpty()) {
      return Optional.empty();
    }
    if (egne.size() == 1) {
      Figurtabel.Raekke egen = figur.raekker().get(egne.get(0));
      return Optional.of(
          linjerEllerSoejler(figur, enhed.get(), iAlle(figur, enhedens, egen), true));
    }
    boolean aldre =
        egne.stream().anyMatch(i -> Kategoriorden.erTal(figur.raekker().get(i).kategori()));
    if (egne.size() <= FLEST_LINJER && !aldre) {
      return Optional.of(linjerEllerSoejler(figur, enhed.get(), egne, false));
    }
    Optional<Figurtabel.Raekke> iAlt =
        egne.stream()
            .map(figur.raekker()::get)
            .filter(r -> r.kategori().equals("i-alt") && r.underkategori().isEmpty())
            .findFirst();
    if (iAlt.isPresent() && !aldre && perioder(figur, egne)[0] < perioder(figur, egne)[1]) {
      return Optional.of(
          linjerEllerSoejler(figur, enhed.get(), iAlle(figur, enhedens, iAlt.get()), true));
    }
    return Optional.of(soejler(figur, enhed.get(), egne, false));
  }

  private static Optional<Enhed> enhed(Figurtabel figur, List<Integer> mulige) {
    List<Enhed> enheder =
        mulige.stream()
            .map(figur.raekker()::get)
            .filter(Figurtabel.Raekke::hoved)
            .map(Figurtabel.Raekke::enhed)
            .toList();
    Enhed oenske = figur.definition().enhed();
    return enheder.contains(oenske) ? Optional.of(oenske) : enheder.stream().findFirst();
  }

  /** The same category in all areas, the main one first, as many as lines can be told apart. */
  private static List<Integer> iAlle(
      Figurtabel figur, List<Integer> mulige, Figurtabel.Raekke egen) {
    return mulige.stream()
        .filter(
            i -> {
              Figurtabel.Raekke raekke = figur.raekker().get(i);
              return raekke.kategori().equals(egen.kategori())
                  && raekke.underkategori().equals(egen.underkategori());
            })
        .limit(FLEST_LINJER)
        .toList();
  }

  /** Counts and amounts of a large group would press the municipality's line flat. */
  private static Diagramvalg linjerEllerSoejler(
      Figurtabel figur, Enhed enhed, List<Integer> raekker, boolean omraader) {
    int[] perioder = perioder(figur, raekker);
    boolean maengde = omraader && (enhed == Enhed.ANTAL || enhed == Enhed.KR);
    List<Integer> linjer = maengde ? raekker.subList(0, 1) : raekker;
    return perioder[0] < perioder[1]
        ? new Diagramvalg(Form.LINJER, enhed, linjer, perioder[0], perioder[1], omraader)
        : soejler(figur, enhed, raekker, omraader);
  }

  private static Diagramvalg soejler(
      Figurtabel figur, Enhed enhed, List<Integer> raekker, boolean omraader) {
    int sidste = perioder(figur, raekker)[1];
    boolean matrix =
        raekker.stream().noneMatch(i -> figur.raekker().get(i).underkategori().isEmpty());
    boolean aldre =
        !matrix
            && raekker.stream()
                .anyMatch(i -> Kategoriorden.erTal(figur.raekker().get(i).kategori()));
    List<Integer> valgte = new ArrayList<>();
    for (int i : raekker) {
      Resultat celle = figur.raekker().get(i).celler().get(sidste);
      boolean iAlt = !omraader && figur.raekker().get(i).total() && raekker.size() > 1;
      if (tal(celle) && !iAlt && (!matrix || celle.vaerdi().signum() != 0)) {
        valgte.add(i);
      }
    }
    if (valgte.isEmpty()) {
      valgte.addAll(raekker);
    }
    if (valgte.size() > FLEST_SOEJLER) {
      valgte.sort(Comparator.comparing((Integer i) -> stoerrelse(figur, i, sidste)).reversed());
      valgte = new ArrayList<>(valgte.subList(0, FLEST_SOEJLER));
      valgte.sort(Comparator.naturalOrder());
    }
    return new Diagramvalg(
        aldre ? Form.SOEJLER : Form.LIGGENDE, enhed, List.copyOf(valgte), sidste, sidste, omraader);
  }

  private static BigDecimal stoerrelse(Figurtabel figur, int raekke, int periode) {
    Resultat celle = figur.raekker().get(raekke).celler().get(periode);
    return tal(celle) ? celle.vaerdi().abs() : BigDecimal.ZERO;
  }

  /** First and last period in which one of the rows has a number. */
  private static int[] perioder(Figurtabel figur, List<Integer> raekker) {
    int[] med =
        IntStream.range(0, figur.perioder().size())
            .filter(
                p -> raekker.stream().anyMatch(i -> tal(figur.raekker().get(i).celler().get(p))))
            .toArray();
    return new int[] {med[0], med[med.length - 1]};
  }

  private static boolean tal(Resultat celle) {
    return celle != null && celle.status().harVaerdi();
  }
}
