package dk.aarsrapport.regneark;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.rapport.Ukendtvaerdi;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In ten lines: whether the data can be used, what to mend first, and what it would change. */
final class Dataoverblik {
  private static final int HOEJST_VAERDIER = 3;
  private static final int HOEJST_REGLER = 3;
  private static final int HOEJST_TAL = 2;

  private final List<Dataproblem> problemer;
  private final List<Ukendtvaerdi> vaerdier;
  private final Udgivelse.Data data;
  private final Map<String, String> titler;

  Dataoverblik(
      List<Dataproblem> problemer,
      List<Ukendtvaerdi> vaerdier,
      Udgivelse.Data data,
      List<Definition> definitioner) {
    this.problemer = problemer;
    this.vaerdier = vaerdier;
    this.data = data;
    titler = definitioner.stream().collect(Collectors.toMap(Definition::id, Definition::titel));
  }

  List<String> linjer() {
    if (problemer.isEmpty()) {
      return List.of("Ingen rækker er afvist, og der er ingen advarsler.");
    }
    List<String> linjer = new ArrayList<>();
    linjer.add(brugt());
    linjer.add(sammendrag());
    List<Ukendtvaerdi> foerste = vaerdier.stream().limit(HOEJST_VAERDIER).toList();
    foerste.forEach(v -> linjer.add(ret(v)));
    regler(foerste).forEach(linjer::add);
    beroerte().forEach(linjer::add);
    return linjer;
  }

  private String brugt() {
    long laest = data.kilder().stream().mapToLong(Datakilde::laest).sum();
    long afvist = data.kilder().stream().mapToLong(Datakilde::afvist).sum();
    if (afvist == 0) {
      return "Ingen rækker er afvist: alle %s læste rækker er brugt eller holdt udenfor af en oplyst grund."
          .formatted(tal(laest));
    }
    return "%s af %s læste rækker er afvist, %s pct.; de tæller ikke med i noget tal."
        .formatted(
            tal(afvist),
            tal(laest),
            Talformat.tal(BigDecimal.valueOf(100.0 * afvist / Math.max(1, laest)), 2));
  }

  private String sammendrag() {
    return "Afvist: %d. Advarsler: %d. Oplysninger: %d. Arkene Regler, Værdier og Problemer siger hvor og hvad der kan gøres."
        .formatted(
            antal(Dataproblem.AFVIST), antal(Dataproblem.ADVARSEL), antal(Dataproblem.OPLYSNING));
  }

  private long antal(String alvor) {
    return problemer.stream().filter(p -> p.alvor().equals(alvor)).count();
  }

  private static String ret(Ukendtvaerdi v) {
    return "Ret først: «%s» i %s, kolonnen %s: %s%s."
        .formatted(
            v.vaerdi(),
            v.input(),
            v.kolonne(),
            Talformat.raekker(v.raekker()),
            v.naermeste().isEmpty() ? "" : "; det nærmeste kendte er «" + v.naermeste() + "»");
  }

  /** The rules that most rows break, beside those that the values are about already. */
  private List<String> regler(List<Ukendtvaerdi> naevnte) {
    Set<String> sagt = new HashSet<>();
    naevnte.forEach(v -> sagt.add(v.regel()));
    Map<String, List<Dataproblem>> efterRegel = new LinkedHashMap<>();
    for (Dataproblem p : problemer) {
      if (!p.alvor().equals(Dataproblem.OPLYSNING) && !sagt.contains(p.regel())) {
        efterRegel.computeIfAbsent(p.regel(), r -> new ArrayList<>()).add(p);
      }
    }
    return efterRegel.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<Dataproblem>> e) ->
                        Dataproblem.GRADER.indexOf(e.getValue().get(0).alvor()))
                .thenComparingInt(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(HOEJST_REGLER)
        .map(e -> regel(e.getValue()))
        .toList();
  }

  /** In words what the first of them says, and what to do; the sheet of rules has the id. */
  private static String regel(List<Dataproblem> problemer) {
    Dataproblem foerste = problemer.get(0);
    boolean raekker = foerste.linje() > 0;
    return "Se så på (%s): %s; %s%s%s%s."
        .formatted(
            foerste.alvor(),
            foerste.besked(),
            raekker && problemer.size() > 1 ? tal(problemer.size()) + " steder, det første " : "",
            foerste.fil(),
            raekker ? ", linje " + foerste.linje() : "",
            foerste.handling().isEmpty() ? "" : ". " + foerste.handling());
  }

  private List<String> beroerte() {
    if (data.beroerte().isEmpty()) {
      return List.of();
    }
    List<String> linjer = new ArrayList<>();
    linjer.add(
        "De afviste rækker kan høre til %s tal; arket Berørte tal siger hvilke, og hvor meget de kan flytte sig."
            .formatted(tal(data.beroerte().size())));
    data.beroerte().stream()
        .filter(b -> b.hoejst().isPresent() && !erSagtAfKommunen(b))
        .sorted(Comparator.comparingLong(Beroert::raekker).reversed())
        .limit(HOEJST_TAL)
        .map(
            b ->
                "%s, %s, %s: %s, højst %s."
                    .formatted(
                        titler.getOrDefault(b.noegletal(), b.noegletal()),
                        b.omraade(),
                        b.periode(),
                        Talformat.tal(b.vaerdi().orElseThrow(), 0),
                        Talformat.tal(b.hoejst().orElseThrow(), 0)))
        .forEach(linjer::add);
    return linjer;
  }

  /** True of the whole material's number where it is a municipality's, rows and all. */
  private boolean erSagtAfKommunen(Beroert hele) {
    return hele.omraade().equals(Omraade.LANDET.id())
        && data.beroerte().stream()
            .anyMatch(
                b ->
                    !b.omraade().equals(hele.omraade())
                        && b.noegletal().equals(hele.noegletal())
                        && b.periode().equals(hele.periode())
                        && b.raekker() == hele.raekker()
                        && b.vaerdi().equals(hele.vaerdi()));
  }

  private static String tal(long antal) {
    return Talformat.tal(BigDecimal.valueOf(antal), 0);
  }
}
