package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the results of a figure stand on its sheet: each once, in one table.
 *
 * @param form what stands across
 * @param forspalter headings of the columns of words
 * @param kolonner headings of the columns of numbers
 * @param linjer the rows, in order
 */
record Opstilling(Form form, List<String> forspalter, List<String> kolonner, List<Linje> linjer) {
  private static final int LAENGSTE_HOVED = 240;
  private static final int AAR = "2017".length();
  private static final int MAANED = "2017-01".length();
  private static final List<String> MAANEDER =
      List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");

  /** What stands across the table. */
  enum Form {
    PERIODER,
    /** A closed list of subcategories: every area, period and category is a row, newest first. */
    KRYDS,
    /** The months of a year, and what is given by the year. */
    MAANEDER
  }

  /**
   * One row.
   *
   * @param hoved true for the area the workbook is for
   * @param total true for a row that sums or spans the others
   * @param tekster the words to the left of the numbers
   * @param celler the results; null where there is none
   */
  record Linje(
      Omraade omraade, boolean hoved, boolean total, List<String> tekster, List<Resultat> celler) {}

  /** Gives every column a heading of its own, as a table must have, of 255 characters at most. */
  Opstilling {
    Set<String> brugt = new HashSet<>();
    forspalter.forEach(navn -> brugt.add(navn.toLowerCase(Locale.ROOT)));
    List<String> unikke = new ArrayList<>();
    for (String kolonne : kolonner) {
      String kort =
          kolonne.length() <= LAENGSTE_HOVED ? kolonne : kolonne.substring(0, LAENGSTE_HOVED) + "…";
      String navn = kort;
      for (int i = 2; !brugt.add(navn.toLowerCase(Locale.ROOT)); i++) {
        navn = kort + " (" + i + ")";
      }
      unikke.add(navn);
    }
    forspalter = List.copyOf(forspalter);
    kolonner = List.copyOf(unikke);
    linjer = List.copyOf(linjer);
  }

  /** Chooses the layout that suits the figure's periods and categories. */
  static Opstilling af(Figurtabel figur) {
    List<Figurtabel.Raekke> maanedlige =
        figur.raekker().stream().filter(r -> har(figur, r, Opstilling::erMaaned)).toList();
    boolean resten = figur.perioder().stream().allMatch(p -> erMaaned(p) || p.length() == AAR);
    if (resten && maanedlige.stream().map(Opstilling::slags).distinct().count() == 1) {
      return maaneder(figur);
    }
    return figur.krydset() ? kryds(figur) : perioder(figur);
  }

  private static List<String> slags(Figurtabel.Raekke raekke) {
    return List.of(raekke.kategori(), raekke.underkategori());
  }

  private static boolean erMaaned(String periode) {
    return periode.length() == MAANED && periode.charAt(4) == '-';
  }

  private static boolean har(
      Figurtabel figur, Figurtabel.Raekke raekke, Predicate<String> periode) {
    for (int p = 0; p < figur.perioder().size(); p++) {
      if (raekke.celler().get(p) != null && periode.test(figur.perioder().get(p))) {
        return true;
      }
    }
    return false;
  }

  private static Opstilling perioder(Figurtabel figur) {
    boolean medKategori = figur.medKategori();
    boolean medUnderkategori = figur.medUnderkategori();
    boolean medEnhed = figur.medEnhed();
    List<String> forspalter = new ArrayList<>(List.of("Område"));
    if (medKategori) {
      forspalter.add(figur.alder() ? "Alder" : "Kategori");
    }
    if (medUnderkategori) {
      forspalter.add("Underkategori");
    }
    if (medEnhed) {
      forspalter.add("Enhed");
    }
    List<Linje> linjer = new ArrayList<>();
    for (Figurtabel.Raekke raekke : figur.raekker()) {
      List<String> tekster = new ArrayList<>(List.of(raekke.omraade().navn()));
      if (medKategori) {
        tekster.add(figur.orden().navn(raekke.kategori()));
      }
      if (medUnderkategori) {
        tekster.add(figur.orden().navn(raekke.underkategori()));
      }
      if (medEnhed) {
        tekster.add(raekke.enhed().etiket());
      }
      linjer.add(
          new Linje(raekke.omraade(), raekke.hoved(), raekke.total(), tekster, raekke.celler()));
    }
    List<String> kolonner =
        figur.perioder().stream().map(p -> Talformat.periode(p).replace("–", " – ")).toList();
    return new Opstilling(Form.PERIODER, forspalter, kolonner, linjer);
  }

