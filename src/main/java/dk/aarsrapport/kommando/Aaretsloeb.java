package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Filperiode;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Laesning.Kontopost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Extracts that each hold the year so far, and would be added up: the same accounts with amounts
 * that grow from file to file.
 */
final class Aaretsloeb {
  private static final String REGEL = "aaret-til-dato";

  /** The share of the accounts that must grow from one file to the next. */
  private static final double NAESTEN_ALLE = 0.95;

  /** As much growth in files that do not say what they are is no chance. */
  private static final int IKKE_TILFAELDIGT = 8;

  private Aaretsloeb() {}

  /** A file, or a part of one, and what it says of when it is of. */
  private record Udtraek(Laesning laesning, Filperiode periode, boolean tilDato) {
    Map<Kontopost, Long> beloeb() {
      return laesning.indlaest();
    }
  }

  /** How the accounts of two files are to each other. */
  private record Vaekst(long faelles, long vokser, long falder) {
    static final Vaekst INGEN = new Vaekst(0, 0, 0);

    static Vaekst fra(Udtraek foer, Udtraek efter) {
      long faelles = 0;
      long vokser = 0;
      long falder = 0;
      for (Map.Entry<Kontopost, Long> post : foer.beloeb().entrySet()) {
        long a = post.getValue();
        Long b = efter.beloeb().get(post.getKey());
        if (a == 0 || b == null) {
          continue;
        }
        faelles++;
        boolean sammeTegn = Long.signum(a) == Long.signum(b);
        vokser += sammeTegn && Math.abs(b) > Math.abs(a) ? 1 : 0;
        falder += sammeTegn && Math.abs(b) >= Math.abs(a) ? 0 : 1;
      }
      return new Vaekst(faelles, vokser, falder);
    }

    Vaekst plus(Vaekst anden) {
      return new Vaekst(faelles + anden.faelles, vokser + anden.vokser, falder + anden.falder);
    }

    boolean erAaretTilDato(boolean siger) {
      return vokser >= (siger ? 1 : IKKE_TILFAELDIGT) && falder <= (1 - NAESTEN_ALLE) * faelles;
    }
  }

  /**
   * A warning for each series of files that is the year so far.
   *
   * @param tilDato the names of the files whose amounts say so
   */
  static List<Dataproblem> problemer(List<Laesning> laesninger, Set<String> tilDato) {
    Map<List<String>, List<Udtraek>> serier = new LinkedHashMap<>();
    laesninger.stream()
        .filter(l -> !l.indlaest().isEmpty())
        .map(l -> udtraek(l, tilDato.contains(l.fil())))
        .forEach(
            u ->
                serier
                    .computeIfAbsent(
                        List.of(u.laesning().input(), u.periode().stamme()), s -> new ArrayList<>())
                    .add(u));
    List<Dataproblem> problemer = new ArrayList<>();
    serier.forEach(
        (serie, udtraek) -> {
          udtraek.sort(Comparator.comparing(Udtraek::periode));
          Vaekst vaekst = Vaekst.INGEN;
          for (int i = 1; i < udtraek.size(); i++) {
            vaekst = vaekst.plus(Vaekst.fra(udtraek.get(i - 1), udtraek.get(i)));
          }
          if (vaekst.erAaretTilDato(udtraek.stream().allMatch(Udtraek::tilDato))) {
            problemer.add(advarsel(serie.get(0), udtraek));
          }
        });
    return problemer;
  }

  private static Udtraek udtraek(Laesning laesning, boolean beloebSigerDet) {
    Filperiode periode = Filperiode.af(laesning.fil() + " " + laesning.udsnit());
    return new Udtraek(laesning, periode, beloebSigerDet || periode.tilDato());
  }

  private static Dataproblem advarsel(String input, List<Udtraek> serie) {
    Set<String> navne =
        serie.stream()
            .map(u -> Stier.navn(u.laesning().fil()) + " " + u.laesning().udsnit())
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        input,
        0,
        "",
        REGEL,
        "beløbene på de samme konti vokser fra fil til fil eller kolonne til kolonne, som i udtræk,"
            + " der hver har hele året til dato, og de lægges alle sammen: "
            + String.join(", ", navne),
        "Læs kun det seneste af dem, hvis hvert af dem har hele året til dato");
  }
}
