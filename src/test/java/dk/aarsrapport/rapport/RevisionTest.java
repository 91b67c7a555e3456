package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private final List<Resultat> foer = new ArrayList<>();
  private final List<Resultat> nu = new ArrayList<>();
  private final Map<Noegle, List<Noegle>> sammenlagte = new HashMap<>();

  private static Resultat tal(String periode, String kategori, Enhed enhed, String vaerdi) {
    return Resultat.vaerdi(noegle(periode, kategori), enhed, new BigDecimal(vaerdi), Status.OK);
  }

  private static Resultat uden(String periode, String kategori, Status status) {
    return Resultat.udenVaerdi(noegle(periode, kategori), Enhed.ANTAL, status, "");
  }

  private static Noegle noegle(String periode, String kategori) {
    return new Noegle("anbragte", "510", periode, kategori, "");
  }

  private List<String> revisioner() {
    return Revision.alle(List.of(), Resultater.af(foer), Resultater.af(nu, sammenlagte)).stream()
        .map(
            r ->
                r.noegle().periode()
                    + r.noegle().kategori()
                    + " "
                    + r.aendring().map(BigDecimal::toPlainString).orElse("-"))
        .toList();
  }

  @Test
  void sammenlignesSomDeSkrives() {
    foer.add(tal("2015", "a", Enhed.PCT, "33.3333333333333"));
    nu.add(tal("2015", "a", Enhed.PCT, "33.33333333333333333"));
    foer.add(tal("2015", "b", Enhed.PCT, "33.3333333333333"));
    nu.add(tal("2015", "b", Enhed.PCT, "33.3333333333334"));
    foer.add(tal("2015", "c", Enhed.ANTAL, "12"));
    nu.add(tal("2015", "c", Enhed.ANTAL, "12.00"));
    assertThat(revisioner()).containsExactly("2015b 0.0000000000001");
  }

  @Test
  void etTalDerKomEllerForsvandtErRevideretMenIkkeEtSkjult() {
    foer.add(uden("2015", "a", Status.IKKE_BEREGNET));
    nu.add(tal("2015", "a", Enhed.ANTAL, "0"));
    foer.add(tal("2015", "b", Enhed.ANTAL, "7"));
    nu.add(uden("2015", "b", Status.IKKE_BEREGNET));
    foer.add(tal("2015", "c", Enhed.ANTAL, "7"));
    nu.add(uden("2015", "c", Status.DISKRETIONERET));
    foer.add(uden("2015", "d", Status.DISKRETIONERET));
    nu.add(tal("2015", "d", Enhed.ANTAL, "7"));
    foer.add(uden("2015", "e", Status.FOR_NYT));
    nu.add(uden("2015", "e", Status.IKKE_BEREGNET));
    assertThat(revisioner()).containsExactly("2015a -", "2015b -");
  }

  @Test
  void enKategoriSomEnUdgaveManglerErIngenOgEnPeriodeErNyEllerVaek() {
    foer.add(tal("2015", "a", Enhed.ANTAL, "7"));
    nu.add(tal("2015", "b", Enhed.ANTAL, "3"));
    nu.add(tal("2015", "c", Enhed.ANTAL, "0"));
    foer.add(tal("2014", "a", Enhed.ANTAL, "7"));
    nu.add(tal("2016", "a", Enhed.ANTAL, "7"));
    assertThat(revisioner()).containsExactly("2015a -", "2015b -");
  }

  @Test
  void enAndenEnhedErRevideretUdenAendring() {
    foer.add(tal("2015", "a", Enhed.ANTAL, "7"));
    nu.add(tal("2015", "a", Enhed.PCT, "7"));
    assertThat(revisioner()).containsExactly("2015a -");
  }

  @Test
  void deSjaeldneTyperTilsammenErIkkeDeSammeIToUdgaver() {
    foer.add(tal("2015", "oevrige", Enhed.ANTAL, "92"));
    nu.add(tal("2015", "oevrige", Enhed.ANTAL, "54"));
    assertThat(revisioner()).containsExactly("2015oevrige -38");

    sammenlagte.put(
        noegle("2016", "oevrige"), List.of(noegle("2016", "kostskole"), noegle("2016", "skib")));
    nu.add(tal("2016", "oevrige", Enhed.ANTAL, "3"));
    assertThat(revisioner()).isEmpty();

    nu.clear();
    nu.add(tal("2015", "kostskole", Enhed.ANTAL, "54"));
    assertThat(revisioner()).containsExactly("2015kostskole -");
  }
}
