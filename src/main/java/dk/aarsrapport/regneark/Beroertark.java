package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet of numbers that rejected rows may belong to, and how high they could be. */
final class Beroertark {
  static final String NAVN = "Berørte tal";

  private static final List<String> KOLONNER =
      List.of("Nøgletal", "Id", "Område", "Periode", "Inddata", "Afviste rækker", "Værdi", "Højst");
  private static final int[] BREDDER = {50, 32, 22, 24, 34, 16, 14, 14};
  private static final int FOERSTE_TAL = 5;

  /** A sheet has no room for more; a run of so many has been stopped by the gate. */
  private static final int HOEJST = 1_000_000;

  private Beroertark() {}

  static void skriv(Arkskriver ark, List<Beroert> beroerte, List<Definition> definitioner) {
    Map<String, String> titler =
        definitioner.stream().collect(Collectors.toMap(Definition::id, Definition::titel));
    ark.hoved(
        0,
        KOLONNER,
        BREDDER,
        i -> i >= FOERSTE_TAL ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    Cellestil tekst = Cellestil.TEKST.medBund();
    Cellestil tal = tekst.medHoejre().medFormat("#,##0");
    int raekke = 0;
    for (Beroert b : beroerte.subList(0, Math.min(HOEJST, beroerte.size()))) {
      raekke++;
      ark.tekst(raekke, 0, titler.getOrDefault(b.noegletal(), b.noegletal()), tekst);
      ark.tekst(raekke, 1, b.noegletal(), tekst);
      ark.tekst(raekke, 2, b.omraade(), tekst);
      ark.tekst(raekke, 3, b.periode(), tekst);
      ark.tekst(raekke, 4, String.join(", ", b.inddata()), tekst);
      ark.tal(raekke, FOERSTE_TAL, BigDecimal.valueOf(b.raekker()), tal);
      talEllerIntet(ark, raekke, 6, b.vaerdi().orElse(null), tal);
      talEllerIntet(ark, raekke, 7, b.hoejst().orElse(null), tal);
    }
    ark.tabel("BeroerteTal", 0, raekke, KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }

  private static void talEllerIntet(
      Arkskriver ark, int raekke, int kolonne, BigDecimal vaerdi, Cellestil stil) {
    if (vaerdi == null) {
      ark.tekst(raekke, kolonne, Talformat.INGEN_VAERDI, stil);
    } else {
      ark.tal(raekke, kolonne, vaerdi, stil);
    }
  }
}
