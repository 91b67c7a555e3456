package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds a table with periods across and areas or categories down. */
final class Tabelbygger {
  static final int HOEJST_PERIODER = 9;

  /** Subcategories that only repeat the unit. */
  static final Set<String> ENHEDSKODER = Set.of("kr", "pct", "netto");

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Visning udsnit;
  private final Definition definition;
  private final Kategorier kategorier;
  private final List<String> perioder;
  private final int decimaler;
  private final String vis;
  private final Celletal bag;
  private final Optional<Herafspalte> heraf;
  private Celleskriver celler;

  /** Builds what the block asks for. */
  Tabelbygger(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.udsnit = udsnit;
    this.definition = udsnit.definition();
    this.kategorier = new Kategorier(definition);
    this.perioder = udsnit.perioder();
    this.decimaler = direktiv.heltal("decimaler", -1);
    this.vis = direktiv.raa("vis").orElse("vaerdi");
    this.bag = Celletal.af(direktiv);
    this.heraf = Herafspalte.af(opslag, direktiv, udsnit);
  }

  /** The table under this title, with these further notes. */
  Tabel byg(String titel, List<String> noter) {
    List<Visning.Del> dele = udsnit.dele();
    Fravalg fravalg = new Fravalg(opslag.hoved(), udsnit, perioder, dele);
    List<Omraade> omraader = samlet() ? fravalg.viste() : udsnit.omraader();
    List<Resultat> viste = viste(dele, omraader);
    List<Resultat> medHeraf = new ArrayList<>(viste);
    heraf.ifPresent(spalte -> medHeraf.addAll(spalte.viste(dele)));
    celler = new Celleskriver(opslag, medHeraf);
    int alle = dele.size() * omraader.size() * udsnit.perioder().size();
    if (definition.nulSkrives() && viste.size() < alle) {
      celler.medFravaer();
    }
    List<Tabel.Raekke> raekker = samlet() ? underOmraader(dele, omraader) : new ArrayList<>();
    for (Visning.Del del : samlet() ? List.<Visning.Del>of() : dele) {
      for (Omraade omraade : udsnit.omraader()) {
        raekker.addAll(raekker(del, omraade));
      }
    }
    if (!samlet() && udsnit.omraader().size() == 1) {
      raekker.addAll(forskel(dele, udsnit.omraader().get(0)));
    }
    List<String> kolonner = new ArrayList<>(List.of(direktiv.raa("forspalte").orElse(forspalte())));
    perioder.forEach(periode -> kolonner.add(Talformat.periode(periode)));
    heraf.ifPresent(spalte -> kolonner.add(spalte.hoved()));
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(bag.noter());
    heraf.ifPresent(spalte -> alleNoter.add(Herafspalte.NOTE));
    if (samlet()) {
      alleNoter.addAll(fravalg.noter());
    }
    alleNoter.addAll(celler.noter());
    alleNoter.addAll(Bundtekst.ikkeOffentliggjort(udsnit, omraader, perioder, dele));
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, udsnit.enheder(), opslag.udgivelse()));
    alleNoter.addAll(Bundtekst.kildenoter(opslag, definition, omraader));
    alleNoter.addAll(Bundtekst.uligeDele(opslag, definition, perioder));
    alleNoter.addAll(
        Bundtekst.brudnoter(opslag, definition.id(), udsnit.kategorier(), perioder, omraader));
    return new Tabel(
        titel,
        enhed(),
        kolonner,
        raekker,
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  /** More than one row for each area: its name stands once, over them. */
  private boolean samlet() {
    return udsnit.omraader().size() > 1 && (udsnit.dele().size() > 1 || vis.equals("begge"));
  }

  private List<Tabel.Raekke> underOmraader(List<Visning.Del> dele, List<Omraade> omraader) {
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (Omraade omraade : omraader) {
      List<Tabel.Raekke> under =
          new ArrayList<>(dele.stream().flatMap(del -> raekker(del, omraade).stream()).toList());
      under.addAll(forskel(dele, omraade));
      if (!under.isEmpty()) {
        raekker.add(
            Tabel.Raekke.over(Dansk.navn(omraade), perioder.size() + (heraf.isPresent() ? 1 : 0)));
        under.forEach(
            raekke ->
                raekker.add(
                    new Tabel.Raekke(
                        Matrixbygger.INDRYK + raekke.overskrift(), raekke.celler(), raekke.sum())));
      }
    }
    return raekker;
  }

  private List<Resultat> viste(List<Visning.Del> dele, List<Omraade> omraader) {
    return dele.stream()
        .flatMap(
            del ->
                omraader.stream()
                    .flatMap(
                        omraade ->
                            perioder.stream()
                                .flatMap(
                                    periode -> udsnit.celle(omraade.id(), periode, del).stream())))
        .toList();
  }

  private List<Tabel.Raekke> raekker(Visning.Del del, Omraade omraade) {
    boolean sum = udsnit.delt() && Kategorier.erTotal(del.kategori());
    String overskrift = overskrift(del, omraade);
    Enhed enhed = udsnit.enhed(del).orElse(definition.enhed());
    Tabel.Raekke antal =
        new Tabel.Raekke(
            medEnhed(overskrift, Enhed.ANTAL),
            medHeraf(
                del,
                omraade,
                perioder().map(p -> celler.antal(udsnit.celle(omraade.id(), p, del)))),
            sum);
    Tabel.Raekke vaerdi =
        new Tabel.Raekke(
            medEnhed(overskrift, enhed),
            medHeraf(del, omraade, perioder().map(p -> celle(omraade, p, del))),
            sum);
    if (omraade.erEkstern() && enhed != Enhed.ANTAL) {
      return vis.equals("antal") ? List.of() : List.of(vaerdi);
    }
    return switch (vis) {
      case "antal" -> List.of(antal);
      case "begge" -> List.of(antal, vaerdi);
      default -> List.of(vaerdi);
    };
  }

  private List<String> medHeraf(Visning.Del del, Omraade omraade, Stream<String> periodernes) {
    return Stream.concat(
            periodernes, heraf.stream().map(spalte -> spalte.celle(celler, omraade, del)))
        .toList();
  }

  private String celle(Omraade omraade, String periode, Visning.Del del) {
    Optional<Resultat> resultat = udsnit.celle(omraade.id(), periode, del);
    return bag.bag(
        celler.vaerdi(resultat, decimaler),
        resultat,
        udsnit.celle(omraade.id(), periode, new Visning.Del("i-alt", del.underkategori())));
  }

  /** The first of two categories minus the second, of the numbers as they are printed. */
  private List<Tabel.Raekke> forskel(List<Visning.Del> dele, Omraade omraade) {
    Optional<String> ord = direktiv.raa("forskel");
    if (ord.isEmpty()) {
      return List.of();
    }
    if (dele.size() != 2 || udsnit.enheder().size() != 1) {
      throw direktiv
          .sted()
          .fejl("forskel er mellem to kategorier i samme enhed; vælg dem med kategorier");
    }
    return List.of(
        new Tabel.Raekke(
            ord.get(),
            perioder()
                .map(
                    p ->
                        celler.forskel(
                            udsnit.celle(omraade.id(), p, dele.get(0)),
                            udsnit.celle(omraade.id(), p, dele.get(1)),
                            decimaler))
                .toList(),
            true));
  }

  private Stream<String> perioder() {
    return perioder.stream();
  }

  private String overskrift(Visning.Del del, Omraade omraade) {
    List<String> ord = new ArrayList<>();
    boolean iLoekke = direktiv.liste("kategorier").equals(List.of(Runde.DENNE));
    if (udsnit.delt() && !iLoekke) {
      ord.add(kategorier.navn(del.kategori()));
    }
    boolean underdelt =
        (iLoekke && !del.underkategori().isEmpty())
            || udsnit.dele().stream().map(Visning.Del::underkategori).distinct().count() > 1;
    boolean gentager = del.underkategori().equals(del.kategori());
    if (underdelt && !gentager && !ENHEDSKODER.contains(del.underkategori())) {
      ord.add(kategorier.navn(del.underkategori()));
    }
    boolean alene = ord.isEmpty() && !vis.equals("begge");
    if (!samlet() && (udsnit.omraader().size() > 1 || alene)) {
      ord.add(Dansk.navn(omraade));
    }
    boolean blandet = udsnit.enheder().size() > 1 && !vis.equals("begge") && !vis.equals("antal");
    String enhed =
        blandet ? udsnit.enhed(del).map(e -> " (" + celler.enhed(e) + ")").orElse("") : "";
    String navn = String.join(", ", ord);
    return sigerEnheden(navn) ? navn : navn + enhed;
  }

  /** True when a row's name has its unit in it: {@code Gennemsnit pr. måned}. */
  static boolean sigerEnheden(String navn) {
    return navn.endsWith(Enhed.PCT.etiket())
        || Stream.of(navn.split("[,:] ")).anyMatch(Tabelbygger::begynderMedEnheden);
  }

  private static boolean begynderMedEnheden(String navn) {
    return navn.startsWith(Dansk.stort(Enhed.GENNEMSNIT.etiket()))
        || navn.startsWith(Dansk.stort(Enhed.HELAAR.etiket()))
        || navn.startsWith(Dansk.stort(Enhed.DAGE.etiket()) + " ");
  }

  private String medEnhed(String overskrift, Enhed enhed) {
    if (!vis.equals("begge")) {
      return overskrift;
    }
    return overskrift.isEmpty()
        ? Dansk.stort(celler.enhed(enhed))
        : overskrift + ", " + celler.enhed(enhed);
  }

  private String forspalte() {
    return samlet() || udsnit.delt() || udsnit.omraader().size() == 1 ? "" : "Område";
  }

  private String enhed() {
    Set<Enhed> enheder = udsnit.enheder();
    if (vis.equals("antal")) {
      return Enhed.ANTAL.etiket();
    }
    return vis.equals("begge") || enheder.size() != 1
        ? ""
        : bag.enhed(celler.enhed(enheder.iterator().next()));
  }
}
