package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code udgifter-pr-1000-borgere}. */
class UdgifterPr1000BorgereTest {
  private static final String ID = "udgifter-pr-1000-borgere";
  private final Lilleverden verden = new Lilleverden();

  private String kr(String omraade, String kategori) {
    return verden.vaerdi(ID, omraade, "2016", kategori);
  }

  @Test
  void hverHovedgruppeDelesMedBorgereIAlleAldre() {
    verden
        .boernetal(101, 2016, 5, 400)
        .boernetal(101, 2016, 40, 1500)
        .boernetal(101, 2016, 102, 100)
        .postering(101, 2016, "5.28.20", "003", 1, "1000")
        .postering(101, 2016, "5.28.20", "003", 2, "-200")
        .postering(101, 2016, "5.28.23", "002", 1, "200")
        .postering(101, 2016, "5.28.21", "006", 1, "30")
        .postering(101, 2016, "5.28.21", "003", 1, "50")
        .postering(101, 2016, "5.28.22", "001", 3, "77");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "aflastning", "anbringelser", "forebyggende", "handicapinstitution", "oevrige");
    assertThat(kr("101", "anbringelser")).isEqualTo("500");
    assertThat(verden.broek(ID, "101", "2016", "anbringelser")).isEqualTo("1000/2000");
    assertThat(kr("101", "aflastning")).isEqualTo("15");
    assertThat(kr("101", "forebyggende")).isEqualTo("25");
    assertThat(kr("101", "handicapinstitution")).isEqualTo("0");
  }

  @Test
  void restenStaarUnderOevrigeOgsaaAdministrationUdenforOgUkendt() {
    verden
        .boernetal(101, 2016, 30, 1000)
        .postering(101, 2016, "6.45.58", "", 1, "1")
        .postering(101, 2016, "5.57.72", "009", 1, "20")
        .postering(101, 2016, "5.99.99", "", 1, "300")
        .postering(101, 2016, "5.28.23", "", 1, "4000");
    assertThat(kr("101", "oevrige")).isEqualTo("4321");
  }

  @Test
  void enGruppeHarOgsaaDetUvaegtedeGennemsnit() {
    verden
        .boernetal(101, 2016, 30, 1000)
        .boernetal(147, 2016, 30, 3000)
        .service(101, 2016, "100")
        .service(147, 2016, "900");
    assertThat(kr("101", "anbringelser")).isEqualTo("100");
    assertThat(kr("147", "anbringelser")).isEqualTo("300");
    assertThat(kr("gruppe:begge", "anbringelser")).isEqualTo("250");
    assertThat(kr("gruppe:begge", "gennemsnit-anbringelser")).isEqualTo("200");
    assertThat(verden.broek(ID, "gruppe:begge", "2016", "gennemsnit-anbringelser"))
        .isEqualTo("400/2");
    assertThat(kr("gruppe:begge", "gennemsnit-oevrige")).isEqualTo("0");
    assertThat(verden.raekker(ID, "landet", "2016")).noneMatch(r -> r.startsWith("gennemsnit"));
  }

  @Test
  void faellesPrisniveau() {
    verden
        .prisniveau(2017)
        .pl(2016, "2")
        .pl(2017, "10")
        .boernetal(101, 2016, 30, 1000)
        .service(101, 2016, "100")
        .boernetal(101, 2015, 30, 1000)
        .service(101, 2015, "100");
    assertThat(kr("101", "anbringelser")).isEqualTo("110");
    assertThat(verden.broek(ID, "101", "2016", "anbringelser")).isEqualTo("110/1000");
    assertThat(verden.aarsag(ID, "101", "2015", "anbringelser"))
        .isEqualTo("prisindekset mangler 2015");
  }

  @Test
  void udenVoksneErDetIkkeAlleAldre() {
    verden
        .boernetal(101, 2016, 22, 1000)
        .boernetal(147, 2016, 23, 1000)
        .service(101, 2016, "100")
        .service(147, 2016, "900");
    assertThat(verden.status(ID, "101", "2016", "anbringelser")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2016", "anbringelser"))
        .isEqualTo("befolkningstal for alle aldre mangler for 2016");
    assertThat(kr("147", "anbringelser")).isEqualTo("900");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "anbringelser"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "gennemsnit-anbringelser"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.raekker(ID, "101", "2016")).hasSize(5);
    assertThat(verden.raekker(ID, "gruppe:begge", "2016")).hasSize(10);
  }

  @Test
  void enKommuneUdenBorgereHarIntetTalMenGruppenHar() {
    verden
        .boernetal(101, 2016, 30, 0)
        .boernetal(147, 2016, 30, 1000)
        .service(101, 2016, "100")
        .service(147, 2016, "900");
    assertThat(verden.status(ID, "101", "2016", "anbringelser")).isEqualTo("ikke-beregnet");
    assertThat(kr("gruppe:begge", "anbringelser")).isEqualTo("1000");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "gennemsnit-anbringelser"))
        .isEqualTo("ikke-beregnet");
  }
}
