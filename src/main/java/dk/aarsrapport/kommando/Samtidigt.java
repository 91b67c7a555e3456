package dk.aarsrapport.kommando;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** What another thread works out meanwhile. */
final class Samtidigt {
  private Samtidigt() {}

  /** Begins with it; nobody waits for it when the command ends. */
  static <T> Future<T> begynd(String navn, Callable<T> arbejde) {
    FutureTask<T> opgave = new FutureTask<>(arbejde);
    Thread traad = new Thread(opgave, navn);
    traad.setDaemon(true);
    traad.start();
    return opgave;
  }

  /**
   * Waits for it: what it came to, or its own exception.
   *
   * @throws UncheckedIOException if something could not be read or written
   */
  static <T> T faerdigt(Future<T> arbejde) {
    try {
      return arbejde.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fejl) {
        throw new UncheckedIOException(fejl);
      }
      if (e.getCause() instanceof RuntimeException fejl) {
        throw fejl;
      }
      if (e.getCause() instanceof Error fejl) {
        throw fejl;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another thread", e);
    }
  }
}
