package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.proevedata.Ishoejverden;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Familiecentrets årsrapport for 2013 printed about the children of Ishøj and Vallensbæk, and
 * about both together, which it means where it names none of them.
 */
@TestInstance(Lifecycle.PER_CLASS)
class IshoejTest {
  private static final String ISHOEJ = "183";
  private static final String VALLENSBAEK = "187";
  private static final String BEGGE = "gruppe:familiecentret";

  private Kilde kilde;

  @BeforeAll
  void koer(@TempDir Path mappe) throws IOException {
    kilde = Kilde.koer("ishoej", Ishoejverden::skriv, mappe);
  }

  private String trykt(int decimaler, String noegletal, String omraade, String... kategorier) {
    return kilde.trykt(decimaler, noegletal, omraade, "2013", kategorier);
  }

  private List<Integer> omraaderne(ToIntFunction<String> antal) {
    return Stream.of(BEGGE, ISHOEJ, VALLENSBAEK).map(antal::applyAsInt).toList();
  }

  private List<Integer> aarene(ToIntFunction<String> antal) {
    return Stream.of("2011", "2012", "2013").map(antal::applyAsInt).toList();
  }

  @Test
  void underretninger() {
    assertThat(kilde.find("underretninger", BEGGE, "2013", "i-alt").status()).isEqualTo(Status.OK);
    assertThat(omraaderne(hvor -> kilde.antal("underretninger", hvor, "2013", "i-alt")))
        .containsExactly(524, 399, 125);
    assertThat(omraaderne(hvor -> kilde.antal("underretninger", hvor, "2012", "i-alt")))
        .containsExactly(515, 390, 125);
    assertThat(kilde.trykt(0, "underretninger", BEGGE, "2012", "pr-maaned")).isEqualTo("43");
    assertThat(trykt(0, "underretninger", BEGGE, "pr-maaned")).isEqualTo("44");
  }

  @Test
  void flereUnderretningerEndIshoejsAndelAfBoernene() {
    String mod = "underretninger-mod-befolkning";
    assertThat(trykt(1, mod, ISHOEJ, "underretninger", "familiecentret")).isEqualTo("76,1");
    assertThat(trykt(1, mod, ISHOEJ, "boern", "familiecentret")).isEqualTo("57,5");
    assertThat(trykt(1, mod, VALLENSBAEK, "underretninger", "familiecentret")).isEqualTo("23,9");
    assertThat(trykt(1, mod, VALLENSBAEK, "boern", "familiecentret")).isEqualTo("42,5");
    assertThat(kilde.broek(mod, ISHOEJ, "2013", "underretninger", "familiecentret"))
        .isEqualTo("399 af 524");
  }

