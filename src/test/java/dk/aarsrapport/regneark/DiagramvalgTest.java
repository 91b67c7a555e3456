package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sheet's chart is drawn where a third of its marks are hidden, and left out where more are. */
class DiagramvalgTest {
  private static final Omraade HADERSLEV = new Omraade("510", "Haderslev");

  /** A row of numbers as {@code "7 8 ."}, where a point is hidden. */
  private static Figurtabel.Raekke raekke(String id, String kategori, String under, String tal) {
    List<Resultat> celler = new ArrayList<>();
    String[] alle = tal.split(" ", -1);
    for (int i = 0; i < alle.length; i++) {
      Noegle noegle = new Noegle(id, HADERSLEV.id(), Integer.toString(2010 + i), kategori, under);
      celler.add(
          alle[i].equals(".")
              ? Resultat.udenVaerdi(noegle, Enhed.ANTAL, Status.DISKRETIONERET, "")
              : Resultat.vaerdi(noegle, Enhed.ANTAL, new BigDecimal(alle[i]), Status.OK));
    }
    return new Figurtabel.Raekke(HADERSLEV, true, kategori, under, Enhed.ANTAL, celler);
  }

  private static boolean tegnes(String id, Figurtabel.Raekke... raekker) {
    Definition definition =
        Katalog.definitioner().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    List<String> perioder =
        IntStream.range(0, raekker[0].celler().size())
            .mapToObj(i -> Integer.toString(2010 + i))
            .toList();
    return Diagramvalg.af(
            new Figurtabel(
                definition, perioder, List.of(raekker), new Kategorier(definition), false))
        .isPresent();
  }

  /** Two of six and three of eight numbers between the first and the last shown. */
  @Test
  void enLinje() {
    assertThat(tegnes("anbragte", raekke("anbragte", "", "", "7 . . 8 9 8"))).isTrue();
    assertThat(tegnes("anbragte", raekke("anbragte", "", "", "7 . . 8 . 9 9 8"))).isFalse();
  }

  /** One of three ages, and two of four; the newest year alone is drawn. */
  @Test
  void soejlerEfterAlder() {
    String id = "anbragte-alder";
    assertThat(
            tegnes(
                id,
                raekke(id, "0", "", ". 7"),
                raekke(id, "1", "", ". 8"),
                raekke(id, "2", "", "9 .")))
        .isTrue();
    assertThat(
            tegnes(
                id,
                raekke(id, "0", "", "7 7"),
                raekke(id, "1", "", "7 8"),
                raekke(id, "2", "", "9 ."),
                raekke(id, "3", "", "9 .")))
        .isFalse();
  }

  /** Seven sorts, too many for lines: two of the newest hidden, and then three. */
  @Test
  void liggendeSoejler() {
    assertThat(liggende("7 7", "7 8", "7 9", "8 9", "8 9", "8 .", "9 .")).isTrue();
    assertThat(liggende("7 7", "7 8", "7 9", "8 9", "8 .", "8 .", "9 .")).isFalse();
  }

  private static boolean liggende(String... tal) {
    String id = "underretninger-aarsag";
    return tegnes(
        id,
        IntStream.range(0, tal.length)
            .mapToObj(i -> raekke(id, "Sort " + (char) ('a' + i), "", tal[i]))
            .toArray(Figurtabel.Raekke[]::new));
  }

  /** Two groups of three: two of six hidden, and then three. */
  @Test
  void grupper() {
    assertThat(grupper("7", "8", "9", "7", ".", ".")).isTrue();
    assertThat(grupper("7", "8", ".", "7", ".", ".")).isFalse();
  }

  private static boolean grupper(String... tal) {
    String id = "indsatstrappen";
    List<String> veje = List.of("nu", "op", "ned");
    return tegnes(
        id,
        IntStream.range(0, tal.length)
            .mapToObj(i -> raekke(id, i < 3 ? "2" : "3", veje.get(i % 3), tal[i]))
            .toArray(Figurtabel.Raekke[]::new));
  }
}
