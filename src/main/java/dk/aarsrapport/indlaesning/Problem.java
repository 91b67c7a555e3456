package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.Serializable;

/** A {@link Dataproblem} of the file that is read, which does not say its name row by row. */
record Problem(
    String alvor,
    long linje,
    String kolonne,
    String regel,
    String besked,
    String handling,
    Dataproblem.Raekke raekke)
    implements Serializable {

  /** The same without what stands in its row. */
  Problem udenRaekke() {
    return new Problem(alvor, linje, kolonne, regel, besked, handling, Dataproblem.Raekke.INGEN);
  }

  Dataproblem dataproblem(String fil) {
    return new Dataproblem(alvor, fil, linje, kolonne, regel, besked, handling, raekke);
  }
}
