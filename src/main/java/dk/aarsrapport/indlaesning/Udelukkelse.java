package dk.aarsrapport.indlaesning;

import dk.aarsrapport.indlaesning.Kolonnefordeling.Valg;
import dk.aarsrapport.reference.Ordbog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The columns that nothing is called by, from what is left when the others are taken: each is a
 * guess from what stands in it and beside it, and is marked as one.
 */
final class Udelukkelse {
  private static final int FAERREST_CELLER = 3;

  /** What the last day is called where the first is called so. */
  private static final Map<String, String> MAKKERE =
      Map.of(
          "\\bfra\\b", "til",
          "fra$", "til",
          "\\bfrom\\b", "to",
          "start", "slut",
          "\\bstart\\b", "end",
          "begyndelse", "afslutning",
          "\\bbegin", "end");

  /** The share of cells that say what a column of free text often says. */
  private static final double OFTE = 0.6;

  private static final int FORSKELLIGE = 2;
  private static final String SLUTDATO = "slutdato";
  private static final String HANDLINGSDATO = "handlingsdato";
  private static final String DATO = "dato";

  /** Two days of which the first must be there. */
  private static final Map<String, String> PAR =
      Map.of("startdato", SLUTDATO, "modtaget", HANDLINGSDATO, "afgørelsesdato", "afsluttet");

  /** What must be there for two days to be these and no others. */
  private static final Map<String, String> VED =
      Map.of("modtaget", "første_handling", "afgørelsesdato", "opmærksom", "startdato", "cpr");

  /** What columns that must be there look like, whatever they are called. */
  private static final Map<String, Predicate<List<String>>> KENDES_PAA =
      Map.of(
          "sagsnr", Kolonneindhold::loebenumre,
          "beløb", Kolonneindhold::kronerOgOere,
          "år", Kolonneindhold::aarstal);

  private final Eksport<?> eksport;
  private final Ordbog ordbog;
  private final Kolonneindhold indhold;
  private final List<String> overskrifter;
  private final List<List<String>> celler;
  private final Map<String, Valg> valgte;

  /**
   * What is left of a file.
   *
   * @param celler the cells that say something, by column
   * @param valgte the columns that are taken, by the contract's name; more are added
   */
  Udelukkelse(
      Eksport<?> eksport,
      Ordbog ordbog,
      Kolonneindhold indhold,
      List<String> overskrifter,
      List<List<String>> celler,
      Map<String, Valg> valgte) {
    this.eksport = eksport;
    this.ordbog = ordbog;
    this.indhold = indhold;
    this.overskrifter = overskrifter;
    this.celler = celler;
    this.valgte = valgte;
  }

  /** Takes each column that can be but one of those that are left. */
  void fordel() {
    pseudonymet();
    dagenForHandlingen();
    datoer();
    datopar();
    makker();
    kommunen();
    medOrdliste();
    typiske();
    kraevede();
  }

  /** What stands for a person's number beside the date of birth. */
  private void pseudonymet() {
    String cpr = Eksport.CPR.navn();
    Valg foedt = valgte.get(Eksport.FOEDSELSDATO.navn());
    boolean kan = eksport.kolonner().stream().anyMatch(k -> k.navn().equals(cpr));
    if (kan && foedt != null && !valgte.containsKey(cpr)) {
      new Pseudonymkolonne(ordbog, overskrifter, celler)
          .find(ledige(), foedt.nummer())
          .ifPresent(n -> gaet(cpr, n));
    }
  }

  /**
   * The two days that are left where the export needs the first of them: what comes first in each
   * row, or is filled more often.
   */
  private void datopar() {
    for (Map.Entry<String, String> par : PAR.entrySet()) {
      boolean kan =
          eksport.kolonner().stream().anyMatch(k -> k.kraevet() && k.navn().equals(par.getKey()))
              && !valgte.containsKey(par.getKey())
              && !valgte.containsKey(par.getValue())
              && valgte.containsKey(VED.get(par.getKey()));
      List<Integer> to =
          ledige().stream()
              .filter(n -> celler.get(n).size() >= FAERREST_CELLER)
              .filter(n -> Kolonneindhold.datoer(celler.get(n)))
              .toList();
      if (kan && to.size() == 2) {
        foerst(to.get(0), to.get(1))
            .or(() -> foerst(to.get(1), to.get(0)))
            .ifPresent(
                foerste -> {
                  int sidste = to.get(0).equals(foerste) ? to.get(1) : to.get(0);
                  gaet(par.getKey(), foerste);
                  gaet(par.getValue(), sidste);
                });
      }
    }
  }

