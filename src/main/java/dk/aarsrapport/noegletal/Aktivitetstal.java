package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Aktivitet;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers that were counted elsewhere, such as births, with the share of what they are part of. */
final class Aktivitetstal implements Noegletal {
  static final String I_ALT = "i-alt";

  private static final String INPUT = "aktivitetstal";

  /** Periods are the exports' own, so all stand together. */
  private static final int ALLE_PERIODER = 0;

  private static final int TAL = 0;
  private static final int GRUNDLAG = 1;
  private static final int RAEKKER = 2;
  private static final int RAEKKER_MED_GRUNDLAG = 3;

  @Override
  public Definition definition() {
    return new Definition(
        INPUT,
        "Aktivitetstal",
        Kapitel.SKOLE_OG_AKTIVITET,
        "Tal om det øvrige arbejde med børn og unge, f.eks. fødsler og sundhedspleje.",
        "Tallene er talt op af kommunen selv og gengives i deres enhed for den periode, de er opgivet"
            + " for. Flere rækker om det samme lægges sammen, når de er antal eller kroner; pct.,"
            + " gennemsnit og indeks kan ikke lægges sammen og er så ikke beregnet. Pct. er antallet i"
            + " pct. af grundlaget, hvor et grundlag er opgivet. I alt er summen af emnets kategorier,"
            + " hvor kørslen beder om den; en kategori, der kun er opgivet pr. køn, er med som summen"
            + " af kønnene. En gruppes tal kræver, at alle dens kommuner har opgivet emnet for"
            + " perioden, og kategorien på samme måde, med eller uden køn.",
        Enhed.ANTAL,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of(INPUT),
        Map.of());
  }

  @Override
  public void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {
    if (!(raekke instanceof Aktivitet a)) {
      return;
    }
    String emne = a.periode() + Fritekst.SKEL + Fritekst.oplyst(a.emne());
    String hvad = String.join(Fritekst.SKEL, Fritekst.oplyst(a.kategori()), a.koen(), a.enhed());
    taelling.laegTil(ALLE_PERIODER, emne, hvad, TAL, a.kommune(), a.dele());
    taelling.laegTil(ALLE_PERIODER, emne, hvad, RAEKKER, a.kommune(), 1);
    if (a.grundlag() != null) {
      taelling.laegTil(ALLE_PERIODER, emne, hvad, GRUNDLAG, a.kommune(), a.grundlag());
      taelling.laegTil(ALLE_PERIODER, emne, hvad, RAEKKER_MED_GRUNDLAG, a.kommune(), 1);
    }
  }

  @Override
  public void udled(Udledning udledning) {
    Optional<String> mangler = udledning.forudsaetninger().mangler();
    if (mangler.isPresent()) {
      udledning.udenPeriode(List.of(Felt.ene(Enhed.ANTAL)), mangler.get());
      return;
    }
    laes(udledning)
        .forEach(
            (periode, emner) -> {
              boolean helt =
                  !Periodekode.sidsteDag(periode)
                      .isAfter(udledning.grundlag().kalender().opgjortTil());
              Udsnit u = udledning.samlet(periode, helt ? Status.OK : Status.UFULDSTAENDIG, "");
              emner.forEach(
                  (navn, emne) -> emne.skriv(u, udledning.medlemmer(), summeres(udledning, navn)));
            });
  }

  private static boolean summeres(Udledning udledning, String emne) {
    return udledning.grundlag().koersel().summer().stream().anyMatch(emne::equalsIgnoreCase);
  }

  /** Gathers the cells by period and by common spelling of subject and category. */
  private static Map<String, Map<String, Aktivitetsemne>> laes(Udledning udledning) {
    Map<String, Map<String, Aktivitetsemne>> perioder = new TreeMap<>();
    List<Celle> celler = udledning.samlet("", Status.OK, "").celler();
    for (Celle celle : celler) {
      String kategori = celle.underkategori().split(Fritekst.SKEL, 3)[0];
      emne(udledning, celle, perioder).kategori(udledning.stavet(INPUT, "kategori", kategori));
    }
    for (Celle celle : celler) {
      String[] hvad = celle.underkategori().split(Fritekst.SKEL, 3);
      Aktivitetspost post =
          emne(udledning, celle, perioder)
              .post(
                  udledning.stavet(INPUT, "kategori", hvad[0]),
                  udledning.stavet(INPUT, "køn", hvad[1]));
      int kommune = (int) celle.spand();
      switch (celle.del()) {
        case TAL -> post.tal(hvad[2], kommune, celle.antal());
        case GRUNDLAG -> post.grundlag(celle.antal());
        case RAEKKER -> post.raekker(celle.antal());
        default -> post.raekkerMedGrundlag(celle.antal());
      }
    }
    return perioder;
  }

  private static Aktivitetsemne emne(
      Udledning udledning, Celle celle, Map<String, Map<String, Aktivitetsemne>> perioder) {
    String[] sted = celle.kategori().split(Fritekst.SKEL, 2);
    return perioder
        .computeIfAbsent(sted[0], p -> new TreeMap<>())
        .computeIfAbsent(udledning.stavet(INPUT, "emne", sted[1]), Aktivitetsemne::new);
  }
}
