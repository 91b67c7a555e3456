package dk.aarsrapport.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Children that each break one rule, and their likes that keep it. */
class ForloebsreglerTest {
  private static final String BARN = "2008-03-01";

  @Test
  void overlapAnbringelser() {
    Proevebarn toSteder =
        new Proevebarn(BARN)
            .indsats("opholdssted", "2015-06-01", "2016-06-01")
            .indsats("plejefamilie", "2015-01-01", "2015-12-31");
    assertThat(toSteder.linjer(new OverlapAnbringelser())).containsExactly("2/3");
    Proevebarn flyttetPaaDagen =
        new Proevebarn(BARN)
            .indsats("plejefamilie", "2015-01-01", "2015-06-01")
            .indsats("opholdssted", "2015-06-01", "")
            .indsats("aflastning", "2015-07-01", "");
    assertThat(flyttetPaaDagen.linjer(new OverlapAnbringelser())).isEmpty();
  }

  @Test
  void aRuleThatTheRunFileTurnsOffIsNotHeldAgainstTheCourses() {
    Proevebarn toSteder =
        new Proevebarn(BARN)
            .indsats("opholdssted", "2015-06-01", "2016-06-01")
            .indsats("plejefamilie", "2015-01-01", "2015-12-31");
    Set<String> brudte = new TreeSet<>();
    Set<String> uden = new TreeSet<>();
    for (Set<String> fra : List.of(Set.<String>of(), Set.of("overlap-anbringelser"))) {
      Forloebskontrol kontrol = new Forloebskontrol(Proevebarn.KALENDER, fra);
      kontrol.se(toSteder.forloeb());
      Set<String> fundne = fra.isEmpty() ? brudte : uden;
      kontrol.fund().efterSted().keySet().forEach(sted -> fundne.add(sted.regel()));
    }
    brudte.removeAll(uden);
    assertThat(brudte).containsExactly("overlap-anbringelser");
  }

  @Test
  void aabenOgLukket() {
    Proevebarn toUdtraek =
        new Proevebarn(BARN)
            .indsats("aflastning", "2015-06-01", "")
            .indsats("aflastning", "2015-06-01", "2016-06-01");
    assertThat(toUdtraek.linjer(new AabenOgLukket())).containsExactly("2/3");
    Proevebarn igenOgAndre =
        new Proevebarn(BARN)
            .indsats("aflastning", "2015-01-01", "2015-06-01")
            .indsats("aflastning", "2015-06-01", "")
            .indsats("kontaktperson", "2015-06-01", "2016-06-01")
            .indsats("plejefamilie", "2015-02-01", "2016-06-01")
            .indsats("plejefamilie", "2015-02-01", "");
    assertThat(igenOgAndre.linjer(new AabenOgLukket())).isEmpty();
  }

  @Test
  void overlapSager() {
    Proevebarn toSager =
        new Proevebarn(BARN).sag(1, "2015-01-01", "").sag(2, "2016-01-01", "2016-02-01");
    assertThat(toSager.linjer(new OverlapSager())).containsExactly("3/2");
    Proevebarn genaabnet =
        new Proevebarn(BARN).sag(1, "2015-01-01", "2015-05-01").sag(1, "2015-05-01", "");
    assertThat(genaabnet.linjer(new OverlapSager())).isEmpty();
  }

  @Test
  void sagMedFlereBoern() {
    Proevebarn en =
        new Proevebarn(BARN).sag(1, "2015-01-01", "2015-02-01").sag(1, "2016-01-01", "");
    Proevebarn anden =
        new Proevebarn("2010-03-01").sag(2, "2015-01-01", "").sag(1, "2015-01-01", "");
    assertThat(delte(List.of(en))).isEmpty();
    assertThat(delte(List.of(en, anden))).isEqualTo(delte(List.of(anden, en))).hasSize(1);
  }

  /** What the cases of children break when each child was counted by itself. */
  private static List<String> delte(List<Proevebarn> boern) {
    Fund alle = new Fund();
    for (Proevebarn barn : boern) {
      Forloebskontrol kontrol =
          new Forloebskontrol(List.of(new SagMedFlereBoern()), Proevebarn.KALENDER);
      kontrol.se(barn.forloeb());
      alle.laegTil(kontrol.fund());
    }
    alle.delte().fund(alle);
    return alle.efterSted().values().stream()
        .flatMap(samling -> samling.linjer().stream())
        .map(l -> l.linje() + "/" + l.andenLinje())
        .toList();
  }

