package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds a chart, with the text that tells it to those who cannot see it. */
final class Diagrambygger {
  static final int HOEJST_PERIODER = 12;

  private static final String BJAELKE = "bjaelke";

  private static final Diagram.Punkt TOMT = new Diagram.Punkt(null, Status.IKKE_BEREGNET);

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Visning udsnit;
  private final Definition definition;
  private final Kategorier kategorier;
  private final List<Visning.Del> dele;
  private final List<String> perioder;

  /** Builds what the block asks for. */
  Diagrambygger(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.udsnit = udsnit;
    this.definition = udsnit.definition();
    this.kategorier = new Kategorier(definition);
    this.dele = dele(udsnit, direktiv.liste("kategorier"), erBjaelker());
    this.perioder = perioder(udsnit, dele);
  }

  /** The chart under this title, with these further notes. */
  Diagram byg(String titel, List<String> noter) {
    Enhed enhed = enhed();
    if (erBjaelker()) {
      return bjaelker(titel, noter, enhed);
    }
    Diagram.Form form = form(enhed);
    List<String> alleNoter = new ArrayList<>(noter);
    List<Diagram.Serie> serier =
        dele.size() > 1 ? deleSerier() : omraadeSerier(dele.get(0), alleNoter);
    List<String> andre =
        udsnit.omraader().stream().filter(Omraade::erEkstern).map(Dansk::navn).toList();
    alleNoter.addAll(
        statusnoter(
            form,
            definition,
            serier.stream().filter(serie -> !andre.contains(serie.navn())).toList(),
            Bundtekst.ikkeHele(opslag, definition.id(), perioder)));
    serier.stream()
        .filter(serie -> andre.contains(serie.navn()))
        .filter(serie -> serie.punkter().stream().anyMatch(punkt -> punkt.vaerdi() == null))
        .map(serie -> serie.navn() + " har ikke offentliggjort tal for alle perioder.")
        .forEach(alleNoter::add);
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, List.of(enhed), opslag.udgivelse()));
    List<String> kategorier = kategorier();
    List<Omraade> tegnede = dele.size() > 1 ? egen() : medTal();
    if (dele.size() == 1) {
      alleNoter.addAll(Bundtekst.kildenoter(opslag, definition, tegnede));
    }
    alleNoter.addAll(Bundtekst.uligeDele(opslag, definition, perioder));
    alleNoter.addAll(Bundtekst.brudnoter(opslag, definition.id(), kategorier, perioder, tegnede));
    Talnoter talnoter = new Talnoter(opslag);
    List<String> trykte =
        perioder.stream()
            .map(periode -> Talformat.periode(periode) + maerke(talnoter, periode, dele, tegnede))
            .toList();
    alleNoter.addAll(talnoter.ord(true));
    List<Diagram.Maal> maal =
        dele.size() > 1 ? List.of() : new Maalbygger(opslag).linje(definition.id(), dele.get(0));
    List<Diagram.Udsving> udsving =
        form == Diagram.Form.LINJE && serier.size() == 1
            ? Udsvingsbygger.byg(
                opslag.serie(
                    new Sti(definition.id(), dele.get(0).kategori(), dele.get(0).underkategori()),
                    opslag.hoved()),
                perioder)
            : List.of();
    List<Integer> brud = Bundtekst.brudFoer(opslag, definition.id(), kategorier, perioder);
    return new Diagram(
        titel,
        form,
        enhed,
        trykte,
        serier,
        maal,
        brud,
        udsving,
        Alternativtekst.af(form, enhed, trykte, serier)
            + Alternativtekst.maal(maal)
            + Alternativtekst.brud(brud, trykte)
            + Udsvingsbygger.ord(udsving, enhed, trykte),
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  private boolean erBjaelker() {
    return direktiv.raa("form").orElse("").equals(BJAELKE);
  }

  /** The one period of lying bars; empty of a chart that is not. */
  Optional<String> bjaelkernesPeriode() {
    return erBjaelker() ? Optional.of(sidstePeriode()) : Optional.empty();
  }

  /** The periods from the first to the last with a value or a hidden one. */
  private static List<String> perioder(Visning udsnit, List<Visning.Del> dele) {
    List<String> alle = udsnit.perioder();
    int[] med =
        IntStream.range(0, alle.size()).filter(i -> noget(udsnit, dele, alle.get(i))).toArray();
    return med.length == 0 ? alle : alle.subList(med[0], med[med.length - 1] + 1);
  }

  private static boolean noget(Visning udsnit, List<Visning.Del> dele, String periode) {
    return udsnit.omraader().stream()
        .anyMatch(
            omraade ->
                dele.stream()
                    .flatMap(del -> udsnit.celle(omraade.id(), periode, del).stream())
                    .anyMatch(r -> r.status().harVaerdi() || r.status() == Status.DISKRETIONERET));
  }

  private List<String> kategorier() {
    return dele.stream().map(Visning.Del::kategori).distinct().toList();
  }

  /** One row for each category: the last period with a value, and the year before under it. */
  private Diagram bjaelker(String titel, List<String> noter, Enhed enhed) {
    String nu = sidstePeriode();
    List<String> viste = new ArrayList<>(List.of(nu));
    Optional<String> foer = aaretFoer(nu);
    List<String> brud =
        foer.map(
                aar ->
                    Bundtekst.brudnoter(
                        opslag,
                        definition.id(),
                        kategorier(),
                        List.of(aar, nu),
                        List.of(opslag.udgivelse().omraade())))
            .orElse(List.of());
    foer.filter(aar -> brud.isEmpty()).ifPresent(viste::add);
    List<Visning.Del> ordnet = ordnet(nu);
    boolean underdelt = underdelt();
    List<String> navne =
        ordnet.stream()
            .map(del -> underdelt ? del.underkategori() : del.kategori())
            .map(kode -> kategorier.navn(kode))
            .toList();
    Talnoter talnoter = new Talnoter(opslag);
    List<String> maerkede =
        IntStream.range(0, navne.size())
            .mapToObj(i -> navne.get(i) + maerke(talnoter, nu, ordnet.subList(i, i + 1), egen()))
            .toList();
    List<Diagram.Serie> serier = new ArrayList<>();
    for (String periode : viste) {
      boolean foerst = periode.equals(nu);
      serier.add(
          new Diagram.Serie(
              Talformat.periode(periode),
              foerst ? Diagram.Rolle.HOVED : Diagram.Rolle.SAMMENLIGNING,
              ordnet.stream()
                  .map(del -> udsnit.celle(opslag.hoved(), periode, del))
                  .map(Diagrambygger::punkt)
                  .toList()));
    }
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(
        statusnoter(
            Diagram.Form.BJAELKE,
            definition,
            serier,
            Bundtekst.ikkeHele(opslag, definition.id(), perioder)));
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, List.of(enhed), opslag.udgivelse()));
    alleNoter.addAll(talnoter.ord(true));
    brud.forEach(hvorfor -> alleNoter.add("Året før er ikke tegnet. " + hvorfor));
    return new Diagram(
        titel + " " + Bundtekst.periode(opslag, definition.id(), nu),
        Diagram.Form.BJAELKE,
        enhed,
        maerkede,
        serier,
        List.of(),
        List.of(),
        Alternativtekst.af(Diagram.Form.BJAELKE, enhed, navne, serier),
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  private List<Omraade> egen() {
    return List.of(opslag.udgivelse().omraade());
  }

  /** The areas with a number to draw: what is not seen needs no source and no reservation. */
  private List<Omraade> medTal() {
    return udsnit.omraader().stream()
        .filter(
            omraade ->
                omraade.id().equals(opslag.hoved())
                    || punkter(omraade.id(), dele.get(0)).stream()
                        .anyMatch(p -> p.vaerdi() != null))
        .toList();
  }

  /** The marks of the notes on what is drawn of a period. */
  private String maerke(
      Talnoter talnoter, String periode, List<Visning.Del> viste, List<Omraade> omraader) {
    return talnoter.maerke(
        omraader.stream()
            .flatMap(
                omraade ->
                    viste.stream()
                        .flatMap(del -> udsnit.celle(omraade.id(), periode, del).stream()))
            .map(Resultat::noegle)
            .toList());
  }

  private String sidstePeriode() {
    return sidstePeriode(Diagrambygger::helt)
        .or(() -> sidstePeriode(r -> r.status().harVaerdi()))
        .orElseGet(() -> perioder.get(perioder.size() - 1));
  }

  private Optional<String> sidstePeriode(Predicate<Resultat> valgt) {
    return perioder.stream()
        .filter(periode -> dele.stream().anyMatch(del -> har(periode, del, valgt)))
        .reduce((foerste, sidste) -> sidste);
  }

  private boolean har(String periode, Visning.Del del, Predicate<Resultat> valgt) {
    return opslag.alle(definition.id(), opslag.hoved()).stream()
        .anyMatch(
            r ->
                valgt.test(r)
                    && r.noegle().periode().equals(periode)
                    && r.noegle().kategori().equals(del.kategori())
                    && r.noegle().underkategori().equals(del.underkategori()));
  }

  private static boolean helt(Resultat resultat) {
    return resultat.status() == Status.OK;
  }

  /** The same day or year a year before. */
  private Optional<String> aaretFoer(String nu) {
    LocalDate dag = Periode.slut(nu).minusYears(1);
    return perioder.stream()
        .filter(periode -> Periode.slut(periode).equals(dag))
        .filter(periode -> dele.stream().anyMatch(del -> har(periode, del, Diagrambygger::helt)))
        .findFirst();
  }

  /** Free text with the most first; what has an order of its own keeps it. */
  private List<Visning.Del> ordnet(String periode) {
    boolean frit =
        dele.stream()
            .flatMap(del -> Stream.of(del.kategori(), del.underkategori()))
            .noneMatch(kode -> kategorier.lukket(kode) || Kategorier.erTal(kode));
    if (!frit) {
      return dele;
    }
    return dele.stream()
        .sorted(
            Comparator.comparing(
                del ->
                    udsnit
                        .celle(opslag.hoved(), periode, del)
                        .map(Resultat::vaerdi)
                        .map(BigDecimal::negate)
                        .orElse(BigDecimal.ONE)))
        .toList();
  }

  /**
   * The categories but the totals, unless they are asked for or there is nothing else; lying bars
   * skip no age.
   */
  private static List<Visning.Del> dele(Visning udsnit, List<String> valgte, boolean bjaelker) {
    List<Visning.Del> alle = udsnit.dele();
    List<Visning.Del> uden =
        alle.stream()
            .filter(del -> !Kategorier.erTotal(del.kategori()) || valgte.contains(del.kategori()))
            .toList();
    if (uden.isEmpty()) {
      return alle;
    }
    return bjaelker ? udenSpring(uden, new Kategorier(udsnit.definition())) : uden;
  }

  /** An age that nobody has stands between those that somebody has. */
  private static List<Visning.Del> udenSpring(List<Visning.Del> dele, Kategorier kategorier) {
    List<Visning.Del> alle = new ArrayList<>();
    OptionalInt forrige = OptionalInt.empty();
    for (Visning.Del del : dele) {
      OptionalInt alder = kategorier.alder(del.kategori());
      if (forrige.isPresent() && alder.isPresent()) {
        IntStream.range(forrige.getAsInt() + 1, alder.getAsInt())
            .mapToObj(mangler -> new Visning.Del(Integer.toString(mangler), del.underkategori()))
            .forEach(alle::add);
      }
      alle.add(del);
      forrige = alder;
    }
    return alle;
  }

  private Enhed enhed() {
    List<Enhed> enheder =
        dele.stream().flatMap(del -> udsnit.enhed(del).stream()).distinct().toList();
    if (enheder.size() > 1) {
      throw direktiv
          .sted()
          .fejl(
              "diagrammet blander "
                  + Dansk.opremsning(enheder.stream().map(Enhed::etiket).toList())
                  + "; vælg med kategorier eller underkategorier");
    }
    return enheder.isEmpty() ? definition.enhed() : enheder.get(0);
  }

  private Diagram.Form form(Enhed enhed) {
    Optional<Diagram.Form> valgt =
        direktiv
            .raa("form")
            .map(raa -> Diagram.Form.valueOf(raa.toUpperCase(java.util.Locale.ROOT)));
    Diagram.Form form =
        valgt.orElse(
            dele.size() > 1 && enhed == Enhed.PCT ? Diagram.Form.STABLET : Diagram.Form.LINJE);
    boolean ettal = perioder.size() == 1 && form == Diagram.Form.LINJE;
    return ettal ? Diagram.Form.SOEJLE : form;
  }

  /** True where the parts are told apart by subcategory, or the only one is of a total. */
  private boolean underdelt() {
    boolean eneste =
        dele.size() == 1
            && Kategorier.erTotal(dele.get(0).kategori())
            && !dele.get(0).underkategori().isEmpty();
    return eneste || dele.stream().map(Visning.Del::underkategori).distinct().count() > 1;
  }

  private List<Diagram.Serie> deleSerier() {
    boolean underdelt = underdelt();
    boolean delt = dele.stream().map(Visning.Del::kategori).distinct().count() > 1;
    return dele.stream()
        .map(
            del -> {
              String kategori = kategorier.navn(del.kategori());
              String under = kategorier.navn(del.underkategori());
              String navn = underdelt ? (delt ? kategori + ", " + under : under) : kategori;
              return new Diagram.Serie(
                  navn,
                  Diagram.Rolle.DEL,
                  punkter(opslag.hoved(), del),
                  Bundtekst.brudFoer(opslag, definition.id(), List.of(del.kategori()), perioder));
            })
        .toList();
  }

  private List<Diagram.Serie> omraadeSerier(Visning.Del del, List<String> noter) {
    List<Diagram.Serie> serier = new ArrayList<>();
    for (Omraade omraade : udsnit.omraader()) {
      boolean hoved = omraade.id().equals(opslag.hoved());
      List<Diagram.Punkt> punkter = punkter(omraade.id(), del);
      boolean tom = punkter.stream().allMatch(punkt -> punkt.vaerdi() == null);
      Optional<Diagram.Serie> magen =
          serier.stream().filter(serie -> serie.punkter().equals(punkter)).findFirst();
      if (hoved || (!tom && magen.isEmpty())) {
        Diagram.Rolle rolle = hoved ? Diagram.Rolle.HOVED : Diagram.Rolle.SAMMENLIGNING;
        List<Integer> brud =
            Bundtekst.brudFoer(opslag, definition.id(), omraade, kategorier(), perioder);
        serier.add(new Diagram.Serie(Dansk.navn(omraade), rolle, punkter, brud));
      } else if (!tom && !ogsaaAlle(omraade, del)) {
        noter.add(
            Dansk.navn(omraade)
                + " har samme tal som "
                + magen.orElseThrow().navn()
                + " og er ikke tegnet for sig.");
      }
    }
    return serier;
  }

  /** True where all municipalities in the material are those of the report and no other. */
  private boolean ogsaaAlle(Omraade omraade, Visning.Del del) {
    List<BigDecimal> egne = naevnere(opslag.hoved(), del);
    return omraade.erLandet() && !egne.isEmpty() && egne.equals(naevnere(omraade.id(), del));
  }

  /** How many there are to count among in each period, where that is known. */
  private List<BigDecimal> naevnere(String omraade, Visning.Del del) {
    return perioder.stream()
        .flatMap(periode -> udsnit.celle(omraade, periode, del).map(Resultat::naevner).stream())
        .toList();
  }

  private List<Diagram.Punkt> punkter(String omraade, Visning.Del del) {
    return perioder.stream().map(periode -> punkt(udsnit.celle(omraade, periode, del))).toList();
  }

  /** A point of a result, or nothing to plot. */
  static Diagram.Punkt punkt(Optional<Resultat> resultat) {
    return resultat.map(Diagram.Punkt::af).orElse(TOMT);
  }

  /** What the reader is told of points that are not whole, missing or hidden. */
  static List<String> statusnoter(
      Diagram.Form form, Definition definition, List<Diagram.Serie> serier) {
    return statusnoter(form, definition, serier, List.of(Bundtekst.FORELOEBIGE));
  }

  private static List<String> statusnoter(
      Diagram.Form form, Definition definition, List<Diagram.Serie> serier, List<String> ikkeHele) {
    List<Status> statusser =
        serier.stream()
            .flatMap(serie -> serie.punkter().stream())
            .map(Diagram.Punkt::status)
            .distinct()
            .sorted()
            .toList();
    List<String> noter = new ArrayList<>();
    for (Status status : statusser) {
      switch (status) {
        case OK -> {}
        case UFULDSTAENDIG -> noter.addAll(ikkeHele);
        case FOR_NYT, IKKE_BEREGNET ->
            noter.add(
                form == Diagram.Form.LINJE
                    ? "Hvor der mangler et punkt, kunne tallet ikke beregnes."
                    : "Hvor der mangler et tal, kunne det ikke beregnes.");
        case DISKRETIONERET ->
            noter.add("Nogle tal er skjult af hensyn til " + definition.hensynTil() + ".");
      }
    }
    return noter.stream().distinct().toList();
  }
}
