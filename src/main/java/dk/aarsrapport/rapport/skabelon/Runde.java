package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.util.List;
import java.util.Optional;

/**
 * What one turn of a loop is about: a category of a figure, or a period. Where a turn is about a
 * period, nothing later is known, and a figure of the same kind of period has only that one's whole
 * number.
 *
 * @param kategori the category's code; empty where the turn is not about one
 * @param navn what the category is called
 * @param periode the period's code; empty where the turn is not about one
 */
record Runde(String kategori, String navn, String periode) {
  /** No turn of a loop over categories or periods. */
  static final Runde INGEN = new Runde("", "", "");

  /** What stands for the category of the turn in a path or a list. */
  static final String DENNE = "*";

  /** The words that only a turn about a category knows. */
  static final List<String> KATEGORIORD = List.of("kategori", "Kategori");

  /** The word that only a turn about a period knows. */
  static final String PERIODEORD = "perioden";

  /** A turn inside this one: it knows of both. */
  Runde inde(Runde indre) {
    return new Runde(
        indre.kategori.isEmpty() ? kategori : indre.kategori,
        indre.kategori.isEmpty() ? navn : indre.navn,
        indre.periode.isEmpty() ? periode : indre.periode);
  }

  /** A word of the turn; empty for one that it does not know. */
  Optional<String> ord(String ord) {
    return switch (ord) {
      case "kategori" -> Optional.of(Dansk.lille(navn));
      case "Kategori" -> Optional.of(Dansk.stort(navn));
      case PERIODEORD -> Optional.of(Talformat.periode(periode));
      default -> Optional.empty();
    };
  }

  /** The path with the turn's category in its place. */
  Sti fyld(Sti sti) {
    return new Sti(sti.noegletal(), fyld(sti.kategori()), fyld(sti.underkategori()));
  }

  /** The turn's category in the place that is kept for it. */
  String fyld(String kode) {
    return kode.equals(DENNE) ? kategori : kode;
  }

  /** True for what the turn knows of: its period and those before it. */
  boolean kender(Resultat resultat) {
    return periode.isEmpty()
        || !Periode.slut(resultat.noegle().periode()).isAfter(Periode.slut(periode));
  }

  /** What a sentence may say of a series in this turn. */
  List<Resultat> kun(List<Resultat> serie) {
    boolean sammeSlags =
        !periode.isEmpty()
            && serie.stream().anyMatch(r -> r.noegle().periode().length() == periode.length());
    if (!sammeSlags) {
      return serie;
    }
    List<Resultat> her = serie.stream().filter(r -> r.noegle().periode().equals(periode)).toList();
    boolean helt = her.stream().anyMatch(r -> r.status() == Status.OK);
    return helt ? serie : her.stream().filter(r -> !r.status().harVaerdi()).toList();
  }
}
