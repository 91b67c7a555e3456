package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which chart a figure gets: lines over the periods where a handful of series can be told apart,
 * else bars of the newest period, and none where most of it would be missing or more of it is
 * hidden than any chart is drawn with.
 *
 * @param form lines, upright bars (ages) or lying bars (long labels), also in groups
 * @param enhed the unit of the axis
 * @param raekker the rows drawn, counted from the first
 * @param foerste the first period drawn
 * @param sidste the last period drawn; bars have only this one
 * @param omraader true when the rows are one series in several areas
 * @param udeladt rows left out because most of their numbers are missing
 */
record Diagramvalg(
    Form form,
    Enhed enhed,
    List<Integer> raekker,
    int foerste,
    int sidste,
    boolean omraader,
    List<Integer> udeladt) {
  private static final int FLEST_LINJER = 6;
  private static final int FLEST_SOEJLER = 24;
  private static final int LAENGSTE_NAVN = 60;
  private static final String I_ALT = "i-alt";

  /** Yes or no, told as 1 or 0: not a size. */
  private static final String JA_NEJ = "opfyldt";

  /** The kinds of chart. */
  enum Form {
    LINJER,
    SOEJLER,
    LIGGENDE,
    GRUPPER
  }

  /** The choice; empty when there is nothing a chart would show better than the table. */
  static Optional<Diagramvalg> af(Figurtabel figur) {
    return figur.fraTil() ? Optional.empty() : new Vaelger(figur).vaelg();
  }

  /** Makes the choice for one figure. */
  private static final class Vaelger {
    private final Figurtabel figur;
    private Enhed enhed;
    private List<Integer> enhedens = List.of();

    Vaelger(Figurtabel figur) {
      this.figur = figur;
    }

    Optional<Diagramvalg> vaelg() {
      List<Integer> mulige =
          raekker(
              r -> !r.underkategori().equals(JA_NEJ) && r.celler().stream().anyMatch(this::tal));
      List<Enhed> enheder =
          mulige.stream().map(this::raekke).filter(r -> r.hoved()).map(r -> r.enhed()).toList();
      if (enheder.isEmpty()) {
        return Optional.empty();
      }
      Enhed oenske = figur.definition().enhed();
      enhed = enheder.contains(oenske) ? oenske : enheder.get(0);
      enhedens = mulige.stream().filter(i -> raekke(i).enhed() == enhed).toList();
      List<Integer> egne = hovedraekker(enhedens.stream().filter(i -> raekke(i).hoved()).toList());
      if (egne.size() == 1) {
        return enSerie(raekke(egne.get(0)));
      }
      List<Integer> medSkjulte = medSkjulte();
      if (figur.krydset()) {
        return grupper(medSkjulte);
      }
      if (figur.alder()) {
        return aldre();
      }
      if (egne.size() <= FLEST_LINJER) {
        return linjer(egne, false).or(() -> soejler(medSkjulte, false));
      }
      return egne.stream()
          .map(this::raekke)
          .filter(r -> r.kategori().equals(I_ALT) && r.underkategori().isEmpty())
          .findFirst()
          .flatMap(iAlt -> linjer(iAlle(iAlt), true))
          .or(() -> soejler(medSkjulte, false));
    }

    /** The rows that bars are chosen among, also those that are hidden in every period. */
    private List<Integer> medSkjulte() {
      return hovedraekker(
          raekker(
              r ->
                  r.hoved()
                      && r.enhed() == enhed
                      && !r.underkategori().equals(JA_NEJ)
                      && r.celler().stream()
                          .anyMatch(
                              c -> tal(c) || (c != null && c.status() == Status.DISKRETIONERET))));
    }

    private Figurtabel.Raekke raekke(int nummer) {
      return figur.raekker().get(nummer);
    }

    private List<Integer> raekker(Predicate<Figurtabel.Raekke> med) {
      return IntStream.range(0, figur.raekker().size())
          .filter(i -> med.test(raekke(i)))
          .boxed()
          .toList();
    }

    /** The rows that hold the others together, where the figure is divided twice. */
    private List<Integer> hovedraekker(List<Integer> egne) {
      List<Integer> samlede =
          egne.stream().filter(i -> raekke(i).underkategori().isEmpty()).toList();
      if (!samlede.isEmpty()) {
        return samlede;
      }
      List<Integer> iAlt =
          egne.stream()
              .filter(i -> raekke(i).kategori().equals(I_ALT))
              .filter(i -> !raekke(i).underkategori().equals(I_ALT))
              .toList();
      return iAlt.size() > 1 && !figur.krydset() ? iAlt : egne;
    }

    private Optional<Diagramvalg> enSerie(Figurtabel.Raekke egen) {
      List<Integer> alle = iAlle(egen);
      return linjer(alle, true).or(() -> soejler(alle, true));
    }

    /** The same category in all areas, the main one first; of many areas only those that span. */
    private List<Integer> iAlle(Figurtabel.Raekke egen) {
      List<Integer> alle =
          enhedens.stream()
              .filter(i -> raekke(i).kategori().equals(egen.kategori()))
              .filter(i -> raekke(i).underkategori().equals(egen.underkategori()))
              .toList();
      return alle.size() <= FLEST_LINJER
          ? alle
          : alle.stream()
              .filter(i -> raekke(i).hoved() || !raekke(i).omraade().erKommune())
              .limit(FLEST_LINJER)
              .toList();
    }

    /** Lines of the series with numbers in at least half the periods; the own one must be there. */
    private Optional<Diagramvalg> linjer(List<Integer> raekker, boolean omraader) {
      int[] perioder = perioder(raekker);
      if (perioder[0] == perioder[1]) {
        return Optional.empty();
      }
      List<Integer> hele =
          raekker.stream()
              .filter(
                  i -> {
                    long med =
                        IntStream.rangeClosed(perioder[0], perioder[1])
                            .filter(p -> tal(raekke(i).celler().get(p)))
                            .count();
                    return 2 * med >= perioder[1] - perioder[0] + 1;
                  })
              .toList();
      if (hele.isEmpty() || (omraader && !raekke(hele.get(0)).hoved())) {
        return Optional.empty();
      }
      // Counts and amounts of a large group would press the municipality's line flat.
      boolean maengde = omraader && (enhed == Enhed.ANTAL || enhed == Enhed.KR);
      List<Integer> tegnede = maengde ? hele.subList(0, 1) : hele;
      int[] viste = perioder(hele);
      if (forSkjult(tegnede, viste[0], viste[1])) {
        return Optional.empty();
      }
      return Optional.of(
          new Diagramvalg(
              Form.LINJER,
              enhed,
              tegnede,
              viste[0],
              viste[1],
              omraader,
              omraader ? List.of() : raekker.stream().filter(i -> !hele.contains(i)).toList()));
    }

    /** Bars of the newest period, the largest if there are many; none when most are missing. */
    private Optional<Diagramvalg> soejler(List<Integer> raekker, boolean omraader) {
      int sidste = perioder(raekker)[1];
      List<Integer> dele = raekker.stream().filter(i -> omraader || !raekke(i).total()).toList();
      List<Integer> med =
          new ArrayList<>(dele.stream().filter(i -> tal(raekke(i).celler().get(sidste))).toList());
      boolean langt = med.stream().anyMatch(i -> navn(raekke(i)).length() > LAENGSTE_NAVN);
      boolean egen = !omraader || med.stream().anyMatch(i -> raekke(i).hoved());
      if (med.size() < 2
          || 2 * med.size() < dele.size()
          || langt
          || !egen
          || forSkjult(dele, sidste, sidste)) {
        return Optional.empty();
      }
      return Optional.of(valg(Form.LIGGENDE, stoerste(med, sidste), sidste, omraader));
    }

    private String navn(Figurtabel.Raekke raekke) {
      return figur.orden().navn(raekke.kategori()) + figur.orden().navn(raekke.underkategori());
    }

    /** Every age, so that a missing one is seen to be missing. */
    private Optional<Diagramvalg> aldre() {
      List<Integer> egne =
          raekker(
              r ->
                  r.hoved()
                      && r.enhed() == enhed
                      && !r.total()
                      && r.celler().stream().anyMatch(c -> c != null));
      int sidste = perioder(egne)[1];
      long med = egne.stream().filter(i -> tal(raekke(i).celler().get(sidste))).count();
      return 2 * med < egne.size() || forSkjult(egne, sidste, sidste)
          ? Optional.empty()
          : Optional.of(valg(Form.SOEJLER, egne, sidste, false));
    }

    private Optional<Diagramvalg> grupper(List<Integer> egne) {
      int sidste = perioder(egne)[1];
      List<Integer> dele =
          egne.stream().filter(i -> !Kategorier.erTotal(raekke(i).kategori())).toList();
      List<Integer> med = dele.stream().filter(i -> tal(raekke(i).celler().get(sidste))).toList();
      long kategorier = med.stream().map(i -> raekke(i).kategori()).distinct().count();
      boolean langt =
          med.stream()
              .anyMatch(i -> figur.orden().navn(raekke(i).kategori()).length() > LAENGSTE_NAVN);
      return kategorier == 0
              || kategorier > FLEST_SOEJLER
              || langt
              || forSkjult(dele, sidste, sidste)
          ? Optional.empty()
          : Optional.of(valg(Form.GRUPPER, med, sidste, false));
    }

    private Diagramvalg valg(Form form, List<Integer> raekker, int periode, boolean omraader) {
      return new Diagramvalg(
          form, enhed, List.copyOf(raekker), periode, periode, omraader, List.of());
    }

    private List<Integer> stoerste(List<Integer> raekker, int periode) {
      return raekker.stream()
          .sorted(
              Comparator.comparing((Integer i) -> stoerrelse(raekke(i).celler().get(periode)))
                  .reversed())
          .limit(FLEST_SOEJLER)
          .sorted()
          .toList();
    }

    private static BigDecimal stoerrelse(Resultat celle) {
      return celle.vaerdi().abs();
    }

    /** First and last period in which one of the rows has a number, all of one kind. */
    private int[] perioder(List<Integer> raekker) {
      int[] med =
          IntStream.range(0, figur.perioder().size())
              .filter(p -> raekker.stream().anyMatch(i -> tal(raekke(i).celler().get(p))))
              .toArray();
      if (med.length == 0) {
        return new int[] {0, 0};
      }
      int art = Figurtabel.art(figur.perioder().get(med[0]));
      int[] ens =
          IntStream.of(med).filter(p -> Figurtabel.art(figur.perioder().get(p)) == art).toArray();
      return new int[] {ens[0], ens[ens.length - 1]};
    }

    private boolean forSkjult(List<Integer> raekker, int foerste, int sidste) {
      return Figur.forSkjult(
          raekker.stream()
              .flatMap(i -> raekke(i).celler().subList(foerste, sidste + 1).stream())
              .filter(Objects::nonNull)
              .map(Resultat::status));
    }

    private boolean tal(Resultat celle) {
      return celle != null && celle.status().harVaerdi();
    }
  }
}