  @Test
  void dubletter() {
    Proevebarn skrevetToGange =
        new Proevebarn(BARN)
            .underretning("2016-01-01")
            .sag(1, "2015-01-01", "")
            .underretning("2016-01-01")
            .underretning("2016-01-01");
    assertThat(skrevetToGange.linjer(new Dubletter())).containsExactly("4/2", "5/2");
    Proevebarn toRegninger =
        new Proevebarn(BARN).postering(2016, 100).postering(2016, 100).underretning("2016-01-01");
    assertThat(toRegninger.linjer(new Dubletter())).isEmpty();
  }

  @Test
  void hulIAnbringelse() {
    Proevebarn ugensHul =
        new Proevebarn(BARN)
            .indsats("plejefamilie", "2015-01-01", "2015-05-31")
            .indsats("opholdssted", "2015-06-08", "");
    assertThat(ugensHul.linjer(new HulIAnbringelse())).containsExactly("3/2");
    Proevebarn otteDage =
        new Proevebarn(BARN)
            .indsats("plejefamilie", "2015-01-01", "2015-05-31")
            .indsats("opholdssted", "2015-06-09", "");
    assertThat(otteDage.linjer(new HulIAnbringelse())).isEmpty();
    Proevebarn dagenEfter =
        new Proevebarn(BARN)
            .indsats("plejefamilie", "2015-01-01", "2015-05-31")
            .indsats("opholdssted", "2015-06-01", "");
    assertThat(dagenEfter.linjer(new HulIAnbringelse())).isEmpty();
  }

  @Test
  void forebyggelseUnderAnbringelse() {
    Proevebarn raadgivetSomAnbragt =
        new Proevebarn(BARN)
            .indsats("plejefamilie", "2015-01-01", "")
            .indsats("raadgivning", "2016-01-01", "2016-03-01");
    assertThat(raadgivetSomAnbragt.linjer(new ForebyggelseUnderAnbringelse()))
        .containsExactly("3/2");
    Proevebarn anbragtEfterRaadgivning =
        new Proevebarn(BARN)
            .indsats("raadgivning", "2014-01-01", "2016-03-01")
            .indsats("plejefamilie", "2015-01-01", "");
    assertThat(anbragtEfterRaadgivning.linjer(new ForebyggelseUnderAnbringelse())).isEmpty();
  }

  @Test
  void anbringelseEfter23() {
    Proevebarn glemtSlutdato =
        new Proevebarn("1990-05-01").indsats("opholdssted", "2007-01-01", "");
    assertThat(glemtSlutdato.linjer(new AnbringelseEfter23())).containsExactly("2");
    Proevebarn ophoertPaaDagen =
        new Proevebarn("1994-05-01").indsats("opholdssted", "2007-01-01", "2017-05-01");
    assertThat(ophoertPaaDagen.linjer(new AnbringelseEfter23())).isEmpty();
    Proevebarn endnuIkke23 = new Proevebarn("1995-05-01").indsats("opholdssted", "2007-01-01", "");
    assertThat(endnuIkke23.linjer(new AnbringelseEfter23())).isEmpty();
  }

  @Test
  void eftervaernForUng() {
    Proevebarn tolvAar =
        new Proevebarn("2004-01-01").indsats("eftervaern-doegnophold", "2016-02-01", "");
    assertThat(tolvAar.linjer(new EftervaernForUng())).containsExactly("2");
    Proevebarn sytten =
        new Proevebarn("1999-01-01").indsats("eftervaern-doegnophold", "2016-02-01", "");
    assertThat(sytten.linjer(new EftervaernForUng())).isEmpty();
  }

  @Test
  void forebyggelseEfter18() {
    Proevebarn voksen =
        new Proevebarn("1997-01-01")
            .indsats("familiebehandling", "2015-01-01", "")
            .indsats("kontaktperson", "2015-01-01", "");
    assertThat(voksen.linjer(new ForebyggelseEfter18())).containsExactly("2");
    assertThat(
            new Proevebarn("1997-01-02")
                .indsats("familiebehandling", "2015-01-01", "")
                .linjer(new ForebyggelseEfter18()))
        .isEmpty();
  }

