package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Talformat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the number that a user asks for among those there are, or the nearest to it. */
final class Noeglevalg {
  private final Collection<Noegle> alle;
  private final String foran;
  private final String periodetilvalg;

  /** Looks among these. */
  Noeglevalg(Collection<Noegle> alle) {
    this(alle, "", "--periode");
  }

  private Noeglevalg(Collection<Noegle> alle, String foran, String periodetilvalg) {
    this.alle = alle;
    this.foran = foran;
    this.periodetilvalg = periodetilvalg;
  }

  /**
   * The same with other words for what is wrong.
   *
   * @param foran stands before it: where one has looked
   * @param periodetilvalg the option that the period was given by
   */
  Noeglevalg medOrd(String foran, String periodetilvalg) {
    return new Noeglevalg(alle, foran, periodetilvalg);
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
              + "» er ikke en nøgle; kopiér den fra kolonnen noegle på arket Data, og sæt den i"
              + " «'»");
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
    Optional<Noegle> somTrykt = alle.stream().filter(n -> trykt(n).equals(givet)).findFirst();
    if (somTrykt.isPresent()) {
      return somTrykt.get();
    }
    kendt("ukendt nøgletal", "--noegletal", givet.noegletal(), Katalog.id());
    Predicate<Noegle> figur = n -> n.noegletal().equals(givet.noegletal());
    trin(figur, givet, Noegle::omraade, "område", "--omraade");
    figur = figur.and(n -> n.omraade().equals(givet.omraade()));
    trin(figur, givet, Noegle::periode, "periode", periodetilvalg);
    figur = figur.and(n -> n.periode().equals(givet.periode()));
    trin(figur, givet, Noegle::kategori, "kategori", "--kategori");
    figur = figur.and(n -> n.kategori().equals(givet.kategori()));
    trin(figur, givet, Noegle::underkategori, "underkategori", "--underkategori");
    throw new IllegalStateException("no number, and nothing wrong: " + givet);
  }

  /** A number's key with the period as it is printed over a column. */
  private static Noegle trykt(Noegle n) {
    return new Noegle(
        n.noegletal(),
        n.omraade(),
        Talformat.periode(n.periode()),
        n.kategori(),
        n.underkategori());
  }

  private void trin(
      Predicate<Noegle> blandt,
      Noegle givet,
      Function<Noegle, String> hvad,
      String ord,
      String tilvalg) {
    TreeSet<String> kendte = new TreeSet<>();
    alle.stream().filter(blandt).map(hvad).forEach(kendte::add);
    kendt(givet.noegletal() + " har intet tal for " + ord, tilvalg, hvad.apply(givet), kendte);
  }

  private void kendt(String hvad, String tilvalg, String givet, Collection<String> kendte) {
    if (kendte.contains(givet)) {
      return;
    }
    if (kendte.isEmpty()) {
      throw new Brugerfejl(foran + hvad + " «" + givet + "» findes ikke i kørslen; ret " + tilvalg);
    }
    String naermeste = Naermeste.til(givet, kendte);
    throw new Brugerfejl(
        foran
            + hvad
            + " «"
            + givet
            + "»; "
            + (naermeste.isEmpty()
                ? "udelad " + tilvalg
                : "det nærmeste er «" + naermeste + "»: skriv det efter " + tilvalg));
  }
}
