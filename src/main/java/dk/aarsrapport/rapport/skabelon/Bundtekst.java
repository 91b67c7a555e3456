package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Arknavn;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands under a table or a chart: its source and its breaks. */
final class Bundtekst {
  /** Of points that are not whole. */
  static final String FORELOEBIGE =
      "Nogle tal er foreløbige, fordi udtrækkene ikke dækker hele perioden.";

  private static final String REGNSKAB = "posteringer";
  private static final Set<String> AARLIGE = Set.of(REGNSKAB, "budget", "befolkning", "pl");

  private Bundtekst() {}

  /**
   * {@code Kilde: kommunens udtræk af indsatser, opgjort for perioden …}, or {@code … udtræk af
   * posteringer, regnskabsår 2011–2017}; in the owner's edition also the workbook's sheet, from
   * which every number can be followed to its rows.
   */
  static String kilde(Definition definition, Udgivelse udgivelse) {
    String hvis = udgivelse.omraade().erKommune() ? "kommunens" : "kommunernes";
    String udtraek =
        definition.input().isEmpty()
            ? "oplysninger"
            : "udtræk af "
                + Dansk.opremsning(definition.input().stream().map(Bundtekst::navn).toList());
    return "Kilde: "
        + hvis
        + " "
        + udtraek
        + ", "
        + tid(definition, udgivelse)
        + "."
        + ark(Arknavn.af(definition.id()), udgivelse);
  }

  /** {@code Ark: anbragte.}; nothing in the public edition. */
  static String ark(String ark, Udgivelse udgivelse) {
    return udgivelse.udgave().fortrolig() ? " Ark: " + ark + "." : "";
  }

  /** The period in a title, and how far a year has come that is not covered to its end. */
  static String periode(Opslag opslag, String noegletal, String periode) {
    boolean ikkeHel =
        opslag.alle(noegletal, opslag.hoved()).stream()
            .filter(r -> r.noegle().periode().equals(periode))
            .anyMatch(r -> r.status() == Status.UFULDSTAENDIG);
    LocalDate til = opslag.udgivelse().opgoerelse().til();
    String ord = Periode.iSaetning(periode);
    if (!ikkeHel) {
      return ord;
    }
    if (Periode.erSpand(periode) && til.isBefore(Periode.slut(periode))) {
      return ord + sidsteMaaling(opslag, noegletal, til);
    }
    return til.isBefore(Periode.slut(periode))
        ? ord + ", til og med " + Talformat.dato(til)
        : ord + (begynderFoer(opslag, periode) ? " (ikke dækket helt)" : " (ufuldstændige tal)");
  }

  /** How far a sum over measuring dates has come: to the last of them that has been. */
  private static String sidsteMaaling(Opslag opslag, String noegletal, LocalDate til) {
    return opslag.alle(noegletal, opslag.hoved()).stream()
        .filter(r -> r.status() != Status.FOR_NYT)
        .map(r -> r.noegle().periode())
        .filter(p -> !Periode.erSpand(p) && Periodekode.er(p) && !Periode.slut(p).isAfter(til))
        .max(Comparator.comparing(Periode::slut))
        .map(
            p -> ", foreløbig kun " + Periode.iSaetning(p).replaceFirst("^den ", "til og med den "))
        .orElse(" (foreløbige tal)");
  }

  /**
   * Why some periods are not whole: one not over is preliminary, one that is over began too early.
   */
  static List<String> ikkeHele(Opslag opslag, String noegletal, List<String> perioder) {
    LocalDate til = opslag.udgivelse().opgoerelse().til();
    List<String> omme =
        opslag.alle(noegletal, opslag.hoved()).stream()
            .filter(r -> r.status() == Status.UFULDSTAENDIG)
            .map(r -> r.noegle().periode())
            .filter(perioder::contains)
            .distinct()
            .toList();
    List<String> skaaret = omme.stream().filter(p -> !til.isBefore(Periode.slut(p))).toList();
    List<String> noter = new ArrayList<>();
    lysere("Udtrækkene dækker ikke hele ", skaaret, p -> begynderFoer(opslag, p), noter);
    lysere("Der mangler dele af summen for ", skaaret, p -> !begynderFoer(opslag, p), noter);
    if (omme.isEmpty() || skaaret.size() < omme.size()) {
      noter.add(FORELOEBIGE);
    }
    return noter;
  }

