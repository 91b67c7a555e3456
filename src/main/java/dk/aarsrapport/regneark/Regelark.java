package dk.aarsrapport.regneark;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Regelstatus;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sheet of rules: those that are broken first, the gravest on top, then those that could not
 * run, and those that all rows keep.
 */
final class Regelark {
  static final String NAVN = "Regler";

  private static final String HOLDT = "holdt";
  private static final String IKKE_KOERT = "ikke kørt";
  private static final List<String> KOLONNER =
      List.of("Alvor", "Regel", "Filer", "Antal", "Hvad reglen siger", "Hvad der kan gøres");
  private static final int[] BREDDER = {12, 30, 34, 10, 70, 70};
  private static final int ANTAL = 3;

  private Regelark() {}

  /** What breaks one rule with one grade. */
  private record Brudt(String alvor, String regel, List<Dataproblem> problemer) {
    static final Comparator<Brudt> ORDEN =
        Comparator.comparingInt((Brudt b) -> Dataproblem.GRADER.indexOf(b.alvor))
            .thenComparing(b -> -b.problemer.size())
            .thenComparing(Brudt::regel);

    String filer() {
      Set<String> filer =
          problemer.stream()
              .map(Dataproblem::fil)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      return filer.size() <= 2 ? String.join(", ", filer) : filer.size() + " filer";
    }
  }

  static void skriv(Arkskriver ark, List<Dataproblem> problemer, List<Regelstatus> regler) {
    Map<String, Regelstatus> kendte = new TreeMap<>();
    regler.forEach(r -> kendte.put(r.regel(), r));
    Datakvalitetsark.hoved(ark, 0, KOLONNER, BREDDER, ANTAL);
    int raekke = 0;
    for (Brudt b : brudte(problemer)) {
      Regelstatus kendt = kendte.get(b.regel());
      Dataproblem foerste = b.problemer().get(0);
      linje(
          ark,
          ++raekke,
          List.of(b.alvor(), b.regel(), b.filer()),
          kendt == null ? b.problemer().size() : kendt.antal(),
          kendt == null ? foerste.besked() : kendt.mening(),
          foerste.handling());
    }
    for (Regelstatus r : regler) {
      if (!r.ikkeKoert().isEmpty()) {
        linje(
            ark,
            ++raekke,
            List.of(IKKE_KOERT, r.regel(), ""),
            0,
            r.mening(),
            "Ikke kørt: " + r.ikkeKoert());
      }
    }
    for (Regelstatus r : regler) {
      if (r.ikkeKoert().isEmpty() && r.antal() == 0) {
        linje(ark, ++raekke, List.of(HOLDT, r.regel(), ""), 0, r.mening(), "");
      }
    }
    ark.tabel(NAVN, 0, raekke, KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }

  private static List<Brudt> brudte(List<Dataproblem> problemer) {
    return problemer.stream()
        .collect(Collectors.groupingBy(p -> List.of(p.alvor(), p.regel())))
        .entrySet()
        .stream()
        .map(e -> new Brudt(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .sorted(Brudt.ORDEN)
        .toList();
  }

  private static void linje(
      Arkskriver ark, int raekke, List<String> navne, long antal, String mening, String handling) {
    Cellestil tekst = Cellestil.TEKST.medBund().medOmbrydning();
    for (int i = 0; i < navne.size(); i++) {
      ark.tekst(raekke, i, navne.get(i), tekst);
    }
    ark.tal(
        raekke,
        ANTAL,
        BigDecimal.valueOf(antal),
        Cellestil.TEKST.medBund().medHoejre().medFormat("#,##0"));
    ark.tekst(raekke, 4, mening, tekst.medIndryk());
    ark.tekst(raekke, 5, handling, tekst.medIndryk());
    ark.hoejde(
        raekke,
        Math.max(Tekstmaal.hoejde(mening, BREDDER[4]), Tekstmaal.hoejde(handling, BREDDER[5])));
  }
}
