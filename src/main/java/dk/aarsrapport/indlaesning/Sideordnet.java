package dk.aarsrapport.indlaesning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file with several of a kind side by side: amounts of months, quarters, years or municipalities,
 * or what happened to a child first, second and so on. Each is read as if it stood in a file of its
 * own.
 */
final class Sideordnet {
  private static final String BELOEB = "beløb";
  private static final String AAR = "år";

  /** What a row is one of, where the export is not of amounts. */
  private static final List<String> HAENDELSE =
      List.of("indsats", "startdato", "modtaget", "afgørelsesdato", "dato", "cpr");

  /** What is the child's or the case's, and said once for all that happened. */
  private static final Set<String> OM_BARNET =
      Set.of(
          "kommunekode",
          "cpr",
          "fødselsdato",
          "køn",
          "sagsnr",
          "målgruppe",
          "rådgiver",
          "team",
          "gruppe");

  private final Kolonnefordeling valg;
  private final Eksport<?> eksport;
  private final byte[] start;
  private final List<String> overskrifter;
  private final List<List<String>> celler;
  private final boolean udvalgt;

  /**
   * A file's header and what stands under it.
   *
   * @param celler the cells that say something, by column
   */
  Sideordnet(Kolonnefordeling valg, byte[] start, Opdelt opdelt, List<List<String>> celler) {
    this.valg = valg;
    this.eksport = valg.eksport();
    this.start = start;
    this.overskrifter = opdelt.overskrifter();
    this.celler = celler;
    this.udvalgt = opdelt.udvalgt();
  }

