package dk.aarsrapport.lager;

import java.io.IOException;

/** What one run alone has, until it is closed. */
public interface Laas extends AutoCloseable {
  /**
   * Makes sure that we still have it.
   *
   * @throws IOException if somebody has taken it over
   */
  void bekraeft() throws IOException;

  @Override
  void close() throws IOException;
}
