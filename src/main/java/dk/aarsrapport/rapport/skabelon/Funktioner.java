package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Lovgivning;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The functions of the template language; public only so that the expression engine can call them.
 *
 * <p>A function about a figure takes {@code 'nøgletal/kategori/underkategori'} and choices such as
 * {@code 'periode=forrige'}. Without a value it throws, and the paragraph is left out.
 */
@SuppressWarnings("MemberName") // the names are those of the template language
public final class Funktioner {
  private static final String UOPLYST = "uoplyst";
  private static final Sted UDEN_STED = new Sted("skabelon", 0);

  private final Opslag opslag;
  private final Spor spor;
  private final Faellesperiode faelles;
  private final Halve halve;

  Funktioner(Opslag opslag, Spor spor, Faellesperiode faelles, Halve halve) {
    this.opslag = opslag;
    this.faelles = faelles;
    this.halve = halve;
    this.spor = spor;
  }

  /** The number alone. */
  public String tal(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat resultat = resultat(valg);
    return Dansk.tal(resultat.vaerdi(), resultat.enhed(), cifre(resultat, valg));
  }

  private int cifre(Resultat resultat, Valg valg) {
    return valg.decimaler() < 0
        ? halve.cifre(resultat, Talformat.decimaler(resultat))
        : valg.decimaler();
  }

  /** The number itself, unrounded, for conditions. */
  public BigDecimal vaerdi(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat resultat = resultat(valg);
    return switch (valg.led()) {
      case "taeller" -> findes(resultat.taeller());
      case "naevner" -> findes(resultat.naevner());
      default -> resultat.vaerdi();
    };
  }

  /** A share with its unit, and where it is one of a few also so: {@code 25 pct. (hver fjerde)}. */
  public String pct(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat resultat = resultat(valg);
    if (resultat.enhed() != Enhed.PCT) {
      throw new ForkertBrug("pct er til andele i pct.; brug tal eller antal");
    }
    return Dansk.vaerdi(resultat, cifre(resultat, valg))
        + Dansk.hver(resultat.vaerdi()).map(ord -> " (" + ord + ")").orElse("");
  }

  /** An amount with its unit: {@code 140,1 mio. kr.}. */
  public String beloeb(String... argumenter) {
    return Dansk.beloeb(resultat(valg(argumenter)).vaerdi());
  }

  /**
   * A count with its noun: {@code ét barn}, {@code syv børn}, {@code 131 børn}. A mean of few keeps
   * a decimal: two tenths of a child a month are not none.
   */
  public String antal(String sti, String ental, String flertal, String... andre) {
    BigDecimal tal = vaerdi(foerst(sti, andre));
    BigDecimal antal = tal.setScale(0, RoundingMode.HALF_UP);
    if (tal.compareTo(antal) != 0 && tal.abs().compareTo(BigDecimal.TEN) < 0) {
      return Talformat.tal(tal, 1) + " " + flertal;
    }
    if (antal.compareTo(BigDecimal.ONE) == 0) {
      return ental;
    }
    return (antal.signum() == 0 ? "ingen" : Dansk.talord(antal)) + " " + flertal;
  }

  /** The count above the line of a rate or share. */
  public String taeller(String... argumenter) {
    return Talformat.tal(findes(resultat(valg(argumenter)).taeller()), 0);
  }

  /** The count below the line of a rate or share. */
  public String naevner(String... argumenter) {
    return Talformat.tal(findes(resultat(valg(argumenter)).naevner()), 0);
  }

  /** When: {@code den 31. januar 2017}; that of an old number says that later ones are hidden. */
  public String periode(String... argumenter) {
    Valg valg = valg(argumenter);
    LocalDate til = opslag.udgivelse().opgoerelse().til();
    Resultat resultat = resultat(valg, true);
    boolean sidste = valg.periode().equals(Valg.SIDSTE);
    Tidsserie serie = opslag.serie(valg.sti(), opslag.id(valg.omraade()));
    return Udvikling.naar(resultat, til)
        + (sidste && serie.skjultEfter(resultat, til) ? " (senere tal kan ikke vises)" : "");
  }

  /** The same at the start of a sentence; the name follows the template language. */
  public String Periode(String... argumenter) {
    return Dansk.stort(periode(argumenter));
  }

  /** {@code er faldet fra 7,7 den … til 6,8 den …}: from the first comparable value to the last. */
  public String udvikling(String... argumenter) {
    Valg valg = valg(argumenter);
    return udviklet(valg, Tidsserie::foersteSammenlignelige);
  }

