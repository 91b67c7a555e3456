package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.naiv.ForventetRaekke;
import dk.aarsrapport.naiv.Noegletalsfil;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The world small enough to count by hand: every expected value of every figure there is. */
class MikroverdenTest {
  private static final Path MIKROVERDEN = Path.of("src/test/resources/mikroverden");

  /** Nine significant digits, as the file itself has. */
  private static final double AFRUNDING = 1e-9;

  @TempDir private Path ud;

  @Test
  void everyExpectedValueIsReached() throws IOException {
    Map<Noegle, Resultat> resultater = new HashMap<>();
    Faellesspark.koersel()
        .beregn(MIKROVERDEN.resolve("rapport.yaml").toString(), ud.toString())
        .resultater()
        .forEach(r -> resultater.put(r.noegle(), r));
    List<String> fejl = new ArrayList<>();
    List<ForventetRaekke> forventede = Noegletalsfil.laes(MIKROVERDEN.resolve("forventet.csv"));
    for (ForventetRaekke forventet : forventede) {
      Resultat fundet =
          resultater.get(
              new Noegle(
                  forventet.noegletal(),
                  forventet.omraade(),
                  forventet.periode(),
                  forventet.kategori(),
                  forventet.underkategori()));
      if (!enige(forventet, fundet)) {
        fejl.add(forventet + " but " + fundet);
      }
    }
    assertThat(forventede).hasSize(986);
    assertThat(fejl).isEmpty();
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

  private static boolean ens(OptionalDouble forventet, BigDecimal fundet) {
    double a = forventet.getAsDouble();
    return fundet != null
        && Math.abs(a - fundet.doubleValue()) <= AFRUNDING * Math.max(1, Math.abs(a));
  }
}
