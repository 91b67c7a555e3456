package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Noegle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills a template for one edition; sections whose figures all lack values vanish. */
final class Rapportbygger {
  /** What the chapters that are told of each municipality are together. */
  private static final String KOMMUNERNE = "Kommune for kommune";

  private final Udgivelse udgivelse;
  private Opslag opslag;
  private String ankerhale = "";
  private Optional<String> kapitel = Optional.empty();
  private final Figurbrug brug = new Figurbrug();
  private final Set<Noegle> sagt = new HashSet<>();
  private final Udfald rapport = new Udfald();
  private final Kommentarplads kommentarer;
  private final List<Element> elementer;

  /** Fills a template of these parts for this edition. */
  Rapportbygger(Udgivelse udgivelse, List<Element> elementer) {
    this.udgivelse = udgivelse;
    this.opslag = new Opslag(udgivelse);
    this.elementer = elementer;
    this.kommentarer = new Kommentarplads(udgivelse.supplement().kommentarer(), elementer);
  }

  /** The report under this title, with these pages before it. */
  Rapport byg(String titel, Rapport.Form form) {
    indhold(elementer, titel, 0, rapport);
    return new Rapport(
        titel,
        Dansk.navn(udgivelse.omraade()) + " " + udgivelse.naar(),
        Variable.forsidelinjer(udgivelse),
        udgivelse.udgave(),
        form,
        Links.kunLevende(rapport.blokke()));
  }

  private void indhold(List<Element> dele, String overskrift, int niveau, Udfald udfald) {
    int i = 0;
    while (i < dele.size()) {
      if (dele.get(i) instanceof Element.Overskrift under) {
        int slut = i + 1;
        while (slut < dele.size()
            && !(dele.get(slut) instanceof Element.Overskrift naeste
                && naeste.niveau() <= under.niveau())) {
          slut++;
        }
        sektioner(under, dele.subList(i + 1, slut), udfald);
        i = slut;
      } else if (dele.get(i) instanceof Direktiv hvis && hvis.art() == Direktiv.Art.HVIS) {
        int slut = Rammer.slut(dele, i).orElse(dele.size());
        if (holder(hvis, "gaelder", overskrift, Udeladelse.Hvad.TEKST, udfald)) {
          indhold(dele.subList(i + 1, slut), overskrift, niveau, udfald);
        }
        i = slut + 1;
      } else {
        stykke(dele.get(i), overskrift, niveau, udfald);
        kommentarer.efter(dele.get(i)).forEach(udfald::sig);
        i++;
      }
    }
  }

  /** Whether a condition holds; one that cannot be answered does not, and says why. */
  private boolean holder(
      Direktiv direktiv, String noegle, String overskrift, Udeladelse.Hvad hvad, Udfald udfald) {
    Optional<Udtryk> betingelse = direktiv.betingelse(noegle);
    Spor spor = new Spor();
    try {
      return betingelse.isEmpty()
          || betingelse
              .get()
              .holder(new Synsfelt(opslag, spor, direktiv.led(noegle).orElseThrow()));
    } catch (UdenVaerdi uden) {
      udfald.udelad(new Udeladelse(overskrift, hvad, spor.grunde()), new Spor());
      return false;
    }
  }

  /** A section, or where it says so the same for each turn of its loop. */
  private void sektioner(Element.Overskrift overskrift, List<Element> dele, Udfald udfald) {
    if (!begynderMed(dele, Direktiv.Art.FOR)) {
      maaske(overskrift, dele, udfald);
      return;
    }
    Direktiv loekke = (Direktiv) dele.get(0);
    Opslag hele = opslag;
    String hale = ankerhale;
    List<Gentagelse.Tur> ture = Gentagelse.ture(loekke, hele);
    Optional<String> ydre = kapitel;
    if (Gentagelse.hver(loekke).equals("kommune") && ture.size() > 1) {
      kapitel = Optional.of(KOMMUNERNE);
    }
    for (Gentagelse.Tur tur : ture) {
      opslag = tur.opslag();
      ankerhale = hale + tur.hale();
      maaske(overskrift, dele.subList(1, dele.size()), udfald);
    }
    opslag = hele;
    ankerhale = hale;
    kapitel = ydre;
    if (ture.isEmpty()) {
      udelad(
          hele.definition(loekke.noegletal()),
          Gentagelse.grund(loekke, hele),
          hele.definition(loekke.noegletal()).titel(),
          Udeladelse.Hvad.HELE_AFSNITTET,
          udfald);
    }
  }