  /** The first of two columns of days, where it is never behind the other. */
  private Optional<Integer> foerst(int denne, int anden) {
    List<String> her = celler.get(denne);
    List<String> der = celler.get(anden);
    if (her.size() != der.size()) {
      return her.size() > der.size() ? Optional.of(denne) : Optional.empty();
    }
    int foer = 0;
    for (int i = 0; i < her.size(); i++) {
      LocalDate a = Datoformat.laes(her.get(i));
      LocalDate b = Datoformat.laes(der.get(i));
      if (a == null || b == null || a.isAfter(b)) {
        return Optional.empty();
      }
      foer += a.isBefore(b) ? 1 : 0;
    }
    return foer > 0 ? Optional.of(denne) : Optional.empty();
  }

  /** What the export cannot be without, from the one column that is left that can be it. */
  private void kraevede() {
    for (Kolonne kolonne : eksport.kolonner()) {
      Predicate<List<String>> kanVaere = KENDES_PAA.get(kolonne.navn());
      boolean savnes =
          kolonne.kraevet()
              && !valgte.containsKey(kolonne.navn())
              && (kolonne.erstattesAf() == null || !valgte.containsKey(kolonne.erstattesAf()));
      if (savnes && kanVaere != null) {
        tag(kolonne.navn(), n -> kanVaere.test(celler.get(n)));
        if (!valgte.containsKey(kolonne.navn()) && DATO.equals(kolonne.erstattesAf())) {
          tag(DATO, n -> Kolonneindhold.datoer(celler.get(n)));
        }
      }
    }
  }

  private void gaet(String kolonne, int nummer) {
    valgte.put(kolonne, new Valg(nummer, Kolonnefordeling.INDHOLDET_ALENE, Optional.empty()));
  }

  /** The day that stands right behind what was done, whatever it is called: when. */
  private void dagenForHandlingen() {
    Valg handling = valgte.get("første_handling");
    if (handling == null || valgte.containsKey(HANDLINGSDATO)) {
      return;
    }
    int ved = handling.nummer() + 1;
    if (ledige().contains(ved) && Kolonneindhold.datoer(celler.get(ved))) {
      gaet(HANDLINGSDATO, ved);
    }
  }

  /** The last day that is called as the first one is, but for where it stands: fra and til. */
  private void makker() {
    Valg start = valgte.get("startdato");
    boolean kanSlutte = eksport.kolonner().stream().anyMatch(k -> k.navn().equals(SLUTDATO));
    if (start == null || !kanSlutte || valgte.containsKey(SLUTDATO)) {
      return;
    }
    sidsteDag(start.nummer())
        .ifPresent(n -> valgte.put(SLUTDATO, new Valg(n, start.sikkerhed(), Optional.empty())));
  }

  /** The free column of days that is called as this one, but til where it says fra. */
  private Optional<Integer> sidsteDag(int start) {
    String foerste = ord(overskrifter.get(start));
    return ledige().stream()
        .filter(n -> n != start)
        .filter(n -> celler.get(n).isEmpty() || Kolonneindhold.datoer(celler.get(n)))
        .filter(
            n ->
                MAKKERE.entrySet().stream()
                    .map(m -> foerste.replaceAll(m.getKey(), m.getValue()))
                    .anyMatch(til -> !til.equals(foerste) && til.equals(ord(overskrifter.get(n)))))
        .findFirst();
  }

