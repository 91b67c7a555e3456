package dk.aarsrapport.proevedata;

import java.util.List;
import java.util.Random;

/** Who provides what in the sample data, and which of them are the municipality's own. */
final class Leverandoerer {
  private static final String STOETTEKORPSET = "Kommunens støttekorps";
  private static final List<String> STOETTE =
      List.of("Familiehuset", STOETTEKORPSET, "Ungecentret");
  private static final List<String> STEDER =
      List.of("Birkely", "Egebo", "Fjordhuset", "Skovgården", "Åbrinken", "Møllehøj");
  private static final List<String> DAGSKOLER = List.of("Dagskolen Kløver", "Dagskolen Søndervang");
  private static final String SIKRET = "Sikret afdeling Nordlys";
  private static final String EFTERSKOLE = "Efterskolen Østervang";
  private static final String PLEJEFAMILIE = "Plejefamilie ";
  private static final String KOMMUNAL = "Kommunal plejefamilie ";

  private static final List<String> EGNE = List.of("Familiehuset", STOETTEKORPSET);

  private Leverandoerer() {}

  /** A provider of this type. */
  static String af(Indsatstype type, Random tilfaeldig) {
    return switch (type) {
      case PLEJEFAMILIE, NETVAERKSPLEJEFAMILIE, AFLASTNING -> PLEJEFAMILIE + nummer(tilfaeldig);
      case PLEJEFAMILIE_KOMMUNAL -> KOMMUNAL + nummer(tilfaeldig);
      case OPHOLDSSTED, DOEGNINSTITUTION -> valg(STEDER, tilfaeldig);
      case SIKRET_DOEGNINSTITUTION -> SIKRET;
      case KOST_EFTERSKOLE -> EFTERSKOLE;
      case DAGBEHANDLING -> valg(DAGSKOLER, tilfaeldig);
      case OEKONOMISK_STOETTE -> egen(valg(STOETTE, tilfaeldig));
      default -> valg(STOETTE, tilfaeldig);
    };
  }

  /** Money is paid by the municipality itself. */
  private static String egen(String leverandoer) {
    return EGNE.contains(leverandoer) ? leverandoer : STOETTEKORPSET;
  }

  /** {@code egen} or {@code ekstern}; null of a provider that is none of these. */
  static String type(String leverandoer) {
    if (leverandoer == null) {
      return null;
    }
    if (EGNE.contains(leverandoer) || leverandoer.startsWith(KOMMUNAL)) {
      return "egen";
    }
    boolean kendt =
        STOETTE.contains(leverandoer)
            || STEDER.contains(leverandoer)
            || DAGSKOLER.contains(leverandoer)
            || List.of(SIKRET, EFTERSKOLE).contains(leverandoer)
            || leverandoer.startsWith(PLEJEFAMILIE);
    return kendt ? "ekstern" : null;
  }

  private static int nummer(Random tilfaeldig) {
    return 101 + tilfaeldig.nextInt(160);
  }

  private static String valg(List<String> muligheder, Random tilfaeldig) {
    return muligheder.get(tilfaeldig.nextInt(muligheder.size()));
  }
}
