package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first lines of a file as one separator cuts them, and which of them is the header.
 *
 * @param vaegt how much the header is like the columns of something
 * @param udvalgt true where only some of the rows are looked at
 */
record Opdelt(Map<Long, List<String>> poster, long linje, double vaegt, boolean udvalgt) {
  List<String> overskrifter() {
    return poster.get(linje);
  }

  /** The rows alone that say one of these in a column, and the columns that they fill. */
  Opdelt hvor(int kolonne, List<String> ord) {
    Map<Long, List<String>> valgte = new TreeMap<>();
    poster.forEach(
        (nummer, felter) -> {
          boolean med = nummer > linje && ord.contains(Sammensat.celle(felter, kolonne));
          if (nummer <= linje || med) {
            valgte.put(nummer, felter);
          }
        });
    Opdelt del = new Opdelt(valgte, linje, vaegt, true);
    List<List<String>> celler = del.celler();
    List<String> fyldte = new ArrayList<>(overskrifter());
    for (int n = 0; n < fyldte.size(); n++) {
      if (celler.get(n).isEmpty()) {
        fyldte.set(n, "");
      }
    }
    valgte.put(linje, fyldte);
    return del;
  }

  List<List<String>> titler() {
    return poster.entrySet().stream()
        .filter(post -> post.getKey() < linje)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The cells under each header that say something. */
  List<List<String>> celler() {
    List<List<String>> celler = new ArrayList<>();
    for (int nummer = 0; nummer < overskrifter().size(); nummer++) {
      int kolonne = nummer;
      celler.add(
          poster.entrySet().stream()
              .filter(post -> post.getKey() > linje && kolonne < post.getValue().size())
              .map(post -> Tegnrod.ret(Celletekst.rens(post.getValue().get(kolonne), true)))
              .filter(celle -> !celle.isEmpty())
              .toList());
    }
    return celler;
  }

  /** The headers, for comparison with those of another file. */
  List<String> noegler() {
    return overskrifter().stream().map(Overskrift::noegle).toList();
  }
}
