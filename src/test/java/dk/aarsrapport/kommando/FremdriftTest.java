package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How far the reading is: told for much data alone, by tenths, with the time left. */
class FremdriftTest {
  private static final long SEKUND = 1_000_000_000L;

  private final List<String> fortalt = new ArrayList<>();
  private final AtomicLong ur = new AtomicLong();

  @Test
  void everyTenthIsToldOnceWithTheTimeThatTheRestWillTake() {
    Fremdrift fremdrift = new Fremdrift(1000L << 20, ur::get, fortalt::add);
    ur.set(30 * SEKUND);
    fremdrift.accept(100L << 20);
    fremdrift.accept(50L << 20);
    ur.set(100 * SEKUND);
    fremdrift.accept(650L << 20);
    fremdrift.accept(200L << 20);
    assertThat(fortalt)
        .containsExactly(
            "  læst 10 pct., ca. 5 minutter tilbage", "  læst 80 pct., ca. 25 sekunder tilbage");
  }

  @Test
  void littleDataIsReadInSilence() {
    Fremdrift fremdrift = new Fremdrift(Fremdrift.MINDST - 1, ur::get, fortalt::add);
    fremdrift.accept(Fremdrift.MINDST / 2);
    assertThat(fortalt).isEmpty();
  }

  @Test
  void onATerminalOneLineTakesThePlaceOfAnotherAndIsGoneBeforeTheNext() {
    StringBuilder skaerm = new StringBuilder();
    Melding melding =
        new Melding(linje -> skaerm.append(linje).append('\n'), skaerm::append, false, true);
    melding.stade("  læst 9 pct., ca. 12 sekunder tilbage");
    melding.stade("  læst 99 pct.");
    melding.linje("Færdig");
    assertThat(skaerm.toString())
        .isEqualTo(
            "\r  læst 9 pct., ca. 12 sekunder tilbage\r  læst 99 pct."
                + " ".repeat(24)
                + "\r"
                + " ".repeat(14)
                + "\rFærdig\n");
    assertThat(melding.paaStedet()).isTrue();
  }

  @Test
  void elsewhereEachIsALine() {
    Melding melding = new Melding(fortalt::add);
    melding.stade("  læst 10 pct.");
    melding.linje("Færdig");
    assertThat(fortalt).containsExactly("  læst 10 pct.", "Færdig");
    assertThat(melding.paaStedet()).isFalse();
  }
}
