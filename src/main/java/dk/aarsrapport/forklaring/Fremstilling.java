package dk.aarsrapport.forklaring;

import dk.aarsrapport.regneark.Forklaringsbog;
import dk.aarsrapport.regneark.Forklaringsbog.Slags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is told of a number, piece by piece: the same on the terminal and on a sheet. */
public final class Fremstilling {
  private final List<Stykke> stykker = new ArrayList<>();

  /** A heading, a line or a table. */
  private record Stykke(Slags slags, String tekst, Tabeltekst tabel) {}

  void overskrift(String tekst) {
    stykker.add(new Stykke(Slags.OVERSKRIFT, tekst, null));
  }

  void linje(String tekst) {
    stykker.add(new Stykke(Slags.TEKST, tekst, null));
  }

  void tabel(Tabeltekst tabel) {
    stykker.add(new Stykke(Slags.RAEKKE, "", tabel));
  }

  /** Goes on with another. */
  public Fremstilling og(Fremstilling anden) {
    Fremstilling begge = new Fremstilling();
    begge.stykker.addAll(stykker);
    begge.stykker.addAll(anden.stykker);
    return begge;
  }

  /** Gives the lines for the terminal. */
  public void fortael(Consumer<String> svar) {
    for (Stykke stykke : stykker) {
      switch (stykke.slags()) {
        case OVERSKRIFT -> {
          svar.accept("");
          svar.accept(stykke.tekst());
        }
        case TEKST -> svar.accept(stykke.tekst());
        default -> stykke.tabel().linjer().forEach(svar);
      }
    }
  }

  /** The lines for a sheet. */
  public List<Forklaringsbog.Linje> tilArk() {
    List<Forklaringsbog.Linje> linjer = new ArrayList<>();
    for (Stykke stykke : stykker) {
      if (stykke.tabel() == null) {
        linjer.add(new Forklaringsbog.Linje(stykke.slags(), List.of(stykke.tekst().strip())));
      } else {
        linjer.addAll(stykke.tabel().tilArk());
      }
    }
    return linjer;
  }
}
