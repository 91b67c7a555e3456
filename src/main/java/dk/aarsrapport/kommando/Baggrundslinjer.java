package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Investering;
import dk.aarsrapport.forklaring.Raekke;
import dk.aarsrapport.noegletal.Efterregning;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of population, prices and investments that a number comes of. */
final class Baggrundslinjer {
  private final Inputfiler filer;

  /** Looks in the background of these. */
  Baggrundslinjer(Inputfiler filer) {
    this.filer = filer;
  }

  /** Those that a number moves with. */
  List<Raekke> bag(Efterregning efterregning) throws IOException {
    List<Raekke> linjer = new ArrayList<>();
    Optional<Efterregning.Beboere> beboere = efterregning.beboere();
    if (beboere.isPresent()) {
      linjer.addAll(befolkning(beboere.get()));
    }
    Set<Integer> prisaar = efterregning.prisaar();
    if (!prisaar.isEmpty()) {
      linjer.addAll(
          filer.baggrundslinjer(
              "pl", b -> b.prisindeks().aar().stream().anyMatch(prisaar::contains), b -> null));
    }
    List<Investering> investeringer = efterregning.investeringer();
    if (!investeringer.isEmpty()) {
      linjer.addAll(
          filer.baggrundslinjer(
              "investeringer",
              b -> b.investeringer().stream().anyMatch(investeringer::contains),
              b -> sum(b.investeringer().stream().map(en -> BigDecimal.valueOf(en.oere(), 2)))));
    }
    return linjer;
  }

  /** Where a file divides by sex and has totals too, the totals alone are counted. */
  private List<Raekke> befolkning(Efterregning.Beboere beboere) throws IOException {
    Set<List<Integer>> totaler = new HashSet<>();
    filer.baggrund().befolkningsraekker().stream()
        .filter(Befolkning.Antal::total)
        .forEach(antal -> totaler.add(sted(antal)));
    return filer.baggrundslinjer(
        "befolkning",
        b -> b.befolkningsraekker().stream().anyMatch(antal -> med(beboere, totaler, antal)),
        b ->
            sum(
                b.befolkningsraekker().stream()
                    .filter(antal -> med(beboere, totaler, antal))
                    .map(antal -> BigDecimal.valueOf(antal.antal()))));
  }

  private static BigDecimal sum(Stream<BigDecimal> tal) {
    return tal.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean med(
      Efterregning.Beboere beboere, Set<List<Integer>> totaler, Befolkning.Antal antal) {
    return beboere.kommuner().contains(antal.kommune())
        && beboere.aar().contains(antal.aar())
        && beboere.aldre().contains(antal.alder())
        && (antal.total() || !totaler.contains(sted(antal)));
  }

  private static List<Integer> sted(Befolkning.Antal antal) {
    return List.of(antal.kommune(), antal.aar(), antal.alder());
  }
}
