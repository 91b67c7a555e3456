package dk.aarsrapport.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.taelling.Afstemningstaelling;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of 2015-2017 that each break one rule, and their likes that keep it. */
class OptaellingsreglerTest {
  private int aar = 2017;
  private Set<Integer> kommuner = Set.of(101);
  private final List<Antal> antal = new ArrayList<>();
  private final List<Sum> konti = new ArrayList<>();
  private final List<Befolkning.Antal> befolkning = new ArrayList<>();
  private final Daekning daekning = new Daekning();

  private void maaneder(String input, String fra, String til, int hver) {
    for (YearMonth m = YearMonth.parse(fra);
        !m.isAfter(YearMonth.parse(til));
        m = m.plusMonths(1)) {
      int periode = m.getYear() * 100 + m.getMonthValue();
      antal.add(new Antal(101, Udtraekstaelling.BEGYNDER, input, "", periode, 0, hver));
      daekning.raekke(input, 101, m.getYear(), List.of());
    }
  }

  private void vaerdi(String vaerdi, int aar, int raekker) {
    antal.add(new Antal(101, Udtraekstaelling.VAERDI, "sager:team", vaerdi, aar, 0, raekker));
    daekning.raekke("sager", 101, aar, List.of());
  }

  private List<String> fund(Optaellingsregel regel) {
    List<String> fundne = new ArrayList<>();
    regel.tjek(udtraek(), (input, kommune, besked) -> fundne.add(input + ": " + besked));
    return fundne;
  }

  private Udtraek udtraek() {
    return Udtraek.af(
        kommuner, aar, Proevebarn.KALENDER, daekning, new Befolkning(befolkning), antal, konti);
  }

  private List<Hul> huller(Optaellingsregel regel) {
    List<Hul> huller = new ArrayList<>();
    regel.tjek(
        udtraek(),
        new Optaellingsregel.Melder() {
          @Override
          public void fund(String input, int kommune, String besked) {}

          @Override
          public void hul(Hul hul) {
            huller.add(hul);
          }
        });
    return huller;
  }

  private static Hul hul(String input, Hul.Sted sted, String fra, String til) {
    return new Hul(input, 101, sted, YearMonth.parse(fra), YearMonth.parse(til));
  }

  @Test
  void cprNumreINogleFilerOgPseudonymerIAndre() {
    daekning.person("sager", 101, Daekning.Person.PSEUDONYM);
    daekning.person("indsatser", 147, Daekning.Person.CPR);
    assertThat(fund(new PseudonymOgCpr())).isEmpty();
    Daekning anden = new Daekning();
    anden.person("indsatser", 101, Daekning.Person.CPR);
    daekning.laegTil(anden);
    assertThat(fund(new PseudonymOgCpr()))
        .containsExactly("sager: pseudonym i sager, CPR-nummer i indsatser");
  }

  @Test
  void faaUdenCprNummerBlandtMange() {
    for (int i = 0; i < 19; i++) {
      daekning.person("indsatser", 101, Daekning.Person.CPR);
    }
    daekning.person("indsatser", 101, Daekning.Person.PSEUDONYM);
    daekning.person("underretninger", 101, Daekning.Person.CPR);
    assertThat(fund(new PseudonymOgCpr())).isEmpty();
    daekning.person("indsatser", 101, Daekning.Person.PSEUDONYM);
    daekning.person("indsatser", 101, Daekning.Person.PSEUDONYM);
    assertThat(fund(new PseudonymOgCpr()))
        .containsExactly(
            "indsatser: pseudonym i indsatser, CPR-nummer i indsatser, underretninger");
  }

  @Test
  void maanedUdenUnderretninger() {
    maaneder("underretninger", "2015-01", "2016-03", 10);
    maaneder("underretninger", "2016-06", "2017-12", 10);
    assertThat(fund(new MaanedUdenUnderretninger()))
        .singleElement()
        .asString()
        .contains("april 2016", "maj 2016");
    assertThat(fund(new MaanedUdenRaekker())).isEmpty();
  }

