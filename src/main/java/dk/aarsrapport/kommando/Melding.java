package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Skjul;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Tells the user, in Danish, what the run is doing; never a CPR number. */
public final class Melding {
  private final Consumer<String> ud;
  private final boolean forklarer;

  /** Hands each line to this, explanations left out. */
  public Melding(Consumer<String> ud) {
    this(ud, false);
  }

  /** Hands each line to this, explanations too if asked for. */
  Melding(Consumer<String> ud, boolean forklarer) {
    this.ud = ud;
    this.forklarer = forklarer;
  }

  static Melding tilKonsol(boolean forklarer) {
    PrintWriter konsol = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new Melding(konsol::println, forklarer);
  }

  /** Tells what is not the answer asked for: beside it, so that the answer can be piped. */
  static Melding ved(boolean forklarer) {
    PrintWriter konsol = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new Melding(konsol::println, forklarer);
  }

  void linje(String tekst) {
    ud.accept(Skjul.cpr(tekst));
  }

  /** Tells what only {@code --fejlsoeg} asks for. */
  void forklar(String tekst) {
    if (forklarer) {
      linje("  " + tekst);
    }
  }
}
