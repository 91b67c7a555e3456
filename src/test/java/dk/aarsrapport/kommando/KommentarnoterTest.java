package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.baggrund.Kommentar;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.koersel.Koerselsfil;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A comment that is printed nowhere is told of. */
class KommentarnoterTest {
  @Test
  void kunKommunerUdenForKoerslenNaevnes() {
    Koersel koersel =
        Koerselsfil.laes(
            "rapport.yaml",
            "aar: 2017\nkommuner: [510]\ngrupper: {g: {kommuner: [510, 657]}}\ninput: {pl: p.csv}\n",
            Set.of(),
            Set.of("pl"));
    assertThat(
            Kommentarnoter.noter(
                koersel,
                List.of(
                    new Kommentar(510, "anbragte", "a"),
                    new Kommentar(657, "anbragte", "b"),
                    new Kommentar(0, "anbragte", "c"),
                    new Kommentar(999, "anbragte", "d"),
                    new Kommentar(999, "udgifter", "e"))))
        .extracting(Dataproblem::besked)
        .singleElement()
        .asString()
        .contains("kommune 999");
  }
}
