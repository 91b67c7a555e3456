package dk.aarsrapport.rapport.skabelon;

import static dk.aarsrapport.rapport.skabelon.Lodtraekning.binomial;
import static dk.aarsrapport.rapport.skabelon.Lodtraekning.poisson;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The shipped annual report of whole worlds: in which nothing really changes, in which one number
 * does, and in which the way of counting does.
 */
class KonklusionsverdenerTest {
  private static final Path SKABELON = Path.of("report-templates/aarsrapport.md");
  private static final Skabelon AARSRAPPORT = Skabelon.leveret("aarsrapport");
  private static final List<String> AAR = List.of("2014", "2015", "2016", "2017");
  private static final int VERDENER = 100;
  private static final int TYVENDEDEL = VERDENER / 20;

  /** A conclusion: in the year in brief, in a chapter's or on the page across. */
  private static final Pattern KONKLUSION =
      Pattern.compile("(?m)^- (?<emne>.*?),? er (?:steget|faldet) med .*$");

  private static final Pattern STOERST =
      Pattern.compile("forholdsvis største ændring, som næppe er tilfældig, for »(?<hvad>.*?)«");
  private static final Pattern AENDRING =
      Pattern.compile("er (?:steget|faldet) fra [^.]*|en stigning fra [^.]*|et fald fra [^.]*");

  private static final List<String> TYPER =
      List.of("raadgivning", "familiebehandling", "kontaktperson", "aflastning", "dagbehandling");
  private static final List<String> AARSAGER =
      List.of("Omsorgssvigt", "Kriminalitet", "Skolefravær", "Andet");

  @Test
  void hvorIntetAendrerSigKonkluderesIngenAendring() throws IOException {
    Map<String, String> emner = emner();
    assertThat(emner).as("figures in the template's conclusions").hasSizeGreaterThan(20);
    Random r = new Random(1801);
    int paastande = 0;
    int stoerste = 0;
    int naas = 0;
    int forskelle = 0;
    int saetninger = 0;
    int udenForbehold = 0;
    for (int i = 0; i < VERDENER; i++) {
      String tekst = rapport(verden(r, emner, "", 1).proeve());
      paastande += KONKLUSION.matcher(tekst).find() ? 1 : 0;
      stoerste += (int) STOERST.matcher(tekst).results().count();
      naas += tekst.contains("hvis udviklingen fortsætter") ? 1 : 0;
      naas += tekst.contains("udviklingen går den anden vej") ? 1 : 0;
      forskelle += andenEndGruppen(tekst) ? 1 : 0;
      for (String linje : tekst.split("\n", -1)) {
        Matcher m = AENDRING.matcher(linje);
        while (m.find()) {
          saetninger++;
          udenForbehold += linje.substring(m.start()).contains("tilfældig") ? 0 : 1;
        }
      }
    }
    assertThat(paastande).as("reports that conclude a change").isLessThanOrEqualTo(TYVENDEDEL);
    assertThat(stoerste)
        .as("three sentences of what moved most")
        .isLessThanOrEqualTo(3 * TYVENDEDEL);
    assertThat(naas).as("a pace").isLessThanOrEqualTo(TYVENDEDEL);
    assertThat(forskelle).as("unlike its group").isLessThanOrEqualTo(TYVENDEDEL);
    assertThat(saetninger).isGreaterThan(10 * VERDENER);
    assertThat(udenForbehold).as("single sentences").isLessThanOrEqualTo(saetninger / 20);
  }

  @Test
  void hvorEtTalFlytterSigStaarDetForrestOgAlene() throws IOException {
    Map<String, String> emner = emner();
    List<String> stier = List.copyOf(emner.keySet());
    Random r = new Random(1802);
    int fundet = 0;
    int andre = 0;
    for (int i = 0; i < VERDENER; i++) {
      String sti = stier.get(i % stier.size());
      String tekst = rapport(verden(r, emner, sti, 2.5).proeve());
      List<String> konklusioner = new ArrayList<>();
      Matcher m = KONKLUSION.matcher(tekst);
      while (m.find()) {
        konklusioner.add(m.group("emne"));
      }
      List<String> egne = navne(sti);
      fundet += konklusioner.stream().anyMatch(egne::contains) ? 1 : 0;
      andre += egne.containsAll(konklusioner) ? 0 : 1;
    }
    assertThat(fundet).isGreaterThanOrEqualTo(VERDENER - TYVENDEDEL);
    assertThat(andre).isLessThanOrEqualTo(TYVENDEDEL);
  }