  @Test
  void underretningEfter18() {
    assertThat(
            new Proevebarn("1998-01-01")
                .underretning("2015-12-31")
                .underretning("2016-01-01")
                .linjer(new UnderretningEfter18()))
        .containsExactly("3");
  }

  @Test
  void undersoegelseEfter18() {
    assertThat(
            new Proevebarn("1998-01-01")
                .undersoegelse("2015-12-31")
                .undersoegelse("2016-01-01")
                .linjer(new UndersoegelseEfter18()))
        .containsExactly("3");
  }

  @Test
  void sagEfter23() {
    Proevebarn ikkeLukket =
        new Proevebarn("1994-05-01").sag(1, "2010-01-01", "2017-05-01").sag(2, "2011-01-01", "");
    assertThat(ikkeLukket.linjer(new SagEfter23())).containsExactly("3");
    assertThat(new Proevebarn("1995-05-01").sag(1, "2010-01-01", "").linjer(new SagEfter23()))
        .isEmpty();
  }

  @Test
  void tvangUdenAnbringelse() {
    Proevebarn tvungenRaadgivning =
        new Proevebarn(BARN)
            .samtykke("raadgivning", "2016-01-01", false)
            .samtykke("raadgivning", "2016-02-01", true)
            .samtykke("opholdssted", "2016-03-01", false)
            .indsats("raadgivning", "2016-04-01", "");
    assertThat(tvungenRaadgivning.linjer(new TvangUdenAnbringelse())).containsExactly("2");
  }

  @Test
  void anbringelseUdenSag() {
    Proevebarn udenSag =
        new Proevebarn(BARN)
            .indsats("plejefamilie", "2012-01-01", "2014-12-31")
            .indsats("opholdssted", "2016-01-01", "");
    assertThat(udenSag.linjer(new AnbringelseUdenSag())).containsExactly("3");
    assertThat(udenSag.sag(1, "2015-01-01", "").linjer(new AnbringelseUdenSag())).isEmpty();
  }

  @Test
  void undersoegelseUdenSag() {
    assertThat(new Proevebarn(BARN).undersoegelse("2016-01-01").linjer(new UndersoegelseUdenSag()))
        .containsExactly("2");
    assertThat(
            new Proevebarn(BARN)
                .undersoegelse("2016-01-01")
                .sag(1, "2016-01-01", "")
                .linjer(new UndersoegelseUdenSag()))
        .isEmpty();
    assertThat(
            new Proevebarn(BARN)
                .undersoegelse("2016-01-01")
                .indsats("raadgivning", "2016-03-01", "")
                .linjer(new UndersoegelseUdenSag()))
        .isEmpty();
  }

  @Test
  void opfoelgningUdenIndsats() {
    assertThat(
            new Proevebarn(BARN)
                .opfoelgning("2016-02-29")
                .opfoelgning("2016-03-01")
                .indsats("raadgivning", "2016-03-01", "2016-03-02")
                .linjer(new OpfoelgningUdenIndsats()))
        .containsExactly("2");
  }

  @Test
  void posteringUdenIndsats() {
    Proevebarn barn =
        new Proevebarn(BARN)
            .indsats("raadgivning", "2016-03-01", "2016-12-31")
            .postering(2016, 100)
            .postering(2017, 100)
            .postering(2017, 200)
            .postering(2017, -50)
            .postering(2014, 100);
    assertThat(barn.linjer(new PosteringUdenIndsats())).containsExactly("4");
  }

  @Test
  void prisUdenPostering() {
    Proevebarn ingenRegning =
        new Proevebarn(BARN)
            .indsats("opholdssted", "2016-03-01", "", 100_000_00L)
            .indsats("raadgivning", "2016-03-01", "")
            .indsats("aflastning", "2017-10-01", "", 50_000_00L)
            .postering(2016, 100);
    assertThat(ingenRegning.linjer(new PrisUdenPostering())).containsExactly("2");
    assertThat(ingenRegning.postering(2017, 100).linjer(new PrisUdenPostering())).isEmpty();
  }
}
