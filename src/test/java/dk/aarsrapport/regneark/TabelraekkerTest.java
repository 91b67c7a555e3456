package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class TabelraekkerTest {
  private static final int HOVED = 2;
  private static final Cellestil PROCENT = Cellestil.TEKST.medFormat("0.0").medBund();
  private static final List<String> ORD =
      List.of("Barn", " med mellemrum ", "Barn", "", "<row r=\"7\"", "å & ø\nny linje", "=1+1");

  private interface Ord {
    void skriv(int raekke, int kolonne, String tekst, Cellestil stil);
  }

  private interface Tal {
    void skriv(int raekke, int kolonne, BigDecimal tal, Cellestil stil);
  }

  private interface Hoejde {
    void saet(int raekke, int linjer);
  }

  /** A table of words, numbers and a note behind them, written row by row and then the notes. */
  private static void skriv(Ord ord, Tal tal, Hoejde hoejde) {
    for (int i = 0; i < ORD.size(); i++) {
      ord.skriv(HOVED + 1 + i, 0, ORD.get(i), Cellestil.TEKST.medBund());
      if (i != 3) {
        tal.skriv(HOVED + 1 + i, 1, new BigDecimal("123456.789").movePointLeft(i * 3), PROCENT);
      }
      if (i == 5) {
        hoejde.saet(HOVED + 1 + i, 3);
      }
    }
    for (int i = 0; i < ORD.size(); i++) {
      ord.skriv(HOVED + 1 + i, 28, "note " + i % 2, Cellestil.NOTE);
    }
  }

  private static void omkring(Arkskriver ark) {
    ark.tekst(HOVED, 0, "Hvad", Cellestil.HOVED);
    ark.tekst(HOVED, 28, "Noter", Cellestil.HOVED);
    ark.tabel("T", HOVED, HOVED + ORD.size(), 28, false);
    ark.tekst(HOVED + 1 + ORD.size(), 0, "Kilde: ingen", Cellestil.NOTE);
  }

  @Test
  void sammeBytesSomBibliotekets() throws IOException {
    ByteArrayOutputStream bibliotekets = new ByteArrayOutputStream();
    Skrivebog en = new Skrivebog();
    Arkskriver alt = new Arkskriver(en.createSheet("A"), new Stilark(en));
    alt.tekst(0, 0, "Titel", Cellestil.TITEL);
    skriv(alt::tekst, alt::tal, alt::hoejde);
    omkring(alt);
    Egenskaber.saet(en, "T", "E", LocalDate.of(2017, 12, 31));
    Gemmer.gem(en, new Stilark(en), Map.of(), bibliotekets);

    ByteArrayOutputStream egne = new ByteArrayOutputStream();
    Skrivebog anden = new Skrivebog();
    Stilark stile = new Stilark(anden);
    Arkskriver ark = new Arkskriver(anden.createSheet("A"), stile);
    ark.tekst(0, 0, "Titel", Cellestil.TITEL);
    Tabelraekker tabel = new Tabelraekker(ark.ark(), stile, HOVED, false);
    skriv(tabel::tekst, tabel::tal, tabel::hoejde);
    omkring(ark);
    Egenskaber.saet(anden, "T", "E", LocalDate.of(2017, 12, 31));
    Gemmer.gem(anden, stile, Map.of(), List.of(tabel), egne);

    assertThat(egne.toByteArray()).isEqualTo(bibliotekets.toByteArray());
  }

  private static void regn(Regnede til) {
    til.dag(1, 0, LocalDate.of(2024, 2, 29), Cellestil.TEKST.medFormat("dd-mm-yyyy"));
    til.formel(1, 1, "IF(A2<=43000,SUM(A2)&\"\",\"ål\")", new BigDecimal("0.5"), PROCENT);
    til.dag(2, 0, LocalDate.of(1999, 12, 31), Cellestil.TEKST.medFormat("dd-mm-yyyy"));
    til.formel(2, 1, "A2/3", new BigDecimal("15108.333333333333"), PROCENT);
  }

  private interface Regnede {
    void dag(int raekke, int kolonne, LocalDate dag, Cellestil stil);

    void formel(int raekke, int kolonne, String formel, BigDecimal vaerdi, Cellestil stil);
  }

  private static Arkskriver hoved(Skrivebog bog, Stilark stile) {
    Arkskriver ark = new Arkskriver(bog.createSheet("A"), stile);
    ark.tekst(0, 0, "Dag", Cellestil.HOVED);
    ark.tekst(0, 1, "Tal", Cellestil.HOVED);
    return ark;
  }

  @Test
  void datoerOgFormlerIArketsSidsteTabelErBibliotekets() throws IOException {
    ByteArrayOutputStream bibliotekets = new ByteArrayOutputStream();
    Skrivebog en = new Skrivebog();
    Stilark enesStile = new Stilark(en);
    Arkskriver alt = hoved(en, enesStile);
    regn(
        new Regnede() {
          @Override
          public void dag(int raekke, int kolonne, LocalDate dag, Cellestil stil) {
            alt.dag(raekke, kolonne, dag, stil);
          }

          @Override
          public void formel(
              int raekke, int kolonne, String formel, BigDecimal vaerdi, Cellestil stil) {
            alt.formel(raekke, kolonne, formel, vaerdi, stil);
          }
        });
    alt.tabel("T", 0, 2, 1, true);
    Egenskaber.saet(en, "T", "E", LocalDate.of(2017, 12, 31));
    Gemmer.gem(en, enesStile, Map.of(), bibliotekets);

    ByteArrayOutputStream egne = new ByteArrayOutputStream();
    Skrivebog anden = new Skrivebog();
    Stilark stile = new Stilark(anden);
    Arkskriver ark = hoved(anden, stile);
    Tabelraekker tabel = new Tabelraekker(ark.ark(), stile, 0, true);
    regn(
        new Regnede() {
          @Override
          public void dag(int raekke, int kolonne, LocalDate dag, Cellestil stil) {
            tabel.dag(raekke, kolonne, dag, stil);
          }

          @Override
          public void formel(
              int raekke, int kolonne, String formel, BigDecimal vaerdi, Cellestil stil) {
            tabel.formel(raekke, kolonne, formel, vaerdi, stil);
          }
        });
    ark.tabel("T", 0, 2, 1, true);
    ark.ark().setDimensionOverride(new CellRangeAddress(0, 2, 0, 1));
    Egenskaber.saet(anden, "T", "E", LocalDate.of(2017, 12, 31));
    Gemmer.gem(anden, stile, Map.of(), List.of(tabel), egne);

    assertThat(egne.toByteArray()).isEqualTo(bibliotekets.toByteArray());
  }

  @Test
  void etArkUdenRaekkeUnderTabellenStopper() {
    Skrivebog bog = new Skrivebog();
    Stilark stile = new Stilark(bog);
    Arkskriver ark = new Arkskriver(bog.createSheet("A"), stile);
    ark.tekst(0, 0, "Hvad", Cellestil.HOVED);
    Tabelraekker tabel = new Tabelraekker(ark.ark(), stile, 0, false);
    tabel.tekst(1, 0, "Barn", Cellestil.TEKST);
    assertThatThrownBy(
            () -> Gemmer.gem(bog, stile, Map.of(), List.of(tabel), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class);
  }
}
