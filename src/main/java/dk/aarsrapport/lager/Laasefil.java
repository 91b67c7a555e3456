package dk.aarsrapport.lager;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A lock where the operating system has none: a file that says who has it, renewed while the run
 * lives. One that has not been renewed for long belongs to a dead run and is taken over.
 */
final class Laasefil implements Laas {
  private static final Duration FORNYES = Duration.ofMinutes(1);
  private static final Duration UDLOEBER = Duration.ofMinutes(10);
  private static final int FORSOEG = 5;

  private final Lager lager;
  private final String sti;
  private final String egen;
  private final ScheduledExecutorService fornyer =
      Executors.newSingleThreadScheduledExecutor(
          opgave -> {
            Thread traad = new Thread(opgave, "laasefil");
            traad.setDaemon(true);
            return traad;
          });

  private final ScheduledFuture<?> fornyelse;

  private Laasefil(Lager lager, String sti, String egen, Duration fornyes) {
    this.lager = lager;
    this.sti = sti;
    this.egen = egen;
    fornyelse =
        fornyer.scheduleAtFixedRate(
            this::forny, fornyes.toMillis(), fornyes.toMillis(), TimeUnit.MILLISECONDS);
  }

  static Laas tag(Lager lager, String sti, String hvem, Consumer<String> melding)
      throws IOException {
    return tag(lager, sti, hvem, melding, FORNYES);
  }

  /**
   * Takes it.
   *
   * @param melding is told when a dead run's is taken over
   * @throws Optaget if a living run has it
   */
  static Laas tag(Lager lager, String sti, String hvem, Consumer<String> melding, Duration fornyes)
      throws IOException {
    String egen = hvem + "\n" + UUID.randomUUID();
    String andens = "";
    for (int i = 0; i < FORSOEG; i++) {
      if (lager.opret(sti, egen.getBytes(StandardCharsets.UTF_8))) {
        return new Laasefil(lager, sti, egen, fornyes);
      }
      try {
        andens = lager.tekst(sti);
        if (lager.stand(sti).aendret() + UDLOEBER.toMillis() > System.currentTimeMillis()) {
          break;
        }
        fjern(lager, sti, andens);
        melding.accept(
            "Overtager mappen efter %s, som ikke har givet tegn fra sig i %d minutter"
                .formatted(foerste(andens), UDLOEBER.toMinutes()));
      } catch (FileNotFoundException e) {
        andens = ""; // it was given up, or taken over by another: try again
      }
    }
    throw new Optaget(foerste(andens));
  }

  /** Moves it aside first, which only one can do; what was renewed meanwhile is put back. */
  private static void fjern(Lager lager, String sti, String doed) throws IOException {
    String vaek = sti + "-" + UUID.randomUUID();
    lager.flyt(sti, vaek);
    String fjernet = lager.tekst(vaek);
    if (!fjernet.equals(doed)) {
      lager.opret(sti, fjernet.getBytes(StandardCharsets.UTF_8));
      lager.slet(vaek);
      throw new Optaget(foerste(fjernet));
    }
    lager.slet(vaek);
  }

  private static String foerste(String tekst) {
    return tekst.lines().findFirst().orElse("");
  }

  private boolean vores() throws IOException {
    try {
      return lager.tekst(sti).equals(egen);
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  /** While it is written the file is empty for a moment, which we must not take for another's. */
  private synchronized void forny() {
    try {
      if (vores()) {
        lager.skriv(sti, egen.getBytes(StandardCharsets.UTF_8), true);
      }
    } catch (IOException e) {
      // the next renewal comes long before it expires, and the run asks before it publishes
    }
  }

  @Override
  public synchronized void bekraeft() throws IOException {
    if (!vores()) {
      throw new IOException("en anden kørsel har overtaget mappen: " + sti);
    }
  }

  @Override
  public void close() throws IOException {
    fornyelse.cancel(false);
    fornyer.shutdown();
    try {
      fornyer.awaitTermination(FORNYES.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (vores()) {
      lager.slet(sti);
    }
  }
}
