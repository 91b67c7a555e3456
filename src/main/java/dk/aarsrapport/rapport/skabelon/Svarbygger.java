package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Raekkevalg;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.skabelon.Surveyopslag.Spoergsmaal;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Charts of what was answered: a bar of a hundred for each area and round, and a battery's
 * questions to the same people with answers on the same scale in one chart.
 */
final class Svarbygger {
  private static final Diagram.Punkt TOMT = new Diagram.Punkt(null, Status.IKKE_BEREGNET);

  /** Rounded shares may come to a little more than all. */
  private static final BigDecimal ALLE = new BigDecimal("100.5");

  private final Opslag opslag;
  private final Surveyopslag survey;

  Svarbygger(Opslag opslag, Surveyopslag survey) {
    this.opslag = opslag;
    this.survey = survey;
  }

  /** What stands in one chart. */
  private static final class Samling {
    private final Optional<String> batteri;
    private final String gruppe;
    private final List<Spoergsmaal> spoergsmaal = new ArrayList<>();
    private final List<Set<String>> svar = new ArrayList<>();

    Samling(Optional<String> batteri, String gruppe) {
      this.batteri = batteri;
      this.gruppe = gruppe;
    }

    boolean passer(Optional<String> andet, String spurgte, Set<String> skala) {
      return batteri.isPresent()
          && batteri.equals(andet)
          && gruppe.equals(spurgte)
          && svar.stream().anyMatch(kendt -> !Collections.disjoint(kendt, skala));
    }
  }

  /** One row: an area and a round that the question was asked in. */
  private record Raekke(Spoergsmaal spoergsmaal, Omraade omraade, String boelge, Resultat n) {}

  /** The charts with these notes; those without a number to show are left out. */
  List<Blok> byg(Optional<String> titel, List<String> noter) {
    List<Samling> samlinger = new ArrayList<>();
    for (Spoergsmaal spoergsmaal : survey.spoergsmaal()) {
      Set<String> skala = survey.svar(spoergsmaal);
      Optional<String> batteri = survey.batteri(spoergsmaal);
      Samling samling =
          samlinger.stream()
              .filter(s -> s.passer(batteri, spoergsmaal.gruppe(), skala))
              .findFirst()
              .orElseGet(
                  () -> {
                    Samling ny = new Samling(batteri, spoergsmaal.gruppe());
                    samlinger.add(ny);
                    return ny;
                  });
      samling.spoergsmaal.add(spoergsmaal);
      samling.svar.add(skala);
    }
    List<Blok> diagrammer = new ArrayList<>();
    for (Samling samling : samlinger) {
      boolean delt =
          samlinger.stream()
              .anyMatch(
                  anden ->
                      anden.batteri.equals(samling.batteri)
                          && !anden.gruppe.equals(samling.gruppe));
      diagram(samling, samlinger.size() == 1 ? titel : Optional.empty(), delt, noter)
          .ifPresent(diagrammer::add);
    }
    return diagrammer;
  }

  /** A chart; where too much of it is hidden, of the answers together or as a table. */
  private Optional<Blok> diagram(
      Samling samling, Optional<String> titel, boolean delt, List<String> noter) {
    List<Raekke> raekker = new ArrayList<>();
    for (Spoergsmaal spoergsmaal : samling.spoergsmaal) {
      for (Omraade omraade : survey.omraader()) {
        for (String boelge : survey.boelger()) {
          survey
              .besvaret(omraade, boelge, spoergsmaal)
              .filter(n -> n.vaerdi() == null || n.vaerdi().signum() > 0)
              .ifPresent(n -> raekker.add(new Raekke(spoergsmaal, omraade, boelge, n)));
        }
      }
    }
    Optional<Diagram> fint =
        diagram(samling, raekker, survey.valg(samling.spoergsmaal), titel, delt, noter);
    Optional<Diagram> lagtSammen =
        fint.filter(Diagram::forSkjult)
            .map(diagram -> survey.valgForAlle(samling.spoergsmaal))
            .flatMap(valg -> diagram(samling, raekker, valg, titel, delt, noter))
            .filter(diagram -> !diagram.forSkjult());
    return lagtSammen
        .or(() -> fint)
        .map(diagram -> Skjultfigur.eller(diagram, () -> tabel(diagram, raekker)));
  }

  /** The chart of what this choice of rows shows; none where there is nothing to stack. */
  private Optional<Diagram> diagram(
      Samling samling,
      List<Raekke> raekker,
      Raekkevalg valg,
      Optional<String> titel,
      boolean delt,
      List<String> noter) {
    List<Diagram.Serie> serier = new ArrayList<>();
    for (String svar : survey.viste(samling.spoergsmaal, valg, skala(samling))) {
      serier.add(
          new Diagram.Serie(
              svar,
              Diagram.Rolle.DEL,
              raekker.stream().map(raekke -> punkt(raekke, svar)).toList()));
    }
    if (!kanStables(serier, raekker.size())) {
      return Optional.empty();
    }
    boolean flere = samling.spoergsmaal.stream().map(Spoergsmaal::tekst).distinct().count() > 1;
    List<String> navne = raekker.stream().map(raekke -> navn(raekke, flere)).toList();
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.add(
        "Spurgt er: "
            + samling.gruppe
            + ". n er dem, der har svaret på spørgsmålet; N er dem, der blev inviteret.");
    valg.note(kode -> kode, survey.definition().hensynTil()).ifPresent(alleNoter::add);
    boolean skjult =
        serier.stream()
            .flatMap(serie -> serie.punkter().stream())
            .anyMatch(punkt -> punkt.status() == Status.DISKRETIONERET);
    if (skjult) {
      alleNoter.add("Nogle svar er skjult af hensyn til " + survey.definition().hensynTil() + ".");
    }
    return Optional.of(
        new Diagram(
            titel.orElseGet(() -> titel(samling, flere, delt)),
            Diagram.Form.STABLET_BJAELKE,
            Enhed.PCT,
            navne,
            serier,
            List.of(),
            List.of(),
            Alternativtekst.af(Diagram.Form.STABLET_BJAELKE, Enhed.PCT, navne, serier),
            alleNoter,
            Bundtekst.kilde(survey.definition(), opslag.udgivelse())));
  }

