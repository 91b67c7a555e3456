package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Afstemning.Afvist;
import dk.aarsrapport.rapport.Afstemning.Konti;
import dk.aarsrapport.rapport.Afstemning.Kontrol;
import dk.aarsrapport.rapport.Afstemning.Sted;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.poi.ss.util.CellReference;

/**
 * The sheets that show that every øre is accounted for, one for each question; differences are live
 * formulas.
 */
final class Afstemningsark {
  static final String NAVN = "Afstemning";
  static final String AFVISTE = "Afviste beløb";
  static final String KONTROLTOTALER = "Kontroltotaler";
  static final String STEDER = "Budget mod regnskab";

  /** What stands on each sheet, as the contents say it. */
  private static final Map<String, String> TITLER =
      Map.of(
          NAVN, "Posteringer: læst og redegjort for, pr. år og funktion",
          AFVISTE, "Afviste rækker i posteringer og budget",
          KONTROLTOTALER, "Kørselsfilens kontroltotaler mod posteringerne",
          STEDER, "Budget uden regnskab, og regnskab uden budget");

  private static final int FOERSTE_BELOEB = 3;
  private static final List<String> KONTIKOLONNER =
      List.of(
          "Kommune",
          "År",
          "Funktion",
          "Indlæst",
          "Service",
          "Administration",
          "Uden for service og administration",
          "Konti for udeladte målgrupper",
          "Anden dranst end 1 og 2",
          "Difference");
  private static final List<String> AFVISTKOLONNER =
      List.of(
          "Kommune",
          "Udtræk",
          "Rækker afvist",
          "Heraf med læsbart beløb",
          "Læsbart beløb",
          "Rækker uden læsbart beløb");
  private static final List<String> KONTROLKOLONNER =
      List.of("Kommune", "År", "Funktion", "Kontroltotal", "Indlæst", "Difference");
  private static final List<String> STEDKOLONNER =
      List.of("Kommune", "År", "Niveau eller konto", "Budget", "Regnskab", "Bemærkning");
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil TAL = TEKST.medHoejre().medFormat("#,##0");
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0.00");

  private final Arkskriver ark;
  private int raekke;

  /** The workbook that the sheets are put in: what stands above and below the explanation. */
  interface Mappe {
    /** A new sheet at the end. */
    Arkskriver nytArk(String navn);

    /** Writes the top of a sheet; gives the next free row. */
    int top(Arkskriver ark, String titel);

    /** Writes the way back; gives the next free row. */
    int tilbage(Arkskriver ark, int raekke);
  }

  /** Begins a sheet with its title and one line of explanation. */
  private Afstemningsark(Mappe mappe, String navn, String forklaring) {
    ark = mappe.nytArk(navn);
    raekke = mappe.top(ark, TITLER.get(navn));
    ark.tekst(raekke++, 0, forklaring, Cellestil.NOTE);
    raekke = mappe.tilbage(ark, raekke);
  }

  /** The names of the sheets that {@link #skriv} makes, with their titles, in order. */
  static Map<String, String> arkene(Afstemning afstemning) {
    Map<String, String> titler = new LinkedHashMap<>();
    if (!afstemning.konti().isEmpty()) {
      titler.put(NAVN, TITLER.get(NAVN));
    }
    if (!afstemning.afviste().isEmpty()) {
      titler.put(AFVISTE, TITLER.get(AFVISTE));
    }
    if (!afstemning.kontroltotaler().isEmpty()) {
      titler.put(KONTROLTOTALER, TITLER.get(KONTROLTOTALER));
    }
    if (!afstemning.steder().isEmpty()) {
      titler.put(STEDER, TITLER.get(STEDER));
    }
    return titler;
  }

  /** Adds the sheets that have rows. */
  static void skriv(Mappe mappe, Afstemning afstemning) {
    for (String navn : arkene(afstemning).keySet()) {
      switch (navn) {
        case NAVN ->
            new Afstemningsark(
                    mappe,
                    NAVN,
                    "Kr. i årets egne priser. Indlæst = service + administration + uden for +"
                        + " udeladte målgrupper + anden dranst, så differencen er 0."
                        + (afstemning.afviste().isEmpty()
                            ? " Afviste rækker er ikke med."
                            : " Afviste rækker er ikke med; se arket " + AFVISTE + "."))
                .konti(afstemning.konti());
        case AFVISTE ->
            new Afstemningsark(
                    mappe,
                    AFVISTE,
                    "Rækker, der ikke er med i noget tal, og det beløb i kr., der kan læses på dem."
                        + " Hver række står i datakvalitet.xlsx.")
                .afviste(afstemning.afviste());
        case KONTROLTOTALER ->
            new Afstemningsark(
                    mappe,
                    KONTROLTOTALER,
                    "Kr. i årets egne priser. Kørselsfilens totaler mod de indlæste posteringer,"
                        + " alle dranst.")
                .kontrol(afstemning.kontroltotaler());
        default ->
            new Afstemningsark(
                    mappe,
                    STEDER,
                    "Kr. i årets egne priser. Hvert laveste niveau i kontohierarkiet, og konti uden"
                        + " for det. Bemærkningen siger, hvad der mangler et modstykke.")
                .steder(afstemning.steder());
      }
    }
  }

