package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.rapport.Talformat;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
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

  /** The columns, in order, as those of the sheet Data. */
  static final List<String> KOLONNER =
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

  private static final int FOER = KOLONNER.indexOf("før");
  private static final int NU = KOLONNER.indexOf("nu");
  private static final int AENDRING = KOLONNER.indexOf("ændring");
  private static final int BREDEST = 45;

  private final Bog bog;
  private final Arkskriver ark;
  private final Map<String, String> omraader;
  private final int[] bredder = new int[KOLONNER.size()];
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
        "Begge udgaver har området, perioden og nøgletallet. En tom celle er et tal, som udgaven"
            + " ikke har; status siger hvorfor. Ændring er nu minus før.",
        Stil.NOTE);
    ark.link(raekke++, 0, "Til indhold", Arknavne.INDHOLD, Stil.LINK);
    int hoved = raekke++;
    for (int i = 0; i < KOLONNER.size(); i++) {
      boolean tal = i == FOER || i == NU || i == AENDRING;
      ark.tekst(hoved, i, KOLONNER.get(i), tal ? Stil.HOVED.medHoejre() : Stil.HOVED);
      bredder[i] = KOLONNER.get(i).length() + 4;
    }
    ark.hoejde(hoved, 1);
    for (Revision revision : revisioner) {
      skriv(revision);
      raekke++;
    }
    for (int i = 0; i < bredder.length; i++) {
      ark.bredde(i, Math.min(BREDEST, bredder[i] + 1));
    }
    ark.tabel(NAVN, hoved, raekke - 1, KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), hoved, 0);
    ark.ark().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private void skriv(Revision revision) {
    Noegle noegle = revision.noegle();
    Figurtabel figur = bog.figurer().get(noegle.noegletal());
    tekst("noegletal", noegle.noegletal());
    tekst("titel", figur.definition().titel());
    tekst("omraade", noegle.omraade());
    tekst("omraadenavn", omraader.get(noegle.omraade()));
    tekst("periode", noegle.periode());
    tekst("periodenavn", Talformat.periode(noegle.periode()));
    tekst("kategori", noegle.kategori());
    tekst("kategorinavn", navn(figur, noegle.kategori()));
    tekst("underkategori", noegle.underkategori());
    tekst("underkategorinavn", navn(figur, noegle.underkategori()));
    tekst("enhed", revision.enhed().kode());
    tekst("enhedsnavn", revision.enhed().etiket());
    tal(FOER, revision.foer());
    tekst("status før", status(revision.foer()));
    tal(NU, revision.nu());
    tekst("status nu", status(revision.nu()));
    revision
        .aendring()
        .ifPresent(
            aendring -> {
              bred(AENDRING, aendring);
              ark.formel(
                  raekke, AENDRING, celle(NU) + "-" + celle(FOER), aendring, stil(revision.nu()));
            });
  }

  private static String navn(Figurtabel figur, String kode) {
    return kode.isEmpty() ? "" : figur.orden().navn(kode);
  }

  private static String status(Optional<Resultat> side) {
    return side.map(Resultat::status)
        .map(status -> status == Status.OK ? "endelig" : status.etiket())
        .orElse("ingen opgørelse");
  }

  private String celle(int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }

  private static Stil stil(Optional<Resultat> side) {
    return Stil.TEKST.medFormat(Talstil.data(side.orElseThrow().enhed()));
  }

  private void tekst(String navn, String tekst) {
    if (!tekst.isEmpty()) {
      int kolonne = KOLONNER.indexOf(navn);
      ark.tekst(raekke, kolonne, tekst, Stil.TEKST);
      bredder[kolonne] = Math.max(bredder[kolonne], tekst.length());
    }
  }

  private void tal(int kolonne, Optional<Resultat> side) {
    side.map(Resultat::vaerdi)
        .ifPresent(
            tal -> {
              bred(kolonne, tal);
              ark.tal(raekke, kolonne, tal, stil(side));
            });
  }

  private void bred(int kolonne, BigDecimal tal) {
    int foerKomma = Math.max(1, tal.precision() - tal.scale());
    bredder[kolonne] = Math.max(bredder[kolonne], foerKomma + foerKomma / 3 + 5);
  }
}
