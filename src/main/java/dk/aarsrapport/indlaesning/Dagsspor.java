package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which days of the month a file's dates have, where they are read with the day in front: twelve
 * months in front look like days that are never above twelve.
 */
final class Dagsspor implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MAANEDER = 12;

  /** Different days of a year that there must be, and first numbers, before it is no accident. */
  private static final int FAERREST_DATOER = 30;

  private static final int FAERREST_FOERSTE = 8;

  private static final Pattern TAL = Pattern.compile("\\D");

  /** By the first number, a bit for each second; none once a day has been seen that is no month. */
  private final int[] sete = new int[MAANEDER + 1];

  private boolean over;

  /** Sees a cell's text; one day that can be no month is enough. */
  void se(String tekst) {
    if (over) {
      return;
    }
    if (Datoformat.maanedEllerDag(tekst)) {
      String[] tal = TAL.split(tekst, 3);
      sete[Integer.parseInt(tal[0])] |= 1 << Integer.parseInt(tal[1]);
    } else if (Datoformat.dagFoerst(tekst)) {
      tvivlErForbi();
    }
  }

  /** Adds what another part of the file has: the same however it is cut. */
  void laegTil(Dagsspor andet) {
    for (int foerste = 0; foerste < sete.length; foerste++) {
      sete[foerste] |= andet.sete[foerste];
    }
    if (over || andet.over) {
      tvivlErForbi();
    }
  }

  private void tvivlErForbi() {
    over = true;
    Arrays.fill(sete, 0);
  }

  /** A warning where all dates may as well have their month in front. */
  Optional<Dataproblem> problem(String fil) {
    int datoer = Arrays.stream(sete).map(Integer::bitCount).sum();
    long foerste = Arrays.stream(sete).filter(andre -> andre != 0).count();
    return over || datoer < FAERREST_DATOER || foerste < FAERREST_FOERSTE
        ? Optional.empty()
        : Optional.of(
            new Dataproblem(
                "advarsel",
                fil,
                0,
                "",
                "dag-eller-maaned",
                "ingen dato i filen har et første tal over 12; står måneden først, er dag og måned"
                    + " byttet om",
                "Skriv datoformat: maaned-foerst ved filen i kørselsfilen, hvis måneden står først;"
                    + " ellers er der intet at rette"));
  }
}
