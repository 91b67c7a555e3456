package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Saerligt.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** In what unit each of a file's columns of amounts is, and what says so. */
final class Enhedslaesning {
  private static final Set<String> ENHEDSKOLONNER =
      Set.of(
          "enhed",
          "beloebsenhed",
          "valuta",
          "valutakode",
          "valutaenhed",
          "maaleenhed",
          "unit",
          "currency");

  private static final Set<String> FORTEGNSKOLONNER =
      Set.of(
          "dk",
          "dkkode",
          "dkmarkering",
          "debetkredit",
          "debkred",
          "fortegn",
          "tegn",
          "ui",
          "udgiftindtaegt",
          "indtaegtudgift",
          "posttype",
          "dc",
          "drcr",
          "debitcredit",
          "sh",
          "sign");

  private static final String GANGE = " * ";
  static final String MISTANKE = "beloebsenhed-mistanke";

  private static final Pattern FREMMED_VALUTA =
      Pattern.compile(
          "(?<!\\p{L})(?:(?iu:eur|euros?|usd|gbp|dollars?)|SEK|NOK|CHF)(?!\\p{L})|[€$£]");

  private final Filhoved hoved;
  private final List<List<String>> titler;
  private final List<List<String>> raekker;
  private final Map<Integer, Integer> enhedslinje;
  private final Map<String, Fund> fund = new LinkedHashMap<>();
  private final List<String> beloeb = new ArrayList<>();

  /**
   * What a column's amounts are in.
   *
   * @param potens a power of ten kroner
   * @param faktor the column that says it of each row; -1 = none
   * @param hvad what says so
   * @param titlens true where a title over the table says it, and not the column
   */
  private record Fund(Beloebsudtryk udtryk, int potens, int faktor, String hvad, boolean titlens) {}

  private Enhedslaesning(Filhoved hoved, List<List<String>> titler, List<List<String>> raekker) {
    this.hoved = hoved;
    this.titler = titler;
    this.raekker = raekker;
    enhedslinje =
        raekker.stream()
            .filter(felter -> !felter.stream().allMatch(Mellemrum::alene))
            .findFirst()
            .map(new Enhedslinje(hoved)::underOverskriften)
            .orElse(Map.of());
  }

  /**
   * Looks at the first lines of a file.
   *
   * @param start its first bytes
   */
  static Enhedslaesning af(Filhoved hoved, Eksport<?> eksport, byte[] start) {
    List<List<String>> titler = new ArrayList<>();
    List<List<String>> raekker = new ArrayList<>();
    boolean medBeloeb =
        eksport.kolonner().stream().anyMatch(k -> Beloebsenhed.KOLONNER.contains(k.navn()));
    if (medBeloeb) {
      Filhoved.poster(start, hoved.tegnsaet(), hoved.skilletegn(), Integer.MAX_VALUE)
          .forEach(
              (linje, felter) -> {
                if (linje < hoved.linje()) {
                  titler.add(felter);
                } else if (linje > hoved.linje()) {
                  raekker.add(felter);
                }
              });
    }
    Enhedslaesning laesning = new Enhedslaesning(hoved, titler, raekker);
    eksport.kolonner().stream()
        .map(Kolonne::navn)
        .filter(Beloebsenhed.KOLONNER::contains)
        .forEach(laesning::find);
    return laesning;
  }

  /** The header that a column has but for its unit; empty for none, and for two. */
  static Optional<Integer> udenEnhed(Kolonne kolonne, List<String> navne, List<String> felter) {
    if (!Beloebsenhed.KOLONNER.contains(kolonne.navn())) {
      return Optional.empty();
    }
    List<String> noegler = navne.stream().map(Overskrift::noegle).toList();
    List<Integer> fundne =
        IntStream.range(0, felter.size())
            .filter(n -> noegler.contains(Overskrift.noegle(Beloebsenhed.uden(felter.get(n)))))
            .boxed()
            .toList();
    return fundne.size() == 1 ? Optional.of(fundne.get(0)) : Optional.empty();
  }

