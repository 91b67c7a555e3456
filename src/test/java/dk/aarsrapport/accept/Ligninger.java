package dk.aarsrapport.accept;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a reader can work out from published numbers: equations between numbers, solved one after
 * the other as long as one has a single number that is not known.
 */
final class Ligninger {
  private final List<Ligning> alle = new ArrayList<>();
  private final Map<String, BigDecimal> sande;

  /** Equations between these numbers, as they are before anything is hidden. */
  Ligninger(Map<String, BigDecimal> sande) {
    this.sande = sande;
  }

  /** Numbers, each some times over, that come to nothing together. */
  private record Ligning(String navn, Map<String, Integer> led) {}

  /** Says that a number is the sum of others; one that is not there is 0. */
  void sum(String navn, String total, List<String> dele) {
    if (!sande.containsKey(total)) {
      return;
    }
    Map<String, Integer> led = new LinkedHashMap<>();
    led.put(total, -1);
    dele.stream().filter(sande::containsKey).forEach(del -> led.merge(del, 1, Integer::sum));
    BigDecimal rest =
        led.entrySet().stream()
            .map(post -> sande.get(post.getKey()).multiply(BigDecimal.valueOf(post.getValue())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (rest.signum() != 0) {
      throw new AssertionError(navn + " " + total + " does not add up: " + rest);
    }
    alle.add(new Ligning(navn, led));
  }

  /** As {@link #sum}, where it happens to be so. */
  void sumHvisDenPasser(String navn, String total, List<String> dele) {
    BigDecimal sum =
        dele.stream()
            .map(del -> sande.getOrDefault(del, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sande.containsKey(total) && sande.get(total).compareTo(sum) == 0) {
      sum(navn, total, dele);
    }
  }

  int antal() {
    return alle.size();
  }

  /** The numbers that follow from what is seen, with the equation that gives each. */
  Map<String, String> loes(Map<String, BigDecimal> sete) {
    Map<String, BigDecimal> kendte = new TreeMap<>(sete);
    Map<String, String> fundne = new TreeMap<>();
    boolean flere = true;
    while (flere) {
      flere = false;
      for (Ligning ligning : alle) {
        Optional<String> eneste = enesteUkendte(ligning, kendte);
        if (eneste.isPresent()) {
          kendte.put(eneste.get(), sande.get(eneste.get()));
          fundne.put(eneste.get(), ligning.navn());
          flere = true;
        }
      }
    }
    return fundne;
  }

  private static Optional<String> enesteUkendte(Ligning ligning, Map<String, BigDecimal> kendte) {
    List<String> ukendte =
        ligning.led().entrySet().stream()
            .filter(post -> post.getValue() != 0)
            .map(Map.Entry::getKey)
            .filter(led -> !kendte.containsKey(led))
            .toList();
    return ukendte.size() == 1 ? Optional.of(ukendte.get(0)) : Optional.empty();
  }
}
