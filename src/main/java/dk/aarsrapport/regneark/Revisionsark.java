package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;

/** The sheet of every number that is another than in the last edition; the changes are formulas. */
final class Revisionsark {
  static final String NAVN = "Revision";
  static final String TITEL = "Tal, der er ændret siden den tidligere udgave";

  private static final List<String> KOLONNER =
      List.of(
          "noegletal",
          "titel",
          "omraade",
          "omraadenavn",
          "periode",
          "periodenavn",
          "kategori",
          "kategorinavn",
          "underkategori",
          "underkategorinavn",
          "enhed",
          "enhedsnavn",
          "før",
          "status før",
          "nu",
          "status nu",
          "ændring");

  private static final int[] BREDDER = {
    32, 32, 18, 26, 16, 16, 26, 26, 24, 24, 11, 11, 17, 15, 17, 15, 17
  };
  private static final int FOER = KOLONNER.indexOf("før");
  private static final int NU = KOLONNER.indexOf("nu");
  private static final int AENDRING = KOLONNER.indexOf("ændring");
  private static final Cellestil TEKST = Cellestil.TEKST.medBund().medOmbrydning();
  private static final Cellestil TAL = Cellestil.TEKST.medBund().medHoejre();

  private final Bog bog;
  private final Arkskriver ark;
  private final Map<String, String> omraader;
  private int raekke;

  private Revisionsark(Bog bog) {
    this.bog = bog;
    this.ark = bog.nytArk(NAVN);
    this.omraader =
        bog.udgivelse().omraader().stream()
            .collect(Collectors.toMap(Omraade::id, Omraade::navn, (en, anden) -> en));
  }

  /** True when something is revised. */
  static boolean findes(Udgivelse udgivelse) {
    return !udgivelse.revisioner().orElse(List.of()).isEmpty();
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    new Revisionsark(bog).skriv(bog.udgivelse().revisioner().orElseThrow());
  }

  private void skriv(List<Revision> revisioner) {
    raekke = bog.top(ark, TITEL);
    ark.tekst(
        raekke++,
        0,
        "Begge udgaver har opgjort nøgletallet for området og perioden. Ændring er nu minus før."
            + " – er en kategori, som ikke forekommer, eller en ændring, som ikke kan regnes ud.",
        Cellestil.NOTE);
    ark.link(raekke++, 0, "Til indhold", Arknavne.INDHOLD, Cellestil.LINK);
    int hoved = raekke++;
    ark.hoved(
        hoved,
        KOLONNER,
        BREDDER,
        i -> i == FOER || i == NU || i == AENDRING ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    for (Revision revision : revisioner) {
      skriv(revision);
      raekke++;
    }
    ark.tabel(NAVN, hoved, raekke - 1, KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), hoved, 1);
    ark.ark().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private void skriv(Revision revision) {
    Noegle noegle = revision.noegle();
    Figurtabel figur = bog.figurer().get(noegle.noegletal());
    tekster(
        noegle.noegletal(),
        figur.definition().titel(),
        noegle.omraade(),
        omraader.get(noegle.omraade()),
        noegle.periode(),
        Talformat.periode(noegle.periode()),
        noegle.kategori(),
        Dataark.navn(figur, noegle.kategori()),
        noegle.underkategori(),
        Dataark.navn(figur, noegle.underkategori()),
        revision.enhed().kode(),
        revision.enhed().etiket());
    side(FOER, revision.foer());
    side(NU, revision.nu());
    revision
        .aendring()
        .ifPresentOrElse(
            aendring ->
                ark.formel(
                    raekke,
                    AENDRING,
                    celle(NU) + "-" + celle(FOER),
                    aendring,
                    TAL.medFormat(Talstil.data(revision.enhed()))),
            () -> ark.tekst(raekke, AENDRING, Noter.INGEN, TAL));
  }

  private void tekster(String... tekster) {
    int linjer = 1;
    for (int i = 0; i < tekster.length; i++) {
      ark.tekst(raekke, i, tekster[i].isEmpty() ? Noter.INGEN : tekster[i], TEKST);
      linjer = Math.max(linjer, Tekstmaal.hoejde(tekster[i], BREDDER[i]));
    }
    ark.hoejde(raekke, linjer);
  }

  /** A number, or the mark of its absence, and its status. */
  private void side(int kolonne, Optional<Resultat> side) {
    if (side.isEmpty()) {
      ark.tekst(raekke, kolonne, Noter.INGEN, TAL);
      ark.tekst(raekke, kolonne + 1, "ingen opgørelse", TEKST);
      return;
    }
    Resultat resultat = side.get();
    Status status = resultat.status();
    if (status.harVaerdi()) {
      ark.tal(raekke, kolonne, resultat.vaerdi(), TAL.medFormat(Talstil.data(resultat.enhed())));
    } else {
      ark.tekst(raekke, kolonne, Noter.maerke(status), TAL);
    }
    ark.tekst(raekke, kolonne + 1, Dataark.statusnavn(status), TEKST);
  }

  private String celle(int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }
}
