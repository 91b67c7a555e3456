package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Filperiode;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Laesning.Kontopost;
import dk.aarsrapport.indlaesning.NaestenAlle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two files that hold the same accounts, row for row or nearly to the amount, and would be added
 * up: an extract in two forms, or an early and a final version of it.
 */
final class ToUdgaver {
  private static final String REGEL = "to-udgaver";

  /** As many accounts that nearly agree are no chance. */
  private static final int FAERREST = 6;

  /** How much of the greater amount two versions of it may differ. */
  private static final double NAESTEN_SAMME = 0.05;

  /** A number in a file's name that is of its version and not of its time. */
  private static final Pattern UDGAVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:v|ver|version|udgave|rev|kopi|copy)[\\s._-]*\\d|\\(\\d+\\)");

  private ToUdgaver() {}

  /** A file, and what it has on accounts that do not come to nil. */
  private record Fil(Laesning laesning, Map<Kontopost, Long> beloeb) {
    static Fil af(Laesning laesning) {
      Map<Kontopost, Long> beloeb = laesning.indlaest();
      beloeb.values().removeIf(oere -> oere == 0);
      return new Fil(laesning, beloeb);
    }

    String navn() {
      return laesning.fil();
    }

    /** True for files of a series that are told apart by their months or other numbers. */
    boolean andenTid(Fil anden) {
      Filperiode denne = Filperiode.af(navn());
      Filperiode den = Filperiode.af(anden.navn());
      return denne.stamme().equals(den.stamme())
          && denne.tal().size() == den.tal().size()
          && !denne.tal().equals(den.tal())
          && !(UDGAVE.matcher(navn()).find() && UDGAVE.matcher(anden.navn()).find());
    }
  }

  /** The accounts that two files have in common; none where one has others as well. */
  private record Faelles(int konti, int naestenSamme) {
    static final Faelles INGEN = new Faelles(0, 0);

    static Faelles af(Fil en, Fil anden) {
      boolean enErMindst = en.beloeb().size() < anden.beloeb().size();
      Map<Kontopost, Long> faa = enErMindst ? en.beloeb() : anden.beloeb();
      Map<Kontopost, Long> mange = enErMindst ? anden.beloeb() : en.beloeb();
      int uden = 0;
      int naestenSamme = 0;
      for (Map.Entry<Kontopost, Long> post : faa.entrySet()) {
        Long andet = mange.get(post.getKey());
        uden += andet == null ? 1 : 0;
        naestenSamme += andet != null && naestenSamme(post.getValue(), andet) ? 1 : 0;
        if (!NaestenAlle.er(faa.size() - uden, faa.size())) { // as for most files, after a few
          return INGEN;
        }
      }
      return new Faelles(faa.size() - uden, naestenSamme);
    }

    private static boolean naestenSamme(long a, long b) {
      return Math.abs((double) a - b) <= NAESTEN_SAMME * Math.max(Math.abs(a), Math.abs(b));
    }
  }

  /** A warning for each two files that are. */
  static List<Dataproblem> problemer(List<Laesning> laesninger) {
    List<Fil> filer = laesninger.stream().map(Fil::af).filter(f -> !f.beloeb().isEmpty()).toList();
    List<Dataproblem> problemer = new ArrayList<>();
    for (int i = 0; i < filer.size(); i++) {
      for (Fil foer : filer.subList(0, i)) {
        problem(foer, filer.get(i)).ifPresent(problemer::add);
      }
    }
    return problemer;
  }

  private static Optional<Dataproblem> problem(Fil foer, Fil fil) {
    Laesning en = foer.laesning();
    Laesning anden = fil.laesning();
    if (!en.input().equals(anden.input())
        || foer.navn().equals(fil.navn())
        || en.aftryk().sammeRaekker(anden.aftryk())) { // told already
      return Optional.empty();
    }
    Faelles faelles = Faelles.af(foer, fil);
    if (faelles.konti() == 0) {
      return Optional.empty();
    }
    if (en.betydninger().naestenAlleFaelles(anden.betydninger())) {
      return Optional.of(
          advarsel(
              foer,
              fil,
              "har næsten alle rækker til fælles (samme konto og beløb)",
              "samme udtræk"));
    }
    return faelles.konti() >= FAERREST
            && NaestenAlle.er(faelles.naestenSamme(), faelles.konti())
            && !foer.andenTid(fil)
        ? Optional.of(
            advarsel(
                foer,
                fil,
                "har næsten samme beløb på de samme konti",
                "en ældre og en nyere udgave"))
        : Optional.empty();
  }

  private static Dataproblem advarsel(Fil foer, Fil fil, String hvad, String somI) {
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        fil.navn(),
        0,
        "",
        REGEL,
        "filen og %s %s, som i %s, og de lægges sammen"
            .formatted(Stier.navn(foer.navn()), hvad, somI),
        "Slet den ene fil, eller nævn kun den ene under input, hvis det er det samme regnskab");
  }
}