  /** A section, where its condition holds. */
  private void maaske(Element.Overskrift overskrift, List<Element> dele, Udfald udfald) {
    if (!begynderMed(dele, Direktiv.Art.HVIS) || Rammer.slut(dele, 0).isPresent()) {
      sektion(overskrift, dele, udfald);
      return;
    }
    String tekst = Synsfelt.tekst(opslag, new Spor(), overskrift.led());
    if (holder((Direktiv) dele.get(0), "gaelder", tekst, Udeladelse.Hvad.HELE_AFSNITTET, udfald)) {
      sektion(overskrift, dele.subList(1, dele.size()), udfald);
    }
  }

  private static boolean begynderMed(List<Element> dele, Direktiv.Art art) {
    return !dele.isEmpty() && dele.get(0) instanceof Direktiv direktiv && direktiv.art() == art;
  }

  private void sektion(Element.Overskrift overskrift, List<Element> dele, Udfald udfald) {
    String tekst = Synsfelt.tekst(opslag, new Spor(), overskrift.led());
    Udfald sektion = new Udfald();
    sagt.clear();
    if (overskrift.niveau() == 1) {
      brug.kapitel(kapitel.orElse(tekst));
    }
    int egne = 0;
    while (egne < dele.size() && !(dele.get(egne) instanceof Element.Overskrift)) {
      egne++;
    }
    indhold(dele.subList(0, egne), tekst, overskrift.niveau(), sektion);
    kommentarer.under(overskrift).forEach(sektion::sig);
    boolean egneOrd = sektion.harOrd();
    indhold(dele.subList(egne, dele.size()), tekst, overskrift.niveau(), sektion);
    Spor spor = sektion.spor();
    boolean tom = sektion.tomt() && !dele.isEmpty();
    Udeladelse hele = new Udeladelse(tekst, Udeladelse.Hvad.HELE_AFSNITTET, spor.grunde());
    Blok.Overskrift hoved =
        new Blok.Overskrift(overskrift.niveau(), tekst, overskrift.anker() + ankerhale);
    if ((spor.forgaeves() || tom) && sektion.harOrd()) {
      udfald.sig(hoved);
      hele.grunden().filter(grund -> egneOrd).map(Rapportbygger::afsnit).ifPresent(udfald::sig);
      udfald.sig(sektion);
      return;
    }
    if (spor.forgaeves() || tom) {
      hele.skjult()
          .ifPresentOrElse(
              hvorfor -> udfald.skjul(new Skjultafsnit(hoved, hvorfor), spor),
              () -> udfald.udelad(hele, spor));
      return;
    }
    udfald.vis(hoved, new Spor());
    udfald.tag(sektion);
  }

  private static Blok.Afsnit afsnit(String tekst) {
    return new Blok.Afsnit(List.of(new Inline.Tekst(tekst)));
  }

  private void stykke(Element element, String overskrift, int niveau, Udfald udfald) {
    if (element instanceof Element.Afsnit afsnit) {
      afsnit(afsnit, overskrift, udfald)
          .ifPresent(
              fyldt -> {
                brug.vist(afsnit);
                udfald.vis(fyldt.blok(), fyldt.spor());
              });
    } else if (element instanceof Element.Liste liste) {
      liste(liste, overskrift, udfald);
    } else if (element instanceof Element.Ordtabel tabel) {
      ordtabel(tabel, overskrift, udfald);
    } else if (element instanceof Element.Tekstboks boks) {
      tekstboks(boks, overskrift, niveau, udfald);
    } else {
      direktiv((Direktiv) element, overskrift, niveau, udfald);
    }
  }

  private record FyldtAfsnit(Blok.Afsnit blok, Spor spor) {}

  private Optional<FyldtAfsnit> afsnit(Element.Afsnit afsnit, String overskrift, Udfald udfald) {
    Spor spor = new Spor(sagt);
    Synsfelt sammenhaeng =
        new Synsfelt(
            opslag, spor, afsnit.stykker().stream().flatMap(s -> s.led().stream()).toList());
    try {
      List<Inline> dele = new ArrayList<>();
      for (Stykke stykke : afsnit.stykker()) {
        dele.add(inline(stykke, sammenhaeng.tekst(stykke.led())));
      }
      Talnoter.om(opslag, spor.vist()).forEach(note -> dele.add(new Inline.Note(note)));
      sagt.addAll(spor.vist());
      return Optional.of(new FyldtAfsnit(new Blok.Afsnit(dele), spor));
    } catch (UdenVaerdi uden) {
      udfald.udelad(new Udeladelse(overskrift, Udeladelse.Hvad.TEKST, spor.grunde()), spor);
      return Optional.empty();
    }
  }

