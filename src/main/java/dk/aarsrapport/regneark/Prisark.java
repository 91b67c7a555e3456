package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;

/**
 * How many children, at what price: helårspersoner and unit prices over the years, how the change
 * splits, and a place to change a number of children or a price and see what the year comes to.
 */
final class Prisark {
  static final String NAVN = "Pris og mængde";
  static final String TITEL = "Pris og mængde på indsatstrappen";

  private static final int TEKSTBREDDE = 40;
  private static final int TALBREDDE = 16;
  private static final int FLEST_KOLONNER = 8;
  private static final Cellestil TEKST = Cellestil.TEKST.medBund();
  private static final Cellestil KR = TEKST.medHoejre().medFormat("#,##0");
  private static final Cellestil AENDRING = TEKST.medHoejre().medFormat("+#,##0;-#,##0;0");
  private static final Cellestil HELAAR = TEKST.medHoejre().medFormat("#,##0.0");

  private final Bog bog;
  private final Prisgrundlag grundlag;
  private final Arkskriver ark;
  private int raekke;

  private Prisark(Bog bog) {
    this.bog = bog;
    grundlag = Prisgrundlag.af(bog.udgivelse());
    ark = bog.nytArk(NAVN);
  }

  /** True when some year has a price in the main area. */
  static boolean findes(Udgivelse udgivelse) {
    return udgivelse.definition(Prisgrundlag.ENHEDSPRIS).isPresent()
        && !Prisgrundlag.af(udgivelse).aar().isEmpty();
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    new Prisark(bog).skriv();
  }

  private void skriv() {
    Udgivelse udgivelse = bog.udgivelse();
    raekke = bog.top(ark, TITEL);
    ark.tekst(raekke++, 0, udgivelse.omraade().navn(), Cellestil.FED);
    note(Prisnote.om(grundlag.definition(), udgivelse.opgoerelse().prisniveau()));
    udgivelse
        .opgoerelse()
        .omfang()
        .noter(grundlag.definition(), List.of(Enhed.KR))
        .forEach(this::note);
    note(
        "Kronerne er for alle på kontiene, børnene er målgruppens; efterværn er i kronerne, men ikke i"
            + " helårspersonerne.");
    if (grundlag.aar().stream().anyMatch(grundlag::foreloebigt)) {
      note(
          Talstil.FORELOEBIG
              + " Data dækker ikke hele året: antal og kroner er kun de dage, der er gået.");
    }
    raekke = bog.tilbage(ark, raekke);
    ark.bredde(0, TEKSTBREDDE);
    for (int i = 1; i <= Math.max(FLEST_KOLONNER, grundlag.aar().size()); i++) {
      ark.bredde(i, TALBREDDE);
    }
    regnSelv();
    if (!grundlag.delt().isEmpty()) {
      delt();
    }
    over("Helårspersoner", Prisgrundlag.HELAAR, steps(), grundlag::navn, HELAAR);
    over("Pris for et helt år, kr.", Prisgrundlag.ENHEDSPRIS, steps(), grundlag::navn, KR);
    over(
        "Helårspersoner efter indsatstype",
        Prisgrundlag.TYPER,
        grundlag.typer(),
        type ->
            bog.udgivelse().definition(Prisgrundlag.TYPER).map(d -> d.etiket(type)).orElse(type),
        HELAAR);
    ark.ark().createFreezePane(1, 0);
  }

  private List<String> steps() {
    List<String> trin = new ArrayList<>(grundlag.trin());
    trin.add(Prisgrundlag.I_ALT);
    return trin;
  }

  private void note(String tekst) {
    ark.tekst(raekke++, 0, tekst, Cellestil.NOTE);
  }

  private void hoved(String... navne) {
    for (int i = 0; i < navne.length; i++) {
      ark.tekst(raekke, i, navne[i], i == 0 ? Cellestil.HOVED : Cellestil.HOVED.medHoejre());
    }
    ark.hoejde(
        raekke, Arrays.stream(navne).mapToInt(n -> Tekstmaal.hoejde(n, TALBREDDE)).max().orElse(1));
    raekke++;
  }