  private void find(String kolonne) {
    Integer nummer = hoved.plads().get(kolonne);
    if (nummer == null) {
      return;
    }
    Optional<Sammensat> sammensat = hoved.sammensat(kolonne);
    if (nummer >= hoved.bredde() && sammensat.isEmpty()) {
      return; // the same amount in every row
    }
    Beloebsudtryk udtryk =
        sammensat.map(Beloebsudtryk.class::cast).orElseGet(() -> Beloebsudtryk.af(nummer));
    if (udtryk.sagt()) {
      return;
    }
    beloeb.add(kolonne);
    enhed(udtryk).ifPresent(fundet -> fund.put(kolonne, fundet));
  }

  private Optional<Fund> enhed(Beloebsudtryk udtryk) {
    Set<Integer> overskriftens = new TreeSet<>();
    for (int n : udtryk.kolonner()) {
      Beloebsenhed.overskrift(hoved.felter().get(n)).ifPresent(overskriftens::add);
    }
    String hvad = overskriftens.isEmpty() ? "linjen under overskriften" : "overskriften";
    enhedslinje.forEach(
        (n, potens) -> {
          if (udtryk.kolonner().contains(n)) {
            overskriftens.add(potens);
          }
        });
    if (overskriftens.size() == 1) {
      return Optional.of(new Fund(udtryk, overskriftens.iterator().next(), -1, hvad, false));
    }
    if (overskriftens.size() > 1) {
      return Optional.empty();
    }
    return raekkens(udtryk).or(() -> titlens(udtryk));
  }

  /** A column beside it that says the unit of each row. */
  private Optional<Fund> raekkens(Beloebsudtryk udtryk) {
    for (int n = 0; n < hoved.felter().size(); n++) {
      if (ENHEDSKOLONNER.contains(Overskrift.noegle(hoved.felter().get(n)))
          && !hoved.laeste().contains(n)) {
        Set<OptionalInt> fundne = new HashSet<>();
        celler(n).forEach(celle -> fundne.add(Beloebsenhed.celle(celle)));
        if (fundne.stream().anyMatch(OptionalInt::isPresent)) {
          boolean kroner = fundne.equals(Set.of(OptionalInt.of(0)));
          int potens = kroner ? 0 : Beloebsudtryk.UKENDT;
          String hvad = "kolonnen " + Skjul.citat(hoved.felter().get(n));
          return Optional.of(new Fund(udtryk, potens, n, hvad, false));
        }
      }
    }
    return Optional.empty();
  }

  private List<String> celler(int n) {
    return celler(n, celle -> Celletekst.rens(celle, true));
  }

  private List<String> celler(int n, UnaryOperator<String> siger) {
    return raekker.stream()
        .filter(felter -> n < felter.size())
        .map(felter -> siger.apply(felter.get(n)))
        .filter(celle -> !celle.isEmpty())
        .toList();
  }

  /** What stands in a column that may say signs, where a dash is not nothing. */
  private List<String> tegn(int n) {
    return celler(n, Mellemrum::trim);
  }

  private Optional<Fund> titlens(Beloebsudtryk udtryk) {
    Set<Integer> potenser = new TreeSet<>();
    String hvor = "";
    for (String titel : titler.stream().flatMap(Collection::stream).toList()) {
      OptionalInt potens = Beloebsenhed.titel(titel);
      if (potens.isPresent()) {
        potenser.add(potens.getAsInt());
        hvor = titel;
      }
    }
    return potenser.size() == 1
        ? Optional.of(
            new Fund(
                udtryk,
                potenser.iterator().next(),
                -1,
                "titlen " + Skjul.citat(Mellemrum.trim(hvor)),
                true))
        : Optional.empty();
  }