  private static Inline inline(Stykke stykke, String tekst) {
    return switch (stykke.stil()) {
      case TEKST -> new Inline.Tekst(tekst);
      case FED -> new Inline.Fed(tekst);
      case KURSIV -> new Inline.Kursiv(tekst);
      case LINK -> new Inline.Link(tekst, stykke.maal());
      case NOTE -> new Inline.Note(tekst);
    };
  }

  private void liste(Element.Liste liste, String overskrift, Udfald udfald) {
    List<Blok.Afsnit> punkter = new ArrayList<>();
    Spor spor = new Spor();
    for (Element.Afsnit punkt : liste.punkter()) {
      afsnit(punkt, overskrift, udfald)
          .ifPresent(
              fyldt -> {
                brug.vist(punkt);
                punkter.add(fyldt.blok());
                spor.tag(fyldt.spor());
              });
    }
    if (!punkter.isEmpty()) {
      udfald.vis(new Blok.Liste(liste.nummereret(), punkter), spor);
    }
  }

  /** A table as written; a row whose number cannot be shown is left out. */
  private void ordtabel(Element.Ordtabel tabel, String overskrift, Udfald udfald) {
    Spor spor = new Spor();
    Optional<List<String>> hoved = celler(tabel.kolonner(), overskrift, spor, udfald);
    List<Tabel.Raekke> raekker = new ArrayList<>();
    for (List<Element.Afsnit> raekke : tabel.raekker()) {
      celler(raekke, overskrift, spor, udfald)
          .ifPresent(
              celler ->
                  raekker.add(
                      new Tabel.Raekke(celler.get(0), celler.subList(1, celler.size()), false)));
    }
    if (hoved.isPresent() && !raekker.isEmpty()) {
      brug.vist(tabel);
      udfald.vis(new Tabel("", "", hoved.get(), raekker, List.of(), ""), spor);
    }
  }

  private Optional<List<String>> celler(
      List<Element.Afsnit> celler, String overskrift, Spor spor, Udfald udfald) {
    List<String> fyldte = new ArrayList<>();
    List<Spor> fundne = new ArrayList<>();
    for (Element.Afsnit celle : celler) {
      Optional<FyldtAfsnit> fyldt = afsnit(celle, overskrift, udfald);
      if (fyldt.isEmpty()) {
        return Optional.empty();
      }
      fyldte.add(Inline.tekst(fyldt.get().blok().indhold()));
      fundne.add(fyldt.get().spor());
    }
    fundne.forEach(spor::tag);
    return Optional.of(fyldte);
  }

  private void tekstboks(Element.Tekstboks boks, String overskrift, int niveau, Udfald udfald) {
    Udfald inde = new Udfald();
    indhold(boks.indhold(), overskrift, niveau, inde);
    if (inde.tomt()) {
      udfald.tag(inde);
    } else {
      udfald.indram(inde, Blok.Tekstboks::new);
    }
  }

  private void direktiv(Direktiv direktiv, String overskrift, int niveau, Udfald udfald) {
    if (!holder(direktiv, "hvis", overskrift, hvad(direktiv), udfald)) {
      return;
    }
    switch (direktiv.art()) {
      case TABEL, DIAGRAM -> udsnit(direktiv, overskrift, udfald);
      case TRAPPE -> trappe(direktiv, overskrift, udfald);
      case MAAL -> maal(direktiv, overskrift, udfald);
      case SVAR -> svar(direktiv, overskrift, udfald);
      case SVARPROCENTER -> svarprocenter(direktiv, overskrift, udfald);
      case BOKS -> {
        Spor spor = new Spor();
        Optional<Blok> boks = new Boksbygger(opslag).byg(direktiv, spor);
        boks.ifPresent(blok -> vis(direktiv, blok, spor, udfald));
        udfald.udelad(
            new Udeladelse(overskrift, Udeladelse.Hvad.BOKS, spor.grunde()),
            boks.isPresent() ? new Spor() : spor);
      }
      case KONKLUSION, TVAERS -> {
        Spor spor = new Spor();
        Konklusionsbygger bygger = new Konklusionsbygger(opslag, elementer);
        List<Blok> blokke =
            direktiv.art() == Direktiv.Art.TVAERS
                ? bygger.paaTvaers(spor)
                : bygger.byg(direktiv, spor);
        blokke.forEach(blok -> vis(direktiv, blok, spor, udfald));
        if (blokke.isEmpty()) {
          udfald.udelad(new Udeladelse(overskrift, Udeladelse.Hvad.TEKST, spor.grunde()), spor);
        }
      }
      case ORDLISTE -> ordliste(direktiv, overskrift, udfald);
      case DEFINITIONER -> {
        String vis = direktiv.raa("vis").orElse("brugte");
        udfald.visSenere(
            () ->
                Faste.definitioner(
                    vis.equals("alle")
                        ? Figurbrug.alle(udgivelse.definitioner())
                        : brug.efterKapitel(udgivelse.definitioner()),
                    niveau,
                    vis.equals("korte")));
      }
      case DATAKVALITET -> {
        boolean kort = direktiv.raa("vis").orElse("alle").equals("korte");
        (kort
                ? Faste.raekkerne(udgivelse)
                : Faste.datakvalitet(
                    udgivelse, titel(direktiv, new Spor()).orElse("Rækker i udtrækkene")))
            .ifPresent(blok -> udfald.vis(blok, new Spor()));
        (kort ? Faste.beroerte(udgivelse) : Beroertbygger.tabel(udgivelse))
            .ifPresent(blok -> udfald.vis(blok, new Spor()));
      }
      case REVISION -> revision(direktiv, overskrift, udfald);
      case FOR, HVIS, SLUT, DOKUMENT ->
          throw new IllegalStateException("heads, loops and conditions are no parts of their own");
      case UDELADT -> {
        boolean brugte = direktiv.raa("vis").orElse("alle").equals("brugte");
        udfald.visSenere(
            () ->
                Faste.udeladt(
                    opslag, rapport.udeladelser(), id -> !brugte || brug.viste().contains(id)));
      }
    }
  }

