package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.indlaesning.Figurkendskab;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue, and the sections of the run's templates, as rows of the inputs may name them.
 *
 * @param afsnit anchors of headings, and the figures that the templates show
 * @param kommuner the municipalities that a report shows
 */
record Kataloget(Set<String> afsnit, Set<Integer> kommuner) implements Figurkendskab {
  private static final long serialVersionUID = 1;

  /** A word of an open list that is this near to one with a label is that one, misspelt. */
  private static final int HOEJST_FORSKEL = 2;

  private static final int KORTESTE_ORD = 4;
  private static final String UOPLYST = "uoplyst";

  /** Figures whose numbers are given by whoever counted them, in their own unit. */
  private static final Set<String> I_ENHVER_ENHED = Set.of("aktivitetstal", "maal");

  /** Figures of which a list of categories is open: types, ages, accounts, the exports' words. */
  private static final Set<String> AABNE =
      Set.of(
          "aktivitetstal",
          "anbragte-alder",
          "anbragte-i-aaret",
          "anbragte-ultimo",
          "bfu-team",
          "budget-regnskab",
          "budgetopfoelgning",
          "dyre-enkeltsager",
          "egen-ekstern",
          "forebyggelsestyper-i-aaret",
          "forebyggende-alder",
          "helaarspersoner-type",
          "investeringer",
          "klageafgoerelser",
          "maal",
          "nye-anbringelser",
          "sager-pr-raadgiver",
          "survey-svar",
          "udgifter-pr-funktion",
          "underretninger-aarsag",
          "underretninger-alder",
          "underretninger-foerste-handling",
          "underretninger-mod-befolkning",
          "underretninger-underretter",
          "varighed-igangvaerende");

  @Override
  public Set<String> noegletal() {
    return Katalog.id();
  }

  @Override
  public Set<String> enheder(String noegletal, String kategori, String underkategori) {
    Stream<Enhed> enheder =
        I_ENHVER_ENHED.contains(noegletal)
            ? Stream.of(Enhed.values())
            : Stream.of(Katalog.enhed(noegletal, kategori, underkategori));
    return enheder.map(Enhed::kode).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Optional<String> ukendtKategori(String noegletal, String kategori, String underkategori) {
    Definition definition =
        Katalog.definitioner().stream()
            .filter(d -> d.id().equals(noegletal))
            .findFirst()
            .orElseThrow();
    return ukendt(definition, kategori).or(() -> ukendt(definition, underkategori));
  }

  private static Optional<String> ukendt(Definition definition, String kode) {
    Set<String> kendte = definition.etiketter().keySet();
    boolean aaben = AABNE.contains(definition.id());
    if (kode.isEmpty()
        || kendte.contains(kode)
        || Kategorier.erTotal(kode)
        || kode.equals(UOPLYST)) {
      return Optional.empty();
    }
    if (kendte.isEmpty()) {
      return aaben ? Optional.empty() : Optional.of("ingen kategori");
    }
    String naermeste = Naermeste.til(kode, kendte);
    boolean naer =
        kode.length() >= KORTESTE_ORD && Naermeste.afstand(kode, naermeste) <= HOEJST_FORSKEL;
    return aaben && !naer ? Optional.empty() : Optional.of(naermeste);
  }
}