  /** Each of them; empty for any other file. */
  List<Genkendelse> dele(Genkendelse genkendelse) {
    return Stream.of(
            maanederne(genkendelse),
            kvartalerne(genkendelse),
            aarene(genkendelse),
            kommunerne(genkendelse),
            haendelserne(genkendelse))
        .filter(dele -> !dele.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Accounts with amounts of months side by side, and no day, are as many; empty for any other. */
  private List<Genkendelse> maanederne(Genkendelse genkendelse) {
    boolean kanVaere =
        eksport.navn().equals(Posteringseksport.NAVN)
            && !genkendelse.overskrifter().containsKey(Maanedsdag.KOLONNE)
            && List.of(AAR, BELOEB).containsAll(genkendelse.mangler());
    if (!kanVaere) {
      return List.of();
    }
    Optional<String> aar =
        Optional.ofNullable(genkendelse.overskrifter().get(AAR)).map(Mellemrum::trim);
    Optional<Integer> aaret =
        Optional.ofNullable(genkendelse.givne().get(AAR))
            .filter(g -> aar.isEmpty() && g.matches("=\\d{4}"))
            .map(g -> Integer.valueOf(g.substring(1)));
    return hele(
        Maanedskolonner.af(overskrifter, celler, uden -> valg.navnlighed(BELOEB, uden), aar, aaret)
            .stream()
            .map(maaned -> del(genkendelse, maaned, maaned.get(BELOEB))));
  }

  /** Amounts of quarters side by side are their year's, together; empty for any other file. */
  private List<Genkendelse> kvartalerne(Genkendelse genkendelse) {
    Optional<String> beloeb = kraevetBeloeb();
    boolean kanVaere =
        beloeb.isPresent()
            && List.of(AAR, beloeb.get()).containsAll(genkendelse.mangler())
            && kunNaevnt(genkendelse, beloeb.get(), Kvartalskolonner::naevner);
    if (!kanVaere) {
      return List.of();
    }
    Map<Integer, String> summer =
        Kvartalskolonner.summer(overskrifter, celler, uden -> valg.navnlighed(beloeb.get(), uden));
    boolean aarForSig = summer.keySet().stream().allMatch(aar -> aar == 0);
    if (aarForSig == genkendelse.mangler().contains(AAR)) {
      return List.of();
    }
    return hele(
        summer.entrySet().stream()
            .map(
                sum -> {
                  Map<String, String> givne =
                      new LinkedHashMap<>(Map.of(beloeb.get(), sum.getValue()));
                  if (sum.getKey() > 0) {
                    givne.put(AAR, "=" + sum.getKey());
                  }
                  return del(genkendelse, givne, sum.getValue());
                }));
  }

  /** Amounts of municipalities side by side are as many files; empty for any other. */
  private List<Genkendelse> kommunerne(Genkendelse genkendelse) {
    String kommune = Eksport.KOMMUNEKODE.navn();
    Optional<String> beloeb = kraevetBeloeb();
    boolean kanVaere =
        beloeb.isPresent()
            && !genkendelse.overskrifter().containsKey(kommune)
            && List.of(kommune, beloeb.get()).containsAll(genkendelse.mangler())
            && kunNaevnt(genkendelse, beloeb.get(), Kommunekolonner::naevner);
    return kanVaere
        ? hele(
            Kommunekolonner.af(overskrifter, celler, uden -> valg.navnlighed(beloeb.get(), uden))
                .entrySet()
                .stream()
                .map(
                    k ->
                        del(
                            genkendelse,
                            Map.of(kommune, "=" + k.getKey(), beloeb.get(), k.getValue()),
                            k.getValue())))
        : List.of();
  }

  /** True where no column of amounts is found, or one of those that stand side by side. */
  private static boolean kunNaevnt(
      Genkendelse genkendelse, String beloeb, Predicate<String> naevner) {
    String fundet = genkendelse.overskrifter().get(beloeb);
    return fundet == null || naevner.test(fundet);
  }

  /**
   * A file that lacks the year alone, and has amounts of several years side by side, is as many;
   * empty for any other.
   */
  private List<Genkendelse> aarene(Genkendelse genkendelse) {
    List<String> beloeb = beloebene();
    Optional<String> kraevet = kraevetBeloeb();
    boolean kunAaret =
        kraevet.isPresent()
            && genkendelse.gaettetFra().keySet().stream().allMatch(k -> !beloeb.contains(k))
            && genkendelse.mangler().stream().allMatch(k -> AAR.equals(k) || beloeb.contains(k))
            && !genkendelse.overskrifter().containsKey(AAR);
    return kunAaret
        ? hele(
            Aarskolonner.af(overskrifter, celler, beloeb, kraevet.get(), valg::navnlighed)
                .entrySet()
                .stream()
                .map(
                    aar -> {
                      Map<String, String> givne = new LinkedHashMap<>(aar.getValue());
                      givne.put(AAR, "=" + aar.getKey());
                      return del(genkendelse, givne, String.join(", ", aar.getValue().values()));
                    }))
        : List.of();
  }

  private List<String> beloebene() {
    return eksport.kolonner().stream()
        .map(Kolonne::navn)
        .filter(Beloebsenhed.KOLONNER::contains)
        .toList();
  }

  /** The column of amounts that accounts and budgets cannot be without. */
  private Optional<String> kraevetBeloeb() {
    return eksport.kolonner().stream()
        .filter(k -> k.kraevet() && Beloebsenhed.KOLONNER.contains(k.navn()))
        .map(Kolonne::navn)
        .findFirst()
        .filter(k -> Filkender.PENGE.contains(eksport.navn()));
  }

  /**
   * What happened to a child first, second and so on, in as many columns of the child's row, where
   * each has all that the first has; empty for any other file.
   */
  private List<Genkendelse> haendelserne(Genkendelse genkendelse) {
    Filhoved hoved = genkendelse.hoved();
    if (udvalgt || !genkendelse.mangler().isEmpty() || Filkender.PENGE.contains(eksport.navn())) {
      return List.of();
    }
    Map<String, NavigableMap<Integer, Integer>> soeskende = new LinkedHashMap<>();
    genkendelse.overskrifter().keySet().stream()
        .filter(kolonne -> hoved.plads().get(kolonne) < hoved.bredde())
        .forEach(
            kolonne ->
                soeskende.put(kolonne, Soeskende.af(hoved.felter(), hoved.plads().get(kolonne))));
    soeskende.values().removeIf(NavigableMap::isEmpty);
    Optional<String> haendelse = HAENDELSE.stream().filter(soeskende::containsKey).findFirst();
    boolean alleHarAlt =
        soeskende.values().stream().map(NavigableMap::keySet).distinct().limit(2).count() == 1;
    boolean kunFaellesUdenNummer =
        haendelse.filter(Eksport.CPR.navn()::equals).isPresent()
            || genkendelse.overskrifter().keySet().stream()
                .allMatch(k -> soeskende.containsKey(k) || OM_BARNET.contains(k));
    if (haendelse.isEmpty() || !alleHarAlt || !kunFaellesUdenNummer) {
      return List.of();
    }
    NavigableMap<Integer, Integer> ens = soeskende.get(haendelse.get());
    int medAlle = ogsaaTomme(haendelse.get(), hoved, ens.values()) ? ens.firstKey() : -1;
    return hele(
        ens.keySet().stream()
            .map(
                nummer ->
                    haendelsen(
                        genkendelse, soeskende, haendelse.get(), nummer, nummer == medAlle)));
  }

  /**
   * True where a row without a child is of one who is not born: the first of the columns reads it,
   * unless some row leaves out its first child alone.
   */
  private boolean ogsaaTomme(String haendelse, Filhoved hoved, Collection<Integer> kolonner) {
    boolean tomErUfoedt =
        eksport.kolonner().stream()
            .anyMatch(k -> k.navn().equals(haendelse) && k.slags() == Kolonne.Slags.TOM_ELLER_EJ);
    int foerste = kolonner.iterator().next();
    return tomErUfoedt
        && Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), Integer.MAX_VALUE)
            .values()
            .stream()
            .noneMatch(
                felter ->
                    Sammensat.celle(felter, foerste).isEmpty()
                        && kolonner.stream().anyMatch(n -> !Sammensat.celle(felter, n).isEmpty()));
  }

  private Genkendelse haendelsen(
      Genkendelse genkendelse,
      Map<String, NavigableMap<Integer, Integer>> soeskende,
      String haendelse,
      int nummer,
      boolean alleRaekker) {
    Map<String, String> givne = new LinkedHashMap<>();
    soeskende.forEach(
        (kolonne, ens) -> givne.put(kolonne, Mellemrum.trim(overskrifter.get(ens.get(nummer)))));
    String den = givne.get(haendelse);
    Genkendelse delen = del(genkendelse, givne, den);
    return alleRaekker ? delen : delen.medKun(Map.of(den, List.of(Saerligt.ALT)));
  }

  private Genkendelse del(Genkendelse genkendelse, Map<String, String> delens, String fra) {
    Map<String, String> givne = new LinkedHashMap<>(genkendelse.givne());
    Beloebsenhed.KOLONNER.forEach(givne::remove);
    givne.putAll(delens);
    return Filhoved.bedste(start, eksport, "auto", givne)
        .map(hoved -> hoved.medTilsatte(eksport, givne))
        .map(hoved -> genkendelse.iUdsnit(givne, delens.keySet(), fra, hoved))
        .orElse(genkendelse);
  }

  private static List<Genkendelse> hele(Stream<Genkendelse> dele) {
    return dele.filter(g -> g.mangler().isEmpty()).toList();
  }
}