  private static Udeladelse.Hvad hvad(Direktiv direktiv) {
    return switch (direktiv.art()) {
      case DIAGRAM, TRAPPE, SVAR -> Udeladelse.Hvad.DIAGRAM;
      default -> Udeladelse.Hvad.TABEL;
    };
  }

  private void udsnit(Direktiv direktiv, String overskrift, Udfald udfald) {
    Udsnitsbygger bygger = new Udsnitsbygger(opslag, direktiv, brug);
    Visning udsnit = bygger.udsnit();
    Spor spor = new Spor();
    if (udsnit.udenEnheden()) {
      return;
    }
    if (!udsnit.harVaerdi()) {
      udelad(udsnit.definition(), udsnit.grund(), overskrift, hvad(direktiv), udfald);
      return;
    }
    if (udsnit.mestSkjult()) {
      udelad(
          udsnit.definition(),
          "næsten alle tal er skjult af hensyn til " + udsnit.definition().hensynTil(),
          overskrift,
          hvad(direktiv),
          udfald);
      return;
    }
    spor.fandt();
    String titel =
        direktiv.udenTitel()
            ? ""
            : titel(direktiv, spor)
                .filter(ord -> bygger.sammeTid(udsnit, spor.vist()))
                .orElse(udsnit.definition().titel());
    List<String> noter = new ArrayList<>(noter(direktiv, spor));
    udsnit.note().ifPresent(noter::add);
    vis(direktiv, bygger.byg(udsnit, titel, noter), spor, udfald);
    Herafspalte.mangler(opslag, direktiv, udsnit)
        .ifPresent(
            grund ->
                udfald.udelad(
                    new Udeladelse(overskrift, Udeladelse.Hvad.KOLONNE, grund.grunde()),
                    new Spor()));
  }

  /**
   * Words and what they mean, in small print; a word whose meaning needs a missing number is out.
   */
  private void ordliste(Direktiv direktiv, String overskrift, Udfald udfald) {
    List<Blok.Afsnit> punkter = new ArrayList<>();
    Spor spor = new Spor();
    direktiv
        .linjer()
        .forEach(
            (ord, linje) -> {
              try {
                String mening = Synsfelt.tekst(opslag, spor, linje.led());
                punkter.add(
                    new Blok.Afsnit(List.of(new Inline.Fed(ord + ": "), new Inline.Tekst(mening))));
              } catch (UdenVaerdi uden) {
                udfald.udelad(
                    new Udeladelse(overskrift, Udeladelse.Hvad.TEKST, spor.grunde()), new Spor());
              }
            });
    if (!punkter.isEmpty()) {
      vis(direktiv, new Blok.Smaatryk(punkter), spor, udfald);
    }
  }

