package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Fildel;
import dk.aarsrapport.spark.Inputdel;
import dk.aarsrapport.spark.Inputfil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Goes through the files of a run, several at a time, while something else is done: what comes of
 * it is the parts that tasks read.
 */
final class Opdeling implements AutoCloseable {
  private final ExecutorService traade;
  private final List<Inputfil> filer;
  private final List<Future<List<Fildel>>> undervejs = new ArrayList<>();

  /** Goes through one file. */
  interface Gennemser {
    List<Fildel> dele(Inputfil fil) throws IOException;
  }

  private Opdeling(List<Inputfil> filer, int arbejdere) {
    this.filer = filer;
    traade = Executors.newFixedThreadPool(arbejdere);
  }

  /** Begins with the first file. */
  static Opdeling start(List<Inputfil> filer, int arbejdere, Gennemser gennemser) {
    Opdeling opdeling = new Opdeling(filer, arbejdere);
    for (Inputfil fil : filer) {
      opdeling.undervejs.add(opdeling.traade.submit(() -> gennemser.dele(fil)));
    }
    return opdeling;
  }

  /** Waits for the last file: the parts of all, file by file. */
  List<Inputdel> dele() throws IOException {
    List<Inputdel> dele = new ArrayList<>();
    try {
      for (int nummer = 0; nummer < filer.size(); nummer++) {
        for (Fildel del : Samtidigt.faerdigt(undervejs.get(nummer))) {
          dele.add(new Inputdel(nummer, filer.get(nummer), del));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return dele;
  }

  @Override
  public void close() {
    traade.shutdownNow();
  }
}