  @Test
  void maanedUdenUnderretningerIEnLilleKommuneErEtTilfaelde() {
    maaneder("underretninger", "2015-01", "2016-03", 3);
    maaneder("underretninger", "2016-06", "2017-12", 3);
    assertThat(fund(new MaanedUdenUnderretninger())).isEmpty();
  }

  @Test
  void maanedUdenSager() {
    maaneder("sager", "2015-01", "2016-03", 10);
    maaneder("sager", "2016-05", "2017-12", 10);
    assertThat(fund(new MaanedUdenRaekker())).singleElement().asString().contains("april 2016");
  }

  @Test
  void slutterTidligt() {
    maaneder("sager", "2015-01", "2017-10", 5);
    maaneder("indsatser", "2015-01", "2017-11", 5);
    maaneder("opfølgninger", "2015-01", "2015-02", 1);
    maaneder("opfølgninger", "2016-12", "2016-12", 1);
    assertThat(fund(new SlutterTidligt()))
        .hasSize(2)
        .anySatisfy(f -> assertThat(f).contains("sager", "oktober 2017"))
        .anySatisfy(f -> assertThat(f).contains("opfølgninger", "december 2016"));
  }

  /** The exports cover to 31 December 2017: a month and a day after 30 November. */
  @ParameterizedTest
  @CsvSource({"2017-11-30, true", "2017-12-01, false", "2018-01-05, false"})
  void posteringerSlutterMereEndEnMaanedFoer(LocalDate sidste, boolean advares) {
    maaneder("posteringer", "2017-01", "2017-10", 1);
    int periode = sidste.getYear() * 100 + sidste.getMonthValue();
    for (int dag : new int[] {1, sidste.getDayOfMonth()}) {
      antal.add(new Antal(101, Udtraekstaelling.BEGYNDER, "posteringer", "", periode, dag, 1));
    }
    List<String> ventet =
        List.of(
            "posteringer: den sidste dato er 30. november 2017, men opgjort_til er 31. december"
                + " 2017");
    assertThat(fund(new SlutterTidligt())).isEqualTo(advares ? ventet : List.of());
  }

  /** One a month that stays away for two is a warning, and may be chance: nothing is missing. */
  @Test
  void kunEtHulDerIkkeErEtTilfaeldeErEtHul() {
    maaneder("sager", "2015-01", "2017-09", 5);
    maaneder("afgørelser", "2015-01", "2017-10", 1);
    antal.add(new Antal(101, Udtraekstaelling.BEGYNDER, "afgørelser", "", 201710, 5, 1));
    maaneder("opfølgninger", "2016-03", "2017-12", 5);
    maaneder("underretninger", "2015-01", "2016-03", 10);
    maaneder("underretninger", "2016-06", "2017-12", 10);
    maaneder("klager", "2016-02", "2016-02", 3);
    assertThat(fund(new SlutterTidligt())).hasSize(3);
    assertThat(fund(new BegynderSent())).hasSize(2);
    assertThat(huller(new SlutterTidligt()))
        .containsExactly(hul("sager", Hul.Sted.SIDST, "2017-10", "2017-12"));
    assertThat(huller(new BegynderSent()))
        .containsExactly(hul("opfølgninger", Hul.Sted.FOERST, "2015-01", "2016-02"));
    assertThat(huller(new MaanedUdenUnderretninger()))
        .containsExactly(hul("underretninger", Hul.Sted.MIDT_I, "2016-04", "2016-05"));
  }

  @Test
  void regnskabetSlutterTidligt() {
    daekning.raekke("posteringer", 101, 2015, List.of());
    daekning.raekke("budget", 101, 2017, List.of());
    assertThat(fund(new SlutterTidligt()))
        .singleElement()
        .asString()
        .contains("posteringer", "2015");
  }

  @Test
  void begynderSent() {
    maaneder("sager", "2015-03", "2017-12", 5);
    maaneder("indsatser", "2012-03", "2017-12", 5);
    assertThat(fund(new BegynderSent())).singleElement().asString().contains("sager", "marts 2015");
  }

