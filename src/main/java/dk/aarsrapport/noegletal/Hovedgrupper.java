package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.reference.Konto;
import java.util.LinkedHashMap;
import java.util.Map;

/** The main groups of expenditure that the shipped chart of accounts has, in the order of print. */
final class Hovedgrupper {
  static final String I_ALT = "i-alt";

  static final Map<String, String> ETIKETTER = new LinkedHashMap<>();

  static {
    ETIKETTER.put("forebyggende", "Forebyggende foranstaltninger");
    ETIKETTER.put("aflastning", "Aflastning");
    ETIKETTER.put("anbringelser", "Anbringelser");
    ETIKETTER.put("handicapinstitution", "Døgninstitutioner for børn med handicap");
    ETIKETTER.put(Konto.OEVRIGE, "Øvrige");
  }

  private Hovedgrupper() {}

  /** The same and their total. */
  static Map<String, String> medIAlt() {
    Map<String, String> etiketter = new LinkedHashMap<>(ETIKETTER);
    etiketter.put(I_ALT, "I alt");
    return etiketter;
  }

  /** True for net expenditure on service, whatever target group it is for. */
  static boolean nettoservice(Konto konto, int dranst) {
    return Postering.netto(dranst) && konto.omraade() == Konto.Omraade.SERVICE;
  }
}
