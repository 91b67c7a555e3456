package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheet Data: every result once, as one table ready to pivot. */
final class Dataark {
  /** The columns, in order. */
  static final List<String> KOLONNER =
      List.of(
          "noegletal",
          "titel",
          "omraade",
          "omraadenavn",
          "periode",
          "kategori",
          "kategorinavn",
          "underkategori",
          "underkategorinavn",
          "vaerdi",
          "enhed",
          "taeller",
          "naevner",
          "status",
          "årsag");

  private static final int VAERDI = 9;
  private static final int TAELLER = 11;
  private static final int NAEVNER = 12;
  private static final int BREDEST = 45;

  private final Bog bog;
  private final Arkskriver ark;
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
      boolean tal = kolonne == VAERDI || kolonne == TAELLER || kolonne == NAEVNER;
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
    int raekke = 1;
    for (Resultat resultat : alle) {
      skriv(raekke++, resultat, omraader);
    }
    for (int kolonne = 0; kolonne < bredder.length; kolonne++) {
      ark.bredde(kolonne, Math.min(BREDEST, bredder[kolonne] + 1));
    }
    ark.tabel(Arknavne.DATA, 0, alle.size(), KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }

  private void skriv(int raekke, Resultat resultat, Map<String, String> omraader) {
    Noegle noegle = resultat.noegle();
    Figurtabel figur = bog.figurer().get(noegle.noegletal());
    tekst(raekke, 0, noegle.noegletal());
    tekst(raekke, 1, figur.definition().titel());
    tekst(raekke, 2, noegle.omraade());
    tekst(raekke, 3, omraader.getOrDefault(noegle.omraade(), noegle.omraade()));
    tekst(raekke, 4, noegle.periode());
    tekst(raekke, 5, noegle.kategori());
    tekst(raekke, 6, navn(figur, noegle.kategori()));
    tekst(raekke, 7, noegle.underkategori());
    tekst(raekke, 8, navn(figur, noegle.underkategori()));
    Stil talstil = talstile.get(resultat.enhed());
    tal(raekke, VAERDI, resultat.vaerdi(), talstil);
    tekst(raekke, 10, resultat.enhed().kode());
    tal(raekke, TAELLER, resultat.taeller(), talstile.get(Enhed.ANTAL));
    tal(raekke, NAEVNER, resultat.naevner(), talstile.get(Enhed.ANTAL));
    tekst(raekke, 13, resultat.status().kode());
    tekst(raekke, 14, resultat.aarsag());
  }

  private static String navn(Figurtabel figur, String kode) {
    return kode.isEmpty() ? "" : figur.orden().navn(kode);
  }

  private void tekst(int raekke, int kolonne, String tekst) {
    if (!tekst.isEmpty()) {
      ark.tekst(raekke, kolonne, tekst, Stil.TEKST);
      bredder[kolonne] = Math.max(bredder[kolonne], tekst.length());
    }
  }

  private void tal(int raekke, int kolonne, BigDecimal tal, Stil stil) {
    if (tal != null) {
      ark.tal(raekke, kolonne, tal, stil);
      int foerKomma = Math.max(1, tal.precision() - tal.scale());
      bredder[kolonne] = Math.max(bredder[kolonne], foerKomma + foerKomma / 3 + 4);
    }
  }
}