  @Test
  void faldOgStigning() {
    maaneder("sager", "2015-01", "2015-12", 20);
    maaneder("sager", "2016-01", "2016-12", 10);
    maaneder("sager", "2017-01", "2017-12", 15);
    assertThat(fund(new FaldTilDetHalve()))
        .containsExactly("sager: 120 rækker i 2016 mod 240 i 2015");
    assertThat(fund(new StigningMedDetHalve()))
        .containsExactly("sager: 180 rækker i 2017 mod 120 i 2016");
  }

  @Test
  void smaaTalSvingerAfSigSelv() {
    maaneder("sager", "2015-01", "2015-12", 2);
    maaneder("sager", "2016-01", "2016-12", 1);
    maaneder("sager", "2017-01", "2017-12", 2);
    assertThat(fund(new FaldTilDetHalve())).isEmpty();
    assertThat(fund(new StigningMedDetHalve())).isEmpty();
  }

  @Test
  void etTeamOphoererOgEtBegynder() {
    vaerdi("Nord", 2015, 30);
    vaerdi("nord", 2016, 40);
    vaerdi("Vest", 2017, 40);
    vaerdi("Syd", 2015, 9);
    vaerdi("Syd", 2016, 8);
    assertThat(fund(new VaerdiOphoerer()))
        .singleElement()
        .asString()
        .contains("«Nord»", "40 rækker i 2016");
    assertThat(fund(new VaerdiBegynder())).singleElement().asString().contains("«Vest»", "2017");
  }

