package dk.aarsrapport.accept;

import dk.aarsrapport.naiv.ForventetRaekke;
import dk.aarsrapport.naiv.Noegletalsfil;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The values that a run must come to, from a file counted by hand. */
record Forventning(List<ForventetRaekke> raekker) {
  /** Nine significant digits, as the file itself has. */
  private static final double AFRUNDING = 1e-9;

  static Forventning laes(Path fil) throws IOException {
    return new Forventning(Noegletalsfil.laes(fil));
  }

  /** What differs, each as the row expected and the one found; nothing where all agree. */
  List<String> afvigelser(Grundresultater resultater) {
    List<String> afvigelser = new ArrayList<>();
    for (ForventetRaekke forventet : raekker) {
      Resultat fundet =
          resultater
              .find(
                  new Noegle(
                      forventet.noegletal(),
                      forventet.omraade(),
                      forventet.periode(),
                      forventet.kategori(),
                      forventet.underkategori()))
              .orElse(null);
      if (!enige(forventet, fundet)) {
        afvigelser.add(forventet + " but " + fundet);
      }
    }
    return afvigelser;
  }

  private static boolean enige(ForventetRaekke forventet, Resultat fundet) {
    if (fundet == null) {
      return false;
    }
    if (forventet.vaerdi().isEmpty()) {
      return !fundet.status().harVaerdi();
    }
    return fundet.status().harVaerdi()
        && ens(forventet.vaerdi(), fundet.vaerdi())
        && (forventet.naevner().isEmpty()
            || (ens(forventet.taeller(), fundet.taeller())
                && ens(forventet.naevner(), fundet.naevner())));
  }

  static boolean ens(OptionalDouble forventet, BigDecimal fundet) {
    double a = forventet.getAsDouble();
    return fundet != null
        && Math.abs(a - fundet.doubleValue()) <= AFRUNDING * Math.max(1, Math.abs(a));
  }
}
