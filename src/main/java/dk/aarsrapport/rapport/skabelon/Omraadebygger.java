package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a table of one period with areas across, the municipalities first. */
final class Omraadebygger {
  private final Opslag opslag;
  private final Direktiv direktiv;
  private final Visning udsnit;
  private final Definition definition;
  private final Kategorier kategorier;
  private final String vis;

  /** Builds what the block asks for. */
  Omraadebygger(Opslag opslag, Direktiv direktiv, Visning udsnit) {
    this.opslag = opslag;
    this.direktiv = direktiv;
    this.udsnit = udsnit;
    this.definition = udsnit.definition();
    this.kategorier = new Kategorier(definition);
    this.vis = direktiv.raa("vis").orElse("vaerdi");
  }

  /** The table of the last whole period where the report's own area has a value. */
  Tabel byg(String titel, List<String> noter) {
    String periode = udsnit.sidstePeriode();
    List<Omraade> omraader =
        udsnit.omraader().stream().sorted(Comparator.comparing(o -> !o.erKommune())).toList();
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
              omraader.stream().map(o -> skriv(celler, celle(o, periode, del))).toList(),
              Kategorier.erTotal(del.kategori())));
    }
    List<String> kolonner = new ArrayList<>(List.of(direktiv.raa("forspalte").orElse("")));
    omraader.forEach(omraade -> kolonner.add(omraade.navn()));
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(celler.noter());
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

  private Optional<Resultat> celle(Omraade omraade, String periode, Visning.Del del) {
    return udsnit.celle(omraade.id(), periode, del);
  }

  private String skriv(Celleskriver celler, Optional<Resultat> resultat) {
    String vaerdi = celler.vaerdi(resultat, direktiv.heltal("decimaler", -1));
    return switch (vis) {
      case "antal" -> celler.antal(resultat);
      case "begge" ->
          resultat.filter(r -> r.status().harVaerdi() && r.taeller() != null).isPresent()
              ? celler.antal(resultat) + " (" + vaerdi + ")"
              : vaerdi;
      default -> vaerdi;
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
    return String.join(", ", ord) + enhed;
  }

  private String enhed(Celleskriver celler) {
    Set<Enhed> enheder = udsnit.enheder();
    String enhed = enheder.size() == 1 ? celler.enhed(enheder.iterator().next()) : "";
    return switch (vis) {
      case "antal" -> Enhed.ANTAL.etiket();
      case "begge" -> enhed.isEmpty() ? "" : Enhed.ANTAL.etiket() + " (" + enhed + ")";
      default -> enhed;
    };
  }
}