  /** The file's header with the units that it tells itself, and what is worth knowing of them. */
  Filhoved anvendt(String fil) {
    Filhoved nyt = hoved;
    List<Note> noter = new ArrayList<>();
    for (Map.Entry<String, Fund> en : fund.entrySet()) {
      Fund f = en.getValue();
      if (f.potens() == 0 && f.faktor() < 0) {
        continue;
      }
      nyt =
          nyt.medSammensat(
              en.getKey(),
              f.udtryk().iEnhed(f.potens(), f.faktor() < 0 ? List.of() : List.of(f.faktor())));
      if (f.potens() != 0) {
        noter.add(ganget(en.getKey(), f));
      }
    }
    noter.addAll(mistanker(fil));
    return noter.isEmpty() ? nyt : nyt.medSaerligt(nyt.saerligt().medNoter(noter));
  }

  private Note ganget(String kolonne, Fund f) {
    String navn = hoved.felter().get(f.udtryk().kolonner().get(0));
    String besked =
        f.faktor() < 0
            ? "beløbene i %s er læst som %s, for det siger %s"
                .formatted(Skjul.citat(navn), Beloebsenhed.navn(f.potens()), f.hvad())
            : "beløbene i %s er læst i den enhed, som %s siger i hver række"
                .formatted(Skjul.citat(navn), f.hvad());
    return new Note(
        f.titlens() ? Dataproblem.ADVARSEL : Dataproblem.OPLYSNING,
        kolonne,
        "beloebsenhed",
        besked,
        "Skriv enheden under «kolonner», f.eks. %s: \"%s * 1\", hvis beløbene er i kroner"
            .formatted(kolonne, Mellemrum.trim(navn)));
  }

  /** What says another unit than the amounts are read in, but not that it is theirs. */
  private List<Note> mistanker(String fil) {
    List<Note> noter = new ArrayList<>();
    for (String kolonne : beloeb) {
      fremmedValuta(kolonne).ifPresent(noter::add);
      Fund f = fund.get(kolonne);
      if (f != null && (f.potens() != 0 || f.faktor() >= 0)) {
        continue;
      }
      hvorNaevnt(fil, f != null)
          .ifPresent(
              hvor ->
                  noter.add(
                      new Note(
                          Dataproblem.ADVARSEL,
                          kolonne,
                          MISTANKE,
                          "beløbene er læst i kroner, men " + hvor + " nævner en anden enhed",
                          skrivEnheden(kolonne, overskrift(kolonne)))));
    }
    if (beloeb.size() == 1) {
      fortegnskolonne()
          .ifPresent(
              n ->
                  noter.add(
                      new Note(
                          Dataproblem.ADVARSEL,
                          beloeb.get(0),
                          "fortegn-mistanke",
                          "kolonnen "
                              + Skjul.citat(hoved.felter().get(n))
                              + " siger debet og kredit eller udgift og indtægt, men beløbene er læst med det fortegn, de"
                              + " står med",
                          "Skriv %s: \"%s * %s\" under «kolonner», hvis kolonnen bestemmer fortegnet"
                              .formatted(
                                  beloeb.get(0),
                                  overskrift(beloeb.get(0)),
                                  Mellemrum.trim(hoved.felter().get(n))))));
    }
    return noter;
  }

  /** A header that says that its amounts are no kroner. */
  private Optional<Note> fremmedValuta(String kolonne) {
    String navn = overskrift(kolonne);
    return FREMMED_VALUTA.matcher(navn).find()
        ? Optional.of(
            new Note(
                Dataproblem.ADVARSEL,
                kolonne,
                "valuta-mistanke",
                "beløbene er læst i kroner, men overskriften %s nævner en anden valuta"
                    .formatted(Skjul.citat(navn)),
                "Træk filen i kroner, eller skriv %s: \"%s * 1\" under «kolonner», hvis de er det"
                    .formatted(kolonne, navn)))
        : Optional.empty();
  }

  /** What to do where the unit is in doubt. */
  static String skrivEnheden(String kolonne, String overskrift) {
    return "Skriv f.eks. %s: \"%s * 1000\" under «kolonner», hvis de er i 1.000 kr., og «* 1», hvis de er i kroner"
        .formatted(kolonne, overskrift);
  }

