package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    Tabelraekker tabel = new Tabelraekker(ark.ark(), stile, HOVED);
    skriv(tabel::tekst, tabel::tal, tabel::hoejde);
    omkring(ark);
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
    Tabelraekker tabel = new Tabelraekker(ark.ark(), stile, 0);
    tabel.tekst(1, 0, "Barn", Cellestil.TEKST);
    assertThatThrownBy(
            () -> Gemmer.gem(bog, stile, Map.of(), List.of(tabel), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class);
  }
}
