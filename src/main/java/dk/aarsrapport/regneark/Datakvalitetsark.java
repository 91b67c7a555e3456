package dk.aarsrapport.regneark;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Regelstatus;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.rapport.Ukendtvaerdi;
import dk.aarsrapport.resultat.Definition;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes {@code datakvalitet.xlsx}: what was read, which rules were broken, and every such row. */
public final class Datakvalitetsark {
  /** The rows a sheet holds besides its header. */
  static final int RAEKKER_PR_ARK = 1_048_575;

  private static final LocalDate DAG = LocalDate.of(1980, 2, 1);
  private static final String TITEL = "Datakvalitet";
  private static final String TOPTEKST = "Årsrapport – datakvalitet";
  private static final List<String> KILDEKOLONNER =
      List.of(
          "Inddata",
          "Filer",
          "Rækkernes år",
          "Rækker læst",
          "Brugt",
          "Udeladt",
          "Afvist",
          "Afvist i pct.");
  private static final int[] KILDEBREDDER = {20, 60, 22, 13, 13, 13, 13, 13};

  private final int raekkerPrArk;

  /** Makes a writer; it keeps nothing between workbooks. */
  public Datakvalitetsark() {
    this(RAEKKER_PR_ARK);
  }

  Datakvalitetsark(int raekkerPrArk) {
    this.raekkerPrArk = raekkerPrArk;
  }

  /**
   * Writes the workbook; equal contents give equal bytes. The stream is flushed and left open.
   *
   * @param problemer the problems, in any order
   * @param regler the rules across rows, files and years
   * @param vaerdier what could not be read or is unknown, the value of most rows first
   * @param data what was read, how it reconciles, and which numbers rejected rows may belong to
   * @param definitioner the catalogue, for the names of figures
   */
  public void skriv(
      Collection<Dataproblem> problemer,
      List<Regelstatus> regler,
      List<Ukendtvaerdi> vaerdier,
      Udgivelse.Data data,
      List<Definition> definitioner,
      OutputStream ud)
      throws IOException {
    List<Dataproblem> ordnet = problemer.stream().sorted().toList();
    XSSFWorkbook grund = new Skrivebog();
    Stilark stile = new Stilark(grund);
    oversigt(
        nytArk(grund, stile, "Oversigt"),
        new Dataoverblik(ordnet, vaerdier, data, definitioner).linjer(),
        data.kilder());
    Afstemningsark.skriv(new Mappe(grund, stile), data.afstemning());
    List<List<Dataproblem>> dele = dele(ordnet);
    if (!ordnet.isEmpty() || !regler.isEmpty()) {
      Regelark.skriv(nytArk(grund, stile, Regelark.NAVN), ordnet, regler);
    }
    if (!vaerdier.isEmpty()) {
      Vaerdiark.skriv(nytArk(grund, stile, Vaerdiark.NAVN), vaerdier);
    }
    if (!data.beroerte().isEmpty()) {
      Beroertark.skriv(nytArk(grund, stile, Beroertark.NAVN), data.beroerte(), definitioner);
    }
    if (!ordnet.isEmpty()) {
      for (int i = 0; i < dele.size(); i++) {
        Problemark.opret(grund, stile, i + 1, dele.get(i).size());
      }
    }
    Egenskaber.saet(grund, TITEL, "Afviste rækker, advarsler og oplysninger", DAG);
    Map<String, Raekkestroem.Kilde> lange = new LinkedHashMap<>();
    for (int i = 0; i < dele.size(); i++) {
      List<Dataproblem> del = dele.get(i);
      lange.put(Problemark.navn(i + 1), stroem -> Problemark.fyld(stroem, del));
    }
    Gemmer.gem(grund, stile, lange, ud);
  }

  private List<List<Dataproblem>> dele(List<Dataproblem> problemer) {
    List<List<Dataproblem>> dele = new ArrayList<>();
    for (int fra = 0; fra < problemer.size(); fra += raekkerPrArk) {
      dele.add(problemer.subList(fra, Math.min(problemer.size(), fra + raekkerPrArk)));
    }
    return dele;
  }

  /** This workbook has few sheets, and no contents to lead back to. */
  private record Mappe(XSSFWorkbook bog, Stilark stile) implements Afstemningsark.Mappe {
    @Override
    public Arkskriver nytArk(String navn) {
      return Datakvalitetsark.nytArk(bog, stile, navn);
    }

    @Override
    public int top(Arkskriver ark, String titel) {
      ark.tekst(0, 0, titel, Cellestil.TITEL);
      ark.hoejde(0, 2);
      return 1;
    }

    @Override
    public int tilbage(Arkskriver ark, int raekke) {
      return raekke;
    }
  }

  private static Arkskriver nytArk(XSSFWorkbook bog, Stilark stile, String navn) {
    Arkskriver ark = new Arkskriver(bog.createSheet(navn), stile);
    Bog.opsaet(ark.ark(), TOPTEKST);
    return ark;
  }

  private static void oversigt(Arkskriver ark, List<String> linjer, List<Datakilde> kilder) {
    ark.tekst(0, 0, TITEL, Cellestil.TITEL);
    ark.hoejde(0, 2);
    int raekke = 1;
    for (String linje : linjer) {
      ark.tekst(raekke++, 0, linje, raekke == 2 ? Cellestil.FED : Cellestil.TEKST);
    }
    ark.tekst(
        raekke++,
        0,
        "Rækker læst = brugt + udeladt (af en oplyst grund) + afvist.",
        Cellestil.NOTE);
    int hoved = raekke;
    hoved(ark, hoved, KILDEKOLONNER, KILDEBREDDER, 3);
    Cellestil tekst = Cellestil.TEKST.medBund();
    Cellestil tal = tekst.medHoejre().medFormat("#,##0");
    for (Datakilde kilde : kilder) {
      raekke++;
      ark.tekst(raekke, 0, kilde.input(), tekst);
      ark.tekst(raekke, 1, kilde.filer(), tekst.medOmbrydning());
      String aar = kilde.aar().isEmpty() ? "ingen" : kilde.aar();
      ark.tekst(raekke, 2, aar, tekst.medOmbrydning());
      ark.hoejde(
          raekke,
          Math.max(
              Tekstmaal.hoejde(kilde.filer(), KILDEBREDDER[1]),
              Tekstmaal.hoejde(aar, KILDEBREDDER[2])));
      ark.tal(raekke, 3, BigDecimal.valueOf(kilde.laest()), tal);
      ark.tal(raekke, 4, BigDecimal.valueOf(kilde.brugt()), tal);
      ark.tal(raekke, 5, BigDecimal.valueOf(kilde.udenfor()), tal);
      ark.tal(raekke, 6, BigDecimal.valueOf(kilde.afvist()), tal);
      double andel = kilde.laest() == 0 ? 0 : 100.0 * kilde.afvist() / kilde.laest();
      ark.tal(raekke, 7, BigDecimal.valueOf(andel), tal.medFormat("0.00"));
    }
    if (kilder.isEmpty()) {
      ark.tekst(++raekke, 0, "Ingen", tekst);
    }
    ark.tabel("Datakilder", hoved, raekke, KILDEKOLONNER.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 0);
  }

  static void hoved(
      Arkskriver ark, int raekke, List<String> kolonner, int[] bredder, int foersteTal) {
    ark.hoved(
        raekke,
        kolonner,
        bredder,
        i -> i >= foersteTal && bredder[i] < 20 ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
  }
}
