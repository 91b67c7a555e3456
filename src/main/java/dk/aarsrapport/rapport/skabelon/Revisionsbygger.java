package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the table of numbers that are others than in the last edition. */
final class Revisionsbygger {
  private static final int HOEJST_RAEKKER = 40;
  private static final int FLEST_DECIMALER = 6;

  /** Stands where the category did not occur. */
  private static final String INGEN = "ingen";

  private final Opslag opslag;
  private final List<Revision> alle;

  /** Looks revisions up here. */
  Revisionsbygger(Opslag opslag) {
    this.opslag = opslag;
    alle = opslag.udgivelse().revisioner().orElse(List.of());
  }

  /** Why there is no table; empty when there is one. */
  Optional<String> grund() {
    if (opslag.udgivelse().revisioner().isEmpty()) {
      return Optional.of("der er ikke angivet en tidligere udgave at sammenligne med");
    }
    return alle.isEmpty()
        ? Optional.of("ingen af de tal, der kan vises, er ændret siden den tidligere udgave")
        : Optional.empty();
  }

  /**
   * One row a number: before, now and the change; of very many, the largest of each figure, those
   * of the report's own area first.
   */
  Tabel tabel(String titel, List<String> noter) {
    List<Revision> viste = viste();
    Celleskriver celler =
        new Celleskriver(
                opslag,
                viste.stream()
                    .flatMap(r -> Stream.concat(r.foer().stream(), r.nu().stream()))
                    .toList())
            .iKroner();
    boolean flereOmraader = viste.stream().map(r -> r.noegle().omraade()).distinct().count() > 1;
    List<Enhed> enheder = viste.stream().map(Revision::enhed).distinct().toList();
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (Revision revision : viste) {
      List<String> tal = new ArrayList<>();
      if (flereOmraader) {
        tal.add(opslag.omraade(revision.noegle().omraade()).map(Dansk::navn).orElseThrow());
      }
      tal.add(Talformat.periode(revision.noegle().periode()));
      int decimaler = decimaler(revision);
      for (Optional<Resultat> side : List.of(revision.foer(), revision.nu())) {
        tal.add(side.isEmpty() ? INGEN : celler.vaerdi(side, decimaler));
      }
      tal.add(aendring(revision, decimaler));
      String emne = emne(revision.noegle());
      String enhed = revision.enhed().etiket();
      boolean sagt = enheder.size() == 1 || emne.endsWith(enhed) || Tabelbygger.sigerEnheden(emne);
      raekker.add(new Tabel.Raekke(sagt ? emne : emne + " (" + enhed + ")", tal, false));
    }
    List<String> kolonner = new ArrayList<>(List.of("Nøgletal"));
    if (flereOmraader) {
      kolonner.add("Område");
    }
    kolonner.addAll(List.of("Periode", "Før", "Nu", "Ændring"));
    return new Tabel(
        titel,
        enheder.size() > 1 ? "" : enheder.get(0).etiket(),
        kolonner,
        raekker,
        Stream.of(noter, celler.noter(), egneNoter(viste)).flatMap(List::stream).toList(),
        "Kilde: den tidligere udgaves noegletal.csv og tallene i denne rapport."
            + Bundtekst.ark("Revision", opslag.udgivelse()));
  }

  private List<Revision> viste() {
    if (alle.size() <= HOEJST_RAEKKER) {
      return alle;
    }
    Map<String, List<Revision>> efterFigur = new LinkedHashMap<>();
    alle.forEach(
        r -> efterFigur.computeIfAbsent(r.noegle().noegletal(), f -> new ArrayList<>()).add(r));
    int hver = Math.max(1, HOEJST_RAEKKER / efterFigur.size());
    Set<Revision> stoerste = new HashSet<>();
    efterFigur.forEach(
        (figur, revisioner) ->
            revisioner.stream()
                .sorted(
                    Comparator.comparing(this::andres)
                        .thenComparing(Revision::stoerrelse, Comparator.reverseOrder()))
                .limit(hver)
                .forEach(stoerste::add));
    return alle.stream().filter(stoerste::contains).toList();
  }

  private boolean andres(Revision revision) {
    return !revision.noegle().omraade().equals(opslag.hoved());
  }

  private String emne(Noegle noegle) {
    Definition definition = opslag.definition(noegle.noegletal());
    List<String> ord = new ArrayList<>(List.of(definition.titel()));
    Stream.of(noegle.kategori(), noegle.underkategori())
        .filter(kode -> !kode.isEmpty() && !Tabelbygger.ENHEDSKODER.contains(kode))
        .map(kode -> etiket(definition, kode))
        .distinct()
        .forEach(ord::add);
    return ord.get(0)
        + (ord.size() > 1 ? ": " + String.join(", ", ord.subList(1, ord.size())) : "");
  }

  private String etiket(Definition definition, String kode) {
    return opslag
        .omraade(Omraade.gruppe(kode, "").id())
        .map(Omraade::navn)
        .orElseGet(() -> new Kategorier(definition).navn(kode));
  }

  /** Those of the unit, and more where the change would not show. */
  private static int decimaler(Revision revision) {
    int decimaler = revision.enhed().decimaler();
    if (revision.aendring().isPresent()) {
      BigDecimal foer = revision.foer().map(Resultat::vaerdi).orElseThrow();
      BigDecimal nu = revision.nu().map(Resultat::vaerdi).orElseThrow();
      while (decimaler < FLEST_DECIMALER
          && afrundet(foer, decimaler).compareTo(afrundet(nu, decimaler)) == 0) {
        decimaler++;
      }
    }
    return decimaler;
  }

  private static BigDecimal afrundet(BigDecimal tal, int decimaler) {
    return tal.setScale(decimaler, RoundingMode.HALF_UP);
  }

  /** The difference of the two as they are printed. */
  private static String aendring(Revision revision, int decimaler) {
    if (revision.aendring().isEmpty()) {
      return Talformat.INGEN_VAERDI;
    }
    BigDecimal foer = afrundet(revision.foer().orElseThrow().vaerdi(), decimaler);
    BigDecimal nu = afrundet(revision.nu().orElseThrow().vaerdi(), decimaler);
    BigDecimal aendring = nu.subtract(foer);
    return (aendring.signum() > 0 ? "+" : "") + Talformat.tal(aendring, decimaler);
  }

  private List<String> egneNoter(List<Revision> viste) {
    List<String> noter = new ArrayList<>();
    int resten = alle.size() - viste.size();
    if (resten > 0) {
      noter.add(
          "Vist er de største ændringer i hvert nøgletal"
              + (alle.stream().anyMatch(this::andres)
                  ? ", dem for " + Dansk.navn(opslag.udgivelse().omraade()) + " først. "
                  : ". ")
              + (resten == 1
                  ? "Ét andet tal er ændret; det"
                  : Talformat.tal(BigDecimal.valueOf(resten), 0) + " andre tal er ændret; de")
              + " står i noegletal.xlsx, arket Revision.");
    }
    if (!opslag.udgivelse().udgave().fortrolig()) {
      noter.add("Tal, der er skjult i en af udgaverne, er ikke med.");
    }
    boolean fastePriser = opslag.udgivelse().opgoerelse().prisniveau().isPresent();
    if (fastePriser && viste.stream().anyMatch(r -> r.enhed() == Enhed.KR)) {
      noter.add(
          "Beløb i faste priser ændrer sig også, når de to udgaver ikke er i samme års priser.");
    }
    return noter;
  }
}
