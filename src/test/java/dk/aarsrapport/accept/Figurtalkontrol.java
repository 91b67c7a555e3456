package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Tilfaeldighed;
import dk.aarsrapport.web.Webside;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers behind the pictures of a web edition against the CSV: every cell is the number of its
 * area, period and category, of the one figure that the template draws under that title.
 */
final class Figurtalkontrol {
  private static final Map<String, Enhed> ENHEDER =
      Arrays.stream(Enhed.values()).collect(Collectors.toMap(Enhed::kode, e -> e));
  private static final String TRAPPE = "indsatstrappen";
  private static final List<String> VEJE = List.of("nu", "op", "ned");
  private static final String SKJULT = "skjult";
  private static final String SVAR = "survey-svar";
  private static final String UDSVING = "Tilfældige udsving, ";

  /** A row of the CSV with the words that documents have for it. */
  private record Linje(CSVRecord csv, String omraade, String kategori, String under) {
    boolean er(String felt, String vaerdi) {
      return csv.get(felt).equals(vaerdi);
    }

    String trykt(boolean tusinder) {
      return switch (csv.get("status")) {
        case "diskretioneret" -> SKJULT;
        case "ok", "ufuldstaendig" ->
            (tusinder
                    ? Talformat.tal(new BigDecimal(csv.get("vaerdi")).movePointLeft(3), 0)
                    : Talformat.tal(
                        new BigDecimal(csv.get("vaerdi")), ENHEDER.get(csv.get("enhed"))))
                + (er("status", "ufuldstaendig") ? "*" : "");
        default -> Talformat.INGEN_VAERDI;
      };
    }
  }

  private static final String TUSINDER = "Enhed: 1.000 kr.";

  private final List<Linje> linjer = new ArrayList<>();
  private final String omraade;
  private int celler;

  private final String skabelon;

  Figurtalkontrol(
      List<CSVRecord> csv,
      Map<List<String>, Map<String, String>> navne,
      String omraade,
      String skabelon) {
    this.omraade = omraade;
    this.skabelon = skabelon;
    for (CSVRecord linje : csv) {
      Map<String, String> ord = navne.get(linje.stream().limit(5).toList());
      linjer.add(
          new Linje(
              linje,
              ord.get("omraadenavn"),
              ord.get("kategorinavn"),
              ord.get("underkategorinavn")));
    }
  }

  /** Checks all pictures of a page; returns how many cells held a number. */
  int kontroller(List<Webside.Tabel> figurer) throws IOException {
    Map<String, Set<String>> noegletal = noegletal();
    for (Webside.Tabel medUdsving : figurer) {
      Webside.Tabel figur = udenUdsving(medUdsving);
      if (figur.kolonner().get(0).equals("Trin")) {
        trappe(figur);
      } else {
        Set<String> mulige = new LinkedHashSet<>();
        noegletal.forEach(
            (titel, id) -> {
              if (figur.titel().startsWith(titel)) {
                mulige.addAll(id);
              }
            });
        assertThat(mulige).as("a block of the template for " + figur.titel()).isNotEmpty();
        assertThat(mulige.stream().anyMatch(id -> passer(figur, id)))
            .as("%s is of one of %s", figur, mulige)
            .isTrue();
        udsving(medUdsving, mulige);
        celler +=
            (int)
                figur.raekker().stream()
                    .flatMap(raekke -> raekke.stream().skip(1))
                    .filter(celle -> Character.isDigit(celle.charAt(celle.length() - 1)))
                    .count();
      }
    }
    return celler;
  }

  private static Webside.Tabel udenUdsving(Webside.Tabel figur) {
    return new Webside.Tabel(
        figur.titel(),
        figur.enheder(),
        figur.kolonner(),
        figur.raekker().stream().filter(raekke -> !raekke.get(0).startsWith(UDSVING)).toList());
  }

