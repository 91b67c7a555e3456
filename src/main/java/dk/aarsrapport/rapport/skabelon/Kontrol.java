package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.resultat.Definition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a template against the catalogue before any data are read. */
final class Kontrol {
  private static final int HOEJST_FORSKEL = 2;

  private final Map<String, Definition> katalog;

  /** Checks against these figures. */
  Kontrol(List<Definition> katalog) {
    this.katalog = katalog.stream().collect(Collectors.toMap(Definition::id, Function.identity()));
  }

  /** Checks every figure, category and link to a definition. */
  void kontroller(List<Element> elementer) {
    stier(elementer, this::kontroller);
    links(
        elementer,
        (maal, sted) -> {
          if (maal.startsWith("#" + Faste.DEFINITIONSANKER)) {
            noegletal(maal.substring(1 + Faste.DEFINITIONSANKER.length()), sted);
          }
        });
    for (Element element : elementer) {
      if (element instanceof Direktiv direktiv) {
        for (String noegle : List.of("kategorier", "underkategorier", "uden")) {
          direktiv
              .liste(noegle)
              .forEach(
                  kode ->
                      kategori(
                          noegletal(direktiv.noegletal(), direktiv.sted()),
                          kode,
                          direktiv.linjer().get(noegle).sted()));
        }
      }
    }
  }

  private void kontroller(Sti sti, Sted sted) {
    Definition definition = noegletal(sti.noegletal(), sted);
    kategori(definition, sti.kategori(), sted);
    kategori(definition, sti.underkategori(), sted);
  }

  private Definition noegletal(String id, Sted sted) {
    Definition definition = katalog.get(id);
    if (definition == null) {
      throw sted.fejl("ukendt nøgletal «" + id + "»" + Forslag.menteDu(id, katalog.keySet()));
    }
    return definition;
  }

  /** Open lists have categories without a label, so only a near miss is an error. */
  private static void kategori(Definition definition, String kode, Sted sted) {
    Set<String> kendte = definition.etiketter().keySet();
    if (kode.length() < 4 || kode.equals("ingen") || kendte.contains(kode)) {
      return;
    }
    Optional<String> ment = Naermeste.naer(kode, kendte, HOEJST_FORSKEL);
    if (ment.isPresent()) {
      throw sted.fejl(
          "ukendt kategori «"
              + kode
              + "» i «"
              + definition.id()
              + "»; mente du «"
              + ment.get()
              + "»?");
    }
  }

  /** Checks that links inside the report lead to a heading of the template. */
  static void ankre(List<Element> elementer) {
    Set<String> ankre = ankrene(elementer);
    links(
        elementer,
        (maal, sted) -> {
          boolean indre = maal.startsWith("#") && !maal.startsWith("#" + Faste.DEFINITIONSANKER);
          if (indre && !ankre.contains(maal.substring(1))) {
            throw sted.fejl(
                "linket «"
                    + maal
                    + "» fører ingen steder hen"
                    + Forslag.menteDu(maal.substring(1), ankre));
          }
        });
  }

  /** The anchors of the headings. */
  static Set<String> ankrene(List<Element> elementer) {
    Set<String> ankre = new LinkedHashSet<>();
    for (Element element : elementer) {
      if (element instanceof Element.Overskrift overskrift) {
        ankre.add(overskrift.anker());
      }
    }
    return ankre;
  }

  private static void links(List<Element> elementer, BiConsumer<String, Sted> brug) {
    for (Element element : elementer) {
      afsnit(element)
          .forEach(
              afsnit ->
                  afsnit.stykker().stream()
                      .filter(stykke -> stykke.stil() == Stykke.Stil.LINK)
                      .forEach(stykke -> brug.accept(stykke.maal(), afsnit.sted())));
    }
  }

  /** The loops of the template. */
  static List<Direktiv> loekker(List<Element> elementer) {
    return elementer.stream()
        .filter(Direktiv.class::isInstance)
        .map(Direktiv.class::cast)
        .filter(direktiv -> direktiv.art() == Direktiv.Art.FOR)
        .toList();
  }

  /** Hands over every figure that the template mentions, with its place. */
  static void stier(List<Element> elementer, BiConsumer<Sti, Sted> brug) {
    for (Element element : elementer) {
      afsnit(element)
          .flatMap(afsnit -> afsnit.stykker().stream())
          .forEach(stykke -> udtryk(stykke.led(), brug));
      if (element instanceof Direktiv direktiv) {
        direktiv(direktiv, brug);
      }
    }
  }

  private static void direktiv(Direktiv direktiv, BiConsumer<Sti, Sted> brug) {
    if (direktiv.art() == Direktiv.Art.TRAPPE) {
      brug.accept(Sti.helt(Trappebygger.NOEGLETAL), direktiv.sted());
    } else if (direktiv.art() == Direktiv.Art.MAAL) {
      brug.accept(Sti.helt(Maalbygger.NOEGLETAL), direktiv.sted());
    } else if (direktiv.art() == Direktiv.Art.SVAR
        || direktiv.art() == Direktiv.Art.SVARPROCENTER) {
      brug.accept(Sti.helt(Surveyopslag.NOEGLETAL), direktiv.sted());
    }
    direktiv
        .linjer()
        .forEach(
            (noegle, linje) -> {
              if (direktiv.omTal() && !Konklusionstal.VALG.contains(noegle)) {
                brug.accept(Sti.laes(noegle, linje.sted()), linje.sted());
              } else if (!direktiv.omOrd() && noegle.equals("noegletal")) {
                brug.accept(Sti.helt(linje.raa()), linje.sted());
              } else if (noegle.equals("heraf")) {
                brug.accept(Sti.laes(linje.raa(), linje.sted()), linje.sted());
              }
              udtryk(linje.led(), brug);
            });
  }

  private static Stream<Element.Afsnit> afsnit(Element element) {
    if (element instanceof Element.Afsnit afsnit) {
      return Stream.of(afsnit);
    } else if (element instanceof Element.Liste liste) {
      return liste.punkter().stream();
    } else if (element instanceof Element.Ordtabel tabel) {
      return Stream.concat(
          tabel.kolonner().stream(), tabel.raekker().stream().flatMap(List::stream));
    } else if (element instanceof Element.Tekstboks boks) {
      return boks.indhold().stream().flatMap(Kontrol::afsnit);
    }
    return Stream.empty();
  }

  private static void udtryk(List<Led> led, BiConsumer<Sti, Sted> brug) {
    udtryk(led)
        .forEach(
            udtryk ->
                udtryk.kald().stream()
                    .filter(kald -> kald.funktion().omNoegletal())
                    .flatMap(kald -> kald.stier(udtryk.sted()).stream())
                    .forEach(sti -> brug.accept(sti, udtryk.sted())));
  }

  private static Stream<Udtryk> udtryk(List<Led> led) {
    return led.stream().filter(Udtryk.class::isInstance).map(Udtryk.class::cast);
  }

  /** Hands over every expression of a part of the template. */
  static void udtryk(Element element, Consumer<Udtryk> brug) {
    if (element instanceof Element.Overskrift overskrift) {
      udtryk(overskrift.led()).forEach(brug);
    } else if (element instanceof Direktiv direktiv) {
      direktiv.linjer().values().forEach(linje -> udtryk(linje.led()).forEach(brug));
    } else {
      afsnit(element)
          .flatMap(afsnit -> afsnit.stykker().stream())
          .forEach(stykke -> udtryk(stykke.led()).forEach(brug));
    }
  }
}
