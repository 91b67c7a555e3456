package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/** What rows that speak of key figures and of the report's sections may name. */
public interface Figurkendskab extends Serializable {
  /** Before there is a catalogue: nothing can be named. */
  Figurkendskab INTET =
      new Figurkendskab() {
        @Override
        public Set<String> noegletal() {
          return Set.of();
        }

        @Override
        public Set<String> enheder(String noegletal, String kategori, String underkategori) {
          return Set.of();
        }

        @Override
        public Optional<String> ukendtKategori(
            String noegletal, String kategori, String underkategori) {
          return Optional.empty();
        }

        @Override
        public Set<String> afsnit() {
          return Set.of();
        }

        @Override
        public Set<Integer> kommuner() {
          return Set.of();
        }
      };

  /** The ids of the figures. */
  Set<String> noegletal();

  /** The units that a category's numbers may have. */
  Set<String> enheder(String noegletal, String kategori, String underkategori);

  /** The known category most like one that the figure does not have; empty for one that it has. */
  Optional<String> ukendtKategori(String noegletal, String kategori, String underkategori);

  /** The anchors of the headings of the run's templates, and the figures that these show. */
  Set<String> afsnit();

  /** The municipalities that a report of the run shows. */
  Set<Integer> kommuner();
}
