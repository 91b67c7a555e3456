package dk.aarsrapport.kommando;

import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;

/** Response rates above 100: fewer are said to be invited than have answered. */
final class Svarprocenter {
  private static final BigDecimal ALLE = BigDecimal.valueOf(100);

  private Svarprocenter() {}

  /** One Danish line for each. */
  static List<String> linjer(List<Resultat> resultater) {
    return resultater.stream()
        .filter(r -> r.noegle().noegletal().equals("survey-svar"))
        .filter(r -> r.noegle().underkategori().equals("svarprocent"))
        .filter(r -> r.status().harVaerdi() && r.vaerdi().compareTo(ALLE) > 0)
        .map(Svarprocenter::linje)
        .toList();
  }

  private static String linje(Resultat resultat) {
    Noegle noegle = resultat.noegle();
    return "Bemærk: survey: «%s» i %s, %s, har %s besvarelser af %s inviterede; ret antallet af inviterede"
        .formatted(
            noegle.kategori(),
            noegle.omraade(),
            Talformat.periode(noegle.periode()),
            Talformat.tal(resultat.taeller(), 0),
            Talformat.tal(resultat.naevner(), 0));
  }
}
