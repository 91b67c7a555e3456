package dk.aarsrapport.taelling;

import java.util.List;

/** Where derived figures look up what was counted. */
public interface Cellekilde {
  /** The cells of a figure in an area and a period, in order. */
  List<Celle> celler(int noegletal, int omraade, int periode);
}
