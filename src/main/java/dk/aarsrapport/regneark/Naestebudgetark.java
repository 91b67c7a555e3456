package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Styring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The budget as the next run reads it: the columns of that input and no words above them, where the
 * year's forecasts and remarks are those of the follow-up.
 */
final class Naestebudgetark {
  static final String NAVN = "Budget til næste kørsel";
  static final String TITEL = "Budgettet med egne skøn, som næste kørsel læser det";

  private static final List<String> KOLONNER =
      List.of(
          "kommunekode",
          "år",
          "funktion",
          "dranst",
          "gruppering",
          "ejerforhold",
          "oprindeligt_budget",
          "korrigeret_budget",
          "forventet",
          "bemærkning");
  private static final int[] BREDDER = {14, 8, 12, 8, 12, 12, 20, 20, 20, 60};
  private static final int BELOEB = 6;
  private static final int FORVENTET = 8;
  private static final int BEMAERKNING = 9;
  private static final Cellestil KR = Cellestil.TEKST.medHoejre().medFormat("0.00");

  private final Arkskriver ark;
  private final Map<String, Integer> linjer;
  private final IntFunction<String> skoen;
  private final IntFunction<String> bemaerkning;
  private final Opfoelgningsgrundlag grundlag;
  private final Set<String> skrevne = new HashSet<>();
  private int raekke = 1;

  private Naestebudgetark(
      Bog bog,
      Map<String, Integer> linjer,
      IntFunction<String> skoen,
      IntFunction<String> bemaerkning,
      Opfoelgningsgrundlag grundlag) {
    ark = bog.nytArk(NAVN);
    this.linjer = linjer;
    this.skoen = skoen;
    this.bemaerkning = bemaerkning;
    this.grundlag = grundlag;
  }

  /**
   * Adds the sheet.
   *
   * @param linjer the row of each path on the follow-up
   * @param skoen the cell of a row's own forecast
   * @param bemaerkning the cell of a row's remark
   */
  static void skriv(
      Bog bog,
      Map<String, Integer> linjer,
      IntFunction<String> skoen,
      IntFunction<String> bemaerkning,
      Opfoelgningsgrundlag grundlag) {
    new Naestebudgetark(bog, linjer, skoen, bemaerkning, grundlag).skriv();
  }

  private void skriv() {
    ark.hoved(
        0,
        KOLONNER,
        BREDDER,
        i -> i >= BELOEB && i < BEMAERKNING ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    Styring styring = grundlag.udgivelse().styring();
    styring.budget().forEach(this::linje);
    int kommune = Integer.parseInt(grundlag.udgivelse().omraade().id());
    for (String sti : new ArrayList<>(linjer.keySet())) {
      if (!skrevne.contains(sti) && styring.konti().containsKey(sti)) {
        linje(
            new Styring.Budget(
                kommune,
                grundlag.udgivelse().aar(),
                styring.konti().get(sti),
                sti,
                0L,
                0,
                null,
                ""));
      }
    }
    ark.tabel("Budget_til_naeste_koersel", 0, raekke - 1, KOLONNER.size() - 1, false);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }

  private void linje(Styring.Budget b) {
    int egen = raekke++;
    tekst(egen, 0, Integer.toString(b.kommune()));
    tekst(egen, 1, Integer.toString(b.aar()));
    tekst(egen, 2, b.konto().funktion());
    tekst(egen, 3, Integer.toString(b.konto().dranst()));
    tekst(egen, 4, b.konto().gruppering());
    tekst(egen, 5, b.konto().ejerforhold());
    if (b.oprindeligt() != null) {
      ark.tal(egen, BELOEB, Opfoelgningsgrundlag.kroner(b.oprindeligt()), KR);
    }
    ark.tal(egen, BELOEB + 1, Opfoelgningsgrundlag.kroner(b.korrigeret()), KR);
    Integer linje = linjer.get(b.sti());
    if (b.aar() == grundlag.udgivelse().aar() && linje != null) {
      foelger(egen, b.sti(), linje);
    } else {
      if (b.forventet() != null) {
        ark.tal(egen, FORVENTET, Opfoelgningsgrundlag.kroner(b.forventet()), KR);
      }
      tekst(egen, BEMAERKNING, b.bemaerkning());
    }
  }

  /** A line's forecast is its first account's; its other accounts have nothing beside it. */
  private void foelger(int egen, String sti, int linje) {
    boolean foerste = skrevne.add(sti);
    BigDecimal vaerdi = grundlag.skoen(sti);
    String formel =
        "IF(ISNUMBER(%1$s),%2$s,\"\")"
            .formatted(skoen.apply(linje), foerste ? skoen.apply(linje) : "0");
    if (vaerdi == null) {
      ark.formel(egen, FORVENTET, formel, "", KR);
    } else {
      ark.formel(egen, FORVENTET, formel, foerste ? vaerdi : BigDecimal.ZERO, KR);
    }
    if (foerste) {
      ark.formel(
          egen,
          BEMAERKNING,
          "IF(%1$s=\"%2$s\",\"\",%1$s&\"\")"
              .formatted(bemaerkning.apply(linje), Opfoelgningsark.INTET),
          grundlag.bemaerkning(sti),
          Cellestil.TEKST);
    }
  }

  private void tekst(int egen, int kolonne, String tekst) {
    if (!tekst.isEmpty()) {
      ark.tekst(egen, kolonne, tekst, Cellestil.TEKST);
    }
  }
}
