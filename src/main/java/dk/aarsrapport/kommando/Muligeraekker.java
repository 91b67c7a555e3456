package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forklaring.Mulig;
import dk.aarsrapport.forklaring.Post;
import dk.aarsrapport.indlaesning.Linje;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.spark.Inputfil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows that may belong to a number but were rejected, those that the data-quality report counts
 * as such, and those that are in it with a warning.
 */
final class Muligeraekker {
  private final Talt talt;
  private final Beroertetal beroerte;

  Muligeraekker(Talt talt) {
    this.talt = talt;
    beroerte =
        new Beroertetal(
            talt.kvalitet().laesninger(),
            talt.fra().omraader().medlemmer(talt.daekning().kommuner()));
  }

  /**
   * Those of a number.
   *
   * @param input the exports whose rows may belong to it
   * @param poster what is in it
   */
  List<Mulig> til(Noegle noegle, Set<String> input, List<Post> poster) throws IOException {
    Set<String> talte = new HashSet<>();
    poster.forEach(post -> post.raekker().forEach(r -> talte.add(r.fil() + ":" + r.nummer())));
    List<Mulig> mulige = new ArrayList<>();
    for (Inputfil fil : talt.fra().filer().alle()) {
      if (input.contains(fil.input()) || poster.stream().anyMatch(post -> fra(fil, post))) {
        laegTil(mulige, fil, talte, input.contains(fil.input()), noegle);
      }
    }
    return mulige;
  }

  private static boolean fra(Inputfil fil, Post post) {
    return post.raekker().stream().anyMatch(r -> r.fil().equals(fil.navn()));
  }

  private void laegTil(
      List<Mulig> mulige, Inputfil fil, Set<String> talte, boolean medAfviste, Noegle noegle)
      throws IOException {
    List<Dataproblem> filens =
        talt.kvalitet().problemer().stream()
            .filter(p -> p.fil().equals(fil.navn()) && p.linje() > 0)
            .filter(p -> (medAfviste && afvist(p)) || talte.contains(fil.navn() + ":" + p.linje()))
            .filter(p -> afvist(p) || p.alvor().equals(Dataproblem.ADVARSEL))
            .sorted()
            .toList();
    Set<Long> numre = new TreeSet<>();
    filens.forEach(p -> numre.add(p.linje()));
    Map<Long, Linje> linjer = numre.isEmpty() ? Map.of() : talt.fra().filer().linjer(fil, numre);
    for (Dataproblem p : filens) {
      Linje linje = linjer.get(p.linje());
      if (linje != null && (!afvist(p) || beroerte.kanHoereTil(linje.sted(), noegle))) {
        mulige.add(new Mulig(p, linje));
      }
    }
  }

  private static boolean afvist(Dataproblem problem) {
    return problem.alvor().equals(Dataproblem.AFVIST);
  }
}