  /** {@code en stigning fra 120 den …}, after a sentence that gives the value itself. */
  public String aendring(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat nu = resultat(valg);
    Tidsserie serie = opslag.serie(valg.sti(), opslag.id(valg.omraade()));
    return Udvikling.aendring(serie, nu, valg.decimaler(), opslag.udgivelse().opgoerelse().til());
  }

  /** The change from the value before the last, as a predicate like that of {@link #udvikling}. */
  public String siden_sidst(String... argumenter) {
    Valg valg = valg(argumenter);
    return udviklet(valg, Tidsserie::forrigeSammenlignelige);
  }

  private String udviklet(
      Valg valg, BiFunction<Tidsserie, Resultat, Optional<Resultat>> tidligere) {
    boolean sagt =
        opslag
            .serie(valg.sti(), opslag.id(valg.omraade()))
            .sidste()
            .filter(nu -> spor.sagt(nu.noegle()))
            .isPresent();
    Tidsserie serie = serieMedSpor(valg);
    return Udvikling.saetning(
        serie,
        medSpor(nu -> tidligere.apply(serie, nu)),
        valg.decimaler(),
        sagt,
        opslag.udgivelse().opgoerelse().til());
  }

  /** {@code højere end i kommunerne i Partnerskabet (6,1) og …}. */
  public String sammenligning(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat eget = resultat(valg);
    boolean sum = eget.enhed() == Enhed.ANTAL || eget.enhed() == Enhed.KR;
    if (sum && eget.naevner() == null) {
      throw new ForkertBrug(
          "antal og beløb kan ikke sammenlignes mellem områder af forskellig størrelse");
    }
    return Sammenligning.iOrd(opslag, valg, eget).orElseThrow(UdenVaerdi::stille);
  }

  /**
   * {@code 13,0 i Haderslev Kommune og 6,8 i Herning Kommune}: the members of the group that the
   * report is for, in the group's own period; of many the lowest and the highest.
   */
  public String i_kommunerne(String... argumenter) {
    if (opslag.udgivelse().omraade().erKommune()) {
      throw UdenVaerdi.stille();
    }
    Valg valg = valg(argumenter);
    return Sammenligning.medlemmer(opslag, valg, resultat(valg));
  }

  /** {@code 12,0 mio. kr. lavere end}: how a difference reads. */
  public String hoejere_lavere(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat resultat = resultat(valg);
    if (resultat.status() == Status.UFULDSTAENDIG) {
      throw new UdenVaerdi("perioden er ikke dækket helt og kan ikke holdes op mod hele perioder");
    }
    String stoerrelse = Dansk.vaerdi(resultat.vaerdi().abs(), resultat.enhed(), valg.decimaler());
    boolean nul = stoerrelse.chars().filter(Character::isDigit).allMatch(ciffer -> ciffer == '0');
    if (nul) {
      return "på samme niveau som";
    }
    return stoerrelse + (resultat.vaerdi().signum() > 0 ? " højere end" : " lavere end");
  }

  private static String[] foerst(String sti, String... andre) {
    List<String> alle = new ArrayList<>(List.of(sti));
    alle.addAll(List.of(andre));
    return alle.toArray(String[]::new);
  }

  /** {@code er steget med 17 (13 pct.) fra 131 den … til 148 den …}. */
  public String forandring(String... argumenter) {
    Tidsserie serie = serieMedSpor(valg(argumenter));
    serie
        .sidste()
        .flatMap(serie::foersteSammenlignelige)
        .ifPresent(foer -> spor.viste(foer.noegle()));
    return Konklusion.forandring(serie);
  }

  /** {@code har ligget mellem 131 den … og 148 den …}. */
  public String spaend(String... argumenter) {
    return Konklusion.spaend(serieMedSpor(valg(argumenter)));
  }

  /** {@code 3,9 højere end i Partnerskabskommunerne; den … var det 2,2 højere}. */
  public String forskel_til(String... argumenter) {
    Valg valg = valg(argumenter);
    return new Konklusion(opslag)
        .forskelTil(valg.sti(), valg.til(), resultat(valg), serieMedSpor(valg));
  }

  /** {@code 15}: a count in pct. of another in the same period, of which it need not be a part. */
  public String andel_af(String sti, String hele, String... andre) {
    Valg valg = valg(foerst(sti, andre));
    Resultat del = resultat(valg);
    Sti heles = Sti.laes(hele, UDEN_STED);
    Tidsserie serie = opslag.serie(heles, opslag.id(valg.omraade()));
    Optional<Resultat> samtidig = serie.i(del.noegle().periode());
    if (samtidig.filter(r -> r.status().harVaerdi()).isEmpty()) {
      String grund = "tallet kan ikke vises for samme periode";
      spor.manglede(opslag.definition(heles.noegletal()).titel(), grund);
      throw new UdenVaerdi(grund);
    }
    if (del.enhed() != Enhed.ANTAL || samtidig.get().enhed() != Enhed.ANTAL) {
      throw new ForkertBrug("andel_af er et antal i pct. af et andet antal");
    }
    return Celletal.andel(del, samtidig.get())
        .map(pct -> Dansk.andel(pct, Math.max(0, valg.decimaler())))
        .orElseThrow(() -> new UdenVaerdi("der er ikke noget at regne andelen af"));
  }

