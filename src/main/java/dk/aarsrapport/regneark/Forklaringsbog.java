package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook about one number: a sheet that explains it, and a table of every row. */
public final class Forklaringsbog {
  /** The sheet of rows. */
  public static final String RAEKKER = "Rækker";

  private static final String FORKLARING = "Forklaring";
  private static final String TITEL = "Forklaring af et tal";
  private static final LocalDate DAG = LocalDate.of(1980, 2, 1);
  private static final int BREDEST = 60;
  private static final int TEKSTBREDDE = 120;
  private static final Cellestil HELTAL = Cellestil.TEKST.medFormat("0");
  private static final Cellestil DECIMALTAL = Cellestil.TEKST.medFormat("#,##0.00####");

  private final XSSFWorkbook bog = new Skrivebog();
  private final Stilark stile = new Stilark(bog);

  private Forklaringsbog() {}

  /** What a line on the first sheet is. */
  public enum Slags {
    OVERSKRIFT,
    TEKST,
    /** The names of a table's columns. */
    HOVED,
    /** A row of a table. */
    RAEKKE
  }

  /** A line on the first sheet. */
  public record Linje(Slags slags, List<String> celler) {
    /** Copies the cells. */
    public Linje {
      celler = List.copyOf(celler);
    }
  }

  /**
   * The table of rows.
   *
   * @param tal the columns that hold numbers, written with a decimal point
   */
  public record Tabel(List<String> kolonner, Set<String> tal, List<List<String>> raekker) {
    /** Copies what it is made of. */
    public Tabel {
      kolonner = List.copyOf(kolonner);
      tal = Set.copyOf(tal);
      raekker = List.copyOf(raekker);
    }
  }

  /** Writes the workbook; equal contents give equal bytes. The stream is flushed and left open. */
  public static void skriv(List<Linje> forklaring, Tabel tabel, OutputStream ud)
      throws IOException {
    Forklaringsbog ny = new Forklaringsbog();
    ny.fortael(forklaring);
    List<List<List<String>>> dele = dele(tabel.raekker());
    for (int nummer = 0; nummer < dele.size(); nummer++) {
      ny.opret(nummer, tabel, dele.get(nummer));
    }
    Egenskaber.saet(ny.bog, TITEL, Omslagsark.FORTROLIGT, DAG);
    Map<String, Raekkestroem.Kilde> lange = new LinkedHashMap<>();
    for (int nummer = 0; nummer < dele.size(); nummer++) {
      List<List<String>> raekker = dele.get(nummer);
      lange.put(navn(nummer), stroem -> fyld(stroem, tabel, raekker));
    }
    Gemmer.gem(ny.bog, ny.stile, lange, ud);
  }

  private static List<List<List<String>>> dele(List<List<String>> raekker) {
    List<List<List<String>>> dele = new ArrayList<>();
    int stoerst = Datakvalitetsark.RAEKKER_PR_ARK;
    for (int fra = 0; fra < raekker.size(); fra += stoerst) {
      dele.add(raekker.subList(fra, Math.min(raekker.size(), fra + stoerst)));
    }
    return dele;
  }

  private Arkskriver nytArk(String navn) {
    XSSFSheet ark = bog.createSheet(navn);
    Bog.opsaet(ark, TITEL);
    ark.getHeader().setRight("&B" + Omslagsark.FORTROLIGT.toUpperCase(Omslagsark.DANSK) + "&B");
    ark.setTabColor(Stilark.farve(Cellestil.ADVARSEL));
    return new Arkskriver(ark, stile);
  }

  private void fortael(List<Linje> linjer) {
    Arkskriver ark = nytArk(FORKLARING);
    List<Integer> bredder = new ArrayList<>();
    int raekke = 0;
    for (Linje linje : linjer) {
      switch (linje.slags()) {
        case OVERSKRIFT ->
            ark.tekst(++raekke, 0, linje.celler().get(0), Cellestil.UNDERTITEL); // one row of air
        case TEKST -> {
          List<String> stykker = Tekstmaal.linjer(linje.celler().get(0), TEKSTBREDDE);
          for (int i = 0; i < stykker.size(); i++) {
            ark.tekst(raekke + i, 0, stykker.get(i), Cellestil.TEKST);
          }
          raekke += stykker.size() - 1;
        }
        default -> tabelraekke(ark, raekke, linje, bredder);
      }
      raekke++;
    }
    for (int kolonne = 0; kolonne < bredder.size(); kolonne++) {
      ark.bredde(kolonne, Math.min(BREDEST, bredder.get(kolonne) + 2));
    }
  }

  private static void tabelraekke(Arkskriver ark, int raekke, Linje linje, List<Integer> bredder) {
    Cellestil stil = linje.slags() == Slags.HOVED ? Cellestil.HOVED : Cellestil.TEKST;
    for (int kolonne = 0; kolonne < linje.celler().size(); kolonne++) {
      String tekst = linje.celler().get(kolonne);
      if (kolonne == bredder.size()) {
        bredder.add(0);
      }
      bredder.set(kolonne, Math.max(bredder.get(kolonne), tekst.length()));
      if (!tekst.isEmpty() || linje.slags() == Slags.HOVED) {
        ark.tekst(raekke, kolonne, tekst, stil);
      }
    }
  }

  private static String navn(int nummer) {
    return nummer == 0 ? RAEKKER : RAEKKER + " " + (nummer + 1);
  }

  private void opret(int nummer, Tabel tabel, List<List<String>> raekker) {
    Arkskriver ark = nytArk(navn(nummer));
    for (int kolonne = 0; kolonne < tabel.kolonner().size(); kolonne++) {
      int bredde = tabel.kolonner().get(kolonne).length() + 4;
      for (List<String> raekke : raekker) {
        bredde = Math.max(bredde, raekke.get(kolonne).length() + 2);
      }
      ark.bredde(kolonne, Math.min(2 * BREDEST, bredde));
      ark.tekst(0, kolonne, tabel.kolonner().get(kolonne), Cellestil.HOVED);
    }
    ark.stroemmendeTabel(
        navn(nummer).replace(' ', '_'), raekker.size(), tabel.kolonner().size() - 1);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }

  private static void fyld(Raekkestroem stroem, Tabel tabel, List<List<String>> raekker) {
    for (List<String> celler : raekker) {
      stroem.raekke();
      for (int kolonne = 0; kolonne < celler.size(); kolonne++) {
        String celle = celler.get(kolonne);
        if (celle.isEmpty()) {
          continue;
        }
        if (tabel.tal().contains(tabel.kolonner().get(kolonne))) {
          BigDecimal tal = new BigDecimal(celle);
          stroem.tal(kolonne, tal, tal.stripTrailingZeros().scale() > 0 ? DECIMALTAL : HELTAL);
        } else {
          stroem.tekst(kolonne, celle, Cellestil.TEKST);
        }
      }
    }
  }
}
