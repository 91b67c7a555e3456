package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the cells of one table and gathers the notes that explain them. */
final class Celleskriver {
  private static final String FORELOEBIG = "*";
  private static final int BOGSTAVER = 26;

  private final Talnoter talnoter;
  private final List<String> grunde;
  private final List<String> skjulesFor;
  private final Map<List<String>, Integer> antalsdecimaler;
  private boolean iTusinder;
  private boolean foreloebig;
  private boolean fravaer;

  /** Prepares for these results; marks are letters only when there is more than one reason. */
  Celleskriver(Opslag opslag, List<Resultat> viste) {
    talnoter = new Talnoter(opslag);
    grunde = grunde(viste.stream().filter(r -> !r.status().harVaerdi() && !erSkjult(r)));
    skjulesFor = grunde(viste.stream().filter(Celleskriver::erSkjult));
    antalsdecimaler =
        viste.stream()
            .filter(r -> r.status().harVaerdi() && r.enhed() == Enhed.ANTAL)
            .collect(Collectors.toMap(Celleskriver::del, Talformat::decimaler, Math::max));
    iTusinder =
        Talformat.iTusinder(
            viste.stream()
                .filter(r -> r.status().harVaerdi() && r.enhed() == Enhed.KR)
                .map(Resultat::vaerdi));
  }

  /** Some cells hold no number at all, hidden or not: a bare dash is theirs alone. */
  Celleskriver medFravaer() {
    fravaer = true;
    return this;
  }

  /** Amounts stand in kroner, whatever their size. */
  Celleskriver iKroner() {
    iTusinder = false;
    return this;
  }

  private static boolean erSkjult(Resultat resultat) {
    return resultat.status() == Status.DISKRETIONERET;
  }

  private static List<String> grunde(Stream<Resultat> uden) {
    return uden.map(Tidsserie::grund).distinct().toList();
  }

  /** The unit in words: amounts stand in thousands where any of them is a million or more. */
  String enhed(Enhed enhed) {
    return enhed == Enhed.KR && iTusinder ? Talformat.tusinder() : enhed.etiket();
  }

  /** A value, or a word or a dash with its mark. */
  String vaerdi(Optional<Resultat> resultat, int decimaler) {
    if (resultat.isEmpty()) {
      return Talformat.INGEN_VAERDI;
    }
    Resultat fundet = resultat.get();
    if (!fundet.status().harVaerdi()) {
      return uden(fundet);
    }
    if (fundet.enhed() == Enhed.KR && iTusinder) {
      return maerket(Talformat.tusinder(fundet.vaerdi()), fundet);
    }
    int cifre = decimaler < 0 ? decimaler(fundet) : decimaler;
    return maerket(Talformat.tal(fundet.vaerdi(), cifre), fundet);
  }

  /** A mean of counts that happens to be whole has the decimal of those beside it. */
  private int decimaler(Resultat resultat) {
    int egne = Talformat.decimaler(resultat);
    return resultat.enhed() == Enhed.ANTAL
        ? Math.max(egne, antalsdecimaler.getOrDefault(del(resultat), 0))
        : egne;
  }

  private static List<String> del(Resultat resultat) {
    Noegle noegle = resultat.noegle();
    return List.of(noegle.noegletal(), noegle.kategori(), noegle.underkategori());
  }

  /** The count behind a rate, share or mean, or a count itself. */
  String antal(Optional<Resultat> resultat) {
    if (resultat.isPresent() && resultat.get().taeller() != null) {
      return maerket(Talformat.tal(resultat.get().taeller(), 0), resultat.get());
    }
    boolean uden = resultat.isPresent() && !resultat.get().status().harVaerdi();
    return uden ? uden(resultat.get()) : Talformat.INGEN_VAERDI;
  }

  /** The first minus the second, as they are printed; what either lacks is lacking. */
  String forskel(Optional<Resultat> en, Optional<Resultat> anden, int decimaler) {
    List<Resultat> begge = Stream.of(en, anden).flatMap(Optional::stream).toList();
    Optional<Resultat> uden = begge.stream().filter(r -> !r.status().harVaerdi()).findFirst();
    if (uden.isPresent() || begge.size() < 2) {
      return uden.map(this::uden).orElse(Talformat.INGEN_VAERDI);
    }
    int cifre =
        decimaler < 0 ? begge.stream().mapToInt(Talformat::decimaler).max().orElse(0) : decimaler;
    BigDecimal forskel = afrundet(begge.get(0), cifre).subtract(afrundet(begge.get(1), cifre));
    return Talformat.tal(forskel, cifre);
  }

  private static BigDecimal afrundet(Resultat resultat, int cifre) {
    return resultat.vaerdi().setScale(cifre, RoundingMode.HALF_UP);
  }

  /** The explanations of the marks used. */
  List<String> noter() {
    List<String> noter = new ArrayList<>();
    for (int i = 0; i < grunde.size(); i++) {
      String maerke = alene() ? Talformat.INGEN_VAERDI : bogstav(i);
      noter.add(maerke + ": " + Dansk.stort(grunde.get(i)) + ".");
    }
    skjulesFor.forEach(grund -> noter.add(Dansk.stort(grund) + "."));
    if (fravaer) {
      noter.add(Talformat.INGEN_VAERDI + ": Her er der ikke noget at tælle.");
    }
    if (foreloebig) {
      noter.add(
          FORELOEBIG
              + ": Ufuldstændigt tal; udtrækkene dækker ikke hele perioden, eller noget af summen"
              + " mangler.");
    }
    noter.addAll(talnoter.ord(false));
    return noter;
  }

  /** A number with the marks of a period that is not whole and of what is said of it. */
  String maerket(String tal, Resultat resultat) {
    boolean maerk =
        resultat.status() == Status.UFULDSTAENDIG && !Budgetord.erAfHeleAaret(resultat.noegle());
    foreloebig |= maerk;
    return (maerk ? tal + FORELOEBIG : tal) + talnoter.maerke(resultat.noegle());
  }

  private String uden(Resultat resultat) {
    if (erSkjult(resultat)) {
      return Talformat.SKJULT + talnoter.maerke(resultat.noegle());
    }
    String grund = alene() ? "" : " " + bogstav(grunde.indexOf(Tidsserie.grund(resultat)));
    return Talformat.INGEN_VAERDI + grund + talnoter.maerke(resultat.noegle());
  }

  /** One reason needs no letter, where a dash can mean nothing else. */
  private boolean alene() {
    return grunde.size() == 1 && !fravaer;
  }

  private static String bogstav(int nummer) {
    String bogstav = String.valueOf((char) ('a' + nummer % BOGSTAVER));
    return nummer < BOGSTAVER ? bogstav : bogstav + (nummer / BOGSTAVER + 1);
  }
}
