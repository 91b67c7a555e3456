package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Skjul;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Tells the user, in Danish, what the run is doing; never a CPR number. */
public final class Melding {
  private static final String TIL_LINJENS_BEGYNDELSE = "\r";

  private final Consumer<String> ud;
  private final Consumer<String> raat;
  private final boolean forklarer;
  private final boolean terminal;
  private int staaende;

  /** Hands each line to this, explanations left out. */
  public Melding(Consumer<String> ud) {
    this(ud, ud, false, false);
  }

  /** Hands each line to this, explanations too if asked for. */
  Melding(Consumer<String> ud, boolean forklarer) {
    this(ud, ud, forklarer, false);
  }

  /**
   * Hands each line to one, and what is no line to another.
   *
   * @param terminal true where a line can be written over by the next
   */
  Melding(Consumer<String> ud, Consumer<String> raat, boolean forklarer, boolean terminal) {
    this.ud = ud;
    this.raat = raat;
    this.forklarer = forklarer;
    this.terminal = terminal;
  }

  static Melding tilKonsol(boolean forklarer) {
    PrintWriter konsol = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new Melding(konsol::println, tekst -> skriv(konsol, tekst), forklarer, erTerminal());
  }

  private static void skriv(PrintWriter konsol, String tekst) {
    konsol.print(tekst);
    konsol.flush();
  }

  /** True where the command's script says that somebody watches: Java 17 itself cannot tell. */
  private static boolean erTerminal() {
    return "ja".equals(System.getProperty("aarsrapport.terminal"));
  }

  /** Tells what is not the answer asked for: beside it, so that the answer can be piped. */
  static Melding ved(boolean forklarer) {
    PrintWriter konsol = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new Melding(konsol::println, forklarer);
  }

  synchronized void linje(String tekst) {
    visk();
    ud.accept(Skjul.cpr(tekst));
  }

  /** Tells how far something is: on one line that the next takes the place of, or on lines. */
  synchronized void stade(String tekst) {
    if (!terminal) {
      linje(tekst);
      return;
    }
    String fyldt = tekst + " ".repeat(Math.max(0, staaende - tekst.length()));
    raat.accept(TIL_LINJENS_BEGYNDELSE + fyldt);
    staaende = tekst.length();
  }

  /** True where progress is told on one line, and may be told often. */
  boolean paaStedet() {
    return terminal;
  }

  private void visk() {
    if (staaende > 0) {
      raat.accept(TIL_LINJENS_BEGYNDELSE + " ".repeat(staaende) + TIL_LINJENS_BEGYNDELSE);
      staaende = 0;
    }
  }

  /** Tells what only {@code --fejlsoeg} asks for. */
  void forklar(String tekst) {
    if (forklarer) {
      linje("  " + tekst);
    }
  }
}
