package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A last column of a table of counts: how many of the last period's are of a kind that another
 * figure counts in the same categories, such as children in the municipality's own offers.
 */
final class Herafspalte {
  static final String NOTE = "»Heraf« er talt for hver slags for sig, ikke i alt.";

  private final Opslag opslag;
  private final Visning udsnit;
  private final Definition definition;
  private final String slags;
  private final String periode;

  private Herafspalte(Opslag opslag, Visning udsnit, Sti sti) {
    this.opslag = opslag;
    this.udsnit = udsnit;
    this.definition = opslag.definition(sti.noegletal());
    this.slags = sti.kategori();
    this.periode = udsnit.perioder().get(udsnit.perioder().size() - 1);
  }

  /** What a block asks for, where the other figure has numbers of the last period. */
  static Optional<Herafspalte> af(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    return sti(direktiv)
        .map(sti -> new Herafspalte(opslag, udsnit, sti))
        .filter(spalte -> spalte.egne().anyMatch(r -> r.status().harVaerdi()));
  }

  /** Why the column that a block asks for is not there, by the figure's title. */
  static Optional<Spor> mangler(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    Optional<Sti> sti = sti(direktiv);
    if (sti.isEmpty() || af(opslag, direktiv, udsnit).isPresent()) {
      return Optional.empty();
    }
    Spor spor = new Spor();
    String id = sti.get().noegletal();
    spor.manglede(
        opslag.definition(id).titel(), new Tidsserie(opslag.alle(id, opslag.hoved())).grund());
    return Optional.of(spor);
  }

  private static Optional<Sti> sti(Direktiv direktiv) {
    return direktiv.raa("heraf").map(raa -> Sti.laes(raa, direktiv.linjer().get("heraf").sted()));
  }

  private Stream<Resultat> egne() {
    return opslag.alle(definition.id(), opslag.hoved()).stream().filter(this::hoererTil);
  }

  private boolean hoererTil(Resultat resultat) {
    return resultat.noegle().periode().equals(periode)
        && resultat.noegle().underkategori().equals(slags);
  }

  /** {@code Heraf egne tilbud i 2017}. */
  String hoved() {
    return "Heraf "
        + Dansk.lille(new Kategorier(definition).navn(slags))
        + " "
        + Periode.iSaetning(periode);
  }

  /** Its cells, for the notes under the table. */
  List<Resultat> viste(List<Visning.Del> dele) {
    return dele.stream()
        .flatMap(del -> udsnit.omraader().stream().flatMap(o -> resultat(o, del).stream()))
        .toList();
  }

  /**
   * The cell of a category; empty for a total, which the other figure counts otherwise, and for
   * categories that are merged here alone.
   */
  String celle(Celleskriver celler, Omraade omraade, Visning.Del del) {
    Optional<Resultat> resultat = resultat(omraade, del);
    return resultat.isPresent() ? celler.vaerdi(resultat, 0) : "";
  }

  private Optional<Resultat> resultat(Omraade omraade, Visning.Del del) {
    if (Kategorier.erTotal(del.kategori())) {
      return Optional.empty();
    }
    Optional<Resultat> talt =
        opslag.alle(definition.id(), omraade.id()).stream()
            .filter(this::hoererTil)
            .filter(r -> r.noegle().kategori().equals(del.kategori()))
            .findFirst();
    return talt.or(
        () ->
            udsnit
                .celle(omraade.id(), periode, del)
                .filter(Herafspalte::ingen)
                .map(r -> Resultat.vaerdi(r.noegle(), Enhed.ANTAL, r.vaerdi(), Status.OK)));
  }

  private static boolean ingen(Resultat resultat) {
    return resultat.status() == Status.OK && resultat.vaerdi().signum() == 0;
  }
}