  private static Opstilling kryds(Figurtabel figur) {
    List<String> under =
        figur.raekker().stream()
            .map(Figurtabel.Raekke::underkategori)
            .distinct()
            .sorted(figur.orden())
            .toList();
    Map<List<Object>, Resultat[]> celler = new LinkedHashMap<>();
    Map<List<Object>, Figurtabel.Raekke> foerste = new LinkedHashMap<>();
    List<Omraade> omraader =
        figur.raekker().stream().map(Figurtabel.Raekke::omraade).distinct().toList();
    for (Omraade omraade : omraader) {
      for (int p = figur.perioder().size() - 1; p >= 0; p--) {
        for (Figurtabel.Raekke raekke : figur.raekker()) {
          Resultat celle = raekke.celler().get(p);
          if (celle != null && raekke.omraade().equals(omraade)) {
            List<Object> noegle = List.of(omraade, p, raekke.kategori());
            foerste.putIfAbsent(noegle, raekke);
            celler
                    .computeIfAbsent(noegle, n -> new Resultat[under.size()])[
                    under.indexOf(raekke.underkategori())] =
                celle;
          }
        }
      }
    }
    boolean enheder =
        figur.medEnhed()
            && celler.values().stream().allMatch(fundne -> enheder(fundne).size() == 1);
    List<Linje> linjer = new ArrayList<>();
    celler.forEach(
        (noegle, fundne) -> {
          Figurtabel.Raekke raekke = foerste.get(noegle);
          List<String> tekster =
              new ArrayList<>(
                  List.of(
                      raekke.omraade().navn(),
                      Talformat.periode(figur.perioder().get((Integer) noegle.get(1))),
                      figur.orden().navn(raekke.kategori())));
          if (enheder) {
            tekster.add(enheder(fundne).iterator().next());
          }
          linjer.add(
              new Linje(
                  raekke.omraade(),
                  raekke.hoved(),
                  Kategorier.erTotal(raekke.kategori()),
                  tekster,
                  Arrays.asList(fundne)));
        });
    List<String> forspalter = new ArrayList<>(List.of("Område", "Periode"));
    forspalter.add(figur.fraTil() ? "Fra" : "Kategori");
    if (enheder) {
      forspalter.add("Enhed");
    }
    List<String> kolonner =
        under.stream()
            .map(kode -> (figur.fraTil() ? "Til: " : "") + figur.orden().navn(kode))
            .toList();
    return new Opstilling(Form.KRYDS, forspalter, kolonner, linjer);
  }

  private static Set<String> enheder(Resultat[] celler) {
    return Arrays.stream(celler)
        .filter(Objects::nonNull)
        .map(celle -> celle.enhed().etiket())
        .collect(Collectors.toSet());
  }

  private static Opstilling maaneder(Figurtabel figur) {
    List<List<String>> aarlige =
        figur.raekker().stream()
            .filter(raekke -> har(figur, raekke, periode -> !erMaaned(periode)))
            .map(Opstilling::slags)
            .distinct()
            .toList();
    Map<Omraade, Map<String, Resultat[]>> celler = new LinkedHashMap<>();
    Map<Omraade, Boolean> hoved = new LinkedHashMap<>();
    TreeSet<String> aar = new TreeSet<>();
    for (Figurtabel.Raekke raekke : figur.raekker()) {
      hoved.put(raekke.omraade(), raekke.hoved());
      for (Resultat celle : raekke.celler()) {
        if (celle != null) {
          String periode = celle.noegle().periode();
          aar.add(periode.substring(0, 4));
          int kolonne =
              erMaaned(periode)
                  ? MAANEDER.indexOf(periode.substring(5))
                  : MAANEDER.size() + aarlige.indexOf(slags(raekke));
          celler.computeIfAbsent(raekke.omraade(), o -> new LinkedHashMap<>())
                  .computeIfAbsent(
                      periode.substring(0, 4), a -> new Resultat[MAANEDER.size() + aarlige.size()])[
                  kolonne] =
              celle;
        }
      }
    }
    List<Linje> linjer = new ArrayList<>();
    celler.forEach(
        (omraade, fundne) ->
            aar.stream()
                .filter(fundne::containsKey)
                .forEach(
                    a ->
                        linjer.add(
                            new Linje(
                                omraade,
                                hoved.get(omraade),
                                false,
                                List.of(omraade.navn(), a),
                                Arrays.asList(fundne.get(a))))));
    List<String> kolonner = new ArrayList<>();
    MAANEDER.forEach(m -> kolonner.add(maanedsnavn(m)));
    aarlige.forEach(slags -> kolonner.add(aarsnavn(figur, slags)));
    return new Opstilling(Form.MAANEDER, List.of("Område", "År"), kolonner, linjer);
  }

  private static String aarsnavn(Figurtabel figur, List<String> slags) {
    String kode = slags.get(0).isEmpty() ? slags.get(1) : slags.get(0);
    return kode.isEmpty() ? "Hele året" : figur.orden().navn(kode);
  }

  private static String maanedsnavn(String maaned) {
    return Talformat.periode("2000-" + maaned).split(" ", 2)[0];
  }
}