  @Test
  void hvorEnKategoriFlytterSigErDetDenDerHarFlyttetSigMest() throws IOException {
    Map<String, String> emner = emner();
    Random r = new Random(1803);
    int fundet = 0;
    int forkerte = 0;
    for (int i = 0; i < VERDENER; i++) {
      boolean aarsag = i % 2 == 0;
      String sti =
          aarsag
              ? "underretninger-aarsag/" + AARSAGER.get(i / 2 % AARSAGER.size())
              : "forebyggelsestyper-i-aaret/" + TYPER.get(i / 2 % TYPER.size());
      Verden verden = verden(r, emner, sti, 2.5);
      String ventet =
          Katalog.definitioner().stream()
              .filter(d -> sti.startsWith(d.id() + "/"))
              .map(d -> d.etiket(sti.substring(d.id().length() + 1)))
              .findFirst()
              .orElseThrow();
      Matcher m = STOERST.matcher(rapport(verden.proeve()));
      List<String> sagt = new ArrayList<>();
      while (m.find()) {
        sagt.add(m.group("hvad"));
      }
      fundet += sagt.contains(ventet) ? 1 : 0;
      forkerte += sagt.stream().allMatch(ventet::equals) ? 0 : 1;
    }
    assertThat(fundet).isGreaterThanOrEqualTo(VERDENER - TYVENDEDEL);
    assertThat(forkerte).isLessThanOrEqualTo(2 * TYVENDEDEL);
  }

  /** Everything triples just where counting changes: before the last year, or before the second. */
  @Test
  void overEtBrudSigesIngenUdvikling() throws IOException {
    Map<String, String> emner = emner();
    Random r = new Random(1804);
    for (int i = 0; i < 20; i++) {
      int brudt = i % 2 == 0 ? 3 : 1;
      Verden verden = verden(r, emner, "*", 3, brudt);
      verden
          .figurer()
          .forEach(id -> verden.proeve().brud(id, "", AAR.get(brudt) + "-01-01", "Ny opgørelse."));
      String tekst = rapport(verden.proeve());
      if (brudt == 3) {
        assertThat(AENDRING.matcher(tekst).results().map(m -> m.group())).isEmpty();
        assertThat(KONKLUSION.matcher(tekst).find()).isFalse();
        assertThat(tekst).doesNotContain("har ligget mellem").doesNotContain("Størst er ændringen");
      } else {
        assertThat(tekst).contains("fra ").doesNotContainPattern("(?:fra|både) [^.]* i 2014");
      }
      assertThat(tekst).doesNotContain("hvis udviklingen fortsætter");
      assertThat(tekst).contains("Målet for opfølgninger til tiden er ikke nået");
    }
  }

  private record Verden(Proeve proeve, List<String> figurer) {}

  private static Verden verden(Random r, Map<String, String> emner, String flyttet, double gange) {
    return verden(r, emner, flyttet, gange, 3);
  }