  private static void lysere(
      String hvorfor, List<String> perioder, Predicate<String> disse, List<String> noter) {
    List<String> ramte = perioder.stream().filter(disse).map(Talformat::periode).toList();
    if (!ramte.isEmpty()) {
      noter.add(hvorfor + Dansk.opremsning(ramte) + "; tegnet lysere.");
    }
  }

  /** True when a period begins before the first day covered. */
  private static boolean begynderFoer(Opslag opslag, String periode) {
    return Periodekode.er(periode)
        && Periodekode.foersteDag(periode).isBefore(opslag.udgivelse().opgoerelse().fra());
  }

  /**
   * Accounts are by year, and reach further back than the first day of what happens to children.
   */
  private static String tid(Definition definition, Udgivelse udgivelse) {
    String aar =
        udgivelse.data().kilder().stream()
            .filter(kilde -> kilde.input().equals(REGNSKAB))
            .map(Datakilde::aar)
            .findFirst()
            .orElse("");
    if (!aar.isEmpty()
        && definition.input().contains(REGNSKAB)
        && AARLIGE.containsAll(definition.input())) {
      LocalDate til = udgivelse.opgoerelse().til();
      boolean skaaret =
          til.getDayOfYear() < til.lengthOfYear()
              && Periodekode.sidsteAar(aar).orElse(til.getYear()) >= til.getYear();
      return "regnskabsår "
          + aar
          + (skaaret ? "; " + til.getYear() + " kun til og med " + Talformat.dato(til) : "");
    }
    return "opgjort for perioden "
        + Talformat.dato(udgivelse.opgoerelse().fra())
        + " – "
        + Talformat.dato(udgivelse.opgoerelse().til());
  }

  /** Which target groups are counted, what is in the amounts and in which prices they stand. */
  static List<String> omfangsnoter(
      Definition definition, Collection<Enhed> enheder, Udgivelse udgivelse) {
    List<String> noter =
        new ArrayList<>(udgivelse.opgoerelse().omfang().noter(definition, enheder));
    Prisnote.om(definition, enheder, udgivelse).ifPresent(noter::add);
    return noter;
  }

  /** Where the numbers of areas outside the material come from. */
  static List<String> kildenoter(Opslag opslag, Definition definition, List<Omraade> omraader) {
    if (omraader.stream().noneMatch(Omraade::erEkstern)) {
      return List.of();
    }
    List<String> noter =
        new ArrayList<>(opslag.udgivelse().supplement().kildenoter(definition.id()));
    if (definition.omIndsatser()
        && opslag.udgivelse().opgoerelse().omfang().kunMaalgrupper().isPresent()) {
      noter.add("Andres tal kan omfatte alle målgrupper.");
    }
    return noter;
  }

  /** What a dash of an area outside the material means. */
  static List<String> ikkeOffentliggjort(
      Visning udsnit, List<Omraade> omraader, List<String> perioder, List<Visning.Del> dele) {
    return omraader.stream()
        .filter(Omraade::erEkstern)
        .filter(
            o ->
                perioder.stream()
                    .anyMatch(
                        p -> dele.stream().anyMatch(d -> udsnit.celle(o.id(), p, d).isEmpty())))
        .map(
            o -> Talformat.INGEN_VAERDI + ": " + Dansk.navn(o) + " har ikke offentliggjort tallet.")
        .toList();
  }

  /** An export as its readers call it. */
  static String navn(String input) {
    return switch (input) {
      case "pl" -> "pris- og lønskøn";
      case "survey" -> "spørgeskemaer";
      default -> input;
    };
  }

