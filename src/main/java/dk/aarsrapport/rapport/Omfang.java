package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run counts and leaves out, in the words of every document.
 *
 * @param maalgrupper the target groups kept, by code; empty = all
 * @param service the funktioner of the chart of accounts that are service
 * @param administration those that are administration
 * @param udenfor those that are neither
 */
public record Omfang(
    Set<String> maalgrupper,
    List<String> service,
    List<String> administration,
    List<String> udenfor)
    implements Serializable {
  private static final String HANDICAP = "handicap";
  private static final String UDEN_HANDICAPKONTI =
      "Konti, som kontoplanen giver til målgruppen handicap, er ikke med.";
  private static final String ALLE_MAALGRUPPER = "Beløbene omfatter alle målgrupper.";
  private static final Map<String, String> NAVNE = new LinkedHashMap<>();

  static {
    NAVNE.put("social", "social");
    NAVNE.put(HANDICAP, HANDICAP);
    NAVNE.put("uledsaget", "uledsagede");
  }

  /** Copies the collections. */
  public Omfang {
    maalgrupper = Set.copyOf(maalgrupper);
    service = List.copyOf(service);
    administration = List.copyOf(administration);
    udenfor = List.copyOf(udenfor);
  }

  /** {@code Kun målgruppen social; handicap og uledsagede er ikke med.}; empty when all are. */
  public Optional<String> kunMaalgrupper() {
    List<String> uden = udeladte();
    if (uden.isEmpty()) {
      return Optional.empty();
    }
    List<String> med = new ArrayList<>(NAVNE.values());
    med.removeAll(uden);
    return Optional.of(
        (med.size() == 1 ? "Kun målgruppen " : "Kun målgrupperne ")
            + String.join(" og ", med)
            + "; "
            + String.join(" og ", uden)
            + " er ikke med.");
  }

  private List<String> udeladte() {
    return maalgrupper.isEmpty()
        ? List.of()
        : NAVNE.entrySet().stream()
            .filter(gruppe -> !maalgrupper.contains(gruppe.getKey()))
            .map(Map.Entry::getValue)
            .toList();
  }

  /** What stands under a table or a chart of a figure in these units. */
  public List<String> noter(Definition definition, Collection<Enhed> enheder) {
    Optional<String> kun = kunMaalgrupper();
    if (kun.isEmpty()) {
      return List.of();
    }
    Optional<String> beloeb = beloebsnote(definition, enheder);
    List<String> noter = new ArrayList<>();
    if (definition.omIndsatser() && !beloeb.equals(Optional.of(ALLE_MAALGRUPPER))) {
      noter.add(kun.get());
      if (definition.beloeb().efterMaalgruppe()) {
        noter.add(pris());
      }
    }
    beloeb.ifPresent(noter::add);
    return noter;
  }

  /** A price divides what all on the accounts cost by the children who are counted. */
  private String pris() {
    return "I enhedspriserne er kronerne for alle på kontiene, mens børnene kun er "
        + (maalgrupper.size() == 1 ? "målgruppens." : "målgruppernes.");
  }

  private Optional<String> beloebsnote(Definition definition, Collection<Enhed> enheder) {
    boolean posteringer = definition.input().contains("posteringer");
    if (!posteringer || !enheder.contains(Enhed.KR)) {
      return Optional.empty();
    }
    if (!definition.beloeb().efterMaalgruppe()) {
      return Optional.of(ALLE_MAALGRUPPER);
    }
    return udeladte().contains(HANDICAP) ? Optional.of(UDEN_HANDICAPKONTI) : Optional.empty();
  }

  /** What is counted, one line a subject: children, then money. */
  public Map<String, String> linjer() {
    Map<String, String> linjer = new LinkedHashMap<>();
    linjer.put(
        "Målgrupper", kunMaalgrupper().orElse("Alle målgrupper: social, handicap og uledsagede."));
    linjer.put(
        "Udgifter",
        "Service er "
            + konti(service)
            + ", og administration er "
            + konti(administration)
            + ". Uden for de to er "
            + konti(udenfor)
            + " og konti, som kontoplanen ikke kender."
            + (udeladte().contains(HANDICAP) ? " " + UDEN_HANDICAPKONTI : ""));
    return linjer;
  }

  private static String konti(List<String> funktioner) {
    return funktioner.isEmpty() ? "ingen funktion" : String.join(", ", funktioner);
  }
}
