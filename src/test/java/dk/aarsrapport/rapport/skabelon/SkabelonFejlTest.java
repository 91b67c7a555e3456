package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.resultat.Enhed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkabelonFejlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{{ tal('anbragte' }} og {{ | funktionen «tal» mangler sin afsluttende parentes",
        "{{ tal('anbragte') | «{{» er ikke lukket med «}}»",
        "a ^[note | fodnoten «^[» er ikke lukket med «]»",
        "{{ tall('anbragte') }} | ukendt funktion «tall»; mente du «tal»?",
        "{{ omrade }} | ukendt ord «omrade»; mente du «omraade»?",
        "{{ tal }} | ukendt ord «tal»; funktionen skrives med parentes: tal('nøgletal')",
        "{{ tal(anbragte) }} | funktionen «tal» skal have tekster i '…'",
        "{{ tal() }} | funktionen «tal» skal have et nøgletal",
        "{{ antal('anbragte') }} | funktionen «antal» skal have et nøgletal og to tekster",
        "{{ tal('anbragte', 'perode=forrige') }} | ukendt valg «perode=forrige»; mente du «periode»?",
        "{{ tal('anbragte', 'periode=i går') }} | «i går» er ikke en gyldig værdi for periode",
        "{{ tal('anbragte', 'omraade=alle') }} | «alle» er ikke en gyldig værdi for omraade",
        "{{ aar + }} | udtrykket «aar +» kan ikke læses; mangler der et tegn?",
        "{{ aar.class }} | ukendt ord «class»",
        "{{ new('java.lang.String') }} | ukendt funktion «new»",
        "{{ [aar] }} | tegnet «[» kan ikke bruges i et udtryk; tekster står i '…'",
        "{{ aar = 3 }} | udtrykket «aar = 3» kan ikke læses; mangler der et tegn?",
        "{{ }} | udtrykket er tomt",
        "[x](ftp://y) | linket «ftp://y» skal begynde med https://, mailto: eller # og et anker",
        "[x](#ordlist) | linket «#ordlist» fører ingen steder hen; mente du «ordliste»?",
        "a <b>b</b> | HTML og billeder kan ikke bruges; skriv < som \\<",
        "![x](y.png) | HTML og billeder kan ikke bruges",
        "#### Dybt | der er kun tre niveauer af overskrifter: #, ## og ###",
        "# Der er {{ tal('anbragte') }} | nøgletal kan ikke stå i en overskrift",
        "> # I en boks | en boks kan kun holde afsnit og lister",
        "{{ tal('anbragt') }} | ukendt nøgletal «anbragt»; mente du «anbragte»?",
        "{{ tal('anbringelsesformer/institusion') }} | ukendt kategori «institusion» i «anbringelsesformer»; mente du «institution»?",
        "[x](#definition-anbragt) | ukendt nøgletal «anbragt»; mente du «anbragte»?",
        "{{ sammenligning('anbragte') }} | antal og beløb kan ikke sammenlignes",
        "{{ taeller('anbragte') }} | nøgletallet har hverken tæller eller nævner",
        "{{ tal('anbringelsesformer') }} | nøgletallet «anbringelsesformer» er delt op; skriv også kategorien",
        "{{ er_gruppe }} | udtrykket «er_gruppe» giver hverken en tekst eller et tal",
      })
  void fejlNaevnerFilLinjeOgHvadDerErGalt(String linje, String besked) {
    assertThatThrownBy(() -> byg("# Ordliste\n\nTekst\nover to linjer.\n\n" + linje + "\n"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageStartingWith("proeve.md, linje 6: " + besked)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tabel | noegletal: anbragt | 2 | ukendt nøgletal «anbragt»; mente du «anbragte»?",
        "tabl | noegletal: anbragte | 1 | ukendt blok «tabl»; mente du «tabel»?",
        "tabel | nøgletal: anbragte; farve: rød | 3 | ukendt nøgle «farve» i tabel",
        "tabel | noegletal: anbragte; vis: alt | 3 | «alt» er ikke en gyldig værdi for vis; skriv antal, vaerdi, begge",
        "tabel | noegletal: anbragte; perioder: mange | 3 | «mange» er ikke en gyldig værdi for perioder",
        "tabel | noegletal: anbragte; noegletal: anbragte | 3 | «noegletal» står to gange",
        "tabel | noegletal: anbragte; omraader: medlemmr | 3 | ukendt område «medlemmr»; mente du «medlemmer»?",
        "tabel | noegletal: anbragte; omraader: eget, medlemmr | 3 | ukendt område «medlemmr»; mente du «medlemmer»?",
        "svar | omraader: eget, alle | 2 | «eget, alle» kan ikke stå sammen; skriv ét af ordene eget, medlemmer, sammenligning, alle, eller",
        "tabel | titel: Noget | 1 | tabel mangler linjen «noegletal: …»",
        "tabel | noegletal | 2 | «noegletal» skal skrives som «nøgle: værdi»",
        "diagram | noegletal: anbragte; titel: {{ x }} | 3 | ukendt ord «x»",
        "diagram | noegletal: anbringelsesformer; kategorier: institusion | 3 | ukendt kategori «institusion»",
        "boks | anbragt: børn | 2 | ukendt nøgletal «anbragt»; mente du «anbragte»?",
        "boks | a: 1; b: 1; c: 1; d: 1; e: 1; f: 1; g: 1 | 1 | en boks skal have et til seks nøgletal",
        "udeladt | titel: x | 2 | ukendt nøgle «titel» i udeladt",
      })
  void fejlIEnBlokNaevnerLinjenIBlokken(String art, String valg, int linje, String besked) {
    String blok = "```" + art + "\n" + valg.replace("; ", "\n") + "\n```\n";

    assertThatThrownBy(() -> byg(blok))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageStartingWith("proeve.md, linje " + linje + ": " + besked);
  }

  @Test
  void ukendtNoegletalFindesFoerDataErLaest() {
    Skabelon skabelon = Skabelon.laes("proeve.md", "{{ tal('anbragt') }}");

    assertThatThrownBy(() -> skabelon.kontroller(Proevekatalog.ALLE))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessage("proeve.md, linje 1: ukendt nøgletal «anbragt»; mente du «anbragte»?");
  }

  /** The run has 510, 657 and a group; Hvidovre is one that others have published numbers of. */
  @Test
  void etOmraadeUdenForKoerslenSiges() {
    Set<String> koerslens = Set.of("510", "657", "landet", "gruppe:partnerskab");
    String tabel = "```tabel\nnoegletal: anbragte\nomraader: eget, %s\n```\n";
    for (String kendt : koerslens) {
      Skabelon.laes("s.md", tabel.formatted(kendt)).kontrollerOmraader(koerslens);
    }
    assertThatThrownBy(
            () ->
                Skabelon.laes("s.md", tabel.formatted("gruppe:partnerskap"))
                    .kontrollerOmraader(koerslens))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessage(
            "s.md, linje 3: området «gruppe:partnerskap» er ikke med i kørslen; mente du"
                + " «gruppe:partnerskab»?");
    assertThatThrownBy(
            () ->
                Skabelon.laes("s.md", "{{ tal('anbragte', 'omraade=675') }}")
                    .kontrollerOmraader(koerslens))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessage("s.md, linje 1: området «675» er ikke med i kørslen; mente du «657»?");
    Skabelon andres = Skabelon.laes("s.md", tabel.formatted("ekstern:hvidovr"));
    andres.kontrollerOmraader(koerslens);
    assertThat(andres.ukendteAndre(Set.of("ekstern:hvidovre")))
        .containsExactly(
            "Bemærk: s.md, linje 3: der er ingen tal for området «ekstern:hvidovr»; mente du"
                + " «ekstern:hvidovre»?");
    assertThat(andres.ukendteAndre(Set.of("ekstern:hvidovr"))).isEmpty();
  }

  private static void byg(String skabelon) {
    new Proeve()
        .tal("anbragte", "2017-01-31", Enhed.ANTAL, "9")
        .tal("anbringelsesformer/institution", "2017-01-31", Enhed.PCT, "9")
        .blokke(skabelon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "# Et\\n\\n~~~dokument\\nforside: nej\\n~~~ | linje 3: blokken dokument skal stå først",
        "~~~dokument\\nforside: måske\\n~~~ | «måske» er ikke en gyldig værdi for forside; skriv ja, nej",
        "~~~dokument\\ntitel: Der er {{ tal('anbragte') }}\\n~~~ | nøgletal kan ikke stå i en titel"
      })
  void theHeadOfATemplateIsItsFirstBlock(String tekst, String besked) {
    assertThatThrownBy(() -> Skabelon.laes("s.md", tekst.replace("\\n", "\n")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining(besked);
  }

  @Test
  void everyTemplateThatShipsIsOneOfTheDocuments() throws IOException {
    try (Stream<Path> filer = Files.list(Path.of("report-templates"))) {
      assertThat(filer.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(
              Skabelon.LEVEREDE.stream().map(navn -> navn + ".md").toList());
    }
  }
}