  /** The same of two categories of a figure, the second with its words. */
  public String forskel_mellem(String sti, String anden, String ord, String... andre) {
    Valg valg = valg(foerst(sti, andre));
    return new Konklusion(opslag)
        .forskelMellem(valg.sti(), anden, ord, resultat(valg), serieMedSpor(valg));
  }

  /** {@code »Institution«, der er faldet med …}: what really moved most, in pct. of its start. */
  public String flyttet_mest(String... argumenter) {
    Valg valg = valg(argumenter);
    String ord = new Konklusion(opslag).flyttetMest(valg.sti(), opslag.id(valg.omraade()));
    spor.fandt();
    return ord;
  }

  /** {@code flest i marts (56) og færrest i juli (21) i 2017}: of a figure for each month. */
  public String flest_og_faerrest(String... argumenter) {
    return Maanedsord.flestOgFaerrest(serieMedSpor(valg(argumenter)));
  }

  /** {@code er nået: …} or {@code er ikke nået: …}: the last target for a figure. */
  public String maalet(String... argumenter) {
    String ord = new Konklusion(opslag).maalet(valg(argumenter).sti());
    spor.fandt();
    return ord;
  }

  /** {@code færre børn i 2017 end i 2016, men hver plads blev dyrere}. */
  public String antal_og_pris(String... argumenter) {
    Valg valg = valg(argumenter);
    return Styringsord.antalOgPris(
        serieMedSpor(valg), Styringsord.pris(opslag, valg.sti(), opslag.id(valg.omraade())));
  }

  /** {@code blev forbruget 1,1 mio. kr. mindre end budgettet, svarende til 1,8 pct}. */
  public String budgettet(String... argumenter) {
    String ord = new Budgetord(opslag, valg(argumenter)).budgettet();
    spor.fandt();
    return ord;
  }

  /** {@code på »Anbringelser«, hvor forbruget blev 309.000 kr. mindre end budgettet}. */
  public String afviger_mest(String... argumenter) {
    String ord = new Budgetord(opslag, valg(argumenter)).afvigerMest();
    spor.fandt();
    return ord;
  }

  /** The label of the largest category; nothing where two are as large, or it is not known. */
  public String stoerste(String... argumenter) {
    Resultat stoerst = stoerst(valg(argumenter));
    Definition definition = opslag.definition(stoerst.noegle().noegletal());
    return Dansk.lille(definition.etiket(stoerst.noegle().kategori()));
  }

  /** The value of the largest category, with its unit. */
  public String stoerste_tal(String... argumenter) {
    Valg valg = valg(argumenter);
    Resultat stoerst = stoerst(valg);
    return Dansk.vaerdi(stoerst, valg.decimaler());
  }

  /** True when the figure has a value. */
  public boolean har_vaerdi(String... argumenter) {
    return find(valg(argumenter), true).isPresent();
  }

  /** The figure's title inside a sentence. */
  public String navn_paa(String... argumenter) {
    return Dansk.lille(opslag.definition(valg(argumenter).sti().noegletal()).titel());
  }

  /** The groups in the report. */
  public String grupper() {
    return navne(
        opslag.sammenligning().stream().filter(Omraade::erGruppe).map(Omraade::navn).toList());
  }

  /** The municipalities of the group that the report is for. */
  public String kommuner() {
    return navne(medlemmer(opslag.udgivelse()));
  }

  /** {@code Kun målgruppen social; handicap og uledsagede er ikke med.}, where any is left out. */
  public String kun_maalgrupper() {
    return opslag
        .udgivelse()
        .opgoerelse()
        .omfang()
        .kunMaalgrupper()
        .orElseThrow(UdenVaerdi::stille);
  }

  /** {@code servicelovens § 11, stk. 3}: a paragraph of serviceloven, or what is it from 2024. */
  public String lov(String paragraf) {
    return Lovgivning.af(opslag.udgivelse())
        .paragraf(opslag.udgivelse().opgoerelse().paragraffer(), paragraf)
        .orElseThrow(
            () ->
                new ForkertBrug(
                    "paragraffen «"
                        + paragraf
                        + "» står ikke i paragraffer.csv; skriv f.eks. lov('11,3')"));
  }

