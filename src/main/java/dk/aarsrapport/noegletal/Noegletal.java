package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.taelling.Taelbar;
import java.util.List;

/** A key figure: what it means, how a course, a sum or a posting counts, and what the cells say. */
interface Noegletal extends Taelbar {
  /** The subcategory, or the end of one, that is a share in every figure. */
  String PCT = "pct";

  /** What it is called and means. */
  Definition definition();

  /** Turns the summed cells of one area into results. */
  void udled(Udledning udledning);

  /** The unit of one of its categories, where it is not the figure's own. */
  default Enhed enhed(String kategori, String underkategori) {
    return PCT.equals(underkategori) || underkategori.endsWith("-" + PCT)
        ? Enhed.PCT
        : definition().enhed();
  }

  /** Optional columns that it cannot do without, and that mean nothing when empty. */
  default List<Kolonnekrav> kolonner() {
    return List.of();
  }

  /** What its results are worth when something must be hidden; the finest tables say less. */
  default int vaegt() {
    return Grundresultater.VAEGT;
  }
}
