package dk.aarsrapport.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ForskelTest {
  private static final Definition BOERN = definition("anbragte", Beloeb.SOM_OPGIVET);
  private static final Definition PENGE = definition("udgifter", Beloeb.NETTOUDGIFTER);

  private static Definition definition(String id, Beloeb beloeb) {
    return new Definition(
            id, id, Definition.Kapitel.ANBRINGELSER, "", "", Enhed.ANTAL, "", List.of(), Map.of())
        .med(beloeb);
  }

  private static Resultat antal(String periode, Enhed enhed, String vaerdi) {
    return Resultat.vaerdi(
        new Noegle("anbragte", "510", periode, "", ""), enhed, new BigDecimal(vaerdi), Status.OK);
  }

  private static Resultat andel(Enhed enhed, long taeller, long naevner) {
    BigDecimal t = BigDecimal.valueOf(taeller);
    BigDecimal n = BigDecimal.valueOf(naevner);
    return new Resultat(
        new Noegle("anbragte", "510", "2017", "", ""),
        enhed,
        t.divide(n, Resultat.PRAECISION),
        t,
        n,
        Status.OK,
        "");
  }

  private static OptionalDouble boern(Resultat a, Resultat b) {
    return Forskel.tilfaeldig(BOERN, a, b);
  }

  @Test
  void antalRaterOgAndeleHarHverSinProeve() {
    assertThat(boern(antal("2016", Enhed.ANTAL, "80"), antal("2017", Enhed.ANTAL, "120")))
        .hasValue(Tilfaeldighed.antal(80, 1, 120, 1));
    assertThat(boern(andel(Enhed.PR_1000, 80, 9000), andel(Enhed.PR_1000, 120, 9500)))
        .hasValue(Tilfaeldighed.antal(80, 9000, 120, 9500));
    assertThat(boern(andel(Enhed.PCT, 20, 90), andel(Enhed.PCT, 40, 95)))
        .hasValue(Tilfaeldighed.andele(20, 90, 40, 95));
  }

  @Test
  void detDerSkerIEnMaanedVejerDensDage() {
    assertThat(boern(underretninger("2017-02", "28"), underretninger("2017-03", "31")))
        .hasValue(Tilfaeldighed.antal(28, 28, 31, 31));
  }

  @Test
  void detDerErSidstPaaMaanedenVejerLigeMeget() {
    assertThat(boern(antal("2017-02", Enhed.ANTAL, "60"), antal("2017-03", Enhed.ANTAL, "84")))
        .hasValue(Tilfaeldighed.antal(60, 1, 84, 1));
  }

  @Test
  void detDerSkerMellemToDatoerVejerDagene() {
    assertThat(
            boern(
                antal("2016-01-31/2016-05-31", Enhed.ANTAL, "60"),
                antal("2016-05-31/2016-09-30", Enhed.ANTAL, "84")))
        .hasValue(Tilfaeldighed.antal(60, 121, 84, 122));
  }

  private static Resultat underretninger(String maaned, String antal) {
    return Resultat.vaerdi(
        new Noegle("underretninger-pr-maaned", "510", maaned, "", ""),
        Enhed.ANTAL,
        new BigDecimal(antal),
        Status.OK);
  }

  @Test
  void pengeGennemsnitOgMedianerProevesAldrig() {
    for (Enhed enhed :
        List.of(
            Enhed.KR, Enhed.GENNEMSNIT, Enhed.DAGE, Enhed.MAANEDER, Enhed.HELAAR, Enhed.INDEKS)) {
      assertThat(boern(andel(enhed, 10, 100), andel(enhed, 90, 100))).as(enhed.kode()).isEmpty();
    }
    assertThat(Forskel.tilfaeldig(PENGE, andel(Enhed.PCT, 1, 100), andel(Enhed.PCT, 90, 100)))
        .isEmpty();
  }

  @Test
  void ogHellerIkkeDetSomIkkeErTalt() {
    assertThat(
            boern(
                antal("2016", Enhed.ANTAL, "1"),
                antal("2017", Enhed.ANTAL, "9").skjult(Status.DISKRETIONERET, "")))
        .isEmpty();
    assertThat(boern(antal("2016", Enhed.ANTAL, "1.5"), antal("2017", Enhed.ANTAL, "90")))
        .isEmpty();
    assertThat(boern(antal("2016", Enhed.PCT, "1"), antal("2017", Enhed.PCT, "90"))).isEmpty();
    assertThat(boern(antal("2016", Enhed.ANTAL, "1"), andel(Enhed.PCT, 9, 10))).isEmpty();
    Resultat halvt =
        Resultat.vaerdi(
            new Noegle("anbragte", "510", "2018", "", ""),
            Enhed.ANTAL,
            BigDecimal.TEN,
            Status.UFULDSTAENDIG);
    assertThat(boern(antal("2017", Enhed.ANTAL, "90"), halvt)).isEmpty();
    assertThat(
            Forskel.tilfaeldig(
                definition("sager-pr-raadgiver", Beloeb.SOM_OPGIVET),
                antal("2016", Enhed.ANTAL, "10"),
                antal("2017", Enhed.ANTAL, "90")))
        .isEmpty();
  }

  @Test
  void enDelHoldesOpModResten() {
    Resultat del = andel(Enhed.PR_1000, 80, 9_000);
    Resultat hele = andel(Enhed.PR_1000, 130, 20_000);

    assertThat(Forskel.tilfaeldigDel(BOERN, del, hele))
        .hasValue(Tilfaeldighed.antal(80, 9_000, 50, 11_000));
    assertThat(Forskel.tilfaeldigDel(BOERN, del, del)).isEmpty();
    assertThat(
            Forskel.tilfaeldigDel(
                BOERN, antal("2017", Enhed.ANTAL, "80"), antal("2017", Enhed.ANTAL, "90")))
        .isEmpty();
  }
}
