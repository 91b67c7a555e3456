package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Koen;
import dk.aarsrapport.forloeb.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose the cases are, for files that name the case and not the child: {@code cpr: "Sagsnr i
 * sager"}. Cases and children stand in it under their pseudonyms alone.
 */
public final class Sagsboern implements Serializable {
  /** For a file that names the child itself. */
  static final Sagsboern INGEN = new Sagsboern("");

  /** Inputs that have both cases and children. */
  public static final List<String> INPUT = List.of("sager", "indsatser");

  private static final Pattern HENVISNING = Pattern.compile("(.+?)\\s+i\\s+(sager|indsatser)");
  private static final long serialVersionUID = 1;

  private final String input;
  private final HashMap<Long, Barn> efterSag = new HashMap<>();
  private final HashSet<Long> flere = new HashSet<>();

  private record Barn(long hoej, long lav, LocalDate foedt, Koen koen) implements Serializable {}

  /**
   * What the run file writes for a child that another input tells of.
   *
   * @param overskrift the header of the case
   * @param input where the case stands with its child
   */
  public record Henvisning(String overskrift, String input) {
    /** As the run file has it; empty for a header. */
    public static Optional<Henvisning> laes(String udtryk) {
      Matcher dele = HENVISNING.matcher(udtryk.strip());
      return dele.matches()
          ? Optional.of(new Henvisning(dele.group(1), dele.group(2)))
          : Optional.empty();
    }

    /** As the run file has it. */
    public String skrevet() {
      return overskrift + " i " + input;
    }
  }

  /** Cases of an input. */
  public Sagsboern(String input) {
    this.input = input;
  }

  /** Takes over the cases of a file. */
  public void laegTil(Laeser<Sagsopslag.Sag> sager) {
    sager.forEachRemaining(
        sag -> {
          Person p = sag.person();
          Barn barn = new Barn(p.hoej(), p.lav(), p.foedt(), p.koen());
          Barn foer = efterSag.putIfAbsent(sag.sag(), barn);
          if (foer != null && !foer.equals(barn)) {
            flere.add(sag.sag());
          }
        });
  }

  boolean iBrug() {
    return !input.isEmpty();
  }

  String input() {
    return input;
  }

  /** The child of the case; null where no case is called so. */
  Person barn(long sag) {
    Barn barn = efterSag.get(sag);
    return barn == null ? null : new Person(barn.hoej(), barn.lav(), barn.foedt(), barn.koen());
  }

  /** True for a case of more than one child. */
  boolean flereBoern(long sag) {
    return flere.contains(sag);
  }
}
