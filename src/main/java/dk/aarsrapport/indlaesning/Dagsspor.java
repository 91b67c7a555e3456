package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.Serializable;
import java.util.Optional;

/**
 * Which days of the month a file's dates have, where they are read with the day in front: twelve
 * months in front look like days that are never above twelve.
 */
final class Dagsspor implements Serializable {
  private static final long serialVersionUID = 1;

  /** Dates that there must be, and different days, before it is no accident. */
  private static final long FAERREST_DATOER = 30;

  private static final int FAERREST_DAGE = 8;

  private long uviste;
  private int dage;
  private boolean over;

  /** Sees a cell's text. */
  void se(String tekst) {
    if (Datoformat.maanedEllerDag(tekst)) {
      uviste++;
      dage |= 1 << Integer.parseInt(tekst.split("\\D", 2)[0]);
    } else {
      over |= Datoformat.dagFoerst(tekst);
    }
  }

  void laegTil(Dagsspor andet) {
    uviste += andet.uviste;
    dage |= andet.dage;
    over |= andet.over;
  }

  /** A warning where all dates may as well have their month in front. */
  Optional<Dataproblem> problem(String fil) {
    return over || uviste < FAERREST_DATOER || Integer.bitCount(dage) < FAERREST_DAGE
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
