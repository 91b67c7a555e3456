package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.accept.Demokoersel;
import dk.aarsrapport.forklaring.Forklaring;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.pdf.Tagtrae;
import dk.aarsrapport.rapport.Arknavn;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** From the page to the rows: 120 numbers of the demo's internal reports, and back. */
class TalvandringTest {
  private static final int TAL = 120;
  private static final Pattern ARK = Pattern.compile(".* Ark: (\\S+)\\.$");

  /** The folders of the demo's reports, and whom they are about. */
  private static final Map<String, String> MAPPER =
      new TreeMap<>(
          Map.of(
              "510-haderslev", "510", "657-herning", "657", "partnerskab", "gruppe:partnerskab"));

  /** What stands behind a number in its cell: N, or a share. */
  private static final String BAGVED = " \\(.*\\)$";

  /** Subcategories that only say the unit; a row heading leaves them out. */
  private static final Set<String> ENHEDSKODER = Set.of("kr", "pct", "netto");

  private static final Path PROEVEDATA = Path.of("data-samples");

  /** A number as the PDF prints it, and the sheet that it says it stands on. */
  private record Trykt(String ark, String raekke, String kolonne, String tal) {}

  @Test
  void numbersAreFollowedFromThePdfToTheLinesOfTheFilesAndBack() throws IOException {
    List<Sted> steder = new ArrayList<>();
    for (Map.Entry<String, String> mappe : MAPPER.entrySet()) {
      steder.addAll(steder(mappe.getKey(), mappe.getValue()));
    }
    Collections.shuffle(steder, new Random(TAL));
    Map<String, Trykt> efterNoegle = new LinkedHashMap<>();
    for (Sted sted : paaSkift(steder)) {
      if (efterNoegle.size() < TAL) {
        assertThat(sted.paaArket()).as(sted.toString()).isTrue();
        efterNoegle.put(sted.raekke().get("noegle"), sted.trykt());
      }
    }
    assertThat(efterNoegle).hasSize(TAL);
    assertThat(efterNoegle.values().stream().map(Trykt::ark).distinct().count())
        .isGreaterThanOrEqualTo(10);
    foelg(efterNoegle);
  }

