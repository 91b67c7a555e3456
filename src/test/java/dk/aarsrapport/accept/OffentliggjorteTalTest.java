package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.proevedata.Hvidovreverden;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product on the sample data prints what the evaluation of the partnership (2018) printed for
 * Haderslev and Herning, and on cases of their own what it printed of Hvidovre's.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OffentliggjorteTalTest {
  private static final String HADERSLEV = "510";
  private static final String HERNING = "657";
  private static final String HVIDOVRE = "167";

  /** The columns Jan 16, Maj 16, Sep 16, Jan 17, Maj 17, Sep 17 of the printed tables. */
  private static final List<String> KOLONNER =
      List.of("2016-01-31", "2016-05-31", "2016-09-30", "2017-01-31", "2017-05-31", "2017-09-30");

  private Kilde kilde;

  @BeforeAll
  void koerDemoen(@TempDir Path ud) throws IOException {
    kilde = new Kilde(Faellesspark.koersel().beregn("data-samples/rapport.yaml", ud.toString()));
  }

  private Resultat find(String noegletal, String kommune, String periode, String... kategorier) {
    return kilde.find(noegletal, kommune, periode, kategorier);
  }

  /** The values as printed, with this many decimals, at the printed columns. */
  private List<String> trykt(String noegletal, String kommune, int decimaler, String kategori) {
    return KOLONNER.stream()
        .map(dato -> Talformat.tal(find(noegletal, kommune, dato, kategori).vaerdi(), decimaler))
        .toList();
  }

  private List<Long> antal(String kommune, String gruppe) {
    return KOLONNER.stream()
        .map(d -> find("hjemmebaserede-pr-1000", kommune, d, gruppe).taeller().longValueExact())
        .toList();
  }

  private List<String> promille(String kommune, String gruppe) {
    return trykt("hjemmebaserede-pr-1000", kommune, 2, gruppe);
  }

  @Test
  void tabel7HjemmebaseredeIHaderslev() {
    assertThat(antal(HADERSLEV, "doegnophold-familie")).containsExactly(0L, 0L, 0L, 3L, 0L, 0L);
    assertThat(promille(HADERSLEV, "doegnophold-familie"))
        .containsExactly("0,00", "0,00", "0,00", "0,26", "0,00", "0,00");
    assertThat(antal(HADERSLEV, "hjemmebaseret-anbringelse"))
        .containsExactly(3L, 3L, 3L, 5L, 5L, 6L);
    assertThat(promille(HADERSLEV, "hjemmebaseret-anbringelse"))
        .containsExactly("0,26", "0,26", "0,26", "0,44", "0,44", "0,53");
    assertThat(antal(HADERSLEV, "forebyggende-foranstaltninger"))
        .containsExactly(498L, 594L, 620L, 501L, 479L, 511L);
    assertThat(promille(HADERSLEV, "forebyggende-foranstaltninger"))
        .containsExactly("43,31", "51,66", "53,92", "44,12", "42,18", "45,00");
    // The first value is missing in print: the children are counted under prevention there.
    assertThat(antal(HADERSLEV, "foraeldrerettet")).containsExactly(0L, 60L, 58L, 97L, 51L, 78L);
    assertThat(promille(HADERSLEV, "foraeldrerettet"))
        .containsExactly("0,00", "5,22", "5,04", "8,54", "4,49", "6,87");
  }

  @Test
  void tabel11HjemmebaseredeIHerning() {
    assertThat(antal(HERNING, "doegnophold-familie")).containsExactly(3L, 0L, 0L, 0L, 0L, 0L);
    assertThat(promille(HERNING, "doegnophold-familie").get(0)).isEqualTo("0,16");
    assertThat(antal(HERNING, "hjemmebaseret-anbringelse"))
        .containsExactly(6L, 5L, 8L, 9L, 10L, 6L);
    assertThat(promille(HERNING, "hjemmebaseret-anbringelse"))
        .containsExactly("0,31", "0,26", "0,42", "0,47", "0,52", "0,31");
    assertThat(antal(HERNING, "forebyggende-foranstaltninger"))
        .containsExactly(291L, 263L, 307L, 255L, 336L, 336L);
    assertThat(promille(HERNING, "forebyggende-foranstaltninger"))
        .containsExactly("15,12", "13,67", "15,95", "13,26", "17,48", "17,48");
    assertThat(antal(HERNING, "foraeldrerettet")).containsExactly(0L, 49L, 46L, 47L, 69L, 40L);
    assertThat(promille(HERNING, "foraeldrerettet"))
        .containsExactly("0,00", "2,55", "2,39", "2,44", "3,59", "2,08");
  }

  @Test
  void hjemmebaseredeIAltSomTekstenSiger() {
    List<String> haderslev = trykt("hjemmebaserede-pr-1000", HADERSLEV, 1, "i-alt");
    assertThat(List.of(haderslev.get(0), haderslev.get(2), haderslev.get(5)))
        .containsExactly("43,6", "59,2", "52,4");
    List<String> herning = trykt("hjemmebaserede-pr-1000", HERNING, 1, "i-alt");
    assertThat(List.of(herning.get(0), herning.get(4))).containsExactly("15,6", "21,6");
  }

  @Test
  void tabel6ForebyggendeFulgtAfBfu() {
    List.of(HADERSLEV, HERNING)
        .forEach(
            kommune ->
                assertThat(find("forebyggende-fulgt-af-bfu", kommune, "2016-01-31").status())
                    .as("the empty column is January 2016: nobody to take a share of")
                    .isEqualTo(Status.IKKE_BEREGNET));
    assertThat(bfu(HADERSLEV)).containsExactly("2 = 10", "5 = 25", "1 = 1", "2 = 4", "1 = 1");
    assertThat(bfu(HERNING)).containsExactly("1 = 2", "4 = 11", "8 = 8", "9 = 11", "7 = 8");
  }

  private List<String> bfu(String kommune) {
    return KOLONNER.stream()
        .skip(1)
        .map(dato -> find("forebyggende-fulgt-af-bfu", kommune, dato))
        .map(r -> r.taeller().toPlainString() + " = " + Talformat.tal(r.vaerdi(), 0))
        .toList();
  }

  @Test
  void anbragtePr1000() {
    String foerste = "2015-01-31";
    assertThat(trykt1("anbragte-pr-1000", HERNING, foerste)).isEqualTo("7,7");
    assertThat(trykt1("anbragte-pr-1000", HERNING, "2017-09-30")).isEqualTo("6,8");
    assertThat(trykt1("anbragte-pr-1000", HADERSLEV, foerste)).isEqualTo("11,3");
    BigDecimal start = find("anbragte-pr-1000", HERNING, foerste).vaerdi();
    assertThat(KOLONNER)
        .allMatch(d -> find("anbragte-pr-1000", HERNING, d).vaerdi().compareTo(start) < 0);
  }

  private String trykt1(String noegletal, String kommune, String dato) {
    return Talformat.tal(find(noegletal, kommune, dato).vaerdi(), 1);
  }

  @Test
  void anbringelsesformerIHerning() {
    assertThat(form("institution")).containsExactly("21", "10");
    assertThat(form("familiepleje")).containsExactly("72", "83");
  }

  private List<String> form(String form) {
    return Stream.of("2015-01-31", "2017-09-30")
        .map(d -> Talformat.tal(find("anbringelsesformer", HERNING, d, form).vaerdi(), 0))
        .toList();
  }

  @Test
  void ophoerteInstitutionsanbringelser() {
    String alle = "2015-01-31/2017-09-30";
    assertThat(find("ophoerte-institutionsanbringelser", HERNING, alle, "i-alt").vaerdi())
        .isEqualByComparingTo("40");
    assertThat(find("ophoerte-institutionsanbringelser", HADERSLEV, alle, "i-alt").vaerdi())
        .isEqualByComparingTo("6");
    assertThat(find("ophoerte-hvorhen", HADERSLEV, alle, "anden-form").vaerdi())
        .isEqualByComparingTo("50");
    // Print says 52 and 48 pct. of 40, which no whole number of children gives: 21 of 40 is 52.5.
    Resultat andenForm = find("ophoerte-hvorhen", HERNING, alle, "anden-form");
    assertThat(andenForm.taeller()).isEqualByComparingTo("21");
    assertThat(andenForm.vaerdi()).isEqualByComparingTo("52.5");
    assertThat(andenForm.vaerdi().setScale(0, RoundingMode.DOWN)).isEqualByComparingTo("52");
    assertThat(find("ophoerte-hvorhen", HERNING, alle, "ikke-laengere-anbragt").vaerdi())
        .isEqualByComparingTo("47.5");
  }

  @Test
  void bevaegelserOpIHerning() {
    assertThat(trykt("bevaegelser-hjemmebaseret", HERNING, 1, "op").subList(0, 2))
        .containsExactly("6,0", "5,1");
    assertThat(KOLONNER.subList(2, 6))
        .allMatch(
            d ->
                find("bevaegelser-hjemmebaseret", HERNING, d, "op")
                        .vaerdi()
                        .compareTo(new BigDecimal("3.25"))
                    < 0);
  }

  @Test
  void forebyggendeIndsatser() {
    assertThat(trykt("forebyggende-indsatser-pr-1000", HERNING, 1, "").subList(4, 6))
        .containsExactly("7,3", "9,9");
    assertThat(trykt("forebyggende-indsatser-pr-1000", HADERSLEV, 1, "").subList(3, 6))
        .containsExactly("6,6", "7,9", "7,9");
  }

  @Test
  void haderslevsUdgifterIMillioner() {
    assertThat(Stream.of("2015", "2016", "2017").map(aar -> mio("udgifter", aar, "service")))
        .containsExactly("144", "140", "120");
    assertThat(Stream.of("2015", "2016", "2017").map(aar -> mio("merudgifter", aar, "i-alt")))
        .containsExactly("10", "7", "−12");
    assertThat(Stream.of("2015", "2016", "2017").map(aar -> mio("merudgifter", aar, "service")))
        .containsExactly("15", "10", "−10");
  }

  /** In 2011-12 there is no administration, so that those years are no part of the series. */
  @Test
  void haderslevsSamledeUdgifterErEnSerieFra2013() {
    assertThat(
            Stream.of("2013", "2014", "2015", "2016", "2017")
                .map(aar -> mio(HADERSLEV, "udgifter", aar, "i-alt", 1)))
        .containsExactly("156,2", "161,6", "169,2", "165,8", "146,7");
    for (String aar : List.of("2011", "2012")) {
      assertThat(find("udgifter", HADERSLEV, aar, "i-alt", "netto").status())
          .isEqualTo(Status.IKKE_BEREGNET);
      assertThat(find("udgifter", HADERSLEV, aar, "administration", "netto").status())
          .isEqualTo(Status.IKKE_BEREGNET);
      assertThat(find("udgifter", HADERSLEV, aar, "service", "netto").status())
          .isEqualTo(Status.OK);
    }
  }

  /** Administration stands against 2013-2014, service against 2011-2014, so parts do not add up. */
  @Test
  void haderslevsAdministration() {
    assertThat(Stream.of("2013", "2017").map(aar -> mio("udgifter", aar, "administration")))
        .containsExactly("22", "27");
    assertThat(Stream.of("2015", "2017").map(aar -> mio("merudgifter", aar, "administration")))
        .containsExactly("2", "4");
  }

  @Test
  void herningsUdgifterOgMerudgifterIMillioner() {
    List<String> aarene = List.of("2015", "2016", "2017");
    assertThat(aarene.stream().map(aar -> mio(HERNING, "udgifter", aar, "service", 0)))
        .containsExactly("169", "161", "159");
    assertThat(Stream.of("2013", "2017").map(a -> mio(HERNING, "udgifter", a, "administration", 0)))
        .containsExactly("24", "31");
    assertThat(aarene.stream().map(aar -> mio(HERNING, "merudgifter", aar, "i-alt", 0)))
        .as("15, just under 10 and 11")
        .containsExactly("15", "10", "11");
    assertThat(mio(HERNING, "merudgifter", "2015", "administration", 1)).isEqualTo("0,5");
    assertThat(mio(HERNING, "merudgifter", "2017", "administration", 0)).isEqualTo("6");
    // Print says that service falls from about 15 to about 6 above the base period, but its own
    // yearly figures, 169 and 159 against a mean of 158, give 11 and 1. The yearly figures stand.
    assertThat(aarene.stream().map(aar -> mio(HERNING, "merudgifter", aar, "service", 0)))
        .containsExactly("11", "3", "1");
    for (String aar : aarene) {
      BigDecimal basis =
          find("udgifter", HERNING, aar, "service", "netto")
              .vaerdi()
              .subtract(find("merudgifter", HERNING, aar, "service", "kr").vaerdi())
              .movePointLeft(6);
      assertThat(Talformat.tal(basis, 0)).as("the mean of 2011-2014").isEqualTo("158");
    }
  }

  private String mio(String noegletal, String aar, String post) {
    return mio(HADERSLEV, noegletal, aar, post, 0);
  }

  private String mio(String kommune, String noegletal, String aar, String post, int decimaler) {
    String slags = noegletal.equals("udgifter") ? "netto" : "kr";
    return Talformat.tal(
        find(noegletal, kommune, aar, post, slags).vaerdi().movePointLeft(6), decimaler);
  }

  /** Mean as printed, highest and lowest number of cases, of a team where one is named. */
  private static List<String> sager(Kilde kilde, String kommune, String dato, String... team) {
    String af = team.length == 0 ? "" : team[0];
    return List.of(
        kilde.trykt(1, "sager-pr-raadgiver", kommune, dato, "gennemsnit", af),
        kilde.trykt(0, "sager-pr-raadgiver", kommune, dato, "hoejeste", af),
        kilde.trykt(0, "sager-pr-raadgiver", kommune, dato, "laveste", af));
  }

  @Test
  void tabel4SagerPrRaadgiverIHaderslev() {
    assertThat(sager(kilde, HADERSLEV, "2016-03-01")).containsExactly("25,5", "41", "16");
    assertThat(sager(kilde, HADERSLEV, "2016-09-01")).containsExactly("25,4", "38", "19");
    assertThat(sager(kilde, HADERSLEV, "2017-03-01")).containsExactly("26,9", "39", "18");
    assertThat(sager(kilde, HADERSLEV, "2017-09-01")).containsExactly("26,4", "35", "11");
  }

  /** Print has no data for the first date, »27-28« for the second and 22 February for the third. */
  @Test
  void tabel4SagerPrRaadgiverIHerning() {
    assertThat(sager(kilde, HERNING, "2016-09-01")).containsExactly("27,5", "36", "11");
    assertThat(sager(kilde, HERNING, "2017-03-01")).containsExactly("26,7", "39", "11");
    assertThat(sager(kilde, HERNING, "2017-09-01")).containsExactly("31,2", "46", "15");
  }

  /**
   * The last is of the team Bagland alone, per full-time position; the third per employee. The
   * figure knows advisers only, so each of them is one position here.
   */
  @Test
  void tabel4SagerPrRaadgiverIHvidovre(@TempDir Path mappe) throws IOException {
    Kilde hvidovre = Kilde.koer("hvidovre", Hvidovreverden::skriv, mappe);
    assertThat(sager(hvidovre, HVIDOVRE, "2016-03-01")).containsExactly("28,0", "35", "14");
    assertThat(sager(hvidovre, HVIDOVRE, "2016-09-01")).containsExactly("26,5", "34", "19");
    assertThat(sager(hvidovre, HVIDOVRE, "2017-03-01")).containsExactly("23,0", "38", "18");
    assertThat(sager(hvidovre, HVIDOVRE, "2017-09-01", "Bagland"))
        .containsExactly("27,0", "32", "20");
    assertThat(sager(hvidovre, HVIDOVRE, "2017-09-01").get(0)).isNotEqualTo("27,0");
  }

  /** Mean as printed and N of the three school years. */
  private List<String> skole(String noegletal, String kommune, String gruppe) {
    return Stream.of("2014/15", "2015/16", "2016/17")
        .map(skoleaar -> find(noegletal, kommune, skoleaar, gruppe))
        .map(r -> Talformat.tal(r.vaerdi(), 1) + " " + Talformat.tal(r.naevner(), 0))
        .toList();
  }

  @Test
  void tabel8Til10SkolenIHaderslev() {
    assertThat(skole("faglig-trivsel", HADERSLEV, "udsatte"))
        .containsExactly("3,4 159", "3,5 128", "3,4 104");
    assertThat(skole("faglig-trivsel", HADERSLEV, "oevrige"))
        .containsExactly("3,6 2.353", "3,7 2.496", "3,7 2.230");
    assertThat(skole("social-trivsel", HADERSLEV, "udsatte"))
        .containsExactly("3,9 159", "4,0 128", "4,0 105");
    assertThat(skole("social-trivsel", HADERSLEV, "oevrige"))
        .containsExactly("4,1 2.360", "4,2 2.505", "4,1 2.347");
    assertThat(skole("fravaer", HADERSLEV, "udsatte"))
        .containsExactly("10,3 204", "11,7 157", "14,7 166");
    assertThat(skole("fravaer", HADERSLEV, "oevrige"))
        .containsExactly("5,3 2.632", "5,8 2.827", "6,3 3.055");
  }

  @Test
  void tabel12Til14SkolenIHerning() {
    assertThat(skole("faglig-trivsel", HERNING, "udsatte"))
        .containsExactly("3,5 88", "3,4 147", "3,4 121");
    assertThat(skole("faglig-trivsel", HERNING, "oevrige"))
        .containsExactly("3,7 4.873", "3,8 5.123", "3,8 4.555");
    assertThat(skole("social-trivsel", HERNING, "udsatte"))
        .containsExactly("3,9 88", "3,9 146", "4,0 127");
    assertThat(skole("social-trivsel", HERNING, "oevrige"))
        .containsExactly("4,1 4.873", "4,2 5.126", "4,2 4.706");
    assertThat(skole("fravaer", HERNING, "udsatte"))
        .containsExactly("9,0 126", "10,3 165", "8,6 172");
    assertThat(skole("fravaer", HERNING, "oevrige"))
        .containsExactly("4,2 5.525", "4,3 5.317", "4,3 5.499");
  }

  private static final String MAALRETTET =
      "Socialrådgivere i myndighed > Når jeg bestiller en indsats hos et tilbud, er det vigtigt for"
          + " mig, at indsatsen er målrettet og tidsafgrænset";
  private static final String HVERDAGSLIV =
      "Socialrådgivere i myndighed > Hvor ofte indeholder handle- og udviklingsplaner i dine sager"
          + " aftaler eller mål, som skal sikre, at barnet eller den unge kan bevare tilknytningen"
          + " til et almindeligt hverdagsliv?";

  private List<String> survey(String kommune, String spoergsmaal, String... svar) {
    return Stream.of(svar)
        .map(
            et ->
                Talformat.tal(find("survey-svar", kommune, "2017-10", spoergsmaal, et).vaerdi(), 0))
        .toList();
  }

  @Test
  void tabel1HarSvarprocentenIHverBoelge() {
    assertThat(svarprocent(HADERSLEV, "2016-10")).isEqualTo("69 (24/35)");
    assertThat(svarprocent(HADERSLEV, "2017-10")).isEqualTo("61 (19/31)");
    assertThat(svarprocent(HERNING, "2016-10")).isEqualTo("73 (37/51)");
    assertThat(svarprocent(HERNING, "2017-10")).isEqualTo("84 (51/61)");
  }

  private String svarprocent(String kommune, String boelge) {
    Resultat r = find("survey-svar", kommune, boelge, "Socialrådgivere i myndighed", "svarprocent");
    return Talformat.tal(r.vaerdi(), 0) + " (" + r.taeller() + "/" + r.naevner() + ")";
  }

  @Test
  void figur9Og29FraSurveyen() {
    assertThat(survey(HADERSLEV, MAALRETTET, "Helt enig", "Delvist enig", "n"))
        .containsExactly("58", "42", "19");
    assertThat(
            survey(
                HERNING, MAALRETTET, "Helt enig", "Delvist enig", "Hverken enig eller uenig", "n"))
        .containsExactly("43", "55", "2", "44");
    assertThat(survey(HADERSLEV, HVERDAGSLIV, "Meget ofte", "Ofte", "n"))
        .containsExactly("58", "42", "19");
    assertThat(survey(HERNING, HVERDAGSLIV, "Meget ofte", "Ofte", "En gang imellem", "n"))
        .containsExactly("68", "30", "2", "44");
  }

  private static final String KONTAKT =
      "Socialrådgivere i myndighed > Oplever du at have tæt nok kontakt med barnet/den unge og"
          + " familien til at kunne følge med i udviklingen, når der er en foranstaltning?";

  @Test
  void figur14FraSurveyen() {
    List<String> grader =
        List.of("I meget høj grad", "I høj grad", "I nogen grad", "I ringe grad", "Slet ikke");
    assertThat(survey(HERNING, KONTAKT, grader.toArray(String[]::new)))
        .containsExactly("5", "16", "68", "5", "7");
    assertThat(survey(HADERSLEV, KONTAKT, grader.get(0), grader.get(1), grader.get(2)))
        .containsExactly("5", "21", "68");
    assertThat(survey(HADERSLEV, KONTAKT, "Slet ikke", "n")).containsExactly("5", "19");
  }
}