  /**
   * Which of the years shown lack service or administration that the others have, under amounts
   * that hold both: they are sums of unequal parts, and no series.
   */
  static List<String> uligeDele(Opslag opslag, Definition definition, List<String> perioder) {
    List<String> noter = new ArrayList<>();
    if (definition.beloeb().equals(Beloeb.NETTOUDGIFTER)) {
      for (String post : List.of("service", "administration")) {
        List<Resultat> postens =
            opslag.alle("udgifter", opslag.hoved()).stream()
                .filter(r -> r.noegle().kategori().equals(post))
                .filter(r -> perioder.contains(r.noegle().periode()))
                .toList();
        List<String> uden =
            postens.stream()
                .filter(r -> r.status() == Status.IKKE_BEREGNET)
                .map(r -> r.noegle().periode())
                .toList();
        if (!uden.isEmpty() && uden.size() < postens.size()) {
          noter.add(
              "I "
                  + Dansk.opremsning(uden)
                  + " er der ingen posteringer på "
                  + post
                  + ": de år kan ikke sammenlignes med de andre.");
        }
      }
    }
    return noter;
  }

  /** Indexes of the periods that cannot be compared with the one before in these categories. */
  static List<Integer> brudFoer(
      Opslag opslag, String noegletal, Collection<String> kategorier, List<String> perioder) {
    return brudFoer(opslag.brud(noegletal), kategorier, perioder);
  }

  /** The same of an area alone; a group's are all of its members'. */
  static List<Integer> brudFoer(
      Opslag opslag,
      String noegletal,
      Omraade omraade,
      Collection<String> kategorier,
      List<String> perioder) {
    return brudFoer(
        opslag
            .brud(noegletal)
            .filter(
                b ->
                    !omraade.erKommune()
                        || b.omraade().isEmpty()
                        || b.omraade().equals(omraade.id())),
        kategorier,
        perioder);
  }

  private static List<Integer> brudFoer(
      Stream<Brud> alle, Collection<String> kategorier, List<String> perioder) {
    Set<Integer> steder = new TreeSet<>();
    alle.filter(brud -> kategorier.stream().anyMatch(brud::gaelder))
        .map(brud -> sted(brud, perioder))
        .filter(sted -> sted > 0)
        .forEach(steder::add);
    return List.copyOf(steder);
  }

  /** The breaks inside the periods and categories shown, of all areas shown, in words. */
  static List<String> brudnoter(
      Opslag opslag,
      String noegletal,
      Collection<String> kategorier,
      List<String> perioder,
      List<Omraade> omraader) {
    List<String> noter = new ArrayList<>();
    Set<String> viste = omraader.stream().map(Omraade::id).collect(Collectors.toSet());
    Set<Brud> egne = opslag.brud(noegletal).collect(Collectors.toSet());
    for (Brud brud : opslag.udgivelse().brud()) {
      boolean gaelder = egne.contains(brud) || viste.contains(brud.omraade());
      if (brud.noegletal().equals(noegletal)
          && gaelder
          && kategorier.stream().anyMatch(brud::gaelder)
          && sted(brud, perioder) > 0) {
        String hvem =
            brud.omraade().equals(opslag.hoved())
                ? ""
                : opslag.omraade(brud.omraade()).map(o -> Dansk.navn(o) + ": ").orElse("");
        noter.add(
            hvem
                + hvad(opslag, brud)
                + " fra "
                + Talformat.dato(brud.dato())
                + " og frem kan ikke sammenlignes med tidligere tal. "
                + brud.tekst());
      }
    }
    return noter;
  }

  private static String hvad(Opslag opslag, Brud brud) {
    return brud.kategorier().isEmpty()
        ? "Tal"
        : "Tallene for " + brud.kun(opslag.definition(brud.noegletal()));
  }

  private static int sted(Brud brud, List<String> perioder) {
    for (int i = 0; i < perioder.size(); i++) {
      if (!Periode.slut(perioder.get(i)).isBefore(brud.dato())) {
        return i;
      }
    }
    return -1;
  }
}
