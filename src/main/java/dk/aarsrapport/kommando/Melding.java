package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Skjul;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Tells the user, in Danish, what the run is doing; never a CPR number. */
public final class Melding {
  private final Consumer<String> ud;

  /** Hands each line to this. */
  public Melding(Consumer<String> ud) {
    this.ud = ud;
  }

  static Melding tilKonsol() {
    PrintWriter konsol = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new Melding(konsol::println);
  }

  void linje(String tekst) {
    ud.accept(Skjul.cpr(tekst));
  }
}
