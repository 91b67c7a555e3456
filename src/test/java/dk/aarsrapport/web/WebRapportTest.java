package dk.aarsrapport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.pdf.Eksempelrapport;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Udgave;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The page holds all of the model, needs nothing but itself, and cannot be broken by its words. */
class WebRapportTest {
  private static final String FJENDSK = "<script>alert(1)</script> & \"citat\" ]]> 'x'\u0001";
  private static final String RENSET = "<script>alert(1)</script> & \"citat\" ]]> 'x'";

  private static byte[] bytes(Rapport rapport, Optional<Logo> logo) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new WebRapport(Tema.standard(), logo).skriv(rapport, ud);
    return ud.toByteArray();
  }

  private static Webside side(Udgave udgave) throws IOException {
    return Webside.laes(bytes(Eksempelrapport.rapport(udgave), Optional.empty()));
  }

  private static Rapport rapport(String titel, List<Blok> blokke) {
    return new Rapport(titel, titel, List.of(titel), Udgave.OFFENTLIG, Rapport.Form.HEL, blokke);
  }

  /** The blocks of the example of this kind, those in frames too. */
  private static <T> Stream<T> blokke(Class<T> slags) {
    return Eksempelrapport.rapport(Udgave.OFFENTLIG).blokke().stream()
        .flatMap(
            blok -> blok instanceof Blok.Tekstboks boks ? boks.indhold().stream() : Stream.of(blok))
        .filter(slags::isInstance)
        .map(slags::cast);
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    Rapport rapport = Eksempelrapport.rapport(Udgave.OFFENTLIG);
    assertThat(bytes(rapport, Optional.empty())).isEqualTo(bytes(rapport, Optional.empty()));
  }

  @Test
  void thePageFetchesNothingAndRunsNothing() throws IOException {
    Logo logo = new Logo(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "Våben");
    byte[] html = bytes(Eksempelrapport.rapport(Udgave.OFFENTLIG), Optional.of(logo));
    Webside side = Webside.laes(html);
    for (Element element : side.alle("*")) {
      assertThat(element.getTagName())
          .isNotIn("script", "iframe", "object", "embed", "base", "form", "video", "audio");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Attr egenskab = (Attr) element.getAttributes().item(i);
        String hvor = element.getTagName() + " " + egenskab;
        assertThat(egenskab.getName()).as(hvor).doesNotStartWith("on");
        if (Set.of("src", "srcset", "xlink:href").contains(egenskab.getName())
            || (egenskab.getName().equals("href") && !element.getTagName().equals("a"))) {
          assertThat(egenskab.getValue()).as(hvor).startsWith("data:");
        } else if (egenskab.getValue().contains("url(")) {
          assertThat(egenskab.getValue()).as(hvor).startsWith("url(#");
        }
      }
    }
    for (String stil : side.ord("style")) {
      assertThat(stil).doesNotContain("@import");
      assertThat(stil.split("url\\(", -1))
          .hasSize(3)
          .filteredOn(del -> del.startsWith("data:"))
          .hasSize(2);
    }
    assertThat(new String(html, StandardCharsets.UTF_8))
        .contains("Content-Security-Policy\" content=\"default-src 'none';");
    assertThat(side.alle("img").get(0).getAttribute("alt")).isEqualTo("Våben");
  }

  @Test
  void everyBlockStandsOnThePage() throws IOException {
    Webside side = side(Udgave.OFFENTLIG);
    assertThat(side.tabeller())
        .isEqualTo(
            blokke(Tabel.class)
                .map(
                    tabel ->
                        new Webside.Tabel(
                            tabel.titel(),
                            tabel.enhed().isEmpty()
                                ? List.of()
                                : List.of("Enhed: " + tabel.enhed()),
                            tabel.kolonner(),
                            tabel.raekker().stream()
                                .map(
                                    r ->
                                        Stream.concat(
                                                Stream.of(r.overskrift()), r.celler().stream())
                                            .toList())
                                .toList()))
                .toList());
    assertThat(side.alternativer()).isEqualTo(blokke(Figur.class).map(Figur::alternativ).toList());
    assertThat(side.ord("figcaption")).isEqualTo(blokke(Figur.class).map(Figur::titel).toList());
    assertThat(side.overskrifter())
        .isEqualTo(
            Stream.concat(
                    blokke(Blok.Overskrift.class).map(o -> o.niveau() + 1 + " " + o.tekst()),
                    Stream.of("2 Noter"))
                .toList());
    List<String> ord = side.ord("p");
    blokke(Blok.Boks.class)
        .flatMap(boks -> boks.noegletal().stream())
        .forEach(
            tal -> assertThat(ord).contains(tal.vaerdi(), tal.tekst()).containsAll(tal.naboer()));
    blokke(Tabel.class).forEach(tabel -> assertThat(ord).containsAll(tabel.noter()));
    blokke(Figur.class).forEach(figur -> assertThat(ord).containsAll(figur.noter()));
    String tekst = Webside.ord(side.alle("main").get(0)).replaceAll("\\s+", " ");
    blokke(Blok.Afsnit.class)
        .flatMap(afsnit -> afsnit.indhold().stream())
        .forEach(del -> assertThat(tekst).contains(del.tekst().strip()));
    blokke(Blok.Liste.class)
        .flatMap(liste -> liste.punkter().stream())
        .forEach(punkt -> assertThat(side.ord("li")).contains(Inline.tekst(punkt.indhold())));
  }

  @Test
  void everyPictureHasTheNumbersThatAreDrawn() throws IOException {
    List<Webside.Tabel> tal = side(Udgave.OFFENTLIG).figurtal();
    assertThat(tal).hasSameSizeAs(blokke(Figur.class).filter(figur -> !figur.tom()).toList());
    assertThat(tal.get(0).titel()).isEqualTo("Haderslev nærmer sig de øvrige kommuner");
    assertThat(tal.get(0).kolonner()).startsWith("Serie", "31.01.2014").endsWith("31.01.2017");
    assertThat(tal.get(0).raekker().get(0)).startsWith("Haderslev", "11,4").endsWith("10,2");
    assertThat(tal.stream().flatMap(t -> t.raekker().stream()).flatMap(List::stream))
        .contains("skjult", "–")
        .anyMatch(celle -> celle.endsWith("*"));
    assertThat(side(Udgave.OFFENTLIG).alle("svg"))
        .hasSize(2 * (int) blokke(Figur.class).count())
        .allMatch(svg -> svg.getAttribute("aria-hidden").equals("true"));
  }

  @Test
  void noWordsBecomeMarkup() throws IOException {
    Webside side =
        Webside.laes(
            bytes(
                rapport(
                    FJENDSK,
                    List.of(
                        new Blok.Overskrift(1, FJENDSK, "a"),
                        new Blok.Afsnit(
                            List.of(
                                new Inline.Fed(FJENDSK),
                                new Inline.Link(FJENDSK, "https://x.dk/?a=\"><b>"),
                                new Inline.Note(FJENDSK))),
                        new Tabel(
                            FJENDSK,
                            FJENDSK,
                            List.of(FJENDSK, FJENDSK),
                            List.of(new Tabel.Raekke(FJENDSK, List.of(FJENDSK), false)),
                            List.of(FJENDSK),
                            FJENDSK))),
                Optional.empty()));
    assertThat(side.alle("script")).isEmpty();
    assertThat(side.alle("b")).isEmpty();
    for (String navn : List.of("h1", "h2", "strong", "th", "td", "p")) {
      assertThat(side.ord(navn)).as(navn).anyMatch(RENSET::equals);
    }
    assertThat(side.alle("a"))
        .anyMatch(a -> a.getAttribute("href").equals("https://x.dk/?a=\"><b>"));
  }

  @Test
  void headingsFollowEachOther() throws IOException {
    List<Blok> blokke =
        List.of(
            new Blok.Overskrift(2, "Del", "del"),
            new Blok.Overskrift(3, "Under", "under"),
            new Blok.Overskrift(1, "Kapitel", "kapitel"),
            new Blok.Overskrift(3, "Dybt", "dybt"));
    Webside side = Webside.laes(bytes(rapport("T", blokke), Optional.empty()));
    assertThat(side.overskrifter()).containsExactly("2 Del", "3 Under", "2 Kapitel", "3 Dybt");
  }

  @Test
  void everyLinkInsideLeadsSomewhereAndEveryIdIsOne() throws IOException {
    Webside side = side(Udgave.INTERN);
    Set<String> id = new HashSet<>();
    List<String> maal = new ArrayList<>();
    for (Element element : side.alle("*")) {
      if (!element.getAttribute("id").isEmpty()) {
        assertThat(id.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
      for (String egenskab : List.of("href", "clip-path", "aria-labelledby")) {
        String vaerdi = element.getAttribute(egenskab);
        if (!vaerdi.isEmpty() && !vaerdi.startsWith("http") && !vaerdi.startsWith("data:")) {
          maal.add(vaerdi.replaceAll("url\\(|#|\\)", ""));
        }
      }
    }
    assertThat(maal).hasSizeGreaterThan(20);
    assertThat(id).containsAll(maal);
  }

  @Test
  void aLinkToNowhereAndTwoHeadingsWithOneAnchorAreRefused() {
    Blok overskrift = new Blok.Overskrift(1, "A", "a");
    Blok link = new Blok.Afsnit(List.of(new Inline.Link("b", "#b")));
    assertThatThrownBy(() -> bytes(rapport("T", List.of(overskrift, link)), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[b]");
    assertThatThrownBy(() -> bytes(rapport("T", List.of(overskrift, overskrift)), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id a");
  }

  @Test
  void theInternalEditionSaysThatItIsConfidential() throws IOException {
    assertThat(side(Udgave.INTERN).ord("aside")).containsExactly("Fortrolig");
    assertThat(side(Udgave.INTERN).alle("meta"))
        .anyMatch(meta -> meta.getAttribute("content").startsWith("noindex"));
    assertThat(side(Udgave.OFFENTLIG).alle("aside")).isEmpty();
    assertThat(side(Udgave.OFFENTLIG).alle("meta"))
        .noneMatch(meta -> meta.getAttribute("content").startsWith("noindex"));
  }

  @Test
  void contentsAreLinksAndStandOnlyWhereTheReportHasThem() throws IOException {
    Rapport hel = Eksempelrapport.rapport(Udgave.OFFENTLIG);
    assertThat(Webside.laes(bytes(hel, Optional.empty())).alle("nav")).hasSize(1);
    Rapport uden =
        new Rapport(
            hel.titel(),
            hel.undertitel(),
            hel.forsidelinjer(),
            hel.udgave(),
            new Rapport.Form(false, false),
            hel.blokke());
    assertThat(Webside.laes(bytes(uden, Optional.empty())).alle("nav")).isEmpty();
  }
}
