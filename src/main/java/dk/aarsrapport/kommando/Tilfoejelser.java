package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.baggrund.Fremmedtal;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talnote;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the inputs and the run file have beside what is counted: notes, numbers that others have
 * published, which stand in every folder, and the municipalities' words, which stand in their own
 * and their groups'.
 */
final class Tilfoejelser {
  private static final int ALLE = 0;

  private final Baggrund baggrund;
  private final Map<String, String> spoergsmaalsgrupper;
  private final List<Talnote> noter;

  Tilfoejelser(Baggrund baggrund, Daekning daekning, List<Talnote> noter) {
    this.baggrund = baggrund;
    this.noter = noter;
    this.spoergsmaalsgrupper = daekning.maerker("survey.spørgsmål");
  }

  /** The areas outside the material, in the order of the file. */
  List<Omraade> omraader() {
    return baggrund.fremmedtal().stream().map(Tilfoejelser::omraade).distinct().toList();
  }

  /** The ids of the areas outside the material that numbers were read of. */
  static Set<String> andre(Baggrund baggrund) {
    return baggrund.fremmedtal().stream().map(tal -> omraade(tal).id()).collect(Collectors.toSet());
  }

  private static Omraade omraade(Fremmedtal tal) {
    return Omraade.ekstern(tal.omraade(), tal.navn());
  }

  /** Their numbers. */
  List<Resultat> resultater() {
    return baggrund.fremmedtal().stream().map(Tilfoejelser::resultat).toList();
  }

  private static Resultat resultat(Fremmedtal tal) {
    return Resultat.vaerdi(
        new Noegle(
            tal.noegletal(), omraade(tal).id(), tal.periode(), tal.kategori(), tal.underkategori()),
        Stream.of(Enhed.values())
            .filter(e -> e.kode().equals(tal.enhed()))
            .findFirst()
            .orElseThrow(),
        tal.vaerdi(),
        Status.OK);
  }

  /**
   * What stands beside the counts of one report.
   *
   * @param vises the areas that it shows, the one that it is for first
   */
  Supplement til(List<Omraade> vises) {
    Omraade hvem = vises.get(0);
    return new Supplement(
        baggrund.kommentarer().stream()
            .filter(
                k ->
                    k.kommune() == ALLE
                        || vises.stream()
                            .anyMatch(o -> o.id().equals(Integer.toString(k.kommune()))))
            .map(
                k ->
                    new Supplement.Kommentar(
                        overskrift(k.kommune(), hvem, vises), k.afsnit(), k.tekst()))
            .toList(),
        baggrund.fremmedtal().stream()
            .map(tal -> new Supplement.Kilde(omraade(tal), tal.noegletal(), tal.kilde()))
            .distinct()
            .toList(),
        spoergsmaalsgrupper,
        noter.stream()
            .filter(
                note ->
                    note.omraade().isEmpty()
                        || vises.stream().anyMatch(o -> o.id().equals(note.omraade())))
            .toList());
  }

  /** Whose words they are: in a group's report a member's have its name. */
  private static String overskrift(int kommune, Omraade hvem, List<Omraade> vises) {
    if (kommune == ALLE) {
      return hvem.erKommune() ? "Kommunens kommentar" : "Kommunernes kommentar";
    }
    return hvem.erKommune()
        ? "Kommunens kommentar"
        : "Kommentar fra "
            + vises.stream()
                .filter(o -> o.id().equals(Integer.toString(kommune)))
                .findFirst()
                .orElseThrow()
                .navn();
  }
}
