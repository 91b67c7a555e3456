package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is said of the year's budget: of the whole, and of the part that is furthest from it. */
final class Budgetord {
  private static final String NIVEAU = " > ";
  private static final String KORRIGERET = "korrigeret";

  /** What is of the whole year also where its accounts are not: a budget, and what is expected. */
  private static final Set<String> AF_HELE_AARET =
      Set.of("oprindeligt", KORRIGERET, "forventet", "afvigelse", "afvigelsespct");

  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  /** Of the year, in kroner. */
  private final List<Resultat> aarets;

  private final Kategorier navne;
  private final boolean omme;

  /** Of the year's budget that this is about. */
  Budgetord(Opslag opslag, Valg valg) {
    String aar = Integer.toString(opslag.udgivelse().aar());
    aarets =
        opslag.alle(valg.sti().noegletal(), opslag.id(valg.omraade())).stream()
            .filter(r -> r.noegle().periode().equals(aar))
            .filter(r -> r.enhed() == Enhed.KR)
            .toList();
    navne = new Kategorier(opslag.definition(valg.sti().noegletal()));
    omme = !opslag.udgivelse().opfoelgning();
  }

  /** True for a number of the budget that is whole though the accounts end within the year. */
  static boolean erAfHeleAaret(Noegle noegle) {
    return noegle.noegletal().equals("budgetopfoelgning")
        && AF_HELE_AARET.contains(noegle.underkategori());
  }

  /** What may be spent and what is, or is expected to be. */
  private record Poster(BigDecimal budget, BigDecimal brugt) {
    BigDecimal forskel() {
      return brugt.subtract(budget);
    }

    String afstand() {
      return Dansk.beloeb(forskel().abs());
    }

    /** {@code 1,1 mio. kr. mindre end budgettet, svarende til 1,8 pct}. */
    String ord() {
      if (afstand().equals(Dansk.beloeb(BigDecimal.ZERO))) {
        return "som budgettet";
      }
      String ord = afstand() + (forskel().signum() > 0 ? " større" : " mindre") + " end budgettet";
      if (budget.signum() <= 0) {
        return ord;
      }
      BigDecimal pct = forskel().abs().multiply(HUNDREDE).divide(budget, Resultat.PRAECISION);
      return Dansk.sigesIPct(pct) ? ord + ", svarende til " + Talformat.tal(pct, 1) + " pct" : ord;
    }
  }

  /**
   * {@code blev forbruget på »Børn og unge« 1,1 mio. kr. mindre end budgettet, svarende til 1,8
   * pct}, last in a sentence; where the year is not over, what it is expected to be. What the
   * hierarchy of accounts has at its top is named: other money may be told of beside it.
   */
  String budgettet() {
    List<Resultat> totaler = poster(KORRIGERET, kategori -> dybde(kategori) == 1);
    if (totaler.isEmpty()) {
      throw new UdenVaerdi(
          aarets.stream()
              .findFirst()
              .map(Tidsserie::grund)
              .orElse("året har ikke både posteringer og budget"));
    }
    String paa =
        " på "
            + Dansk.opremsning(
                totaler.stream().map(r -> "»" + navne.navn(r.noegle().kategori()) + "«").toList());
    String foran = omme ? "blev forbruget" + paa + " " : "ventes forbruget" + paa + " at blive ";
    return foran + sum(kategori -> dybde(kategori) == 1).ord();
  }

  /**
   * {@code på »Anbringelser«, hvor forbruget blev 309.000 kr. mindre end budgettet, svarende til
   * 1,1 pct}: of what the top of the hierarchy is divided into, what is furthest from its budget in
   * kroner; nothing where it is not divided, or two are printed as equally far from theirs.
   */
  String afvigerMest() {
    List<String> dele =
        Stream.concat(
                poster(KORRIGERET, kategori -> dybde(kategori) == 2).stream(),
                poster(brugt(), kategori -> dybde(kategori) == 2).stream())
            .map(r -> r.noegle().kategori())
            .distinct()
            .sorted(Comparator.comparing((String del) -> af(del).forskel().abs()).reversed())
            .toList();
    if (dele.size() < 2 || af(dele.get(0)).afstand().equals(af(dele.get(1)).afstand())) {
      throw UdenVaerdi.stille();
    }
    String mest = dele.get(0);
    return "på »"
        + mest.substring(mest.lastIndexOf(NIVEAU) + NIVEAU.length())
        + "«, hvor forbruget "
        + (omme ? "blev " : "ventes at blive ")
        + af(mest).ord();
  }

  private Poster af(String del) {
    return sum(del::equals);
  }

  private Poster sum(Predicate<String> disse) {
    return new Poster(beloeb(poster(KORRIGERET, disse)), beloeb(poster(brugt(), disse)));
  }

  private static BigDecimal beloeb(List<Resultat> poster) {
    return poster.stream().map(Resultat::vaerdi).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String brugt() {
    return omme ? "forbrug" : "forventet";
  }

  /** How far below nothing a level of the hierarchy lies; those below are in those above. */
  private static int dybde(String kategori) {
    return kategori.split(NIVEAU, -1).length;
  }

  /** The amounts of a kind, all of which must be known. */
  private List<Resultat> poster(String slags, Predicate<String> disse) {
    List<Resultat> poster =
        aarets.stream()
            .filter(r -> r.noegle().underkategori().equals(slags))
            .filter(r -> disse.test(r.noegle().kategori()))
            .toList();
    Optional<Resultat> uden = poster.stream().filter(r -> !r.status().harVaerdi()).findFirst();
    if (uden.isPresent()) {
      throw new UdenVaerdi(Tidsserie.grund(uden.get()));
    }
    return poster;
  }
}