  private String overskrift(String kolonne) {
    int nummer = hoved.plads().get(kolonne);
    return nummer < hoved.bredde() ? Mellemrum.trim(hoved.felter().get(nummer)) : "overskriften";
  }

  /** Where another unit is named; a header that names its own is not doubted for the file's. */
  private Optional<String> hvorNaevnt(String fil, boolean overskriftenSiger) {
    for (String titel : titler.stream().flatMap(Collection::stream).toList()) {
      if (Beloebsenhed.naevner(titel)) {
        return Optional.of("titlen " + Skjul.citat(Mellemrum.trim(titel)));
      }
    }
    if (overskriftenSiger) {
      return Optional.empty();
    }
    for (String felt : hoved.felter()) {
      if (Beloebsenhed.naevner(felt)) {
        return Optional.of("overskriften " + Skjul.citat(felt));
      }
    }
    if (enhedslinje.values().stream().anyMatch(potens -> potens != 0)) {
      return Optional.of("linjen under overskriften");
    }
    return Beloebsenhed.naevner(fil) ? Optional.of("filens navn") : Optional.empty();
  }

  /** The column that says which amounts are credit, where none of them has a sign itself. */
  Optional<Integer> fortegnskolonne() {
    if (beloeb.size() != 1) {
      return Optional.empty();
    }
    int nummer = hoved.plads().get(beloeb.get(0));
    if (nummer >= hoved.bredde() || celler(nummer).stream().anyMatch(c -> c.contains("-"))) {
      return Optional.empty();
    }
    return IntStream.range(0, hoved.felter().size())
        .filter(n -> erFortegnskolonne(n))
        .filter(n -> tegn(n).stream().allMatch(c -> Beloebsudtryk.fortegn(c) != 0))
        .filter(n -> tegn(n).stream().anyMatch(c -> Beloebsudtryk.fortegn(c) < 0))
        .boxed()
        .findFirst();
  }

  /** True by its header, and for a column that nothing else is read from. */
  private boolean erFortegnskolonne(int nummer) {
    return FORTEGNSKOLONNER.contains(Overskrift.noegle(hoved.felter().get(nummer)))
        || (!hoved.laeste().contains(nummer) && !tegn(nummer).isEmpty());
  }

  /**
   * What the run file should say of the columns whose unit is another than kroner.
   *
   * @param sti the file's path, which may tell what its columns do not
   * @param gaettet is told what a unit was guessed from, by column
   */
  Map<String, String> udtryk(String sti, Map<String, String> gaettet) {
    Map<String, String> udtryk = new LinkedHashMap<>();
    for (String kolonne : beloeb) {
      Fund f = fund.get(kolonne);
      String faktorer = "";
      if (f != null && f.faktor() >= 0 && f.potens() != 0) {
        faktorer = GANGE + Mellemrum.trim(hoved.felter().get(f.faktor()));
      } else if (f != null && f.faktor() < 0 && f.potens() != 0) {
        faktorer = GANGE + Beloebsenhed.faktor(f.potens());
        if (f.titlens()) {
          gaettet.put(kolonne, f.hvad());
        }
      } else if (f == null && Beloebsenhed.overskrift(sti).orElse(0) != 0) {
        faktorer = GANGE + Beloebsenhed.faktor(Beloebsenhed.overskrift(sti).getAsInt());
        gaettet.put(kolonne, "filens navn");
      }
      faktorer +=
          fortegnskolonne().map(n -> GANGE + Mellemrum.trim(hoved.felter().get(n))).orElse("");
      if (!faktorer.isEmpty()) {
        udtryk.put(kolonne, overskriftEllerUdtryk(kolonne) + faktorer);
      }
    }
    return udtryk;
  }

  private String overskriftEllerUdtryk(String kolonne) {
    Optional<Sammensat> sammensat = hoved.sammensat(kolonne);
    if (sammensat.isEmpty()) {
      return overskrift(kolonne);
    }
    return ((Beloebsudtryk) sammensat.get()).skrevet(hoved.felter());
  }
}