  /** Writes the heading; numbers are headed to the right, what follows them stands a little in. */
  private int hoved(List<String> kolonner, int foersteTal, int sidsteTal, int... bredder) {
    ark.hoved(
        raekke,
        kolonner,
        bredder,
        i -> {
          Cellestil stil = i > sidsteTal ? Cellestil.HOVED.medIndryk() : Cellestil.HOVED;
          return i >= foersteTal && i <= sidsteTal ? stil.medHoejre() : stil;
        });
    return raekke++;
  }

  private void slut(String tabel, int hoved, List<String> kolonner) {
    ark.tabel(tabel, hoved, raekke - 1, kolonner.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 0);
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
    int hoved = hoved(KONTIKOLONNER, FOERSTE_BELOEB, 9, 12, 8, 16, 20, 20, 20, 22, 22, 22, 20);
    for (Konti k : konti) {
      noegle(k.kommune(), k.aar(), k.funktion());
      long[] beloeb = {
        k.indlaest(),
        k.service(),
        k.administration(),
        k.udenfor(),
        k.andenMaalgruppe(),
        k.andenDranst()
      };
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
                  celle(raekke, FOERSTE_BELOEB + beloeb.length - 1)),
          BigDecimal.valueOf(k.difference(), 2),
          KR);
      raekke++;
    }
    slut("Afstemning", hoved, KONTIKOLONNER);
  }

  private void afviste(List<Afvist> afviste) {
    int hoved = hoved(AFVISTKOLONNER, 2, 5, 20, 16, 16, 18, 20, 18);
    for (Afvist a : afviste) {
      String kommune = a.kommune() == 0 ? "kan ikke læses" : Integer.toString(a.kommune());
      ark.tekst(raekke, 0, kommune, TEKST);
      ark.tekst(raekke, 1, a.input(), TEKST);
      ark.tal(raekke, 2, BigDecimal.valueOf(a.raekker()), TAL);
      ark.tal(raekke, 3, BigDecimal.valueOf(a.medBeloeb()), TAL);
      oere(4, a.oere());
      ark.tal(raekke, 5, BigDecimal.valueOf(a.raekker() - a.medBeloeb()), TAL);
      raekke++;
    }
    slut("Afviste_beloeb", hoved, AFVISTKOLONNER);
  }

  private void kontrol(List<Kontrol> kontroltotaler) {
    int hoved = hoved(KONTROLKOLONNER, FOERSTE_BELOEB, 5, 12, 8, 16, 20, 20, 20);
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
    slut("Kontroltotaler", hoved, KONTROLKOLONNER);
  }

  private void steder(List<Sted> steder) {
    int bredde = 60;
    int hoved = hoved(STEDKOLONNER, FOERSTE_BELOEB, 4, 12, 8, bredde, 20, 20, 46);
    for (Sted s : steder) {
      noegle(s.kommune(), s.aar(), s.sted());
      ark.tekst(raekke, 2, s.sted(), TEKST.medOmbrydning());
      ark.hoejde(raekke, Tekstmaal.hoejde(s.sted(), bredde));
      maaske(FOERSTE_BELOEB, s.budget());
      maaske(FOERSTE_BELOEB + 1, s.regnskab());
      String bemaerkning = s.bemaerkning().isEmpty() ? "har begge" : s.bemaerkning();
      ark.tekst(raekke, FOERSTE_BELOEB + 2, bemaerkning, TEKST.medIndryk());
      raekke++;
    }
    slut("Budget_mod_regnskab", hoved, STEDKOLONNER);
  }

  private void maaske(int kolonne, OptionalLong oere) {
    if (oere.isPresent()) {
      oere(kolonne, oere.getAsLong());
    } else {
      ark.tekst(raekke, kolonne, "ingen", TEKST.medHoejre());
    }
  }
}
