package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Talformat;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The sheet Data: every result once, as one table ready to pivot. */
final class Dataark {
  /** The columns, in order: every key with its Danish label beside it. */
  static final List<String> KOLONNER =
      List.of(
          "noegletal",
          "titel",
          "kapitel",
          "omraade",
          "omraadenavn",
          "periode",
          "periodenavn",
          "år",
          "kategori",
          "kategorinavn",
          "underkategori",
          "underkategorinavn",
          "vaerdi",
          "enhed",
          "enhedsnavn",
          "taeller",
          "naevner",
          "status",
          "statusnavn",
          "årsag");

  private static final Set<String> TAL = Set.of("år", "vaerdi", "taeller", "naevner");
  private static final Stil AARSTAL = Stil.TEKST.medFormat("0");
  private static final int BREDEST = 45;

  private final Bog bog;
  private final Arkskriver ark;
  private int raekke;
  private final int[] bredder = new int[KOLONNER.size()];
  private final Map<Enhed, Stil> talstile = new EnumMap<>(Enhed.class);

  private Dataark(Bog bog) {
    this.bog = bog;
    this.ark = bog.nytArk(Arknavne.DATA);
  }

  static void skriv(Bog bog) {
    new Dataark(bog).skriv();
  }

  private void skriv() {
    for (int kolonne = 0; kolonne < KOLONNER.size(); kolonne++) {
      boolean tal = TAL.contains(KOLONNER.get(kolonne));
      ark.tekst(0, kolonne, KOLONNER.get(kolonne), tal ? Stil.HOVED.medHoejre() : Stil.HOVED);
      bredder[kolonne] = KOLONNER.get(kolonne).length() + 4;
    }
    ark.hoejde(0, 1);
    for (Enhed enhed : Enhed.values()) {
      talstile.put(enhed, Stil.TEKST.medFormat(Talstil.data(enhed)));
    }
    Map<String, String> omraader = new HashMap<>();
    for (Omraade omraade : bog.udgivelse().omraader()) {
      omraader.put(omraade.id(), omraade.navn());
    }
    List<Resultat> alle = bog.udgivelse().resultater().alle();
    for (Resultat resultat : alle) {
      raekke++;
      skriv(resultat, omraader);
    }
    for (int kolonne = 0; kolonne < bredder.length; kolonne++) {
      ark.bredde(kolonne, Math.min(BREDEST, bredder[kolonne] + 1));
    }
    ark.tabel(Arknavne.DATA, 0, alle.size(), KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), 0, 0);
    ark.ark().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  private void skriv(Resultat resultat, Map<String, String> omraader) {
    Noegle noegle = resultat.noegle();
    Figurtabel figur = bog.figurer().get(noegle.noegletal());
    tekst("noegletal", noegle.noegletal());
    tekst("titel", figur.definition().titel());
    tekst("kapitel", figur.definition().kapitel().etiket());
    tekst("omraade", noegle.omraade());
    tekst("omraadenavn", omraader.getOrDefault(noegle.omraade(), noegle.omraade()));
    tekst("periode", noegle.periode());
    tekst("periodenavn", Talformat.periode(noegle.periode()));
    tal("år", BigDecimal.valueOf(Perioder.slut(noegle.periode()).getYear()), AARSTAL);
    tekst("kategori", noegle.kategori());
    tekst("kategorinavn", navn(figur, noegle.kategori()));
    tekst("underkategori", noegle.underkategori());
    tekst("underkategorinavn", navn(figur, noegle.underkategori()));
    tal("vaerdi", resultat.vaerdi(), talstile.get(resultat.enhed()));
    tekst("enhed", resultat.enhed().kode());
    tekst("enhedsnavn", resultat.enhed().etiket());
    tal("taeller", resultat.taeller(), talstile.get(Enhed.ANTAL));
    tal("naevner", resultat.naevner(), talstile.get(Enhed.ANTAL));
    tekst("status", resultat.status().kode());
    tekst("statusnavn", statusnavn(resultat.status()));
    tekst("årsag", resultat.aarsag());
  }

  /** The label of a status; one that is not worth a word in print has one here. */
  static String statusnavn(Status status) {
    return status == Status.OK ? "endelig" : status.etiket();
  }

  /** The label of a category; empty where the figure is not divided. */
  static String navn(Figurtabel figur, String kode) {
    return kode.isEmpty() ? "" : figur.orden().navn(kode);
  }

  private void tekst(String navn, String tekst) {
    if (!tekst.isEmpty()) {
      int kolonne = KOLONNER.indexOf(navn);
      ark.tekst(raekke, kolonne, tekst, Stil.TEKST);
      bredder[kolonne] = Math.max(bredder[kolonne], tekst.length());
    }
  }

  private void tal(String navn, BigDecimal tal, Stil stil) {
    if (tal != null) {
      int kolonne = KOLONNER.indexOf(navn);
      ark.tal(raekke, kolonne, tal, stil);
      int foerKomma = Math.max(1, tal.precision() - tal.scale());
      bredder[kolonne] = Math.max(bredder[kolonne], foerKomma + foerKomma / 3 + 4);
    }
  }
}
