package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
    Optional<String> ment = Forslag.naermeste(kode, kendte, HOEJST_FORSKEL);
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

  /**
   * A loop stands right under the heading of what it repeats, and not within another.
   *
   * @throws SkabelonFejl where one does not
   */
  static void loekker(List<Element> elementer) {
    int iLoekke = 0;
    for (int i = 0; i < elementer.size(); i++) {
      if (elementer.get(i) instanceof Element.Overskrift overskrift) {
        iLoekke = overskrift.niveau() <= iLoekke ? 0 : iLoekke;
      } else if (elementer.get(i) instanceof Direktiv d && d.art() == Direktiv.Art.FOR) {
        if (i == 0 || !(elementer.get(i - 1) instanceof Element.Overskrift over)) {
          throw d.sted().fejl("blokken for skal stå lige under overskriften til det, der gentages");
        }
        if (iLoekke > 0) {
          throw d.sted().fejl("blokken for kan ikke stå inde i et afsnit, der gentages i forvejen");
        }
        iLoekke = over.niveau();
      }
    }
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
    }
    direktiv
        .linjer()
        .forEach(
            (noegle, linje) -> {
              if (direktiv.art() == Direktiv.Art.BOKS) {
                brug.accept(Sti.laes(noegle, linje.sted()), linje.sted());
              } else if (noegle.equals("noegletal")) {
                brug.accept(Sti.helt(linje.raa()), linje.sted());
              }
              udtryk(linje.led(), brug);
            });
  }

  private static Stream<Element.Afsnit> afsnit(Element element) {
    if (element instanceof Element.Afsnit afsnit) {
      return Stream.of(afsnit);
    }
    return element instanceof Element.Liste liste ? liste.punkter().stream() : Stream.empty();
  }

  private static void udtryk(List<Led> led, BiConsumer<Sti, Sted> brug) {
    for (Led del : led) {
      if (del instanceof Udtryk udtryk) {
        udtryk.kald().stream()
            .filter(kald -> kald.funktion().omNoegletal())
            .forEach(kald -> brug.accept(kald.valg(udtryk.sted()).sti(), udtryk.sted()));
      }
    }
  }
}
