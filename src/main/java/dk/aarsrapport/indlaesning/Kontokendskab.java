package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.resultat.Talformat;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of the amounts in a file lies on accounts that the reference tables know, and what the
 * others are: each value once, however many rows have it.
 */
public final class Kontokendskab implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String BOERN = "5.28.";

  /** Values told apart; a file that has more is no longer told by them. */
  private static final int HOEJST_VAERDIER = 10_000;

  private final TreeMap<Integer, Beloeb> efterKommune = new TreeMap<>();
  private final HashMap<Ukendt, Antal> ukendte = new HashMap<>();

  /**
   * The absolute amounts of a municipality, in øre.
   *
   * @param boern on 5.28.x, children with special needs
   * @param boernUkendt those of them on funktioner that nobody knows
   * @param alt on all accounts
   * @param altUkendt those of them on accounts that nobody knows
   */
  public record Beloeb(long boern, long boernUkendt, long alt, long altUkendt)
      implements Serializable {
    /** Both together. */
    public Beloeb plus(Beloeb andet) {
      return new Beloeb(
          Math.addExact(boern, andet.boern),
          Math.addExact(boernUkendt, andet.boernUkendt),
          Math.addExact(alt, andet.alt),
          Math.addExact(altUkendt, andet.altUkendt));
    }
  }

  /**
   * A value that a reference table lacks.
   *
   * @param besked what it is, and what becomes of its amounts
   */
  record Ukendt(String kolonne, String regel, String besked, String handling)
      implements Serializable {}

  private record Antal(long foersteLinje, long raekker, long oere) implements Serializable {
    Antal plus(Antal andet) {
      return new Antal(
          Math.min(foersteLinje, andet.foersteLinje),
          raekker + andet.raekker,
          Math.addExact(oere, andet.oere));
    }
  }

  void konto(int kommune, String funktion, boolean kendt, long beloeb) {
    boolean boern = funktion.startsWith(BOERN);
    efterKommune.merge(
        kommune,
        new Beloeb(boern ? beloeb : 0, boern && !kendt ? beloeb : 0, beloeb, kendt ? 0 : beloeb),
        Beloeb::plus);
  }

  void ukendt(long linje, Ukendt vaerdi, long oere) {
    laegTil(vaerdi, new Antal(linje, 1, oere));
  }

  private void laegTil(Ukendt vaerdi, Antal antal) {
    boolean plads = ukendte.size() < HOEJST_VAERDIER || ukendte.containsKey(vaerdi);
    Ukendt under =
        plads
            ? vaerdi
            : new Ukendt(
                vaerdi.kolonne(),
                vaerdi.regel(),
                "flere værdier end de viste står ikke i kontoplanen",
                vaerdi.handling());
    ukendte.merge(under, antal, Antal::plus);
  }

  void laegTil(Kontokendskab andet) {
    andet.efterKommune.forEach(
        (kommune, beloeb) -> efterKommune.merge(kommune, beloeb, Beloeb::plus));
    andet.ukendte.forEach(this::laegTil);
  }

  Map<Integer, Beloeb> efterKommune() {
    return new TreeMap<>(efterKommune);
  }

  /** A warning for each value, at the first line that has it. */
  List<Dataproblem> dataproblemer(String fil) {
    return ukendte.entrySet().stream()
        .map(
            e ->
                new Dataproblem(
                    Dataproblem.ADVARSEL,
                    fil,
                    e.getValue().foersteLinje(),
                    e.getKey().kolonne(),
                    e.getKey().regel(),
                    "%s (%s, i alt %s kr.)"
                        .formatted(
                            e.getKey().besked(),
                            Talformat.raekker(e.getValue().raekker()),
                            Talformat.tal(BigDecimal.valueOf(e.getValue().oere(), 2), 2)),
                    e.getKey().handling()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
