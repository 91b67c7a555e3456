package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Arknavn;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of sheets: the figure's id, cut where Excel demands it and never twice. */
final class Arknavne {
  static final String FORSIDE = "Forside";
  static final String INDHOLD = "Indhold";
  static final String DEFINITIONER = "Definitioner";
  static final String NOTER = "Noter";
  static final String MANGLER = "Manglende tal";
  static final String DATA = "Data";
  static final String DIAGRAMTAL = "Diagramtal";

  private Arknavne() {}

  /** The sheet of each figure, in the order given. */
  static Map<String, String> af(List<String> noegletal) {
    Set<String> brugt = new HashSet<>();
    for (String fast :
        List.of(
            FORSIDE,
            INDHOLD,
            DEFINITIONER,
            NOTER,
            MANGLER,
            DATA,
            DIAGRAMTAL,
            Opfoelgningsark.NAVN,
            Naestebudgetark.NAVN,
            Prisark.NAVN,
            Maanedsark.NAVN,
            Enkeltsagsark.NAVN,
            Disponeringsark.NAVN,
            Basisark.NAVN,
            Revisionsark.NAVN,
            Afstemningsark.NAVN,
            Afstemningsark.AFVISTE,
            Afstemningsark.KONTROLTOTALER,
            Afstemningsark.STEDER,
            "history")) {
      brugt.add(fast.toLowerCase(Locale.ROOT));
    }
    Map<String, String> navne = new LinkedHashMap<>();
    for (String id : noegletal) {
      String navn = Arknavn.af(id);
      for (int i = 2; !brugt.add(navn.toLowerCase(Locale.ROOT)); i++) {
        navn = Arknavn.af(id, "~" + i);
      }
      navne.put(id, navn);
    }
    return navne;
  }

  /** The sheet's name as formulas and links have it. */
  static String citeret(String ark) {
    return "'" + ark.replace("'", "''") + "'";
  }
}