  private void overskrift(String tekst) {
    raekke++;
    ark.tekst(raekke++, 0, tekst, Cellestil.UNDERTITEL);
  }

  /** Her own numbers: more or fewer children, another price, and what the year comes to. */
  private void regnSelv() {
    String aar = grundlag.sidste();
    overskrift("Regn selv: hvad koster året?");
    note(
        "Udgangspunktet er "
            + aar(aar)
            + ". De lyse felter kan ændres; et felt uden ny pris regner med årets pris.");
    List<String> trin = grundlag.medPris();
    if (trin.isEmpty()) {
      note("Ingen trin har både antal og pris, der kan vises.");
      return;
    }
    hoved(
        "Trin",
        "Helårspersoner",
        "Pris for et helt år",
        "Udgift",
        "Flere eller færre helårspersoner",
        "Ny pris",
        "Ny udgift",
        "Ændring",
        "Ét barn mere et helt år");
    int foerste = raekke;
    BigDecimal sum = BigDecimal.ZERO;
    for (String t : trin) {
      BigDecimal antal = grundlag.tal(Prisgrundlag.HELAAR, aar, t, "").vaerdi();
      BigDecimal pris = grundlag.tal(Prisgrundlag.ENHEDSPRIS, aar, t, "").vaerdi();
      BigDecimal udgift = antal.multiply(pris);
      sum = sum.add(udgift);
      String gaelder = "IF(ISNUMBER(%s),%s,%s)".formatted(celle(5), celle(5), celle(2));
      ark.tekst(raekke, 0, grundlag.navn(t), TEKST);
      ark.tal(raekke, 1, antal, HELAAR);
      ark.tal(raekke, 2, pris, KR);
      ark.formel(raekke, 3, celle(1) + "*" + celle(2), udgift, KR);
      ark.tal(raekke, 4, BigDecimal.ZERO, HELAAR.medFyld(Cellestil.LYS));
      ark.tekst(raekke, 5, "", KR.medFyld(Cellestil.LYS));
      ark.formel(raekke, 6, "(" + celle(1) + "+" + celle(4) + ")*" + gaelder, udgift, KR);
      ark.formel(raekke, 7, celle(6) + "-" + celle(3), BigDecimal.ZERO, AENDRING);
      ark.formel(raekke, 8, gaelder, pris, KR);
      raekke++;
    }
    ark.tekst(raekke, 0, "I alt på trinnene ovenfor", TEKST.medFed());
    for (int i : new int[] {1, 2, 4, 5, 8}) {
      ark.tekst(raekke, i, "", TEKST);
    }
    sum(foerste, 3, sum, KR);
    sum(foerste, 6, sum, KR);
    sum(foerste, 7, BigDecimal.ZERO, AENDRING);
    raekke++;
  }

  private void sum(int foerste, int kolonne, BigDecimal vaerdi, Cellestil stil) {
    String dele =
        new CellReference(foerste, kolonne).formatAsString()
            + ":"
            + new CellReference(raekke - 1, kolonne).formatAsString();
    ark.formel(raekke, kolonne, "SUM(" + dele + ")", vaerdi, stil.medFed());
  }

