package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Ordbog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of a file's columns is which of an export's, by what it is called and by what stands in it,
 * each with how sure that is.
 */
final class Kolonnefordeling {
  /** A column that is less like than this is no candidate; an empty one goes last. */
  private static final double MINDST = 0.45;

  /** The share of cells that must fit a column that is called so by a dictionary alone. */
  private static final double PASSER = 0.6;

  /** Cells that fit all but a few: they say what the column is. */
  static final double GIVER_SIG = 0.9;

  private static final int FAERREST_CELLER = 3;

  /** A name that the reader knows, or words call so, whose cells do not all fit. */
  private static final double NAVNET_ALENE = 0.7;

  static final double INDHOLDET_ALENE = 0.5;

  /** A runner-up as near as this is told. */
  private static final double LIGE_SAA = 0.85;

  /** Amounts in thousands are rounded: those in kroner beside them go first. */
  private static final double I_ANDEN_ENHED = 0.99;

  /** What stands behind what most headers begin with. */
  private static final double UDEN_FAELLES = 0.95;

  /** What a database counts its rows by goes after the number that people know a case by. */
  private static final double EGET_NUMMER = 0.85;

  private static final Pattern ID =
      Pattern.compile("(?i)(?:(?<![a-zæøå])id|[a-zæøå](?-i:ID|Id))\\W*$");

