package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The response rates, areas down and those asked in each round across: {@code 69 (24/35)}. */
final class Svarprocentbygger {
  private final Opslag opslag;
  private final Surveyopslag survey;

  Svarprocentbygger(Opslag opslag, Surveyopslag survey) {
    this.opslag = opslag;
    this.survey = survey;
  }

  private record Kolonne(String gruppe, String boelge) {}

  /** The table; empty where no rate can be shown. */
  Optional<Tabel> byg(String titel, List<String> noter) {
    List<Omraade> omraader = survey.omraader();
    List<Kolonne> kolonner = new ArrayList<>();
    List<Resultat> viste = new ArrayList<>();
    for (String gruppe : survey.grupper()) {
      for (String boelge : survey.boelger()) {
        List<Resultat> her =
            omraader.stream()
                .flatMap(omraade -> survey.svarprocent(omraade, boelge, gruppe).stream())
                .toList();
        if (!her.isEmpty()) {
          kolonner.add(new Kolonne(gruppe, boelge));
          viste.addAll(her);
        }
      }
    }
    if (viste.stream().noneMatch(resultat -> resultat.status().harVaerdi())) {
      return Optional.empty();
    }
    Celleskriver celler = new Celleskriver(opslag, viste);
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (Omraade omraade : omraader) {
      List<String> tal =
          kolonner.stream()
              .map(k -> celle(celler, survey.svarprocent(omraade, k.boelge(), k.gruppe())))
              .toList();
      raekker.add(new Tabel.Raekke(Dansk.navn(omraade), tal, omraade.erGruppe()));
    }
    List<String> hoved = new ArrayList<>(List.of(""));
    kolonner.forEach(k -> hoved.add(k.gruppe() + ", " + Talformat.periode(k.boelge())));
    List<String> alleNoter = new ArrayList<>(noter);
    alleNoter.addAll(celler.noter());
    return Optional.of(
        new Tabel(
            titel,
            Enhed.PCT.etiket() + " (besvarelser/inviterede)",
            hoved,
            raekker,
            alleNoter,
            Bundtekst.kilde(survey.definition(), opslag.udgivelse())));
  }

  private static String celle(Celleskriver celler, Optional<Resultat> svarprocent) {
    String tal = celler.vaerdi(svarprocent, -1);
    return svarprocent
        .filter(r -> r.status().harVaerdi())
        .map(
            r ->
                tal
                    + " ("
                    + Talformat.tal(r.taeller(), 0)
                    + "/"
                    + Talformat.tal(r.naevner(), 0)
                    + ")")
        .orElse(tal);
  }
}