  /** What stands outside the band is what the exact test tells from the first number, and only. */
  private void udsving(Webside.Tabel figur, Set<String> mulige) {
    if (figur.raekker().size() != 3 || !figur.raekker().get(1).get(0).startsWith(UDSVING)) {
      return;
    }
    List<String> tal = figur.raekker().get(0);
    for (int k = 2; k < tal.size(); k++) {
      String fra = figur.raekker().get(1).get(k);
      String til = figur.raekker().get(2).get(k);
      if (!fra.equals(Talformat.INGEN_VAERDI)) {
        boolean udenfor =
            tal(tal.get(k)).compareTo(tal(fra)) < 0 || tal(tal.get(k)).compareTo(tal(til)) > 0;
        int her = k;
        boolean passer =
            mulige.stream()
                .flatMap(id -> linjer.stream().filter(l -> l.er("noegletal", id)))
                .filter(l -> l.er("omraade", omraade) && l.er("status", "ok"))
                .filter(l -> i(l, figur.kolonner().get(her)))
                .filter(l -> l.trykt(false).equals(tal.get(her)))
                .anyMatch(
                    nu ->
                        linjer.stream()
                            .filter(l -> l.er("noegletal", nu.csv().get("noegletal")))
                            .filter(l -> l.er("omraade", omraade) && l.er("status", "ok"))
                            .filter(l -> del(l).equals(del(nu)))
                            .filter(
                                l ->
                                    figur.kolonner().subList(1, her).stream()
                                        .anyMatch(p -> i(l, p)))
                            .anyMatch(foer -> virkelig(foer.csv(), nu.csv()) == udenfor));
        assertThat(passer).as("%s %s", figur, figur.kolonner().get(k)).isTrue();
      }
    }
  }

  private static boolean i(Linje linje, String periode) {
    return Talformat.periode(linje.csv().get("periode")).equals(periode);
  }

  private static BigDecimal tal(String trykt) {
    return new BigDecimal(trykt.replace(".", "").replace(',', '.'));
  }

  private static boolean virkelig(CSVRecord foer, CSVRecord nu) {
    double p =
        switch (nu.get("enhed")) {
          case "pct" ->
              Tilfaeldighed.andele(
                  helt(foer, "taeller"),
                  helt(foer, "naevner"),
                  helt(nu, "taeller"),
                  helt(nu, "naevner"));
          case "pr-1000" ->
              Tilfaeldighed.antal(
                  helt(foer, "taeller"),
                  (double) helt(foer, "naevner"),
                  helt(nu, "taeller"),
                  (double) helt(nu, "naevner"));
          default ->
              Tilfaeldighed.antal(helt(foer, "vaerdi"), dage(foer), helt(nu, "vaerdi"), dage(nu));
        };
    return p < Tilfaeldighed.GRAENSE;
  }

  private static int dage(CSVRecord raekke) {
    String periode = raekke.get("periode");
    return raekke.get("noegletal").equals("underretninger-pr-maaned")
        ? YearMonth.parse(periode).lengthOfMonth()
        : 1;
  }

  private static long helt(CSVRecord raekke, String felt) {
    return new BigDecimal(raekke.get(felt)).longValueExact();
  }

  /** The figures of the template's pictures by what their titles begin with. */
  private Map<String, Set<String>> noegletal() throws IOException {
    Map<String, Set<String>> ud = new HashMap<>();
    String blok = "";
    String id = "";
    for (String linje : Files.readAllLines(Path.of("report-templates/" + skabelon + ".md"))) {
      if (linje.equals("```svar")) {
        ud.computeIfAbsent("", t -> new LinkedHashSet<>()).add(SVAR);
      }
      if (linje.startsWith("```")) {
        blok = linje;
      } else if (blok.equals("```diagram") && linje.startsWith("noegletal:")) {
        id = linje.substring("noegletal:".length()).strip();
      } else if (blok.equals("```diagram") && linje.startsWith("titel:")) {
        String titel = linje.substring("titel:".length()).split("\\{\\{", 2)[0].strip();
        ud.computeIfAbsent(titel, t -> new LinkedHashSet<>()).add(id);
      }
    }
    return ud;
  }

  /** Lying bars have the categories as rows, all others the series; periods are columns. */
  private boolean passer(Webside.Tabel figur, String id) {
    List<Linje> af = linjer.stream().filter(l -> l.er("noegletal", id)).toList();
    List<Linje> eget = af.stream().filter(l -> l.er("omraade", omraade)).toList();
    if (figur.kolonner().get(1).equals("Januar")) {
      return maaneder(figur, eget);
    }
    if (id.equals(SVAR)) {
      return svar(figur, eget);
    }
    boolean dele =
        figur.raekker().stream()
            .allMatch(
                raekke ->
                    ingenPaaAlderen(raekke, eget)
                        || eget.stream()
                            .filter(l -> heder(l, raekke.get(0)))
                            .map(Figurtalkontrol::del)
                            .distinct()
                            .anyMatch(
                                del -> raekken(figur, raekke, eget, l -> del(l).equals(del))));
    return dele
        || af.stream()
            .map(Figurtalkontrol::del)
            .distinct()
            .anyMatch(
                del ->
                    figur.raekker().stream()
                        .allMatch(
                            raekke ->
                                raekken(
                                    figur,
                                    raekke,
                                    af,
                                    l -> del(l).equals(del) && iOmraadet(l, raekke.get(0)))));
  }