  /** The names of the municipalities of a group's report; none in a municipality's own. */
  static List<String> medlemmer(Udgivelse udgivelse) {
    return udgivelse.omraade().erKommune()
        ? List.of()
        : udgivelse.omraader().stream().filter(Omraade::erKommune).map(Omraade::navn).toList();
  }

  private static Valg valg(String... argumenter) {
    return Valg.laes(List.of(argumenter), UDEN_STED);
  }

  private static BigDecimal findes(BigDecimal antal) {
    if (antal == null) {
      throw new ForkertBrug("nøgletallet har hverken tæller eller nævner");
    }
    return antal;
  }

  private static String navne(List<String> navne) {
    if (navne.isEmpty()) {
      throw UdenVaerdi.stille();
    }
    return Dansk.opremsning(navne);
  }

  private Resultat resultat(Valg valg) {
    return resultat(valg, false);
  }

  private Resultat resultat(Valg valg, boolean ogsaaDelt) {
    Resultat resultat =
        find(valg, ogsaaDelt)
            .orElseThrow(
                () -> new UdenVaerdi(opslag.serie(valg.sti(), opslag.id(valg.omraade())).grund()));
    spor.viste(resultat.noegle());
    return resultat;
  }

  private Optional<Resultat> find(Valg valg, boolean ogsaaDelt) {
    String omraade = opslag.id(valg.omraade());
    if (!ogsaaDelt && opslag.delt(valg.sti(), omraade)) {
      throw new ForkertBrug(Opslag.erDelt(valg.sti()));
    }
    Tidsserie serie = opslag.serie(valg.sti(), omraade);
    Optional<Resultat> fundet =
        switch (valg.periode()) {
          case Valg.SIDSTE -> faelles.periode(valg, serie).map(serie::i).orElseGet(serie::sidste);
          case Valg.FORRIGE -> serie.forrige();
          case Valg.FOERSTE -> serie.foerste();
          default -> serie.i(valg.periode()).filter(r -> r.status().harVaerdi());
        };
    noter(valg, serie, fundet.isPresent());
    return fundet;
  }

  private Tidsserie serieMedSpor(Valg valg) {
    if (opslag.delt(valg.sti(), opslag.id(valg.omraade()))) {
      throw new ForkertBrug(Opslag.erDelt(valg.sti()));
    }
    Tidsserie serie = opslag.serie(valg.sti(), opslag.id(valg.omraade()));
    noter(valg, serie, serie.sidste().isPresent());
    serie.sidste().ifPresent(sidste -> spor.viste(sidste.noegle()));
    return serie;
  }

  /** The earlier number of a sentence is said too. */
  private Function<Resultat, Optional<Resultat>> medSpor(
      Function<Resultat, Optional<Resultat>> tidligere) {
    return nu -> {
      Optional<Resultat> foer = tidligere.apply(nu);
      foer.ifPresent(resultat -> spor.viste(resultat.noegle()));
      return foer;
    };
  }

  private void noter(Valg valg, Tidsserie serie, boolean fandt) {
    if (fandt) {
      spor.fandt();
    } else {
      spor.manglede(opslag.definition(valg.sti().noegletal()).titel(), serie.grund());
    }
  }

  private Resultat stoerst(Valg valg) {
    Resultat sidst = resultat(valg, true);
    List<Resultat> samtidige =
        opslag.alle(valg.sti().noegletal(), opslag.id(valg.omraade())).stream()
            .filter(r -> r.noegle().periode().equals(sidst.noegle().periode()))
            .filter(r -> r.enhed() == sidst.enhed())
            .filter(r -> r.noegle().underkategori().equals(sidst.noegle().underkategori()))
            .filter(r -> !Kategorier.erTotal(r.noegle().kategori()))
            .filter(r -> opslag.udgivelse().resultater().dele(r.noegle()).isEmpty())
            .toList();
    if (samtidige.stream().anyMatch(r -> !r.status().harVaerdi())) {
      throw new UdenVaerdi("ikke alle dele kan vises");
    }
    List<Resultat> ordnet =
        samtidige.stream()
            .sorted(Comparator.comparing(Resultat::vaerdi, Comparator.reverseOrder()))
            .toList();
    if (ordnet.size() > 1 && ordnet.get(0).vaerdi().compareTo(ordnet.get(1).vaerdi()) == 0) {
      throw new UdenVaerdi("flere er lige store");
    }
    Resultat stoerst = ordnet.isEmpty() ? sidst : ordnet.get(0);
    if (stoerst.noegle().kategori().equals(UOPLYST)) {
      throw new UdenVaerdi("de fleste er uoplyst");
    }
    return stoerst;
  }
}
