package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Arknavn;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the targets of the report's own area: a table of all, and the line of a chart. */
final class Maalbygger {
  /** The figure that holds the targets. */
  static final String NOEGLETAL = "maal";

  private static final String VAERDI = "vaerdi";
  private static final String MAAL = "maal";
  private static final String OPFYLDT = "opfyldt";

  private final Opslag opslag;
  private final List<Resultat> alle;

  /** Looks targets up here; a catalogue without the figure has none. */
  Maalbygger(Opslag opslag) {
    this.opslag = opslag;
    alle = opslag.alle(NOEGLETAL, opslag.hoved());
  }

  /** The targets, in the order of figure and period. */
  private List<Resultat> maal() {
    return alle.stream()
        .filter(r -> r.noegle().underkategori().equals(MAAL) && r.status().harVaerdi())
        .toList();
  }

  /** True when a target is set. */
  boolean harMaal() {
    return !maal().isEmpty();
  }

  /** Why there is none. */
  String grund() {
    return alle.isEmpty() ? "der er ikke sat mål" : new Tidsserie(alle).grund();
  }

  /** The figure. */
  Definition definition() {
    return opslag.definition(NOEGLETAL);
  }

  /** One row a target: what was reached, what was aimed at, and whether it is met. */
  Tabel tabel(String titel, List<String> noter) {
    List<Resultat> viste = new ArrayList<>();
    for (Resultat maal : maal()) {
      celle(maal, VAERDI).ifPresent(viste::add);
    }
    Celleskriver celler = new Celleskriver(opslag, viste);
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (Resultat maal : maal()) {
      Optional<Resultat> naaet = celle(maal, OPFYLDT);
      raekker.add(
          new Tabel.Raekke(
              definition().etiket(maal.noegle().kategori()),
              List.of(
                  Talformat.periode(maal.noegle().periode()),
                  celle(maal, VAERDI)
                      .filter(r -> r.status().harVaerdi())
                      .map(r -> celler.maerket(medEnhed(r), r))
                      .orElseGet(() -> celler.vaerdi(celle(maal, VAERDI), -1)),
                  graense(erLoft(maal)) + medEnhed(maal),
                  naaet
                      .filter(r -> r.status() == Status.OK)
                      .map(r -> r.vaerdi().compareTo(BigDecimal.ONE) == 0 ? "Ja" : "Nej")
                      .orElse(Talformat.INGEN_VAERDI)),
              false));
    }
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(celler.noter());
    Prisnote.om(definition(), maal().stream().map(Resultat::enhed).toList(), opslag.udgivelse())
        .ifPresent(alleNoter::add);
    if (raekker.stream().anyMatch(Maalbygger::uafgjort)) {
      alleNoter.add(
          Talformat.INGEN_VAERDI
              + " under »Nået?«: Det kan ikke afgøres, for tallet mangler, dækker ikke hele perioden"
              + " eller er skjult.");
    }
    return new Tabel(
        titel,
        "",
        List.of("Mål for", "Periode", "Opnået", "Mål", "Nået?"),
        raekker,
        alleNoter,
        "Kilde: "
            + (opslag.udgivelse().omraade().erKommune() ? "kommunens" : "kommunernes")
            + " egne mål."
            + Bundtekst.ark(Arknavn.af(NOEGLETAL), opslag.udgivelse()));
  }

  private static boolean uafgjort(Tabel.Raekke raekke) {
    return raekke.celler().get(raekke.celler().size() - 1).equals(Talformat.INGEN_VAERDI);
  }

  /** The last target of this category, to be drawn as a line. */
  List<Diagram.Maal> linje(String noegletal, Visning.Del del) {
    String kategori =
        noegletal
            + (del.kategori().isEmpty() ? "" : "/" + del.kategori())
            + (del.underkategori().isEmpty() ? "" : "/" + del.underkategori());
    return maal().stream()
        .filter(r -> r.noegle().kategori().equals(kategori))
        .reduce((foer, efter) -> efter)
        .map(
            r ->
                new Diagram.Maal(
                    "Mål for "
                        + Talformat.periode(r.noegle().periode())
                        + ": "
                        + graense(erLoft(r))
                        + medEnhed(r),
                    r.vaerdi()))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * How the last target of a path stands.
   *
   * @param maal what was aimed at
   * @param loft true where it is no more than that, and not no less
   * @param vaerdi what was reached
   */
  record Staar(Resultat maal, boolean loft, Resultat vaerdi, boolean opfyldt) {
    String vaerdiOrd() {
      return iOrd(vaerdi);
    }

    String maalOrd() {
      return graense(loft) + iOrd(maal);
    }

    /** How far it is off, as the two are printed: {@code 1,9 procentpoint}. */
    String afstand() {
      int cifre = Math.max(Talformat.decimaler(maal), Talformat.decimaler(vaerdi));
      BigDecimal forskel =
          maal.vaerdi()
              .setScale(cifre, RoundingMode.HALF_UP)
              .subtract(vaerdi.vaerdi().setScale(cifre, RoundingMode.HALF_UP))
              .abs();
      return maal.enhed() == Enhed.PCT
          ? Talformat.tal(forskel, cifre) + " procentpoint"
          : Dansk.ord(forskel, maal.enhed(), cifre);
    }
  }

  /** The last target set for this path that can be told to be met or not. */
  Optional<Staar> sidste(Sti sti) {
    String kategori =
        String.join(
            "/",
            Stream.of(sti.noegletal(), sti.kategori(), sti.underkategori())
                .filter(del -> !del.isEmpty())
                .toList());
    return maal().stream()
        .filter(r -> r.noegle().kategori().equals(kategori))
        .reduce((foer, efter) -> efter)
        .flatMap(
            maal ->
                celle(maal, VAERDI)
                    .filter(r -> r.status() == Status.OK)
                    .flatMap(
                        vaerdi ->
                            celle(maal, OPFYLDT)
                                .filter(r -> r.status() == Status.OK)
                                .map(
                                    ja ->
                                        new Staar(
                                            maal,
                                            erLoft(maal),
                                            vaerdi,
                                            ja.vaerdi().compareTo(BigDecimal.ONE) == 0))));
  }

  private boolean erLoft(Resultat maal) {
    return opslag.udgivelse().opgoerelse().lofter().contains(maal.noegle());
  }

  /** What a target says of the number: that it is no more, or no less. */
  private static String graense(boolean loft) {
    return loft ? "højst " : "mindst ";
  }

  private Optional<Resultat> celle(Resultat maal, String hvilken) {
    Noegle m = maal.noegle();
    Noegle noegle = new Noegle(NOEGLETAL, m.omraade(), m.periode(), m.kategori(), hvilken);
    return alle.stream().filter(r -> r.noegle().equals(noegle)).findFirst();
  }

  private static String medEnhed(Resultat resultat) {
    return Dansk.vaerdi(resultat.vaerdi(), resultat.enhed(), Talformat.decimaler(resultat));
  }

  private static String iOrd(Resultat resultat) {
    return Dansk.ord(resultat.vaerdi(), resultat.enhed(), Talformat.decimaler(resultat));
  }
}