  @Test
  void kolonneTomIAaret() {
    maaneder("underretninger", "2015-01", "2017-12", 1);
    daekning.raekke("underretninger", 101, 2015, List.of("handlingsdato", "form"));
    daekning.raekke("underretninger", 101, 2016, List.of("handlingsdato", "form"));
    daekning.raekke("underretninger", 101, 2017, List.of("form"));
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2016, Udtraekstaelling.OVER, 9);
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2016, Udtraekstaelling.UNDER, 1);
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2016, Udtraekstaelling.SUM, 5_000);
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2015, Udtraekstaelling.OVER, 9);
    daekning.raekke("posteringer", 101, 2015, List.of());
    daekning.raekke("posteringer", 101, 2016, List.of());
    daekning.raekke("posteringer", 101, 2017, List.of("cpr"));
    assertThat(fund(new KolonneTomIAaret()))
        .containsExactly(
            "underretninger: kolonnen handlingsdato er tom i alle rækker fra 2017, men udfyldt i andre år",
            "posteringer: kolonnen cpr er tom i alle rækker fra 2016, men udfyldt i andre år");
  }

  @Test
  void befolkningUdenAldre() {
    int[][] aldreIAar = {{2015, 22}, {2016, 25}, {2017, 99}};
    for (int[] aar : aldreIAar) {
      daekning.raekke("posteringer", 101, aar[0], List.of());
      for (int alder = 0; alder <= aar[1]; alder++) {
        if (aar[0] != 2017 || alder != 17) {
          befolkning.add(new Befolkning.Antal(101, aar[0], alder, false, 10));
        }
      }
    }
    assertThat(fund(new BefolkningUdenAldre()))
        .containsExactly(
            "befolkning: befolkningen 2016 har ingen rækker for nogen over 25 år",
            "befolkning: befolkningen 2017 har ingen rækker for 17-årige");
  }

  @Test
  void etAarIRegnskabetUdenPrisindeksSiges() {
    maaneder("posteringer", "2015-01", "2017-12", 1);
    List<String> fundne = new ArrayList<>();
    Udtraek udtraek =
        Udtraek.af(
            Set.of(101),
            2017,
            Proevebarn.KALENDER,
            daekning,
            new Befolkning(befolkning),
            antal,
            konti);
    Optaellingsregel.Melder melder = (input, kommune, besked) -> fundne.add(input + ": " + besked);
    new PrisindeksMangler().tjek(udtraek, melder);
    assertThat(fundne).isEmpty();
    new PrisindeksMangler().tjek(udtraek.medPriser(aar -> aar > 2015), melder);
    assertThat(fundne)
        .containsExactly(
            "posteringer: beløb fra 2015 er ikke beregnet i faste priser: prisindekset mangler"
                + " året eller et mellem det og prisniveauet");
  }

  @Test
  void befolkningMangler() {
    for (int aar : List.of(2015, 2017)) {
      for (int alder = 0; alder < 18; alder++) {
        befolkning.add(new Befolkning.Antal(101, aar, alder, false, 10));
      }
    }
    assertThat(fund(new BefolkningMangler())).singleElement().asString().contains("2016");
  }

  @Test
  void vendteFortegn() {
    fortegn("5.28.20", 1, 4, -300_00);
    fortegn("5.28.21", 4, 1, 300_00);
    assertThat(fund(new VendteFortegn()))
        .singleElement()
        .asString()
        .contains("5.28.20", "4 af 5 beløb");
  }

  /** One row of each account a year, and one year the other way round. */
  @Test
  void fortegnVendtIEtAarAfEtUdtraekMedAaretsSummer() {
    for (String funktion : List.of("5.28.20", "5.28.21", "5.28.22")) {
      fortegn(funktion, 2015, 1, 0, 200_00);
      fortegn(funktion, 2016, 0, 1, -100_00);
      fortegn(funktion, 2017, 1, 0, 200_00);
    }
    assertThat(fund(new VendteFortegn()))
        .containsExactly(
            "posteringer: alle konti i 2016: 3 af 3 beløb er negative, i alt −300 kr.");
  }

  private void fortegn(String funktion, int over, int under, long oere) {
    fortegn(funktion, 2016, over, under, oere);
  }

  private void fortegn(String funktion, int aar, int over, int under, long oere) {
    String slags = Udtraekstaelling.FORTEGN;
    antal.add(new Antal(101, slags, funktion, "", aar, Udtraekstaelling.OVER, over));
    antal.add(new Antal(101, slags, funktion, "", aar, Udtraekstaelling.UNDER, under));
    antal.add(new Antal(101, slags, funktion, "", aar, Udtraekstaelling.SUM, oere));
  }

  @Test
  void budgetUdenForbrugOgForbrugUdenBudget() {
    konti.add(new Sum(101, 2016, Afstemningstaelling.BUDGET, "Børn > A", "i", 500_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.BUDGET, "Børn > B", "i", 500_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.REGNSKAB, "Børn > B", "i", 400_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.REGNSKAB, "Børn > C", "i", 300_00));
    konti.add(new Sum(101, 2017, Afstemningstaelling.BUDGET, "Børn > A", "i", 500_00));
    assertThat(fund(new BudgetUdenForbrug()))
        .singleElement()
        .asString()
        .contains("Børn > A", "2016");
    assertThat(fund(new ForbrugUdenBudget()))
        .singleElement()
        .asString()
        .contains("Børn > C", "2016");
  }

  @Test
  void skoenForEnDelAfEtNiveau() {
    String i = Afstemningstaelling.I_HIERARKIET;
    for (String sti : List.of("Børn > delvis", "Børn > med nul", "Børn > hel")) {
      konti.add(new Sum(101, 2017, Afstemningstaelling.MED_SKOEN, sti, i, 1));
    }
    konti.add(new Sum(101, 2017, Afstemningstaelling.UDEN_SKOEN, "Børn > delvis", i, 200_00));
    konti.add(new Sum(101, 2017, Afstemningstaelling.UDEN_SKOEN, "Børn > med nul", i, 0));
    konti.add(new Sum(101, 2017, Afstemningstaelling.UDEN_SKOEN, "Børn > uden", i, 300_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.UDEN_SKOEN, "Børn > hel", i, 300_00));
    assertThat(fund(new SkoenForEnDel()))
        .containsExactly(
            "budget: «Børn > delvis» har i 2017 forventet på nogle rækker, og budget for 200 kr. på"
                + " rækker uden");
    aar = 2016; // the exports go on into the next year
    assertThat(fund(new SkoenForEnDel())).isEmpty();
    konti.add(new Sum(101, 2016, Afstemningstaelling.MED_SKOEN, "Børn > hel", i, 1));
    assertThat(fund(new SkoenForEnDel())).singleElement().asString().contains("hel» har i 2016");
  }

  @Test
  void aarMangler() {
    for (int aar : List.of(2013, 2014, 2016)) {
      daekning.raekke("posteringer", 101, aar, List.of());
    }
    assertThat(fund(new AarMangler())).containsExactly("posteringer: der er ingen rækker fra 2015");
  }

  private void antal(String slags, String hvad, int aar, int del, long tal) {
    antal.add(new Antal(101, slags, hvad, "", aar, del, tal));
  }

  @Test
  void raadgiverneSkrivesPaaEnNyMaade() {
    antal(Udtraekstaelling.RAADGIVER, "a1", 2015, 0, 15);
    antal(Udtraekstaelling.RAADGIVER, "b2", 2015, 0, 10);
    antal(Udtraekstaelling.RAADGIVER, "b2", 2016, 0, 8);
    antal(Udtraekstaelling.RAADGIVER, "c3", 2016, 0, 12);
    antal(Udtraekstaelling.RAADGIVER, "d4", 2016, 0, 2);
    assertThat(fund(new RaadgivereOphoerer()))
        .containsExactly(
            "sager: 15 af 25 nye sager i 2015 ligger hos rådgivere (1), som ingen nye har i 2016");
    assertThat(fund(new RaadgivereBegynder()))
        .containsExactly(
            "sager: 14 af 22 nye sager i 2016 ligger hos rådgivere (2), som ingen nye havde i"
                + " 2015");
  }

  @Test
  void enRaadgiverHolderOp() {
    antal(Udtraekstaelling.RAADGIVER, "a1", 2015, 0, 15);
    antal(Udtraekstaelling.RAADGIVER, "b2", 2015, 0, 15);
    antal(Udtraekstaelling.RAADGIVER, "b2", 2016, 0, 15);
    antal(Udtraekstaelling.RAADGIVER, "c3", 2016, 0, 15);
    assertThat(fund(new RaadgivereOphoerer())).isEmpty();
    assertThat(fund(new RaadgivereBegynder())).isEmpty();
    assertThat(fund(new EnRaadgiverOphoerer())).isEmpty();
  }

  @Test
  void enRaadgiverMedMangeSagerHolderOpMensDeAndreBliver() {
    antal(Udtraekstaelling.RAADGIVER, "a1", 2015, 0, 20);
    antal(Udtraekstaelling.RAADGIVER, "b2", 2015, 0, 25);
    antal(Udtraekstaelling.RAADGIVER, "b2", 2016, 0, 15);
    assertThat(fund(new EnRaadgiverOphoerer()))
        .containsExactly("sager: en rådgiver har 20 nye sager i 2015 og ingen i 2016");
  }

  @Test
  void ophobetMaaned() {
    maaneder("sager", "2015-01", "2017-12", 15);
    maaneder("sager", "2016-05", "2016-05", 46);
    assertThat(fund(new OphobetMaaned()))
        .containsExactly(
            "sager: 61 rækker begynder i maj 2016 mod omkring 15 i hver af månederne før og efter");
    antal.clear();
    maaneder("sager", "2015-01", "2017-12", 15);
    maaneder("sager", "2016-05", "2016-05", 45);
    assertThat(fund(new OphobetMaaned())).isEmpty();
  }

  @Test
  void ingenSlutter() {
    maaneder("sager", "2015-01", "2017-12", 2);
    maaneder("opfølgninger", "2015-01", "2017-12", 2);
    assertThat(fund(new IngenSlutter()))
        .containsExactly("sager: 72 rækker begynder, og ingen slutter");
    antal.add(new Antal(101, Udtraekstaelling.SLUTTER, "sager", "", 201602, 0, 1));
    assertThat(fund(new IngenSlutter())).isEmpty();
  }

  @Test
  void vendtSamtykke() {
    antal(Udtraekstaelling.SAMTYKKE, "indsatser", 2016, Udtraekstaelling.OVER, 9);
    antal(Udtraekstaelling.SAMTYKKE, "indsatser", 2016, Udtraekstaelling.UNDER, 5);
    antal(Udtraekstaelling.SAMTYKKE, "indsatser", 2017, Udtraekstaelling.UNDER, 5);
    assertThat(fund(new VendtSamtykke()))
        .containsExactly("indsatser: 10 af 19 anbringelser er uden samtykke");
    antal(Udtraekstaelling.SAMTYKKE, "indsatser", 2017, Udtraekstaelling.OVER, 1);
    assertThat(fund(new VendtSamtykke())).isEmpty();
  }

  @Test
  void befolkningSpringer() {
    for (int alder = 0; alder < 18; alder++) {
      befolkning.add(new Befolkning.Antal(101, 2015, alder, false, 10));
      befolkning.add(new Befolkning.Antal(101, 2016, alder, false, 12));
      befolkning.add(new Befolkning.Antal(101, 2017, alder, false, 9));
    }
    assertThat(fund(new BefolkningSpringer()))
        .containsExactly("befolkning: 162 børn på 0-17 år i 2017 mod 216 i 2016");
  }

  @Test
  void budgetModsatFortegn() {
    konti.add(new Sum(101, 2016, Afstemningstaelling.BUDGET, "Børn > A", "i", -500_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.REGNSKAB, "Børn > A", "i", 400_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.BUDGET, "Børn > B", "i", -500_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.REGNSKAB, "Børn > B", "i", -400_00));
    konti.add(new Sum(101, 2016, Afstemningstaelling.BUDGET, "Børn > C", "i", -500_00));
    assertThat(fund(new BudgetModsatFortegn()))
        .containsExactly(
            "budget: Børn > A har i 2016 et budget på −500 kr. og et forbrug på 400 kr.");
  }

  @Test
  void beloebsenhedSkifter() {
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2015, Udtraekstaelling.SUM, 90_000_00);
    antal(Udtraekstaelling.FORTEGN, "5.28.21", 2015, Udtraekstaelling.SUM, 10_000_00);
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2016, Udtraekstaelling.SUM, 100_00);
    antal(Udtraekstaelling.FORTEGN, "5.28.20", 2017, Udtraekstaelling.SUM, 5_000_00);
    assertThat(fund(new BeloebsenhedSkifter()))
        .containsExactly("posteringer: 100 kr. i 2016 mod 100.000 kr. i 2015");
  }

  /** Ten interventions that run through three years. */
  @ParameterizedTest
  @CsvSource({
    "10, 59_900, '1.997 kr. i gennemsnit om året i 2015-2017 for hver af de 10'",
    "10, 60_000,",
    "10, 600_000_000,",
    "10, 600_000_100, '20.000.003 kr. i gennemsnit om året i 2015-2017 for hver af de 10'",
    "1, 1_000,",
    "10, -60_000,"
  })
  void beloebIEnEnhedSomIngenHjaelpKoster(int indsatser, String kroner, String fund) {
    maaneder("indsatser", "2014-12", "2014-12", indsatser);
    long oere = 100 * Long.parseLong(kroner.replace("_", ""));
    for (int aaret = 2015; aaret <= 2017; aaret++) {
      antal.add(
          new Antal(
              101, Udtraekstaelling.FORTEGN, "5.28.20", "", aaret, Udtraekstaelling.SUM, oere / 3));
    }
    assertThat(fund(new BeloebsenhedUsandsynlig()))
        .isEqualTo(
            fund == null
                ? List.of()
                : List.of("posteringer: " + fund + " indsatser, der i gennemsnit er i gang"));
  }

  /** As many rows end in each month as the others begin in it. */
  private void slutter(String input, String fra, String til, int hver) {
    for (YearMonth m = YearMonth.parse(fra);
        !m.isAfter(YearMonth.parse(til));
        m = m.plusMonths(1)) {
      int periode = m.getYear() * 100 + m.getMonthValue();
      antal.add(new Antal(101, Udtraekstaelling.SLUTTER, input, "", periode, 0, hver));
    }
  }

  @Test
  void kunDetAfsluttede() {
    maaneder("indsatser", "2014-01", "2017-05", 1);
    slutter("indsatser", "2014-09", "2017-12", 1);
    assertThat(fund(new IngenAabne())).as("one is open").isEmpty();
    slutter("indsatser", "2017-12", "2017-12", 1);
    assertThat(fund(new IngenAabne()))
        .containsExactly(
            "indsatser: 8 er i gang ved en måneds udgang i det første år, der opgøres");
  }

  @Test
  void faaDerAlleErSlutErEtTilfaelde() {
    maaneder("sager", "2014-01", "2017-06", 1);
    slutter("sager", "2014-07", "2017-12", 1);
    assertThat(fund(new IngenAabne())).isEmpty();
    antal.replaceAll(
        a -> new Antal(101, a.slags(), "underretninger", "", a.periode(), 0, 3 * a.antal()));
    assertThat(fund(new IngenAabne())).as("they have no end").isEmpty();
  }

  @Test
  void kunDetDerErBegyndtIPerioden() {
    maaneder("sager", "2015-01", "2017-12", 1);
    slutter("sager", "2015-09", "2017-12", 1);
    assertThat(fund(new IngenFoerOpgjortFra())).containsExactly("sager: 8 er i gang et år senere");
    maaneder("sager", "2014-12", "2014-12", 1);
    assertThat(fund(new IngenFoerOpgjortFra())).isEmpty();
  }

  @Test
  void faaDerErBegyndtIPeriodenErEtTilfaelde() {
    maaneder("sager", "2015-01", "2017-12", 1);
    slutter("sager", "2015-08", "2017-12", 1);
    assertThat(fund(new IngenFoerOpgjortFra())).isEmpty();
  }

  @Test
  void detDerAldrigSlutterHoberSigOpAfSigSelv() {
    maaneder("sager", "2015-01", "2017-12", 1);
    assertThat(fund(new IngenFoerOpgjortFra())).isEmpty();
  }

  /** The export has what began before of one municipality, so it has of the other as well. */
  @Test
  void enKommuneUdenIgangvaerendeBlandtFlereErOftereEtTilfaelde() {
    maaneder("sager", "2015-01", "2017-12", 1);
    slutter("sager", "2015-09", "2017-12", 1);
    antal.add(new Antal(147, Udtraekstaelling.BEGYNDER, "sager", "", 201412, 0, 1));
    kommuner = Set.of(101, 147);
    assertThat(fund(new IngenFoerOpgjortFra())).isEmpty();
    maaneder("sager", "2015-01", "2015-12", 1);
    assertThat(fund(new IngenFoerOpgjortFra())).containsExactly("sager: 20 er i gang et år senere");
  }

  @ParameterizedTest
  @CsvSource({"8, 80, true", "8, 81, false", "7, 10, false"})
  void flereUnderretningerOmBarnetSammeDag(int sammeDag, int alle, boolean brudt) {
    maaneder("underretninger", "2015-01", "2015-01", alle);
    antal(Udtraekstaelling.SAMME_DAG, "underretninger", 2015, 0, sammeDag);
    assertThat(fund(new UnderretningerSammeDag())).hasSize(brudt ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"8, 7, true", "8, 8, false", "7, 0, false", "20, 0, true"})
  void underretningerUdenCprErSjaeldentAlleOmUfoedte(int uden, int med, boolean brudt) {
    maaneder("underretninger", "2015-01", "2015-01", uden + med);
    for (int i = 0; i < med; i++) {
      daekning.person("underretninger", 101, Daekning.Person.CPR);
    }
    assertThat(fund(new UnderretningerUdenBarn()))
        .isEqualTo(
            brudt
                ? List.of(
                    "underretninger: det er %d af %d underretninger".formatted(uden, uden + med))
                : List.of());
  }

  @Test
  void underretningerSammeDagTaellesForHvertBarn() {
    List<String> talt = new ArrayList<>();
    new Udtraekstaelling()
        .tael(
            new Proevebarn("2010-01-01")
                .underretning("2016-01-01")
                .underretning("2016-01-02")
                .underretning("2016-01-01")
                .underretning("2016-01-01")
                .forloeb(),
            Proevebarn.KALENDER,
            (periode, kategori, hvad, kommune, spand, tal) -> {
              if (kategori.equals(Udtraekstaelling.SAMME_DAG)) {
                talt.add(periode + " " + hvad + " " + kommune + " " + tal);
              }
            });
    assertThat(talt).containsExactly("2016 underretninger 101 1", "2016 underretninger 101 1");
  }
}