  /** Years down and months across. */
  private static boolean maaneder(Webside.Tabel figur, List<Linje> eget) {
    return eget.stream()
        .map(Figurtalkontrol::del)
        .distinct()
        .anyMatch(del -> maanederne(figur, eget.stream().filter(l -> del(l).equals(del)).toList()));
  }

  private static boolean maanederne(Webside.Tabel figur, List<Linje> del) {
    boolean tusinder = figur.enheder().equals(List.of(TUSINDER));
    return figur.raekker().stream()
        .allMatch(
            raekke ->
                IntStream.range(1, raekke.size())
                    .allMatch(
                        k ->
                            del.stream()
                                .filter(l -> l.er("periode", "%s-%02d".formatted(raekke.get(0), k)))
                                .map(l -> l.trykt(tusinder))
                                .toList()
                                .equals(List.of(raekke.get(k)))));
  }

  /** Questions and rounds down, their answers across; the title or the row says which question. */
  private static boolean svar(Webside.Tabel figur, List<Linje> eget) {
    for (List<String> raekke : figur.raekker()) {
      List<Linje> spurgt =
          eget.stream()
              .filter(l -> l.er("enhed", "pct") && l.kategori().contains(" > "))
              .filter(l -> raekke.get(0).contains(Talformat.periode(l.csv().get("periode"))))
              .filter(
                  l -> (figur.titel() + raekke.get(0)).contains(l.kategori().split(" > ", 2)[1]))
              .toList();
      for (int k = 1; k < raekke.size(); k++) {
        String svar = figur.kolonner().get(k);
        List<String> ventet =
            spurgt.stream().filter(l -> l.under().equals(svar)).map(l -> l.trykt(false)).toList();
        if (!(ventet.isEmpty() ? List.of(Talformat.INGEN_VAERDI) : ventet)
            .equals(List.of(raekke.get(k)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** An age between others that nobody has, and that the CSV has no row of. */
  private static boolean ingenPaaAlderen(List<String> raekke, List<Linje> af) {
    return raekke.get(0).matches("\\d+")
        && af.stream().noneMatch(l -> heder(l, raekke.get(0)))
        && raekke.stream().skip(1).allMatch("0"::equals);
  }

  private static String del(Linje linje) {
    return linje.csv().get("kategori") + "|" + linje.csv().get("underkategori");
  }

  private static boolean heder(Linje linje, String navn) {
    return List.of(linje.kategori(), linje.under(), linje.kategori() + ", " + linje.under())
        .contains(navn);
  }

  private static boolean iOmraadet(Linje linje, String navn) {
    return navn.equals(linje.omraade()) || navn.equals(linje.omraade() + " Kommune");
  }

  private static boolean raekken(
      Webside.Tabel figur, List<String> raekke, List<Linje> af, Predicate<Linje> valgt) {
    List<Linje> mulige = af.stream().filter(valgt).toList();
    boolean tusinder = figur.enheder().equals(List.of(TUSINDER));
    for (int k = 1; k < raekke.size(); k++) {
      String periode = figur.kolonner().get(k);
      List<String> ventet =
          mulige.stream()
              .filter(l -> Talformat.periode(l.csv().get("periode")).equals(periode))
              .map(linje -> linje.trykt(tusinder))
              .toList();
      String trykt = raekke.get(k);
      boolean passer =
          ventet.isEmpty()
              ? trykt.equals(talt(af, periode) ? "0" : Talformat.INGEN_VAERDI)
              : ventet.equals(List.of(trykt));
      if (!passer) {
        return false;
      }
    }
    return !mulige.isEmpty();
  }

  /** True when the figure is counted then: what an open list has no row of, nobody had. */
  private static boolean talt(List<Linje> af, String periode) {
    return af.stream()
        .anyMatch(
            l -> Talformat.periode(l.csv().get("periode")).equals(periode) && l.er("status", "ok"));
  }

  private void trappe(Webside.Tabel figur) {
    for (List<String> raekke : figur.raekker()) {
      for (int k = 1; k < raekke.size(); k++) {
        if (!raekke.get(k).isEmpty()) {
          String vej = VEJE.get(k - 1);
          List<String> ventet =
              linjer.stream()
                  .filter(l -> l.er("noegletal", TRAPPE) && l.er("omraade", omraade))
                  .filter(l -> l.er("underkategori", vej))
                  .filter(l -> l.kategori().equalsIgnoreCase(raekke.get(0)))
                  .filter(
                      l ->
                          figur
                              .kolonner()
                              .get(1)
                              .endsWith(Talformat.dato(LocalDate.parse(l.csv().get("periode")))))
                  .map(linje -> linje.trykt(false))
                  .toList();
          assertThat(ventet).as("%s | %s", raekke.get(0), vej).containsExactly(raekke.get(k));
          celler++;
        }
      }
    }
  }
}
