package dk.aarsrapport.baggrund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run looks things up in: the inputs that are read whole before anything is counted. */
public final class Baggrund {
  private final List<Befolkning.Antal> befolkning = new ArrayList<>();
  private final Map<Integer, BigDecimal> procent = new TreeMap<>();
  private final List<Investering> investeringer = new ArrayList<>();
  private final List<Fremmedtal> fremmedtal = new ArrayList<>();
  private final List<Kommentar> kommentarer = new ArrayList<>();
  private final Map<String, SortedSet<Integer>> aar = new TreeMap<>();

  /** Adds residents of an age. */
  public void befolkning(Befolkning.Antal antal) {
    befolkning.add(antal);
  }

  /** Adds the change in prices and wages on the year before. */
  public void prisaendring(int aarstal, BigDecimal aendring) {
    procent.put(aarstal, aendring);
  }

  /** Adds an investment. */
  public void investering(Investering investering) {
    investeringer.add(investering);
  }

  /** Adds a number that others have published. */
  public void fremmedtal(Fremmedtal tal) {
    fremmedtal.add(tal);
  }

  /** Adds a municipality's own words. */
  public void kommentar(Kommentar kommentar) {
    kommentarer.add(kommentar);
  }

  /** Says that an input has a row of this year. */
  public void daekker(String input, int aarstal) {
    aar.computeIfAbsent(input, i -> new TreeSet<>()).add(aarstal);
  }

  /** The population. */
  public Befolkning befolkning() {
    return new Befolkning(befolkning);
  }

  /** The rows of population, as they were read. */
  public List<Befolkning.Antal> befolkningsraekker() {
    return List.copyOf(befolkning);
  }

  /** The prices. */
  public Prisindeks prisindeks() {
    return new Prisindeks(procent);
  }

  /** The investments, in the order of the file. */
  public List<Investering> investeringer() {
    return List.copyOf(investeringer);
  }

  /** What others have published, in the order of the file. */
  public List<Fremmedtal> fremmedtal() {
    return List.copyOf(fremmedtal);
  }

  /** The municipalities' own words, in the order of the file. */
  public List<Kommentar> kommentarer() {
    return List.copyOf(kommentarer);
  }

  /** The years that each input has rows of. */
  public Map<String, SortedSet<Integer>> aar() {
    return Map.copyOf(aar);
  }
}
