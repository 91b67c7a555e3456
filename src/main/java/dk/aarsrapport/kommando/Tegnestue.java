package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.rapport.skabelon.SkabelonFejl;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Draws many folders of documents at once and hands them over one by one in the order asked for.
 *
 * <p>Folders drawn and not yet handed over are few, however many there are in all.
 */
final class Tegnestue {
  private final int arbejdere;
  private final Tegner tegner;

  /** Draws one edition for one area: bytes by file name. */
  interface Tegner {
    Map<String, byte[]> tegn(Udgivelse udgivelse) throws IOException;

    /** Those that draw it piece by piece, all at once if there is time. */
    default List<Tegner> stykker() {
      return List.of(this);
    }
  }

  /** A folder to draw. */
  record Opgave(String sted, Supplier<Udgivelse> udgivelse) {}

  /** A folder that could not be drawn. */
  record Mislykket(String sted, Exception aarsag) {}

  /** Takes over what was drawn; the next folder waits until this is done. */
  interface Modtager {
    void modtag(String sted, Map<String, byte[]> filer) throws IOException;

    void mislykkedes(String sted);
  }

  /** This many folders, or pieces of folders, are drawn at a time. */
  Tegnestue(int arbejdere, Tegner tegner) {
    this.arbejdere = arbejdere;
    this.tegner = tegner;
  }

  /**
   * Draws all; those that fail come back, and the others are not touched by it.
   *
   * @param opgaver asked for the next when there is room for it; what takes time to find does so
   *     while others are drawn
   * @throws IOException if the receiver cannot write; nothing more is drawn then
   * @throws SkabelonFejl if the template, which is everybody's, is wrong
   */
  List<Mislykket> tegn(Iterator<Opgave> opgaver, Modtager modtager) throws IOException {
    List<Mislykket> mislykkede = new ArrayList<>();
    ExecutorService vaerksted = Executors.newFixedThreadPool(arbejdere);
    try {
      Deque<Bestilt> undervejs = new ArrayDeque<>();
      while (true) {
        while (undervejs.size() <= arbejdere && opgaver.hasNext()) {
          undervejs.add(bestil(opgaver.next(), vaerksted));
        }
        if (undervejs.isEmpty()) {
          return mislykkede;
        }
        Bestilt foerste = undervejs.remove();
        try {
          modtager.modtag(foerste.sted(), foerste.filer());
        } catch (ExecutionException e) {
          mislykkede.add(new Mislykket(foerste.sted(), kunDenne(e.getCause())));
          modtager.mislykkedes(foerste.sted());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted while drawing " + foerste.sted(), e);
        }
      }
    } finally {
      vaerksted.shutdownNow();
    }
  }

  private record Bestilt(String sted, List<Future<Map<String, byte[]>>> stykker) {
    Map<String, byte[]> filer() throws ExecutionException, InterruptedException {
      Map<String, byte[]> filer = new LinkedHashMap<>();
      for (Future<Map<String, byte[]>> stykke : stykker) {
        filer.putAll(stykke.get());
      }
      return filer;
    }
  }

  /** The first piece that is drawn makes the edition for them all. */
  private Bestilt bestil(Opgave opgave, ExecutorService vaerksted) {
    FutureTask<Udgivelse> udgivelse = new FutureTask<>(opgave.udgivelse()::get);
    List<Future<Map<String, byte[]>>> stykker = new ArrayList<>();
    for (Tegner stykke : tegner.stykker()) {
      stykker.add(
          vaerksted.submit(
              () -> {
                udgivelse.run();
                return stykke.tegn(Samtidigt.faerdigt(udgivelse));
              }));
    }
    return new Bestilt(opgave.sted(), stykker);
  }

  /** What concerns the folder alone; what concerns the whole run is thrown on. */
  private static Exception kunDenne(Throwable aarsag) {
    if (aarsag instanceof Error fejl) {
      throw fejl;
    }
    if (aarsag instanceof SkabelonFejl || aarsag instanceof Brugerfejl) {
      throw (RuntimeException) aarsag;
    }
    Pladsmangel.af(aarsag)
        .ifPresent(
            fejl -> {
              throw fejl;
            });
    return (Exception) aarsag;
  }
}
