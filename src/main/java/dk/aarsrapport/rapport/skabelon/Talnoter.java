package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Talnote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The notes on the numbers of one table or chart: a raised number at each, and the words under. */
final class Talnoter {
  private static final String CIFRE = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Opslag opslag;
  private final List<Talnote> brugte = new ArrayList<>();

  Talnoter(Opslag opslag) {
    this.opslag = opslag;
  }

  /** What is said of any of these numbers, for a footnote or a line of its own. */
  static List<String> om(Opslag opslag, Collection<Noegle> noegler) {
    return opslag.udgivelse().supplement().noter().stream()
        .filter(note -> noegler.stream().anyMatch(note::gaelder))
        .map(Talnote::tekst)
        .distinct()
        .toList();
  }

  /** The marks of a number; empty for one that nothing is said of. */
  String maerke(Noegle noegle) {
    return maerke(List.of(noegle));
  }

  /** The marks of what stands for several numbers, such as a point of an axis. */
  String maerke(Collection<Noegle> noegler) {
    List<String> maerker = new ArrayList<>();
    for (Talnote note : opslag.udgivelse().supplement().noter()) {
      if (noegler.stream().anyMatch(note::gaelder)) {
        if (!brugte.contains(note)) {
          brugte.add(note);
        }
        maerker.add(haevet(brugte.indexOf(note) + 1));
      }
    }
    return String.join("\u00a0", maerker);
  }

  /** The words, in the order of the marks; where a mark is not at its number, whose they are. */
  List<String> ord(boolean hvis) {
    return IntStream.range(0, brugte.size())
        .mapToObj(
            i -> haevet(i + 1) + " " + (hvis ? hvis(brugte.get(i)) : "") + brugte.get(i).tekst())
        .toList();
  }

  private String hvis(Talnote note) {
    String hvem =
        opslag
            .omraade(note.omraade())
            .filter(omraade -> !omraade.id().equals(opslag.hoved()))
            .map(Dansk::navn)
            .orElse("");
    return hvem.isEmpty() ? "" : hvem + ": ";
  }

  private static String haevet(int nummer) {
    StringBuilder tegn = new StringBuilder();
    for (char ciffer : Integer.toString(nummer).toCharArray()) {
      tegn.append(CIFRE.charAt(ciffer - '0'));
    }
    return tegn.toString();
  }
}
