package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Noegle;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the number that a user asks for among those there are, or the nearest to it. */
final class Noeglevalg {
  private final Collection<Noegle> alle;

  /** Looks among these. */
  Noeglevalg(Collection<Noegle> alle) {
    this.alle = alle;
  }

  /** All of them. */
  Collection<Noegle> alle() {
    return alle;
  }

  /**
   * The number under a key copied from the workbook.
   *
   * @throws Brugerfejl if there is none
   */
  Noegle find(String samlet) {
    List<Noegle> fundne =
        alle.stream().filter(noegle -> noegle.samlet().equals(samlet.strip())).toList();
    if (fundne.size() == 1) {
      return fundne.get(0);
    }
    String[] dele = samlet.strip().split("\\|", 5);
    if (dele.length < 5) {
      throw new Brugerfejl(
          "«"
              + samlet
              + "» er ikke en nøgle; kopiér den fra kolonnen noegle på arket Data, og sæt den i «'»");
    }
    return find(new Noegle(dele[0], dele[1], dele[2], dele[3], dele[4]));
  }

  /**
   * The number asked for.
   *
   * @throws Brugerfejl if there is none: it names the nearest there is
   */
  Noegle find(Noegle givet) {
    if (alle.contains(givet)) {
      return givet;
    }
    kendt("nøgletal", "--noegletal", givet.noegletal(), Katalog.id());
    Predicate<Noegle> figur = n -> n.noegletal().equals(givet.noegletal());
    trin(figur, givet, Noegle::omraade, "område", "--omraade");
    figur = figur.and(n -> n.omraade().equals(givet.omraade()));
    trin(figur, givet, Noegle::periode, "periode", "--periode");
    figur = figur.and(n -> n.periode().equals(givet.periode()));
    trin(figur, givet, Noegle::kategori, "kategori", "--kategori");
    figur = figur.and(n -> n.kategori().equals(givet.kategori()));
    trin(figur, givet, Noegle::underkategori, "underkategori", "--underkategori");
    throw new IllegalStateException("no number, and nothing wrong: " + givet);
  }

  private void trin(
      Predicate<Noegle> blandt,
      Noegle givet,
      Function<Noegle, String> hvad,
      String ord,
      String tilvalg) {
    TreeSet<String> kendte = new TreeSet<>();
    alle.stream().filter(blandt).map(hvad).forEach(kendte::add);
    kendt(givet.noegletal() + " har intet tal for " + ord + "", tilvalg, hvad.apply(givet), kendte);
  }

  private static void kendt(String hvad, String tilvalg, String givet, Collection<String> kendte) {
    if (kendte.contains(givet)) {
      return;
    }
    if (kendte.isEmpty()) {
      throw new Brugerfejl(hvad + " «" + givet + "» findes ikke i kørslen; ret " + tilvalg);
    }
    String naermeste = Naermeste.til(givet, kendte);
    throw new Brugerfejl(
        hvad
            + " «"
            + givet
            + "»; "
            + (naermeste.isEmpty()
                ? "udelad " + tilvalg
                : "det nærmeste er «" + naermeste + "»: skriv det efter " + tilvalg));
  }
}
