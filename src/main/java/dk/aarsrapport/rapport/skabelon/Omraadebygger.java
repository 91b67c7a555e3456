package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds a table or a chart of one period with areas beside each other, municipalities first. */
final class Omraadebygger {
  /** Others publish rounded shares, which may come to a little more than all. */
  private static final BigDecimal ALLE = BigDecimal.valueOf(102);

  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Visning udsnit;
  private final Definition definition;
  private final Kategorier kategorier;
  private final String vis;
  private final Celletal bag;

  /** Builds what the block asks for. */
  Omraadebygger(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.udsnit = udsnit;
    this.definition = udsnit.definition();
    this.kategorier = new Kategorier(definition);
    this.vis = direktiv.raa("vis").orElse("vaerdi");
    this.bag = Celletal.af(direktiv);
  }

  /** The table of the last whole period where the report's own area has a value. */
  Tabel tabel(String titel, List<String> noter) {
    String periode = udsnit.sidstePeriode();
    Fravalg fravalg = fravalg(periode, udsnit.dele());
    List<Omraade> omraader = ordnet(fravalg);
    Celleskriver celler =
        new Celleskriver(
            opslag,
            udsnit.dele().stream()
                .flatMap(del -> omraader.stream().flatMap(o -> celle(o, periode, del).stream()))
                .toList());
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (Visning.Del del : udsnit.dele()) {
      raekker.add(
          new Tabel.Raekke(
              overskrift(celler, del),
              omraader.stream().map(o -> skriv(celler, o, periode, del)).toList(),
              Kategorier.erTotal(del.kategori())));
    }
    List<String> kolonner = new ArrayList<>(List.of(direktiv.raa("forspalte").orElse("")));
    omraader.forEach(omraade -> kolonner.add(omraade.navn()));
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(bag.noter());
    alleNoter.addAll(fravalg.noter());
    alleNoter.addAll(celler.noter());
    alleNoter.addAll(
        Bundtekst.ikkeOffentliggjort(udsnit, omraader, List.of(periode), udsnit.dele()));
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, udsnit.enheder(), opslag.udgivelse()));
    alleNoter.addAll(Bundtekst.kildenoter(opslag, definition, omraader));
    return new Tabel(
        titel + " " + Bundtekst.periode(opslag, definition.id(), periode),
        enhed(celler),
        kolonner,
        raekker,
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  /**
   * The chart of the same: lying bars of a hundred of what is divided in pct., else a bar for each
   * area of the one number there is.
   */
  Diagram diagram(String titel, List<String> noter) {
    String periode = udsnit.sidstePeriode();
    List<Visning.Del> dele =
        udsnit.dele().stream()
            .filter(del -> udsnit.dele().size() == 1 || !Kategorier.erTotal(del.kategori()))
            .toList();
    Set<Enhed> enheder = udsnit.enheder();
    Enhed enhed = enheder.iterator().next();
    if (enheder.size() > 1 || (dele.size() > 1 && enhed != Enhed.PCT)) {
      throw direktiv
          .sted()
          .fejl(
              "et diagram med opstilling: omraader er af ét tal eller af dele i pct.;"
                  + " vælg med kategorier, underkategorier eller enhed");
    }
    boolean stablet = dele.size() > 1;
    Diagram.Form form = stablet ? Diagram.Form.STABLET_BJAELKE : Diagram.Form.BJAELKE;
    Fravalg fravalg = fravalg(periode, dele);
    List<Omraade> omraader = ordnet(fravalg);
    Talnoter talnoter = new Talnoter(opslag);
    List<String> navne = omraader.stream().map(o -> navn(o, periode, dele)).toList();
    List<String> maerkede =
        IntStream.range(0, navne.size())
            .mapToObj(
                i ->
                    navne.get(i)
                        + talnoter.maerke(
                            dele.stream()
                                .flatMap(del -> celle(omraader.get(i), periode, del).stream())
                                .map(Resultat::noegle)
                                .toList()))
            .toList();
    List<Diagram.Serie> serier =
        dele.stream()
            .map(
                del ->
                    new Diagram.Serie(
                        stablet ? delnavn(del) : Talformat.periode(periode),
                        stablet ? Diagram.Rolle.DEL : Diagram.Rolle.HOVED,
                        omraader.stream()
                            .map(o -> Diagrambygger.punkt(celle(o, periode, del)))
                            .toList()))
            .toList();
    if (stablet && omraader.stream().anyMatch(o -> sum(o, periode, dele).compareTo(ALLE) > 0)) {
      throw direktiv
          .sted()
          .fejl("delene er tilsammen mere end 100 pct. og kan ikke stables; vælg med kategorier");
    }
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(fravalg.noter());
    alleNoter.addAll(Diagrambygger.statusnoter(form, definition, serier));
    alleNoter.addAll(Bundtekst.omfangsnoter(definition, enheder, opslag.udgivelse()));
    alleNoter.addAll(Bundtekst.kildenoter(opslag, definition, omraader));
    alleNoter.addAll(talnoter.ord(true));
    return new Diagram(
        titel + " " + Bundtekst.periode(opslag, definition.id(), periode),
        form,
        enhed,
        maerkede,
        serier,
        List.of(),
        List.of(),
        Alternativtekst.af(form, enhed, navne, serier),
        alleNoter,
        Bundtekst.kilde(definition, opslag.udgivelse()));
  }

  private BigDecimal sum(Omraade omraade, String periode, List<Visning.Del> dele) {
    return dele.stream()
        .flatMap(del -> celle(omraade, periode, del).stream())
        .filter(r -> r.status().harVaerdi())
        .map(Resultat::vaerdi)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The area, and how many its shares are of where they all are of as many. */
  private String navn(Omraade omraade, String periode, List<Visning.Del> dele) {
    List<BigDecimal> naevnere =
        dele.stream()
            .flatMap(del -> celle(omraade, periode, del).stream())
            .filter(r -> r.status().harVaerdi() && r.naevner() != null)
            .map(Resultat::naevner)
            .distinct()
            .toList();
    return omraade.navn()
        + (dele.size() > 1 && naevnere.size() == 1
            ? " (N = " + Talformat.tal(naevnere.get(0), 0) + ")"
            : "");
  }

  private String delnavn(Visning.Del del) {
    boolean underdelt =
        udsnit.dele().stream().map(Visning.Del::underkategori).distinct().count() > 1;
    return kategorier.navn(underdelt ? del.underkategori() : del.kategori());
  }

  private Fravalg fravalg(String periode, List<Visning.Del> dele) {
    return new Fravalg(opslag.hoved(), udsnit, List.of(periode), dele);
  }

  private static List<Omraade> ordnet(Fravalg fravalg) {
    return fravalg.viste().stream().sorted(Comparator.comparing(o -> !o.erKommune())).toList();
  }

  private Optional<Resultat> celle(Omraade omraade, String periode, Visning.Del del) {
    return udsnit.celle(omraade.id(), periode, del);
  }

  private String skriv(Celleskriver celler, Omraade omraade, String periode, Visning.Del del) {
    Optional<Resultat> resultat = celle(omraade, periode, del);
    String vaerdi = celler.vaerdi(resultat, direktiv.heltal("decimaler", -1));
    return switch (vis) {
      case "antal" -> celler.antal(resultat);
      case "begge" ->
          resultat.filter(r -> r.status().harVaerdi() && r.taeller() != null).isPresent()
              ? celler.antal(resultat) + " (" + vaerdi + ")"
              : vaerdi;
      default ->
          bag.bag(
              vaerdi,
              resultat,
              celle(omraade, periode, new Visning.Del("i-alt", del.underkategori())));
    };
  }

  private String overskrift(Celleskriver celler, Visning.Del del) {
    List<String> ord = new ArrayList<>();
    if (!del.kategori().isEmpty() || del.underkategori().isEmpty()) {
      ord.add(udsnit.delt() ? kategorier.navn(del.kategori()) : definition.titel());
    }
    boolean underdelt =
        udsnit.dele().stream().map(Visning.Del::underkategori).distinct().count() > 1;
    if (underdelt && !Tabelbygger.ENHEDSKODER.contains(del.underkategori())) {
      ord.add(kategorier.navn(del.underkategori()));
    }
    boolean blandet = udsnit.enheder().size() > 1;
    String enhed =
        blandet ? udsnit.enhed(del).map(e -> " (" + celler.enhed(e) + ")").orElse("") : "";
    String navn = String.join(", ", ord);
    return Tabelbygger.sigerEnheden(navn) ? navn : navn + enhed;
  }

  private String enhed(Celleskriver celler) {
    Set<Enhed> enheder = udsnit.enheder();
    String enhed = enheder.size() == 1 ? celler.enhed(enheder.iterator().next()) : "";
    return switch (vis) {
      case "antal" -> Enhed.ANTAL.etiket();
      case "begge" -> enhed.isEmpty() ? "" : Enhed.ANTAL.etiket() + " (" + enhed + ")";
      default -> bag.enhed(enhed);
    };
  }
}