  /** A number of something is no day and no amount, however it looks. */
  private static final Pattern NUMMER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:nr|no|num|number|nummer|id)\\W*$|\\p{L}(?:snr|nummer)\\W*$");

  /** Where a child lives is the last to say whose the case is. */
  private static final double HJEMME = 0.6;

  private static final Pattern HJEM = Pattern.compile("(?iu)bopæl|bopael|hjem|home|resid|adresse");

  private static final int FAERREST_MED_SAMME = 4;
  private static final Pattern FOERSTE_ORD = Pattern.compile("(?<=\\w)[_. ](?=\\w)");

  /** Days that an export cannot be without. */
  static final Set<String> DAGE = Set.of("startdato", "modtaget", "afgørelsesdato", "dato");

  /**
   * A header that was chosen.
   *
   * @param nummer its number in the file
   * @param sikkerhed from 0 to 1
   * @param ellers the header that came next, where it was about as likely
   */
  record Valg(int nummer, double sikkerhed, Optional<String> ellers) {}

  private record Kandidat(Kolonne kolonne, int nummer, double lighed) {}

  private final Eksport<?> eksport;
  private final Ordbog ordbog;
  private final Kolonneindhold indhold;
  private final List<Noegleliste> lister;
  private final Map<String, List<Double>> navneligheder = new HashMap<>();

  Kolonnefordeling(
      Eksport<?> eksport, Ordbog ordbog, Laesekontekst kontekst, List<Noegleliste> lister) {
    this.eksport = eksport;
    this.lister = lister;
    this.ordbog = ordbog;
    this.indhold = new Kolonneindhold(eksport, ordbog, kontekst);
  }

  Eksport<?> eksport() {
    return eksport;
  }

  /** How much a header is like the column that it is most like. */
  double lignerEn(String overskrift) {
    return Collections.max(navneligheder(overskrift));
  }

  private List<Double> navneligheder(String overskrift) {
    return navneligheder.computeIfAbsent(
        overskrift,
        o -> eksport.kolonner().stream().map(kolonne -> navnelighed(kolonne, o)).toList());
  }

  private double navnelighed(Kolonne kolonne, String overskrift) {
    if (!Legende.af(overskrift).isEmpty()) {
      return navnelighed(kolonne, Legende.uden(overskrift));
    }
    if (Beloebsenhed.KOLONNER.contains(kolonne.navn())) {
      String uden = Beloebsenhed.uden(overskrift);
      boolean iKroner = !Beloebsenhed.naevner(overskrift);
      return (iKroner ? 1 : I_ANDEN_ENHED)
          * Math.max(kaldt(kolonne, overskrift), uden.isEmpty() ? 0 : kaldt(kolonne, uden));
    }
    return kaldt(kolonne, overskrift);
  }

  private double kaldt(Kolonne kolonne, String overskrift) {
    boolean bedre =
        kolonne.hedder(overskrift) || !ordbog.noednavn(eksport.navn(), kolonne.navn(), overskrift);
    return bedre && kendtNavn(kolonne, overskrift)
        ? Ordbog.SAMME
        : ordbog.ligner(eksport.navn(), kolonne.navn(), overskrift) * GIVER_SIG;
  }

  /** True for a header that the reader takes for the column by itself. */
  static boolean kendtNavn(Kolonne kolonne, String overskrift) {
    String noegle = Overskrift.noegle(Tegnrod.ret(overskrift));
    return Filhoved.navne(kolonne, Map.of()).stream()
        .anyMatch(navn -> Overskrift.noegle(navn).equals(noegle));
  }

  /**
   * The columns of a file.
   *
   * @param overskrifter its header
   * @param celler the cells that say something, by column
   */
  Map<String, Valg> vaelg(List<String> overskrifter, List<List<String>> celler) {
    List<Kandidat> alle = kandidater(overskrifter, celler);
    alle.sort(
        Comparator.comparingDouble(Kandidat::lighed)
            .reversed()
            .thenComparing(k -> !k.kolonne().hedder(overskrifter.get(k.nummer()))));
    Map<String, Valg> valgte = new LinkedHashMap<>();
    Set<Integer> brugte = new HashSet<>();
    for (Kandidat kandidat : alle) {
      String navn = kandidat.kolonne().navn();
      if (!valgte.containsKey(navn) && brugte.add(kandidat.nummer())) {
        valgte.put(navn, new Valg(kandidat.nummer(), kandidat.lighed(), Optional.empty()));
      }
    }
    valgte.replaceAll((navn, valg) -> medNaeste(navn, valg, alle, brugte, overskrifter));
    new Udelukkelse(eksport, ordbog, indhold, overskrifter, celler, valgte).fordel();
    return valgte;
  }

  private static Valg medNaeste(
      String navn, Valg valg, List<Kandidat> alle, Set<Integer> brugte, List<String> overskrifter) {
    if (valg.sikkerhed() == Ordbog.SAMME) {
      return valg; // the contract's own name, with what belongs there
    }
    Optional<String> ellers =
        alle.stream()
            .filter(k -> k.kolonne().navn().equals(navn) && !brugte.contains(k.nummer()))
            .filter(k -> k.lighed() >= LIGE_SAA * valg.sikkerhed())
            .map(k -> overskrifter.get(k.nummer()))
            .findFirst();
    return new Valg(valg.nummer(), valg.sikkerhed(), ellers);
  }

  private List<Kandidat> kandidater(List<String> overskrifter, List<List<String>> celler) {
    List<Kandidat> alle = new ArrayList<>();
    boolean iDele =
        overskrifter.stream()
            .anyMatch(
                o ->
                    ordbog.ligner(eksport.navn(), Kontolaesning.HOVEDFUNKTION.navn(), o)
                        == Ordbog.SAMME);
    String faelles = faelles(overskrifter);
    boolean harRaekker = celler.stream().anyMatch(c -> !c.isEmpty());
    int personerne = personerne(overskrifter, celler);
    for (int nummer = 0; nummer < overskrifter.size(); nummer++) {
      String overskrift = overskrifter.get(nummer);
      if (Mellemrum.alene(overskrift) || staarFlereGange(overskrifter, overskrift)) {
        continue;
      }
      List<Double> navne = navneligheder(overskrift, faelles);
      for (int k = 0; k < navne.size(); k++) {
        Kolonne kolonne = eksport.kolonner().get(k);
        boolean cpr = kolonne.navn().equals(Eksport.CPR.navn());
        boolean sag = cpr && nummer != personerne && hedderSag(overskrift);
        List<String> her = celler.get(nummer);
        if (nummer == personerne && !cpr) {
          continue;
        }
        double lighed = sag ? 0 : lighed(kolonne, navne.get(k), her, iDele);
        if (lighed < MINDST && koder(kolonne, overskrift, her).isPresent()) {
          lighed = Math.max(navne.get(k), INDHOLDET_ALENE);
        }
        lighed *= tiltro(kolonne.navn(), overskrift);
        boolean tom = harRaekker && celler.get(nummer).isEmpty() && !kolonne.hedder(overskrift);
        if (lighed >= MINDST) {
          alle.add(new Kandidat(kolonne, nummer, tom ? MINDST : lighed));
        }
      }
    }
    return alle;
  }

  /** What a header that names a column is worth, where others name it better. */
  private static double tiltro(String kolonne, String overskrift) {
    if (Kolonneindhold.erIngenNummer(kolonne) && NUMMER.matcher(overskrift).find()) {
      return 0;
    }
    if (kolonne.equals(Eksport.KOMMUNEKODE.navn()) && HJEM.matcher(overskrift).find()) {
      return HJEMME;
    }
    return kolonne.equals(Sagsopslag.SAGSNR.navn()) && ID.matcher(overskrift).find()
        ? EGET_NUMMER
        : 1;
  }

  /**
   * What a column's codes are called, where they are what makes it this column: by its own header,
   * by the question that the header asks, or by a list of codes.
   */
  Optional<Map<String, String>> koder(Kolonne kolonne, String overskrift, List<String> celler) {
    boolean ordliste = eksport.ordlister().containsKey(kolonne);
    if ((!ordliste && !kolonne.fritekst()) || celler.isEmpty()) {
      return Optional.empty();
    }
    return afLegenden(kolonne, overskrift, celler)
        .or(() -> svarene(kolonne, overskrift, celler))
        .or(() -> listen(kolonne, overskrift, celler, ordliste).map(Noegleliste::tekster));
  }

  private Optional<Map<String, String>> afLegenden(
      Kolonne kolonne, String overskrift, List<String> celler) {
    Map<String, String> legende = Legende.af(overskrift);
    boolean dens =
        !legende.isEmpty()
            && navnelighed(kolonne, overskrift) >= MINDST
            && celler.stream().filter(legende::containsKey).count() >= GIVER_SIG * celler.size()
            && indhold.andel(kolonne.navn(), List.copyOf(legende.values()), false).orElse(0)
                >= PASSER;
    return dens ? Optional.of(legende) : Optional.empty();
  }

  /** What each yes and no of the column means, where its header asks for them. */
  private Optional<Map<String, String>> svarene(
      Kolonne kolonne, String overskrift, List<String> celler) {
    return ordbog
        .spoerger(eksport.navn(), kolonne.navn(), overskrift)
        .filter(svar -> celler.stream().allMatch(c -> Raekke.jaNej(c).isPresent()))
        .map(
            svar -> {
              Map<String, String> betyder = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
              betyder.put("Ja", svar.get(0));
              betyder.put("Nej", svar.get(1));
              celler.forEach(
                  c -> betyder.put(c, Raekke.jaNej(c).orElseThrow() ? svar.get(0) : svar.get(1)));
              return betyder;
            });
  }

  /**
   * The list of codes by which a column is this one: called so, or as the column of its codes is,
   * with codes that say nothing by themselves and words for them that belong there.
   */
  private Optional<Noegleliste> listen(
      Kolonne kolonne, String overskrift, List<String> celler, boolean ordliste) {
    double selv = indhold.andel(kolonne.navn(), celler, false).orElse(1);
    double navn = navnelighed(kolonne, overskrift);
    return selv >= PASSER
        ? Optional.empty()
        : lister.stream()
            .filter(
                liste ->
                    liste.hedder(overskrift)
                        ? ordliste || navn >= MINDST
                        : !liste.kunNavngivet() && ordliste && navn >= MINDST)
            .filter(
                liste ->
                    liste
                        .tekster(celler)
                        .filter(t -> indhold.andel(kolonne.navn(), t, false).orElse(0) >= PASSER)
                        .isPresent())
            .findFirst();
  }

  /** How well a header names a column of amounts, its unit aside. */
  double navnlighed(String kolonne, String overskrift) {
    return eksport.kolonner().stream()
        .filter(k -> k.navn().equals(kolonne))
        .mapToDouble(k -> navnelighed(k, overskrift))
        .filter(lighed -> lighed >= MINDST)
        .findFirst()
        .orElse(0);
  }

  /**
   * The number of the one column of persons, whatever it is called, where the export has persons;
   * -1 where there is none, or more than one to choose from by what they are called.
   */
  private int personerne(List<String> overskrifter, List<List<String>> celler) {
    List<Integer> numre = kolonnerMed(overskrifter, celler, Kolonneindhold::personer);
    List<Integer> mulige =
        numre.isEmpty()
            ? kolonnerMed(overskrifter, celler, Kolonneindhold::navngivnePersoner)
            : numre;
    return eksport.kolonner().contains(Eksport.CPR) && mulige.size() == 1 ? mulige.get(0) : -1;
  }

  private List<Integer> kolonnerMed(
      List<String> overskrifter, List<List<String>> celler, Predicate<List<String>> passer) {
    return IntStream.range(0, overskrifter.size())
        .filter(n -> !ordbog.modsagt(overskrifter.get(n)))
        .filter(n -> passer.test(celler.get(n)))
        .boxed()
        .toList();
  }

  /** A case's number may look like a person's. */
  private boolean hedderSag(String overskrift) {
    return ordbog.ligner(Sagseksport.NAVN, Sagsopslag.SAGSNR.navn(), overskrift) >= MINDST;
  }

  /**
   * What most headers of a file begin with says nothing of any of them: POST_BELOEB, POST_TEKST;
   * empty where there is none.
   */
  private static String faelles(List<String> overskrifter) {
    Map<String, Long> foerste =
        overskrifter.stream()
            .filter(o -> FOERSTE_ORD.matcher(o.strip()).find())
            .collect(
                Collectors.groupingBy(
                    o -> FOERSTE_ORD.split(o.strip(), 2)[0].toLowerCase(Locale.ROOT),
                    Collectors.counting()));
    return foerste.entrySet().stream()
        .filter(e -> e.getValue() >= FAERREST_MED_SAMME && 2 * e.getValue() > overskrifter.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** How well a header names each column, what all begin with aside. */
  private List<Double> navneligheder(String overskrift, String faelles) {
    List<Double> hele = navneligheder(overskrift);
    String strippet = overskrift.strip();
    String[] dele = FOERSTE_ORD.split(strippet, 2);
    if (faelles.isEmpty() || dele.length < 2 || !dele[0].toLowerCase(Locale.ROOT).equals(faelles)) {
      return hele;
    }
    List<Double> uden = navneligheder(dele[1]);
    return IntStream.range(0, hele.size())
        .mapToObj(n -> Math.max(hele.get(n), UDEN_FAELLES * uden.get(n)))
        .toList();
  }

  /** A header that stands twice can be read for neither of its columns. */
  static boolean staarFlereGange(List<String> overskrifter, String overskrift) {
    String noegle = Overskrift.noegle(overskrift);
    return overskrifter.stream().filter(o -> Overskrift.noegle(o).equals(noegle)).count() > 1;
  }

  /** The name and what stands in the column together. */
  private double lighed(Kolonne kolonne, double navn, List<String> celler, boolean funktionIDele) {
    OptionalDouble andel = indhold.andel(kolonne.navn(), celler, funktionIDele);
    if (andel.isEmpty()) {
      return navn;
    }
    if (navn < MINDST) {
      boolean giverSig =
          indhold.tydelig(kolonne.navn(), celler)
              && celler.size() >= FAERREST_CELLER
              && andel.getAsDouble() >= GIVER_SIG;
      return giverSig ? INDHOLDET_ALENE : 0;
    }
    if (andel.getAsDouble() < PASSER) {
      boolean kaldtSaa =
          navn >= GIVER_SIG && eksport.ordlister().containsKey(kolonne) && andel.getAsDouble() > 0;
      return navn == Ordbog.SAMME || kaldtSaa ? NAVNET_ALENE * navn : 0;
    }
    return navn;
  }
}
