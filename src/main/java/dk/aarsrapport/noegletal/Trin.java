package dk.aarsrapport.noegletal;

import dk.aarsrapport.reference.Indsatstype;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of the indsatstrappe that children and money stand on, by their names in figures. */
final class Trin {
  /** The labels by name, lowest step first. */
  static final Map<String, String> ETIKETTER = etiketter();

  /** The names, lowest step first. */
  static final List<String> KODER = List.copyOf(ETIKETTER.keySet());

  /** The steps on which a child is placed in the evaluation's sense. */
  static final List<Integer> ANBRAGT =
      List.of(Indsatstype.NETVAERKSPLEJE, Indsatstype.FAMILIEPLEJE, Indsatstype.INSTITUTION);

  private Trin() {}

  private static Map<String, String> etiketter() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("forebyggende", "Trin 2: forebyggende");
    etiketter.put("hjemmebaseret", "Trin 3: hjemmebaseret");
    etiketter.put("netvaerkspleje", "Trin 4: netværkspleje");
    etiketter.put("familiepleje", "Trin 5: familiepleje");
    etiketter.put("institution", "Trin 6: institution");
    return Collections.unmodifiableMap(etiketter);
  }

  /** The name of a step from 2 to 6. */
  static String kode(int trin) {
    return KODER.get(trin - Indsatstype.FOREBYGGENDE);
  }

  /** The step that goes by a name. */
  static int trin(String kode) {
    return KODER.indexOf(kode) + Indsatstype.FOREBYGGENDE;
  }
}