  /** The same numbers with a column for each answer; what stands over rows is their question. */
  private Tabel tabel(Diagram diagram, List<Raekke> raekker) {
    List<String> kolonner = new ArrayList<>(List.of(""));
    diagram.serier().forEach(serie -> kolonner.add(serie.navn()));
    List<Tabel.Raekke> tabellens = new ArrayList<>();
    String over = "";
    boolean uden = false;
    for (int i = 0; i < raekker.size(); i++) {
      int nummer = i;
      String[] navn = diagram.perioder().get(i).split("\n", 2);
      if (navn.length > 1 && !navn[0].equals(over)) {
        over = navn[0];
        tabellens.add(Tabel.Raekke.over(over, diagram.serier().size()));
      }
      List<String> celler =
          diagram.serier().stream()
              .map(serie -> celle(serie.punkter().get(nummer), raekker.get(nummer), serie.navn()))
              .toList();
      uden |= celler.contains(Talformat.INGEN_VAERDI);
      tabellens.add(
          new Tabel.Raekke(
              navn.length > 1 ? Matrixbygger.INDRYK + navn[1] : navn[0], celler, false));
    }
    List<String> noter = new ArrayList<>(diagram.noter());
    if (uden) {
      noter.add(Talformat.INGEN_VAERDI + ": Svaret står ikke for sig ved spørgsmålet.");
    }
    return new Tabel(
        diagram.titel(), diagram.enhed().etiket(), kolonner, tabellens, noter, diagram.kilde());
  }

  /** An answer of the question's scale that nobody has given is 0. */
  private String celle(Diagram.Punkt punkt, Raekke raekke, String svar) {
    if (punkt.vaerdi() != null) {
      return punkt.tal(Enhed.PCT);
    }
    if (punkt.status() == Status.DISKRETIONERET) {
      return Talformat.SKJULT;
    }
    return survey.svar(raekke.spoergsmaal()).contains(svar) ? "0" : Talformat.INGEN_VAERDI;
  }

  private static String titel(Samling samling, boolean flere, boolean delt) {
    String titel = flere ? samling.batteri.orElseThrow() : samling.spoergsmaal.get(0).tekst();
    return flere && delt ? titel + ": " + Dansk.lille(samling.gruppe) : titel;
  }

  private static List<String> skala(Samling samling) {
    Set<String> alle = new LinkedHashSet<>();
    samling.svar.stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .forEach(alle::addAll);
    return List.copyOf(alle);
  }

  /** Something to show, and no row where more than one answer could be given. */
  private static boolean kanStables(List<Diagram.Serie> serier, int raekker) {
    boolean noget = false;
    for (int i = 0; i < raekker; i++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Diagram.Serie serie : serier) {
        Diagram.Punkt punkt = serie.punkter().get(i);
        noget |= punkt.vaerdi() != null;
        sum = punkt.vaerdi() == null ? sum : sum.add(punkt.vaerdi());
      }
      if (sum.compareTo(ALLE) > 0) {
        return false;
      }
    }
    return noget;
  }

  private Diagram.Punkt punkt(Raekke raekke, String svar) {
    return survey
        .andel(raekke.omraade(), raekke.boelge(), raekke.spoergsmaal(), svar)
        .map(r -> new Diagram.Punkt(r.vaerdi(), r.status()))
        .orElse(TOMT);
  }

  private String navn(Raekke raekke, boolean flere) {
    List<String> ord = new ArrayList<>();
    if (survey.omraader().size() > 1) {
      ord.add(raekke.omraade().erKommune() ? raekke.omraade().navn() : "Tilsammen");
    }
    if (survey.boelger().size() > 1 || ord.isEmpty()) {
      ord.add(Talformat.periode(raekke.boelge()));
    }
    String hvor = String.join(", ", ord);
    String n = raekke.n().status().harVaerdi() ? " (" + antal(raekke) + ")" : "";
    return (flere ? raekke.spoergsmaal().tekst() + "\n" : "") + hvor + n;
  }

  private String antal(Raekke raekke) {
    String n = "n = " + Talformat.tal(raekke.n().vaerdi(), 0);
    return survey
        .svarprocent(raekke.omraade(), raekke.boelge(), raekke.spoergsmaal().gruppe())
        .filter(svarprocent -> svarprocent.naevner() != null)
        .map(svarprocent -> n + ", N = " + Talformat.tal(svarprocent.naevner(), 0))
        .orElse(n);
  }
}