  private static String ord(String overskrift) {
    return Tegnrod.ret(overskrift)
        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d]+", " ")
        .strip();
  }

  /** The one column that is left with codes of municipalities, where the export needs them. */
  private void kommunen() {
    String kolonne = Eksport.KOMMUNEKODE.navn();
    if (valgte.containsKey(kolonne)) {
      return;
    }
    List<Integer> mulige =
        ledige().stream()
            .filter(n -> celler.get(n).size() >= FAERREST_CELLER)
            .filter(n -> Kolonneindhold.kommuner(celler.get(n)))
            .toList();
    if (mulige.size() == 1) {
      gaet(kolonne, mulige.get(0));
    }
  }

  /** The numbers of the columns that are taken for nothing and might be something. */
  private List<Integer> ledige() {
    return IntStream.range(0, overskrifter.size())
        .filter(n -> valgte.values().stream().noneMatch(valg -> valg.nummer() == n))
        .filter(n -> !Mellemrum.alene(overskrifter.get(n)))
        .filter(n -> !Kolonnefordeling.staarFlereGange(overskrifter, overskrifter.get(n)))
        .filter(n -> !ordbog.modsagt(overskrifter.get(n)))
        .filter(n -> !bemaerkning(overskrifter.get(n)))
        .boxed()
        .toList();
  }

  /** What somebody has noted may say anything, and is nothing by what it says. */
  private boolean bemaerkning(String overskrift) {
    return ordbog.ligner(Budgeteksport.NAVN, "bemærkning", overskrift) >= Filsyn.LIGNER;
  }

  /**
   * The dates that nothing is called so by: the one column of dates that is left is the one day
   * that the export needs; of two, what is filled more often is the first day and the other the
   * last.
   */
  private void datoer() {
    List<String> savnede =
        eksport.kolonner().stream()
            .filter(Kolonne::kraevet)
            .map(Kolonne::navn)
            .filter(navn -> Kolonnefordeling.DAGE.contains(navn) && !valgte.containsKey(navn))
            .toList();
    if (savnede.size() != 1) {
      return;
    }
    boolean par =
        eksport.kolonner().stream().anyMatch(k -> k.navn().equals(SLUTDATO))
            && !valgte.containsKey(SLUTDATO);
    for (int n : par ? ledige() : List.<Integer>of()) {
      Optional<Integer> slut =
          Kolonneindhold.datoer(celler.get(n)) ? sidsteDag(n) : Optional.empty();
      if (slut.isPresent()) {
        gaet(savnede.get(0), n);
        gaet(SLUTDATO, slut.get());
        return;
      }
    }
    List<Integer> mulige =
        IntStream.range(0, overskrifter.size())
            .filter(ledige()::contains)
            .filter(n -> celler.get(n).size() >= FAERREST_CELLER)
            .filter(n -> Kolonneindhold.datoer(celler.get(n)))
            .boxed()
            .sorted(Comparator.comparingInt((Integer n) -> celler.get(n).size()).reversed())
            .toList();
    if (par && mulige.size() == 2 && flereI(celler, mulige)) {
      gaet(savnede.get(0), mulige.get(0));
      gaet(SLUTDATO, mulige.get(1));
    } else if (!par && mulige.size() == 1) {
      gaet(savnede.get(0), mulige.get(0));
    }
  }

  /** True where the first of two columns has more cells filled than the other. */
  private static boolean flereI(List<List<String>> celler, List<Integer> to) {
    return celler.get(to.get(0)).size() > celler.get(to.get(1)).size();
  }

  /**
   * The one column that is left with a list's words alone, be it the same in every row: what all
   * say tells as much as a header.
   */
  private void medOrdliste() {
    List<String> savnede =
        eksport.ordlister().keySet().stream()
            .filter(k -> !k.equals(Indsatseksport.SAMTYKKE))
            .map(Kolonne::navn)
            .filter(navn -> !valgte.containsKey(navn))
            .sorted()
            .toList();
    for (String navn : savnede) {
      tag(
          navn,
          n ->
              indhold.alle(navn, celler.get(n))
                  && savnede.stream().filter(a -> indhold.alle(a, celler.get(n))).count() == 1);
    }
  }

  /** The one column that is left with what columns of this free text often say. */
  private void typiske() {
    List<String> savnede =
        eksport.kolonner().stream()
            .filter(Kolonne::fritekst)
            .map(Kolonne::navn)
            .filter(navn -> !valgte.containsKey(navn))
            .toList();
    for (String navn : savnede) {
      tag(navn, n -> ofte(navn, n) && savnede.stream().filter(a -> ofte(a, n)).count() == 1);
    }
  }

  private boolean ofte(String kolonne, int nummer) {
    List<String> her = celler.get(nummer);
    long fundne = her.stream().filter(c -> ordbog.typisk(eksport.navn(), kolonne, c)).count();
    return fundne >= OFTE * her.size() && her.stream().distinct().count() >= FORSKELLIGE;
  }

  private void tag(String kolonne, Predicate<Integer> passer) {
    List<Integer> mulige =
        ledige().stream()
            .filter(n -> celler.get(n).size() >= FAERREST_CELLER)
            .filter(passer)
            .toList();
    if (mulige.size() == 1) {
      gaet(kolonne, mulige.get(0));
    }
  }
}
