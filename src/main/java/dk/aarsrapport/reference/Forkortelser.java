package dk.aarsrapport.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that systems cut short, and what they are short for. */
final class Forkortelser {
  private static final int KORTESTE_ROD = 3;
  private static final int KORTESTE = 3;

  /** What may be grown to a shortened word: SAGSBEHNAVN, HANDLTYPE. */
  private static final Set<String> ENDER = Set.of("type", "form", "gruppe");

  private final Map<String, String> hele = new HashMap<>();
  private final Set<String> fyldord;

  /**
   * One that knows none.
   *
   * @param fyldord what may be grown to a shortened word too
   */
  Forkortelser(Set<String> fyldord) {
    this.fyldord = fyldord;
  }

  void laeg(String kort, String helt) {
    hele.put(kort, helt);
  }

  /** The same with each shortened word, or shortened end of a word, spelled out. */
  Udtryk udskrevet(Udtryk udtryk) {
    List<String> ord = udtryk.ord().stream().map(this::udskrevet).toList();
    return Udtryk.af(ord);
  }

  private String udskrevet(String ord) {
    String helt = hele.get(ord);
    if (helt != null) {
      return helt;
    }
    for (int fra = ord.length() - 2; fra >= KORTESTE_ROD; fra--) {
      String foran = hele.get(ord.substring(0, fra));
      if (foran != null
          && (fyldord.contains(ord.substring(fra)) || ENDER.contains(ord.substring(fra)))) {
        return foran + ord.substring(fra);
      }
    }
    for (int fra = KORTESTE_ROD; fra <= ord.length() - KORTESTE; fra++) {
      String ende = hele.get(ord.substring(fra));
      if (ende != null) {
        return udskrevet(ord.substring(0, fra)) + ende;
      }
    }
    return ord;
  }
}
