package dk.aarsrapport.pdf;

import java.util.ArrayList;
import java.util.List;

/** A laid-out page. */
final class Side {
  private final boolean liggende;
  private final List<Maerke> maerker = new ArrayList<>();
  private final List<Maerke> hoved = new ArrayList<>();

  Side(boolean liggende) {
    this.liggende = liggende;
  }

  void tilfoej(Maerke maerke) {
    maerker.add(maerke);
  }

  void tilfoej(List<Maerke> flere, float dx, float dy) {
    for (Maerke maerke : flere) {
      maerker.add(maerke.flyt(dx, dy));
    }
  }

  /** Adds to the running head or foot. */
  void hoved(Maerke maerke) {
    hoved.add(maerke);
  }

  boolean liggende() {
    return liggende;
  }

  List<Maerke> maerker() {
    return maerker;
  }

  /** The running head and foot. */
  List<Maerke> hoved() {
    return hoved;
  }
}
