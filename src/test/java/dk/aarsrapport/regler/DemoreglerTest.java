package dk.aarsrapport.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's exports break no rule but those that they do break, each looked at and found true. */
class DemoreglerTest {
  @TempDir private Path ud;

  @Test
  void theDemoDoesNotDrownInWarnings() throws IOException {
    Faellesspark.koersel().valider("data-samples/rapport.yaml", ud.toString());
    Set<String> regler = Regelsaet.id();
    List<String> brudt =
        Files.readAllLines(ud.resolve("datakvalitet.csv")).stream()
            .map(linje -> linje.split(",", -1))
            .filter(celler -> celler.length > 4 && regler.contains(celler[4]))
            .map(celler -> celler[0] + " " + celler[1] + " " + celler[4])
            .toList();
    assertThat(brudt)
        .containsExactly(
            "advarsel opfølgninger.csv begynder-sent",
            "advarsel opfølgninger.csv begynder-sent",
            "advarsel undersøgelser.csv fald-til-det-halve",
            "advarsel undersøgelser.csv slutter-tidligt",
            "advarsel undersøgelser.csv slutter-tidligt",
            "oplysning indsatser.csv stigning-med-det-halve",
            "oplysning indsatser.csv vaerdi-begynder",
            "oplysning indsatser.csv vaerdi-begynder");
  }
}