  /** Every figure drawn around the same mean each year; one that moves, or all, from this year. */
  private static Verden verden(
      Random r, Map<String, String> emner, String flyttet, double gange, int fra) {
    Proeve p =
        new Proeve().katalog(Katalog.definitioner()).omraade(Proeve.HADERSLEV, Proeve.GRUPPE);
    Map<String, String> alle = new LinkedHashMap<>(emner);
    TYPER.forEach(type -> alle.put("forebyggelsestyper-i-aaret/" + type, "Antallet"));
    AARSAGER.forEach(aarsag -> alle.put("underretninger-aarsag/" + aarsag, "Andelen"));
    alle.forEach(
        (sti, ord) -> {
          double middel = 40 + r.nextInt(400);
          int naevner = 150 + r.nextInt(500);
          double andel = 0.1 + 0.2 * r.nextDouble();
          for (int i = 0; i < AAR.size(); i++) {
            double her = i >= fra && (flyttet.equals("*") || flyttet.equals(sti)) ? gange : 1;
            serie(p, r, sti, ord, AAR.get(i), middel * her, naevner, Math.min(0.95, andel * her));
          }
        });
    maal(p);
    return new Verden(p, alle.keySet().stream().map(s -> s.split("/", 2)[0]).distinct().toList());
  }

  private static void serie(
      Proeve p,
      Random r,
      String sti,
      String ord,
      String aar,
      double middel,
      int naevner,
      double andel) {
    if (ord.startsWith("Andelen")) {
      p.andel(sti, "510", aar, Enhed.PCT, binomial(r, naevner, andel), naevner);
    } else if (ord.contains("ud af 1000")) {
      long egne = poisson(r, middel);
      p.andel(sti, "510", aar, Enhed.PR_1000, egne, 11_000);
      p.andel(
          sti, Proeve.GRUPPE.id(), aar, Enhed.PR_1000, egne + poisson(r, middel * 3), 11_000 * 4);
    } else {
      p.tal(sti, aar, Enhed.ANTAL, "" + poisson(r, middel));
    }
  }

  /** A target that no world reaches. */
  private static void maal(Proeve p) {
    BigDecimal naaet =
        p.udgivelse().resultater().alle().stream()
            .filter(x -> x.noegle().equals(Proeve.noegle("opfoelgning/til-tiden", "510", "2017")))
            .map(Resultat::vaerdi)
            .findFirst()
            .orElseThrow();
    Map<String, BigDecimal> felter =
        Map.of("vaerdi", naaet, "maal", BigDecimal.valueOf(99), "opfyldt", BigDecimal.ZERO);
    felter.forEach(
        (felt, vaerdi) ->
            p.alle(
                List.of(
                    Resultat.vaerdi(
                        new Noegle("maal", "510", "2017", "opfoelgning/til-tiden", felt),
                        Enhed.PCT,
                        vaerdi,
                        Status.OK))));
  }

  private static boolean andenEndGruppen(String tekst) {
    return tekst
        .lines()
        .anyMatch(
            linje ->
                linje.startsWith("Antallet ud af 1000 børn var i 2017 ")
                    && !linje.contains("tilfældig")
                    && !linje.contains("det samme som"));
  }

  private static String rapport(Proeve proeve) {
    StringBuilder tekst = new StringBuilder();
    AARSRAPPORT
        .byg(proeve.udgivelse())
        .blokke()
        .forEach(blok -> tekst.append(Tekstudskrift.af(blok)));
    return tekst.toString();
  }

  /** Every figure of the template's conclusions that is tested: its path, and its words. */
  private static Map<String, String> emner() throws IOException {
    Map<String, String> emner = new LinkedHashMap<>();
    for (String blok : blokke()) {
      if (!blok.contains("vis: alle")) {
        blok.lines()
            .filter(linje -> !linje.matches("(?:titel|hoejst|siden|vis):.*"))
            .map(linje -> linje.split(": ", 2))
            .forEach(dele -> emner.put(dele[0], dele[1].replaceFirst(",$", "")));
      }
    }
    return emner;
  }

  /** All words that the conclusions have of a figure. */
  private static List<String> navne(String sti) throws IOException {
    return blokke().stream()
        .flatMap(String::lines)
        .filter(linje -> linje.startsWith(sti + ": "))
        .map(linje -> linje.substring(sti.length() + 2).replaceFirst(",$", ""))
        .toList();
  }

  private static List<String> blokke() throws IOException {
    return Pattern.compile("```konklusion\n(.*?)\n```", Pattern.DOTALL)
        .matcher(Files.readString(SKABELON))
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
