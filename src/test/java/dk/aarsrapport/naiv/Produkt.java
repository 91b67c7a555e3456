package dk.aarsrapport.naiv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is compared with the naive computation: anything that turns a run file into rows. */
@FunctionalInterface
public interface Produkt {

  /** Every row of the run's noegletal.csv, over all its areas, each once. */
  List<ForventetRaekke> beregn(Path rapportYaml) throws IOException;
}
