package dk.aarsrapport.kommando;

import dk.aarsrapport.regler.Hul;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The breaks that months without rows make in the figures of an export: what is counted there is
 * too little, so that a fall into them and a rise out of them are no news of the children.
 */
final class Hulbrud {
  private static final String MANGLER = ", og der mangler formentlig nogle.";

  private Hulbrud() {}

  /** The breaks of these figures in the municipalities that lack months. */
  static List<Brud> af(List<Hul> huller, List<Definition> definitioner) {
    return huller.stream()
        .flatMap(
            hul ->
                definitioner.stream()
                    .filter(definition -> definition.input().contains(hul.input()))
                    .flatMap(
                        definition ->
                            dage(hul)
                                .map(
                                    dag ->
                                        Brud.hul(
                                            definition.id(),
                                            Integer.toString(hul.kommune()),
                                            dag,
                                            tekst(hul)))))
        .toList();
  }

  /** The first day of it, where numbers come before, and of what is whole again after it. */
  private static Stream<LocalDate> dage(Hul hul) {
    LocalDate heltIgen = LocalDate.of(hul.til().getYear() + 1, 1, 1);
    return switch (hul.sted()) {
      case FOERST -> Stream.of(hul.til().plusMonths(1).atDay(1), heltIgen).distinct();
      case MIDT_I -> Stream.of(hul.fra().atDay(1), heltIgen);
      case SIDST -> Stream.of(hul.fra().atDay(1));
    };
  }

  private static String tekst(Hul hul) {
    String ingen = "Der er ingen " + hul.input() + " i udtrækket ";
    return switch (hul.sted()) {
      case FOERST -> ingen + "før " + maaned(hul.til().plusMonths(1)) + MANGLER;
      case MIDT_I ->
          hul.fra().equals(hul.til())
              ? ingen + "i " + maaned(hul.fra()) + MANGLER
              : ingen + "fra " + maaned(hul.fra()) + " til " + maaned(hul.til()) + MANGLER;
      case SIDST -> ingen + "efter " + maaned(hul.fra().minusMonths(1)) + MANGLER;
    };
  }

  private static String maaned(YearMonth maaned) {
    return Talformat.periode(maaned.toString());
  }
}
