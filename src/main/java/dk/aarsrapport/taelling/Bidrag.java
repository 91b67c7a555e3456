package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Person;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one child, or one row that belongs to no child, added to the cells behind a number. */
public final class Bidrag implements Serializable {
  private static final long serialVersionUID = 1;

  private final Pseudonym barn;
  private final HashMap<Cellested, Long> celler;
  private final ArrayList<Spor> raekker;

  /** Tells in memory whether two are the same child; it is never written, and has no text. */
  public record Pseudonym(long hoej, long lav) implements Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
      return "Pseudonym";
    }
  }

  Bidrag(Optional<Person> barn, Map<Cellested, Long> celler, List<Spor> raekker) {
    this.barn = barn.map(person -> new Pseudonym(person.hoej(), person.lav())).orElse(null);
    this.celler = new HashMap<>(celler);
    this.raekker = new ArrayList<>(raekker);
  }

  /** The child; empty for a row that belongs to none. */
  public Optional<Pseudonym> barn() {
    return Optional.ofNullable(barn);
  }

  /** What was added to each of the cells. */
  public Map<Cellested, Long> celler() {
    return Map.copyOf(celler);
  }

  /** The rows that it comes of. */
  public List<Spor> raekker() {
    return List.copyOf(raekker);
  }
}