  private void trappe(Direktiv direktiv, String overskrift, Udfald udfald) {
    Trappebygger bygger = new Trappebygger(opslag);
    Optional<LocalDate> dato = bygger.dato();
    Spor spor = new Spor();
    if (dato.isEmpty()) {
      udelad(bygger.definition(), bygger.grund(), overskrift, Udeladelse.Hvad.DIAGRAM, udfald);
      return;
    }
    spor.fandt();
    String titel =
        titel(direktiv, spor)
            .filter(ord -> spor.vist().stream().allMatch(n -> afDagen(n, dato.get())))
            .orElse(bygger.definition().titel());
    vis(direktiv, bygger.byg(dato.get(), titel, noter(direktiv, spor)), spor, udfald);
  }

  /** True unless a title's number is of another day than the one drawn, as where this is hidden. */
  private static boolean afDagen(Noegle noegle, LocalDate dag) {
    return !noegle.noegletal().equals(Trappebygger.NOEGLETAL)
        || noegle.periode().equals(dag.toString());
  }

  private void maal(Direktiv direktiv, String overskrift, Udfald udfald) {
    Maalbygger bygger = new Maalbygger(opslag);
    Spor spor = new Spor();
    if (!bygger.harMaal()) {
      udelad(bygger.definition(), bygger.grund(), overskrift, Udeladelse.Hvad.TABEL, udfald);
      return;
    }
    spor.fandt();
    String titel = titel(direktiv, spor).orElse(bygger.definition().titel());
    vis(direktiv, bygger.tabel(titel, noter(direktiv, spor)), spor, udfald);
  }

  private void svar(Direktiv direktiv, String overskrift, Udfald udfald) {
    Surveyopslag survey = new Surveyopslag(opslag, direktiv);
    Spor spor = new Spor();
    spor.fandt();
    List<Blok> figurer =
        new Svarbygger(opslag, survey).byg(titel(direktiv, spor), noter(direktiv, spor));
    figurer.forEach(figur -> vis(direktiv, figur, spor, udfald));
    if (figurer.isEmpty()) {
      udelad(survey.definition(), survey.grund(), overskrift, hvad(direktiv), udfald);
    }
  }

  private void svarprocenter(Direktiv direktiv, String overskrift, Udfald udfald) {
    Surveyopslag survey = new Surveyopslag(opslag, direktiv);
    Spor spor = new Spor();
    spor.fandt();
    Optional<Tabel> tabel =
        new Svarprocentbygger(opslag, survey)
            .byg(titel(direktiv, spor).orElse("Svarprocenter"), noter(direktiv, spor));
    tabel.ifPresent(blok -> vis(direktiv, blok, spor, udfald));
    if (tabel.isEmpty()) {
      udelad(survey.definition(), survey.grund(), overskrift, hvad(direktiv), udfald);
    }
  }

  /** Shows a block, and notes the figures in it. */
  private void vis(Direktiv direktiv, Blok blok, Spor spor, Udfald udfald) {
    brug.vist(direktiv, sti -> opslag.serie(sti, opslag.hoved()).sidste().isPresent());
    udfald.vis(blok, spor);
  }

  private void revision(Direktiv direktiv, String overskrift, Udfald udfald) {
    Revisionsbygger bygger = new Revisionsbygger(opslag);
    Optional<String> grund = bygger.grund();
    if (grund.isPresent()) {
      udelad("Reviderede tal", grund.get(), overskrift, Udeladelse.Hvad.TABEL, udfald);
      return;
    }
    Spor spor = new Spor();
    spor.fandt();
    String titel = titel(direktiv, spor).orElse("Tal, der er ændret siden den tidligere udgave");
    udfald.vis(bygger.tabel(titel, noter(direktiv, spor)), spor);
  }

  private static void udelad(
      Definition definition, String grund, String overskrift, Udeladelse.Hvad hvad, Udfald udfald) {
    udelad(definition.titel(), grund, overskrift, hvad, udfald);
  }

  private static void udelad(
      String titel, String grund, String overskrift, Udeladelse.Hvad hvad, Udfald udfald) {
    Spor spor = new Spor();
    spor.manglede(titel, grund);
    udfald.udelad(new Udeladelse(overskrift, hvad, spor.grunde()), spor);
  }

  private List<String> noter(Direktiv direktiv, Spor spor) {
    return direktiv.led("note").flatMap(led -> forsoeg(led, spor)).map(List::of).orElse(List.of());
  }

  private Optional<String> titel(Direktiv direktiv, Spor spor) {
    return direktiv.led("titel").flatMap(led -> forsoeg(led, spor)).map(Dansk::stort);
  }

  /** Words that may be missing without anything else being left out. */
  private Optional<String> forsoeg(List<Led> led, Spor spor) {
    try {
      return Optional.of(Synsfelt.tekst(opslag, spor, led));
    } catch (UdenVaerdi uden) {
      return Optional.empty();
    }
  }
}
