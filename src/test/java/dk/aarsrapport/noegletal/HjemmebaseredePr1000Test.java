package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code hjemmebaserede-pr-1000}. */
class HjemmebaseredePr1000Test {
  private static final String ID = "hjemmebaserede-pr-1000";
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden().boernetal(101, 2016, 10);

  private String boern(String kategori) {
    return verden.broek(ID, "101", D, kategori);
  }

  @Test
  void hverGruppeOgIAlt() {
    verden.barn("2008-05-05").indsats(101, "familiebehandling", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "eget-vaerelse", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "doegnophold-familie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "stoetteperson-foraeldre", "2015-03-01", "");
    assertThat(boern("forebyggende-foranstaltninger")).isEqualTo("1/180");
    assertThat(boern("hjemmebaseret-anbringelse")).isEqualTo("1/180");
    assertThat(boern("doegnophold-familie")).isEqualTo("1/180");
    assertThat(boern("foraeldrerettet")).isEqualTo("1/180");
    assertThat(boern("i-alt")).isEqualTo("4/180");
    assertThat(verden.vaerdi(ID, "101", D, "i-alt")).isEqualTo("22.2222");
  }

  @Test
  void barnetTaellesEnGangIHverGruppeOgEnGangIAlt() {
    verden
        .barn("2008-05-05")
        .indsats(101, "familiebehandling", "2015-03-01", "")
        .indsats(101, "kontaktperson", "2015-03-01", "")
        .indsats(101, "doegnophold-familie", "2016-01-31", "2016-01-31");
    assertThat(boern("forebyggende-foranstaltninger")).isEqualTo("1/180");
    assertThat(boern("doegnophold-familie")).isEqualTo("1/180");
    assertThat(boern("i-alt")).isEqualTo("1/180");
  }

  @Test
  void trinTreTaellerOgsaaForAnbragte() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "")
        .indsats(101, "stoetteperson-foraeldre", "2015-03-01", "");
    assertThat(boern("foraeldrerettet")).isEqualTo("1/180");
    assertThat(boern("i-alt")).isEqualTo("1/180");
  }

  @Test
  void andreTrinOgEftervaernTaellerIkke() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "eftervaern-kontaktperson", "2015-03-01", "");
    assertThat(boern("i-alt")).isEqualTo("0/180");
  }

  @Test
  void attenAarPaaDatoenTaellerIkke() {
    verden.barn("1998-01-31").indsats(101, "kontaktperson", "2015-03-01", "");
    verden.barn("1998-02-01").indsats(101, "kontaktperson", "2015-03-01", "");
    assertThat(boern("i-alt")).isEqualTo("1/180");
  }

  @Test
  void barnIToKommunerErEtBarnIGruppen() {
    verden.boernetal(147, 2016, 10);
    verden
        .barn("2008-05-05")
        .indsats(101, "kontaktperson", "2015-03-01", "")
        .indsats(147, "familiebehandling", "2015-03-01", "");
    assertThat(verden.broek(ID, "gruppe:begge", D, "forebyggende-foranstaltninger"))
        .isEqualTo("1/360");
    assertThat(verden.broek(ID, "gruppe:begge", D, "i-alt")).isEqualTo("1/360");
    assertThat(verden.broek(ID, "147", D, "i-alt")).isEqualTo("1/180");
  }

  @Test
  void manglendeBefolkningSkriverHeleListen() {
    verden.barn("2008-05-05").indsats(101, "kontaktperson", "2015-03-01", "");
    assertThat(verden.raekker(ID, "101", "2017-01-31"))
        .containsExactly(
            "doegnophold-familie",
            "foraeldrerettet",
            "forebyggende-foranstaltninger",
            "hjemmebaseret-anbringelse",
            "i-alt");
    assertThat(verden.status(ID, "101", "2017-01-31", "i-alt")).isEqualTo("ikke-beregnet");
  }
}