  /** One of each sheet, then another of each: no figure's many numbers fill it all. */
  private static List<Sted> paaSkift(List<Sted> steder) {
    List<List<Sted>> ark =
        steder.stream().collect(Collectors.groupingBy(s -> s.trykt().ark())).values().stream()
            .toList();
    int flest = ark.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, flest)
        .boxed()
        .flatMap(i -> ark.stream().filter(a -> i < a.size()).map(a -> a.get(i)))
        .toList();
  }

  /**
   * A printed number, the one row of Data that it stands for, and whether the sheet that the page
   * names has it too.
   */
  private record Sted(Trykt trykt, Map<String, String> raekke, boolean paaArket) {}

  /** The numbers of a folder's reports of which Data has one row alone. */
  private static List<Sted> steder(String mappe, String omraade) throws IOException {
    Path her = Demokoersel.mappe().resolve("intern").resolve(mappe);
    List<Sted> steder = new ArrayList<>();
    try (InputStream ind = Files.newInputStream(her.resolve("noegletal.xlsx"));
        XSSFWorkbook bog = new XSSFWorkbook(ind);
        Stream<Path> filer = Files.list(her)) {
      Map<String, List<Map<String, String>>> data =
          data(bog.getSheet("Data")).stream()
              .collect(Collectors.groupingBy(r -> Arknavn.af(r.get("noegletal"))));
      for (Path fil : filer.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        // an evaluation has chapters of others: there a row must name its area
        String tavst = fil.endsWith("evaluering.pdf") ? "" : omraade;
        for (Trykt en : trykte(Files.readAllBytes(fil))) {
          List<Map<String, String>> raekker =
              data.getOrDefault(en.ark(), List.of()).stream()
                  .filter(r -> staar(r, en, tavst))
                  .toList();
          if (raekker.size() == 1) {
            boolean paaArket = staarPaaArket(bog.getSheet(en.ark()), en, raekker.get(0));
            steder.add(new Sted(en, raekker.get(0), paaArket));
          }
        }
      }
    }
    return steder;
  }

  /** What is listed stands in the files, comes to the number, and the number is the one printed. */
  private static void foelg(Map<String, Trykt> efterNoegle) throws IOException {
    Map<String, List<String>> filer = new HashMap<>();
    for (Path fil : TalforklarerTest.filer(PROEVEDATA)) {
      filer.put(fil.getFileName().toString(), TalforklarerTest.tekst(fil).lines().toList());
    }
    try (Forklar forklar =
        new Forklar(new Melding(linje -> {}), linje -> {}, Faellesspark::motor)) {
      Talforklarer forklarer = forklar.laes(PROEVEDATA.resolve("rapport.yaml").toString());
      Noeglevalg valg = forklarer.valg();
      List<Forklaring> forklaringer =
          forklarer.forklar(efterNoegle.keySet().stream().map(valg::find).toList());
      for (Forklaring forklaring : forklaringer) {
        Resultat resultat = forklaring.resultat();
        assertThat(trykt(resultat)).contains(efterNoegle.get(resultat.noegle().samlet()).tal());
        TalforklarerTest.laegSammen(forklaring);
        TalforklarerTest.linjerneFindes(forklaring, filer);
      }
    }
  }

  /** The number, or the count behind it where a table shows that. */
  private static List<String> trykt(Resultat resultat) {
    List<String> ud = new ArrayList<>(List.of(Talformat.tal(resultat)));
    ud.add(Talformat.tal(resultat.vaerdi().movePointLeft(3), 0)); // in thousands
    if (resultat.taeller() != null) {
      ud.add(Talformat.tal(resultat.taeller(), 0));
    }
    return ud.stream().map(TalvandringTest::rent).toList();
  }

  private static List<Trykt> trykte(byte[] pdf) throws IOException {
    List<Trykt> alle = new ArrayList<>();
    List<Trykt> tabellens = new ArrayList<>();
    List<String> kolonner = new ArrayList<>();
    String raekke = "";
    String over = "";
    int plads = 0;
    for (String linje : Tagtrae.laes(pdf)) {
      String ren = linje.strip();
      Matcher ark = ARK.matcher(ren);
      if (ren.equals("Table")) {
        tabellens.clear();
        kolonner.clear();
        over = "";
      } else if (ren.startsWith("TH[Column]")) {
        kolonner.add(rent(ren.substring("TH[Column]".length())));
      } else if (ren.startsWith("TH[Row]")) {
        raekke = rent(ren.substring("TH[Row]".length()));
        plads = 0;
      } else if (ren.equals("TD")) { // an area over the rows that follow
        over = raekke + ", ";
      } else if (ren.startsWith("TD")) {
        plads++;
        String tal = rent(ren.substring(2)).replaceAll(BAGVED, "");
        tabellens.add(new Trykt("", over + raekke, kolonner.get(plads), tal));
      } else if (ren.startsWith("P ") && ark.matches()) {
        tabellens.forEach(
            en -> alle.add(new Trykt(ark.group(1), en.raekke(), en.kolonne(), en.tal())));
        tabellens.clear();
      }
    }
    return alle;
  }

  private static String rent(String tekst) {
    return tekst.replace('\u00a0', ' ').replaceAll("[*\u00b9\u00b2\u00b3]", "").strip();
  }

  private static List<Map<String, String>> data(XSSFSheet ark) {
    List<Map<String, String>> raekker = new ArrayList<>();
    for (int r = 1; r <= ark.getLastRowNum(); r++) {
      Map<String, String> raekke = new HashMap<>();
      for (Cell celle : ark.getRow(r)) {
        String navn = ark.getRow(0).getCell(celle.getColumnIndex()).getStringCellValue();
        raekke.put(
            navn,
            celle.getCellType() == CellType.NUMERIC
                ? Double.toString(celle.getNumericCellValue())
                : celle.getStringCellValue());
      }
      raekker.add(raekke);
    }
    return raekker;
  }

  /** True for the row of Data that a printed number stands for. */
  private static boolean staar(Map<String, String> raekke, Trykt en, String rapportens) {
    String omraade = raekke.getOrDefault("omraadenavn", "");
    boolean eget = raekke.get("omraade").equals(rapportens);
    List<String> ord = new ArrayList<>();
    if (raekke.containsKey("kategorinavn")) {
      ord.add(raekke.get("kategorinavn"));
    }
    if (raekke.containsKey("underkategorinavn")
        && !ENHEDSKODER.contains(raekke.get("underkategori"))) {
      ord.add(raekke.get("underkategorinavn"));
    }
    List<String> medOmraade = new ArrayList<>(ord);
    medOmraade.add(omraade);
    List<String> hoveder = new ArrayList<>(List.of(String.join(", ", medOmraade)));
    hoveder.add(String.join(", ", medOmraade) + " Kommune");
    if (eget) {
      hoveder.add(String.join(", ", ord));
    }
    String enhed = raekke.get("enhedsnavn");
    return raekke.containsKey("vaerdi")
        && raekke.get("periodenavn").equals(en.kolonne())
        && hoveder.stream()
            .flatMap(hoved -> Stream.of(hoved, hoved + " (" + enhed + ")", hoved + ", " + enhed))
            .anyMatch(en.raekke()::equalsIgnoreCase);
  }

  /** True where the sheet that the page names has the row's number under the page's heading. */
  private static boolean staarPaaArket(XSSFSheet ark, Trykt en, Map<String, String> data) {
    assertThat((Object) ark).as("sheet " + en.ark()).isNotNull();
    double tal = Double.parseDouble(data.get("vaerdi"));
    int kolonne = -1;
    for (Row raekke : ark) {
      for (Cell celle : raekke) {
        if (celle.getCellType() == CellType.STRING
            && celle.getStringCellValue().equals(en.kolonne())) {
          kolonne = celle.getColumnIndex();
        }
        if (celle.getCellType() == CellType.NUMERIC
            && celle.getColumnIndex() == kolonne
            && celle.getNumericCellValue() == tal) {
          return true;
        }
      }
    }
    return false;
  }
}