  private List<Integer> maaneder(String omraade, int aar) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(maaned -> "%d-%02d".formatted(aar, maaned))
        .map(maaned -> kilde.antal("underretninger-pr-maaned", omraade, maaned))
        .toList();
  }

  /** Print draws the months without numbers; the text says which are high and which are low. */
  @Test
  void faldetIAprilDaLaererneVarLockoutet() {
    List<Integer> foer = maaneder(BEGGE, 2012);
    List<Integer> efter = maaneder(BEGGE, 2013);
    assertThat(efter).containsExactly(42, 56, 45, 25, 42, 53, 27, 35, 47, 63, 49, 40);
    assertThat(efter.stream().mapToInt(Integer::intValue).sum()).isEqualTo(524);
    assertThat(foer.get(3)).isEqualTo(45);
    assertThat(stoerste(foer, 3)).containsExactlyInAnyOrder(2, 6, 10);
    assertThat(stoerste(efter, 3)).containsExactlyInAnyOrder(2, 6, 10);
    assertThat(stoerste(maaneder(ISHOEJ, 2013), 1)).containsExactly(10);
  }

  private static List<Integer> stoerste(List<Integer> maaneder, int antal) {
    return IntStream.rangeClosed(1, 12)
        .boxed()
        .sorted(Comparator.comparing(m -> -maaneder.get(m - 1)))
        .limit(antal)
        .toList();
  }

  @Test
  void underretningerPrBarn() {
    String prBarn = "underretninger-pr-barn";
    assertThat(kilde.broek(prBarn, BEGGE, "2013", "gennemsnit")).isEqualTo("513 af 395");
    assertThat(trykt(1, prBarn, BEGGE, "gennemsnit")).isEqualTo("1,3");
    assertThat(kilde.broek(prBarn, BEGGE, "2012", "gennemsnit")).isEqualTo("510 af 370");
    assertThat(kilde.trykt(1, prBarn, BEGGE, "2012", "gennemsnit")).isEqualTo("1,4");
    assertThat(trykt(0, prBarn, VALLENSBAEK, "2")).isEqualTo("20");
    assertThat(trykt(0, prBarn, ISHOEJ, "2")).isEqualTo("13");
    assertThat(trykt(0, prBarn, VALLENSBAEK, "3+")).isEqualTo("8");
    assertThat(trykt(0, prBarn, ISHOEJ, "3+")).isEqualTo("8");
    assertThat(kilde.antal("underretninger-alder", BEGGE, "2013", "ufoedt")).isEqualTo(524 - 513);
    assertThat(kilde.antal("underretninger-alder", BEGGE, "2012", "ufoedt")).isEqualTo(515 - 510);
  }

  /** Two points fewer children with more than one than in 2012, two points more with three. */
  @Test
  void flereUnderretningerOmSammeBarn() {
    BigDecimal tre2012 = kilde.vaerdi("underretninger-pr-barn", BEGGE, "2012", "3+");
    BigDecimal tre2013 = kilde.vaerdi("underretninger-pr-barn", BEGGE, "2013", "3+");
    BigDecimal en2012 = kilde.vaerdi("underretninger-pr-barn", BEGGE, "2012", "1");
    BigDecimal en2013 = kilde.vaerdi("underretninger-pr-barn", BEGGE, "2013", "1");
    assertThat(Talformat.tal(tre2013.subtract(tre2012), 0)).isEqualTo("2");
    assertThat(Talformat.tal(en2012.subtract(en2013), 0)).isEqualTo("−2");
  }

  @Test
  void underretningernesBoern() {
    assertThat(trykt(0, "underretninger-koen", BEGGE, "dreng")).isEqualTo("52");
    assertThat(trykt(0, "underretninger-koen", BEGGE, "pige")).isEqualTo("48");
    assertThat(trykt(0, "underretninger-koen", VALLENSBAEK, "dreng")).isEqualTo("60");
    Map<Integer, Integer> efterAlder = new HashMap<>();
    for (int alder = 0; alder < 18; alder++) {
      efterAlder.put(
          alder, kilde.antal("underretninger-alder", BEGGE, "2013", String.valueOf(alder)));
    }
    assertThat(efterAlder.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(513);
    List<Integer> alder =
        efterAlder.keySet().stream().sorted(Comparator.comparing(a -> -efterAlder.get(a))).toList();
    assertThat(alder.subList(0, 3)).containsExactly(17, 9, 15);
    assertThat(alder.subList(15, 18)).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void underretningsmoeder() {
    String form = "underretninger-form";
    assertThat(kilde.broek(form, BEGGE, "2012", "møde")).isEqualTo("58 af 515");
    assertThat(kilde.broek(form, BEGGE, "2013", "møde")).isEqualTo("20 af 524");
    assertThat(kilde.trykt(1, form, VALLENSBAEK, "2012", "møde")).isEqualTo("18,4");
    assertThat(trykt(1, form, VALLENSBAEK, "møde")).isEqualTo("2,4");
    assertThat(kilde.trykt(0, form, ISHOEJ, "2012", "møde")).isEqualTo("9");
    assertThat(trykt(0, form, ISHOEJ, "møde")).as("godt 4 pct.").isEqualTo("4");
  }

  @Test
  void hvemDerUnderretter() {
    String hvem = "underretninger-underretter";
    String andre = "Andre med skærpet underretningspligt";
    assertThat(trykt(0, hvem, BEGGE, andre)).isEqualTo("34");
    assertThat(trykt(1, hvem, BEGGE, andre, "Politiet")).isEqualTo("8,4");
    assertThat(kilde.broek(hvem, BEGGE, "2013", andre, "Andre kommuner")).isEqualTo("30 af 524");
    assertThat(trykt(0, hvem, BEGGE, andre, "Andre kommuner")).isEqualTo("6");
    assertThat(kilde.broek(hvem, BEGGE, "2013", andre, "Jobcentret")).isEqualTo("25 af 524");
    assertThat(trykt(0, hvem, BEGGE, andre, "Jobcentret")).isEqualTo("5");
    assertThat(kilde.broek(hvem, BEGGE, "2013", "Sundhedsvæsenet", "Psykiatrien"))
        .isEqualTo("76 af 524");
    assertThat(kilde.broek(hvem, BEGGE, "2013", "Sundhedsvæsenet", "Praktiserende læge"))
        .isEqualTo("17 af 524");
    assertThat(kilde.broek(hvem, BEGGE, "2013", "Skole")).isEqualTo("126 af 524");
    assertThat(kilde.broek(hvem, BEGGE, "2013", "Dagtilbud")).isEqualTo("29 af 524");
  }

  /** Print gives these in pct. of the group of notifiers; the product's share is of all. */
  @Test
  void andreMedSkaerpetPligtIHverKommune() {
    assertThat(andelAfGruppen(ISHOEJ, "Politiet")).isEqualTo("31");
    assertThat(andelAfGruppen(ISHOEJ, "Andre kommuner")).isEqualTo("14");
    assertThat(andelAfGruppen(ISHOEJ, "Jobcentret")).isEqualTo("7");
    assertThat(andelAfGruppen(VALLENSBAEK, "Politiet")).isEqualTo("9");
    assertThat(andelAfGruppen(VALLENSBAEK, "Andre kommuner")).isEqualTo("23");
    assertThat(andelAfGruppen(VALLENSBAEK, "Jobcentret")).isEqualTo("29");
  }

  private String andelAfGruppen(String omraade, String underretter) {
    String gruppe = "Andre med skærpet underretningspligt";
    Resultat del = kilde.find("underretninger-underretter", omraade, "2013", gruppe, underretter);
    Resultat hele = kilde.find("underretninger-underretter", omraade, "2013", gruppe);
    return Talformat.tal(
        del.taeller().movePointRight(2).divide(hele.taeller(), MathContext.DECIMAL64), 0);
  }

  @Test
  void responstid() {
    String tid = "underretninger-responstid";
    assertThat(kilde.broek(tid, BEGGE, "2013", "samme-dag")).isEqualTo("174 af 524");
    assertThat(trykt(0, tid, BEGGE, "inden-for-14-dage")).isEqualTo("88");
  }

  @Test
  void boernefagligeUndersoegelser() {
    assertThat(kilde.antal("bfu", BEGGE, "2013", "bfu")).isEqualTo(97);
  }

  @Test
  void anbragteILoebetAfAaret() {
    assertThat(aarene(aar -> kilde.antal("anbragte-i-aaret", BEGGE, aar, "i-alt")))
        .containsExactly(103, 93, 84);
    assertThat(aarene(aar -> kilde.antal("anbragte-i-aaret", ISHOEJ, aar, "i-alt")))
        .containsExactly(83, 75, 68);
    assertThat(kilde.find("anbragte-i-aaret", ISHOEJ, "2013", "i-alt").status())
        .isEqualTo(Status.OK);
  }

  /** The chapter on foster care says 52 pct. of the same children, this one 50. */
  @Test
  void anbringelsernesFormer() {
    assertThat(form(ISHOEJ, "plejefamilie")).isEqualTo("46");
    assertThat(form(ISHOEJ, "opholdssted")).isEqualTo("37");
    assertThat(form(ISHOEJ, "netvaerksplejefamilie")).isEqualTo("6");
    assertThat(form(ISHOEJ, "doegninstitution")).isEqualTo("6");
    assertThat(form(BEGGE, "plejefamilie")).isEqualTo("50");
    assertThat(form(BEGGE, "opholdssted")).isEqualTo("35");
    assertThat(form(BEGGE, "netvaerksplejefamilie")).isEqualTo("5");
    assertThat(form(BEGGE, "doegninstitution")).isEqualTo("5");
  }

  private String form(String omraade, String type) {
    BigDecimal alle = kilde.vaerdi("anbragte-i-aaret", omraade, "2013", "i-alt");
    BigDecimal del = kilde.vaerdi("anbragte-i-aaret", omraade, "2013", type);
    return Talformat.tal(del.movePointRight(2).divide(alle, MathContext.DECIMAL64), 0);
  }

  @Test
  void nyeAnbringelserEfterAlder() {
    assertThat(kilde.antal("nye-anbringelser", BEGGE, "2013", "i-alt")).isEqualTo(11);
    assertThat(nye(2, 2)).isEqualTo(1);
    assertThat(nye(8, 11)).isEqualTo(4);
    assertThat(nye(15, 18)).isEqualTo(6);
  }

  private int nye(int fra, int til) {
    return IntStream.rangeClosed(fra, til)
        .mapToObj(alder -> new Noegle("nye-anbringelser", BEGGE, "2013", "" + alder, ""))
        .flatMap(noegle -> kilde.resultater().find(noegle).stream())
        .mapToInt(r -> r.vaerdi().intValueExact())
        .sum();
  }

  @Test
  void anbragteUdenSamtykke() {
    assertThat(kilde.broek("tvangsanbringelser", ISHOEJ, "2013")).isEqualTo("12 af 68");
    assertThat(trykt(0, "tvangsanbringelser", ISHOEJ)).isEqualTo("18");
    assertThat(kilde.broek("tvangsanbringelser", BEGGE, "2013")).isEqualTo("15 af 84");
    assertThat(trykt(0, "tvangsanbringelser", BEGGE)).as("knapt 18 pct.").isEqualTo("18");
  }

  @Test
  void eftervaern() {
    assertThat(eftervaern(BEGGE)).containsExactly(7, 6, 13);
    assertThat(eftervaern(ISHOEJ)).containsExactly(5, 5, 10);
  }

  private List<Integer> eftervaern(String omraade) {
    return Stream.of("doegnophold", "kontaktperson", "i-alt")
        .map(slags -> kilde.antal("eftervaern", omraade, "2013", slags))
        .toList();
  }

  @Test
  void sagerVedMaanedensUdgang() {
    assertThat(trykt(0, "sagstal-maaned", BEGGE, "gennemsnit")).isEqualTo("714");
    assertThat(
            Stream.of("2013-01", "2013-03", "2013-12")
                .map(maaned -> kilde.antal("sagstal-maaned", BEGGE, maaned)))
        .containsExactly(758, 694, 741);
    assertThat(kilde.find("boern-med-sag", BEGGE, "2013").taeller())
        .as("ca. 830 børn og unge")
        .isEqualByComparingTo("830");
  }

  /**
   * Print has one number for the year, 714 cases to 19.1 advisers; the figure has one for each date
   * and whole advisers, so the mean over the twelve dates is compared. An adviser with children in
   * both municipalities would be two in the figure; here each has children in one.
   */
  @Test
  void sagerPrRaadgiver() {
    List<Resultat> maaneder =
        kilde.resultater().resultater().stream()
            .filter(r -> r.noegle().noegletal().equals("sager-pr-raadgiver"))
            .filter(r -> r.noegle().omraade().equals(BEGGE))
            .filter(r -> r.noegle().kategori().equals("gennemsnit"))
            .toList();
    assertThat(maaneder).hasSize(12).allMatch(r -> r.status() == Status.OK);
    assertThat(Talformat.tal(middel(maaneder.stream().map(Resultat::vaerdi).toList()), 1))
        .isEqualTo("37,4");
    assertThat(Talformat.tal(middel(maaneder.stream().map(Resultat::taeller).toList()), 0))
        .isEqualTo("714");
  }

  private static BigDecimal middel(List<BigDecimal> tal) {
    return tal.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(tal.size()), MathContext.DECIMAL64);
  }

  /** Outcomes in the order of print, then all. */
  private List<String> linje(String instans) {
    return Stream.of("Stadfæstet", "Ændret", "Ændret delvist", "Hjemvist", "i-alt")
        .map(udfald -> new Noegle("klageafgoerelser", ISHOEJ, "2013", instans, udfald))
        .map(noegle -> kilde.resultater().find(noegle))
        .map(fundet -> fundet.map(r -> r.vaerdi().toPlainString()).orElse(""))
        .toList();
  }

  @Test
  void afgoerelserIKlagesystemet() {
    assertThat(linje("Det Sociale Nævn")).containsExactly("14", "1", "", "1", "16");
    assertThat(linje("Ankestyrelsen")).containsExactly("15", "1", "4", "2", "22");
    assertThat(linje("Kammeradvokaten")).containsExactly("7", "", "2", "", "9");
    assertThat(linje("i-alt")).containsExactly("36", "2", "6", "3", "47");
    assertThat(trykt(0, "klageafgoerelser", ISHOEJ, "i-alt", "Stadfæstet-pct")).isEqualTo("77");
    assertThat(kilde.find("klageafgoerelser", ISHOEJ, "2013", "i-alt", "i-alt").status())
        .isEqualTo(Status.OK);
  }

  @Test
  void smaaUdfaldSkjulesIDenOffentligeUdgave() {
    Resultater offentlige = Diskretion.offentlige(kilde.resultater(), 5, Set.of(ISHOEJ), Map.of());
    assertThat(offentlige.af("klageafgoerelser"))
        .filteredOn(r -> r.vaerdi() != null && r.enhed().kode().equals("antal"))
        .filteredOn(r -> r.noegle().periode().equals("2013"))
        .isNotEmpty()
        .allMatch(r -> r.vaerdi().intValueExact() >= 5);
    assertThat(
            offentlige
                .find(
                    new Noegle("klageafgoerelser", ISHOEJ, "2013", "Kammeradvokaten", "Stadfæstet"))
                .get()
                .status())
        .as("7 of 9 tells of the 2")
        .isEqualTo(Status.DISKRETIONERET);
  }

  private int aktivitet(String periode, String emne, String kategori) {
    return kilde.antal("aktivitetstal", ISHOEJ, periode, emne, kategori);
  }

  @Test
  void foedslerOgSundhedstal() {
    assertThat(aarene(aar -> aktivitet(aar, "Fødsler", "Fødsler"))).containsExactly(298, 288, 270);
    assertThat(trykt(1, "aktivitetstal", ISHOEJ, "Unge mødre", "17-23 år-pct")).isEqualTo("12,6");
    String behovsboern = "Behovsbørn-pct";
    assertThat(kilde.broek("aktivitetstal", ISHOEJ, "2012/13", "Skolebørn", behovsboern))
        .isEqualTo("311 af 2.939");
    assertThat(kilde.trykt(0, "aktivitetstal", ISHOEJ, "2012/13", "Skolebørn", behovsboern))
        .as("knapt 11 pct.")
        .isEqualTo("11");
    assertThat(aktivitet("2013", "Tidlig opsporing", "Deltaget")).isEqualTo(40);
  }
}
