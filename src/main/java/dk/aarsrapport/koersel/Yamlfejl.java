package dk.aarsrapport.koersel;

import dk.aarsrapport.fejl.Brugerfejl;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What is wrong where a run file is no YAML, and what to do, said in Danish. */
final class Yamlfejl {
  private static final String INDLEDNING = ": filen er ikke gyldig YAML; ";

  private Yamlfejl() {}

  static Brugerfejl af(String fil, String tekst, MarkedYAMLException fejl) {
    Mark sted = fejl.getProblemMark() == null ? fejl.getContextMark() : fejl.getProblemMark();
    int linje = sted == null ? 1 : sted.getLine() + 1;
    List<String> linjer = tekst.lines().toList();
    String her = linje <= linjer.size() ? linjer.get(linje - 1) : "";
    String problem = String.valueOf(fejl.getContext()) + " " + fejl.getProblem();
    return new Brugerfejl(fil + ", linje " + linje + INDLEDNING + raad(problem, her, fejl), fejl);
  }

  private static String raad(String problem, String linje, MarkedYAMLException fejl) {
    if (problem.contains("TAB") || linje.matches("[ ]*\\t.*")) {
      return "linjen er rykket ind med tabulator; ryk ind med mellemrum i stedet";
    }
    if (problem.contains("escape")) {
      return "\\ er et særtegn mellem \"…\"; skriv stien med / eller sæt den mellem '…'";
    }
    if (problem.contains("quoted scalar")) {
      return "et anførselstegn, der begynder på linje "
          + foerste(fejl)
          + ", mangler sin afslutning; sæt det sidste";
    }
    if (problem.contains("alias") || problem.contains("anchor")) {
      return "en værdi, der begynder med * eller &, skal stå mellem anførselstegn, f.eks. \"*.csv\"";
    }
    if (problem.contains("flow sequence") || problem.contains("flow mapping")) {
      return "en liste, der begynder på linje "
          + foerste(fejl)
          + ", mangler sin afslutning eller et komma; sæt ] eller }";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "et kolon for meget, eller forkert indrykning; sæt tekst med kolon i mellem anførselstegn";
    }
    if (problem.contains("cannot start any token") || problem.contains("directive")) {
      return "en værdi kan ikke begynde med det tegn; sæt den mellem anførselstegn";
    }
    if (problem.contains("tag")) {
      return "en værdi, der begynder med !, skal stå mellem anførselstegn";
    }
    if (problem.contains("could not find expected ':'")) {
      return "der mangler et kolon efter nøglen; skriv f.eks. aar: 2017";
    }
    if (problem.contains("single document")) {
      return "der er to dokumenter i filen; slet linjen med ---";
    }
    return "ret indrykningen, så nøgler på samme niveau begynder lige langt inde";
  }

  private static int foerste(MarkedYAMLException fejl) {
    return (fejl.getContextMark() == null ? fejl.getProblemMark() : fejl.getContextMark()).getLine()
        + 1;
  }
}
