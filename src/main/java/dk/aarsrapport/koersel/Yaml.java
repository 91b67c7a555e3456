package dk.aarsrapport.koersel;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Naermeste;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file, so that every complaint can name file and line. */
final class Yaml {
  /** What \\t, \\b and the like become, and a line break in what begins as a path. */
  private static final Pattern STYRETEGN =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|^(?:[A-Za-z]:|\\\\).*\\n", Pattern.DOTALL);

  private static final int LAENGSTE_FIL = 1_000_000;

  private final String fil;
  private final String sti;
  private final Node knude;

  private Yaml(String fil, String sti, Node knude) {
    this.fil = fil;
    this.sti = sti;
    this.knude = knude;
  }

  static Yaml laes(String fil, String tekst) {
    if (tekst.length() > LAENGSTE_FIL) {
      throw new Brugerfejl(
          "%s: filen er på %d tegn og kan ikke være en kørselsfil; ret stien efter --config, eller forkort den"
              .formatted(fil, tekst.length()));
    }
    try {
      Node rod = new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new StringReader(tekst));
      if (rod == null) {
        throw new Brugerfejl(
            fil + " er tom: skriv en kørselsfil, eller lad «aarsrapport ny» gøre det");
      }
      return new Yaml(fil, "", rod);
    } catch (MarkedYAMLException e) {
      throw Yamlfejl.af(fil, tekst, e);
    } catch (YAMLException e) {
      if (String.valueOf(e.getMessage()).contains("Nesting")) {
        throw new Brugerfejl(
            fil + ": der er nøgler eller lister i hinanden over 50 gange; skriv filen om", e);
      }
      throw new Brugerfejl(fil + ": filen er ikke en tekstfil med YAML; gem den som UTF-8", e);
    }
  }

  Brugerfejl fejl(String besked) {
    String hvor = sti.isEmpty() ? "" : " («" + sti + "»)";
    return new Brugerfejl(fil + ", linje " + linje(knude) + hvor + ": " + besked);
  }

  private static int linje(Node knude) {
    return knude.getStartMark().getLine() + 1;
  }

  /** The line of every value by its path; a value that stands in several places has one of them. */
  Map<String, Integer> linjer() {
    Map<String, Integer> linjer = new LinkedHashMap<>();
    linjer(sti, knude, linjer, Collections.newSetFromMap(new IdentityHashMap<>()));
    return linjer;
  }

  private static void linjer(String sti, Node her, Map<String, Integer> linjer, Set<Node> sete) {
    if (!sete.add(her)) {
      return;
    }
    if (!sti.isEmpty()) {
      linjer.put(sti, linje(her));
    }
    if (her instanceof MappingNode afbildning) {
      for (NodeTuple par : afbildning.getValue()) {
        if (par.getKeyNode() instanceof ScalarNode noegle) {
          linjer(under(sti, noegle.getValue().strip()), par.getValueNode(), linjer, sete);
        }
      }
    } else if (her instanceof SequenceNode liste) {
      int nummer = 0;
      for (Node punkt : liste.getValue()) {
        linjer(sti + "[" + nummer + "]", punkt, linjer, sete);
        nummer++;
      }
    }
  }

  private static String under(String sti, String navn) {
    return sti.isEmpty() ? navn : sti + "." + navn;
  }

  /**
   * Demands keys of the mapping.
   *
   * @throws Brugerfejl if one is missing
   */
  void kraev(Map<String, Yaml> felter, String hvad, String... noegler) {
    for (String noegle : noegler) {
      if (!felter.containsKey(noegle)) {
        throw fejl(hvad + " mangler «" + noegle + "»; tilføj det");
      }
    }
  }

  /** The entries of a mapping; a repeated key is an error. */
  Map<String, Yaml> felter() {
    if (!(knude instanceof MappingNode afbildning)) {
      throw fejl("her skal stå nøgler med værdier; skriv f.eks. «filer: indsatser.csv»");
    }
    Map<String, Yaml> felter = new LinkedHashMap<>();
    for (NodeTuple par : afbildning.getValue()) {
      Yaml noegle = new Yaml(fil, sti, par.getKeyNode());
      String navn = noegle.tekst();
      if (felter.put(navn, new Yaml(fil, under(sti, navn), par.getValueNode())) != null) {
        throw noegle.fejl("nøglen «" + navn + "» står to gange; slet den ene");
      }
    }
    return felter;
  }

  /** The entries of a mapping whose keys are known. */
  Map<String, Yaml> felter(Set<String> kendte) {
    Map<String, Yaml> felter = felter();
    for (Map.Entry<String, Yaml> felt : felter.entrySet()) {
      if (!kendte.contains(felt.getKey())) {
        if (decimalkomma(felt.getKey())) {
          throw felt.getValue()
              .fejl(
                  "et komma skiller to værdier, og her står der et i et tal; skriv tallet med"
                      + " punktum, f.eks. 95.5");
        }
        throw felt.getValue()
            .fejl(
                "ukendt nøgle «"
                    + felt.getKey()
                    + "»; mente du «"
                    + Naermeste.til(felt.getKey(), kendte)
                    + "»?");
      }
    }
    return felter;
  }

  /** True for {@code 5} in {@code {vaerdi: 95,5}}, where it stands as a key of its own. */
  private boolean decimalkomma(String noegle) {
    return knude instanceof MappingNode afbildning
        && afbildning.getFlowStyle() == DumperOptions.FlowStyle.FLOW
        && noegle.matches("\\d+\\s*%?");
  }

  /** The entries of a list; a single value counts as a list of one. */
  List<Yaml> liste() {
    if (knude instanceof SequenceNode liste) {
      List<Yaml> punkter = new ArrayList<>();
      for (Node punkt : liste.getValue()) {
        punkter.add(new Yaml(fil, sti, punkt));
      }
      return punkter;
    }
    if (knude instanceof ScalarNode) {
      return List.of(this);
    }
    throw fejl("her skal stå en liste; skriv f.eks. [510, 657]");
  }

  boolean erAfbildning() {
    return knude instanceof MappingNode;
  }

  String tekst() {
    if (knude instanceof ScalarNode skalar) {
      if (skalar.getTag().getValue().startsWith("!")) {
        throw fejl("en værdi, der begynder med !, skal stå mellem anførselstegn; sæt dem om den");
      }
      if (skalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED
          && STYRETEGN.matcher(skalar.getValue()).find()) {
        throw fejl(
            "\\ og et bogstav er et særtegn mellem \"…\"; skriv stien med / eller sæt den mellem"
                + " '…'");
      }
      return skalar.getValue().strip();
    }
    throw fejl("her skal stå én værdi; skriv et ord eller et tal uden [ ] og { }");
  }

  int heltal() {
    String tekst = tekst();
    try {
      return Integer.parseInt(tekst);
    } catch (NumberFormatException e) {
      throw fejl("«" + tekst + "» er ikke et helt tal; skriv det med cifre alene");
    }
  }
}
