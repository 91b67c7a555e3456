package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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
          "årsag",
          "noegle");

  private static final Map<String, Integer> NUMRE =
      KOLONNER.stream().collect(Collectors.toMap(navn -> navn, KOLONNER::indexOf));
  private static final Set<String> TAL = Set.of("år", "vaerdi", "taeller", "naevner");
  private static final Cellestil AARSTAL = Cellestil.TEKST.medFormat("0");
  private static final int BREDEST = 45;

  private final Bog bog;
  private final Map<String, String> omraader = new HashMap<>();
  private final Map<Enhed, Cellestil> talstile = new EnumMap<>(Enhed.class);
  private final Map<String, Periode> perioder = new HashMap<>();

  /** What a period is called, and the year in which it ends; null where it names none. */
  private record Periode(String navn, BigDecimal aar) {
    static Periode af(String kode) {
      OptionalInt aar = Periodekode.sidsteAar(kode);
      return new Periode(
          Talformat.periode(kode), aar.isPresent() ? BigDecimal.valueOf(aar.getAsInt()) : null);
    }
  }

  /** Takes the cells of a row; the empty ones are not given. */
  private interface Modtager {
    void tekst(int kolonne, String tekst);

    void tal(int kolonne, BigDecimal tal, Cellestil stil);
  }

  private Dataark(Bog bog) {
    this.bog = bog;
    for (Omraade omraade : bog.udgivelse().omraader()) {
      omraader.put(omraade.id(), omraade.navn());
    }
    for (Enhed enhed : Enhed.values()) {
      talstile.put(enhed, Cellestil.TEKST.medFormat(Talstil.data(enhed)));
    }
  }

  /** Adds the sheet with its header and its table, before any row is streamed. */
  static Dataark opret(Bog bog) {
    Dataark data = new Dataark(bog);
    data.opret();
    return data;
  }

  private void opret() {
    Arkskriver ark = bog.nytArk(Arknavne.DATA);
    for (int kolonne = 0; kolonne < KOLONNER.size(); kolonne++) {
      boolean tal = TAL.contains(KOLONNER.get(kolonne));
      ark.tekst(
          0, kolonne, KOLONNER.get(kolonne), tal ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    }
    ark.hoejde(0, 1);
    int[] bredder = bredder();
    for (int kolonne = 0; kolonne < bredder.length; kolonne++) {
      ark.bredde(kolonne, Math.min(BREDEST, bredder[kolonne] + 1));
    }
    int antal = bog.udgivelse().resultater().alle().size();
    ark.stroemmendeTabel(Arknavne.DATA, antal, KOLONNER.size() - 1);
    Bog.hovedraekke(ark.ark(), 0, 0);
    ark.ark().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  /** How many characters the widest cell of each column takes. */
  private int[] bredder() {
    int[] bredder = KOLONNER.stream().mapToInt(navn -> navn.length() + 4).toArray();
    Modtager maaler =
        new Modtager() {
          @Override
          public void tekst(int kolonne, String tekst) {
            bredder[kolonne] = Math.max(bredder[kolonne], tekst.length());
          }

          @Override
          public void tal(int kolonne, BigDecimal tal, Cellestil stil) {
            int foerKomma = Math.max(1, tal.precision() - tal.scale());
            bredder[kolonne] = Math.max(bredder[kolonne], foerKomma + foerKomma / 3 + 4);
          }
        };
    bog.udgivelse().resultater().alle().forEach(resultat -> laes(resultat, maaler));
    return bredder;
  }

  /** Streams the rows: they are the most of a workbook, and few need be in memory at a time. */
  void fyld(Raekkestroem stroem) {
    Modtager skriver =
        new Modtager() {
          @Override
          public void tekst(int kolonne, String tekst) {
            stroem.tekst(kolonne, tekst, Cellestil.TEKST);
          }

          @Override
          public void tal(int kolonne, BigDecimal tal, Cellestil stil) {
            stroem.tal(kolonne, tal, stil);
          }
        };
    for (Resultat resultat : bog.udgivelse().resultater().alle()) {
      stroem.raekke();
      laes(resultat, skriver);
    }
  }

  private void laes(Resultat resultat, Modtager til) {
    Noegle noegle = resultat.noegle();
    Figurtabel figur = bog.figurer().get(noegle.noegletal());
    tekst(til, "noegletal", noegle.noegletal());
    tekst(til, "titel", figur.definition().titel());
    tekst(til, "kapitel", figur.definition().kapitel().etiket());
    tekst(til, "omraade", noegle.omraade());
    tekst(til, "omraadenavn", omraader.getOrDefault(noegle.omraade(), noegle.omraade()));
    tekst(til, "periode", noegle.periode());
    Periode periode = perioder.computeIfAbsent(noegle.periode(), Periode::af);
    tekst(til, "periodenavn", periode.navn());
    tal(til, "år", periode.aar(), AARSTAL);
    tekst(til, "kategori", noegle.kategori());
    tekst(til, "kategorinavn", navn(figur, noegle.kategori()));
    tekst(til, "underkategori", noegle.underkategori());
    tekst(til, "underkategorinavn", navn(figur, noegle.underkategori()));
    if (resultat.vaerdi() != null) {
      tal(til, "vaerdi", resultat.vaerdi(), talstile.get(Talstil.visning(resultat)));
    }
    tekst(til, "enhed", resultat.enhed().kode());
    tekst(til, "enhedsnavn", resultat.enhed().etiket());
    tal(til, "taeller", resultat.taeller(), talstile.get(Enhed.ANTAL));
    tal(til, "naevner", resultat.naevner(), talstile.get(Enhed.ANTAL));
    tekst(til, "status", resultat.status().kode());
    tekst(til, "statusnavn", statusnavn(resultat.status()));
    tekst(til, "årsag", resultat.aarsag());
    tekst(til, "noegle", noegle.samlet());
  }

  /** The label of a status; one that is not worth a word in print has one here. */
  static String statusnavn(Status status) {
    return status == Status.OK ? "endelig" : status.etiket();
  }

  /** The label of a category; empty where the figure is not divided. */
  static String navn(Figurtabel figur, String kode) {
    return kode.isEmpty() ? "" : figur.orden().navn(kode);
  }

  private static void tekst(Modtager til, String navn, String tekst) {
    if (!tekst.isEmpty()) {
      til.tekst(NUMRE.get(navn), tekst);
    }
  }

  private static void tal(Modtager til, String navn, BigDecimal tal, Cellestil stil) {
    if (tal != null) {
      til.tal(NUMRE.get(navn), tal, stil);
    }
  }
}