  /** How the change since the year before splits, step by step, and the chart of it. */
  private void delt() {
    overskrift(
        "Hvorfor ændrede udgiften sig fra %s til %s?"
            .formatted(aar(grundlag.foer()), aar(grundlag.sidste())));
    note(
        "Antal: ændringen i helårspersoner gange prisen året før. Pris: ændringen i pris gange årets"
            + " helårspersoner. Tilsammen er de ændringen på trinnet.");
    hoved("Trin", "Udgift året før", "Antal", "Pris", "Ændring", "Udgift i året");
    int foerste = raekke;
    List<BigDecimal> foer = new ArrayList<>();
    List<BigDecimal> dele = new ArrayList<>();
    BigDecimal sumAntal = BigDecimal.ZERO;
    BigDecimal sumPris = BigDecimal.ZERO;
    for (String t : grundlag.delt()) {
      BigDecimal udgift =
          grundlag
              .tal(Prisgrundlag.HELAAR, grundlag.foer(), t, "")
              .vaerdi()
              .multiply(grundlag.tal(Prisgrundlag.ENHEDSPRIS, grundlag.foer(), t, "").vaerdi());
      BigDecimal antal = del(t, "maengde");
      BigDecimal pris = del(t, "pris");
      foer.add(udgift);
      dele.addAll(List.of(antal, pris));
      sumAntal = sumAntal.add(antal);
      sumPris = sumPris.add(pris);
      ark.tekst(raekke, 0, grundlag.navn(t), TEKST);
      ark.tal(raekke, 1, udgift, KR);
      ark.tal(raekke, 2, antal, AENDRING);
      ark.tal(raekke, 3, pris, AENDRING);
      ark.formel(raekke, 4, celle(2) + "+" + celle(3), antal.add(pris), AENDRING);
      ark.formel(raekke, 5, celle(1) + "+" + celle(4), udgift.add(antal).add(pris), KR);
      raekke++;
    }
    BigDecimal start = foer.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    ark.tekst(raekke, 0, "I alt på trinnene ovenfor", TEKST.medFed());
    sum(foerste, 1, start, KR);
    sum(foerste, 2, sumAntal, AENDRING);
    sum(foerste, 3, sumPris, AENDRING);
    sum(foerste, 4, sumAntal.add(sumPris), AENDRING);
    sum(foerste, 5, start.add(sumAntal).add(sumPris), KR);
    raekke += 2;
    raekke =
        Vandfald.tegn(
            ark,
            raekke,
            "Udgiften fra %s til %s, %s"
                .formatted(grundlag.foer(), grundlag.sidste(), bog.udgivelse().omraade().navn()),
            punkter(),
            start,
            dele);
  }

  private BigDecimal del(String trin, String del) {
    return grundlag.tal(Prisgrundlag.MAENGDE_PRIS, grundlag.sidste(), trin, del).vaerdi();
  }

  private List<String> punkter() {
    List<String> punkter = new ArrayList<>(List.of(grundlag.foer()));
    for (String t : grundlag.delt()) {
      punkter.add(grundlag.navn(t) + ": antal");
      punkter.add(grundlag.navn(t) + ": pris");
    }
    punkter.add(grundlag.sidste());
    return punkter;
  }

  private String aar(String aar) {
    return grundlag.foreloebigt(aar) ? aar + " (foreløbig)" : aar;
  }

  private void over(
      String titel,
      String id,
      List<String> kategorier,
      Function<String, String> navn,
      Cellestil stil) {
    if (kategorier.isEmpty()) {
      return;
    }
    overskrift(titel);
    List<String> navne = new ArrayList<>(List.of(""));
    grundlag
        .aar()
        .forEach(a -> navne.add(grundlag.foreloebigt(a) ? a + " " + Talstil.FORELOEBIG : a));
    hoved(navne.toArray(String[]::new));
    for (String kategori : kategorier) {
      boolean alle = kategori.equals(Prisgrundlag.I_ALT);
      ark.tekst(raekke, 0, navn.apply(kategori), alle ? TEKST.medFed() : TEKST);
      for (int i = 0; i < grundlag.aar().size(); i++) {
        Resultat tal = grundlag.tal(id, grundlag.aar().get(i), kategori, "");
        if (tal == null) {
          ark.tekst(raekke, i + 1, "–", TEKST.medHoejre().medFarve(Cellestil.DAEMPET));
        } else {
          ark.tal(raekke, i + 1, tal.vaerdi(), alle ? stil.medFed() : stil);
        }
      }
      raekke++;
    }
  }

  private String celle(int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }
}
