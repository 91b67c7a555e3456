package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Afstemning.Konti;
import dk.aarsrapport.rapport.Afstemning.Kontrol;
import dk.aarsrapport.rapport.Afstemning.Sted;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.ss.util.CellReference;

/** The sheet that shows that every øre is accounted for; differences are live formulas. */
final class Afstemningsark {
  static final String NAVN = "Afstemning";

  private static final int FOERSTE_BELOEB = 3;
  private static final List<String> KONTI =
      List.of(
          "Kommune",
          "År",
          "Funktion",
          "Indlæst",
          "Service",
          "Administration",
          "Uden for service og administration",
          "Anden dranst end 1 og 2",
          "Difference");
  private static final List<String> KONTROL =
      List.of("Kommune", "År", "Funktion", "Kontroltotal", "Indlæst", "Difference");
  private static final List<String> STEDER =
      List.of("Kommune", "År", "Niveau eller konto", "Budget", "Regnskab", "Bemærkning");
  private static final int[] BREDDER = {12, 8, 60, 20, 20, 20, 22, 22, 20};
  private static final Stil TEKST = Stil.TEKST.medBund();
  private static final Stil KR = TEKST.medHoejre().medFormat("#,##0.00");

  private final Arkskriver ark;
  private int raekke;

  private Afstemningsark(Arkskriver ark) {
    this.ark = ark;
  }

  /** Fills an empty sheet. */
  static void skriv(Arkskriver ark, Afstemning afstemning) {
    for (int i = 0; i < BREDDER.length; i++) {
      ark.bredde(i, BREDDER[i]);
    }
    Afstemningsark nyt = new Afstemningsark(ark);
    nyt.overskrift(
        NAVN,
        "Posteringer i kr.: indlæst = service + administration + uden for + anden dranst, så"
            + " differencen er 0. Afviste rækker er ikke indlæst.");
    nyt.konti(afstemning.konti());
    if (!afstemning.kontroltotaler().isEmpty()) {
      nyt.overskrift("Kontroltotaler", "Kørselsfilens totaler mod de indlæste posteringer.");
      nyt.kontrol(afstemning.kontroltotaler());
    }
    if (!afstemning.steder().isEmpty()) {
      nyt.overskrift(
          "Budget mod regnskab",
          "Hvert laveste niveau i kontohierarkiet, og konti uden for det. Bemærkningen siger, hvad"
              + " der mangler et modstykke.");
      nyt.steder(afstemning.steder());
    }
  }

  private void overskrift(String titel, String forklaring) {
    boolean oeverst = raekke == 0;
    raekke += oeverst ? 0 : 2;
    ark.tekst(raekke, 0, titel, oeverst ? Stil.TITEL : Stil.UNDERTITEL);
    ark.tekst(raekke + 1, 0, forklaring, Stil.NOTE);
    raekke += 2;
  }

  private int hoved(List<String> kolonner) {
    int linjer = 1;
    for (int i = 0; i < kolonner.size(); i++) {
      boolean tal = i >= FOERSTE_BELOEB && !kolonner.get(i).equals("Bemærkning");
      ark.tekst(raekke, i, kolonner.get(i), tal ? Stil.HOVED.medHoejre() : Stil.HOVED);
      linjer = Math.max(linjer, Tekstmaal.hoejde(kolonner.get(i), BREDDER[i]));
    }
    ark.hoejde(raekke, linjer);
    return raekke++;
  }

  private void noegle(int kommune, int aar, String hvad) {
    ark.tekst(raekke, 0, Integer.toString(kommune), TEKST);
    ark.tal(raekke, 1, BigDecimal.valueOf(aar), TEKST.medVenstre());
    ark.tekst(raekke, 2, hvad, TEKST);
  }

  private void oere(int kolonne, long oere) {
    ark.tal(raekke, kolonne, BigDecimal.valueOf(oere, 2), KR);
  }

  private static String celle(int raekke, int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }

  private void konti(List<Konti> konti) {
    int hoved = hoved(KONTI);
    for (Konti k : konti) {
      noegle(k.kommune(), k.aar(), k.funktion());
      long[] beloeb = {k.indlaest(), k.service(), k.administration(), k.udenfor(), k.andenDranst()};
      for (int i = 0; i < beloeb.length; i++) {
        oere(FOERSTE_BELOEB + i, beloeb[i]);
      }
      ark.formel(
          raekke,
          FOERSTE_BELOEB + beloeb.length,
          "ROUND(%s-SUM(%s:%s),2)"
              .formatted(
                  celle(raekke, FOERSTE_BELOEB),
                  celle(raekke, FOERSTE_BELOEB + 1),
                  celle(raekke, FOERSTE_BELOEB + 4)),
          BigDecimal.valueOf(k.difference(), 2),
          KR);
      raekke++;
    }
    ark.tabel("Afstemning", hoved, raekke - 1, KONTI.size() - 1, false);
  }

  private void kontrol(List<Kontrol> kontroltotaler) {
    hoved(KONTROL);
    for (Kontrol k : kontroltotaler) {
      noegle(k.kommune(), k.aar(), k.funktion().isEmpty() ? "alle" : k.funktion());
      oere(FOERSTE_BELOEB, k.total());
      oere(FOERSTE_BELOEB + 1, k.indlaest());
      ark.formel(
          raekke,
          FOERSTE_BELOEB + 2,
          "ROUND(%s-%s,2)"
              .formatted(celle(raekke, FOERSTE_BELOEB + 1), celle(raekke, FOERSTE_BELOEB)),
          BigDecimal.valueOf(k.difference(), 2),
          KR);
      raekke++;
    }
  }

  private void steder(List<Sted> steder) {
    hoved(STEDER);
    for (Sted s : steder) {
      noegle(s.kommune(), s.aar(), s.sted());
      maaske(FOERSTE_BELOEB, s.budget());
      maaske(FOERSTE_BELOEB + 1, s.regnskab());
      ark.tekst(raekke, FOERSTE_BELOEB + 2, s.bemaerkning(), TEKST);
      raekke++;
    }
  }

  private void maaske(int kolonne, OptionalLong oere) {
    if (oere.isPresent()) {
      oere(kolonne, oere.getAsLong());
    } else {
      ark.tekst(raekke, kolonne, "ingen", TEKST.medHoejre());
    }
  }
}
