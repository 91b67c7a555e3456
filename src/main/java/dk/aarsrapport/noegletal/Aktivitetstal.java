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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Numbers that were counted elsewhere, such as births, with the share of what they are part of. */
final class Aktivitetstal implements Noegletal {
  private static final String INPUT = "aktivitetstal";

  /** Periods are the exports' own, so all stand together. */
  private static final int ALLE_PERIODER = 0;

  private static final int GRUNDLAG = 1;
  private static final int UDEN_GRUNDLAG = 2;
  private static final int FRA_KOMMUNE = 3;

  @Override
  public Definition definition() {
    return new Definition(
        "aktivitetstal",
        "Aktivitetstal",
        Kapitel.SKOLE_OG_AKTIVITET,
        "Tal om det øvrige arbejde med børn og unge, f.eks. fødsler og sundhedspleje.",
        "Tallene er talt op af kommunen selv og gengives for den periode, de er opgivet for; flere"
            + " rækker om det samme lægges sammen. Pct. er antallet i pct. af grundlaget, hvor et"
            + " grundlag er opgivet. En gruppes tal kræver, at alle dens kommuner har opgivet emnet for"
            + " perioden.",
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
    String kategori = Fritekst.oplyst(a.kategori());
    taelling.laegTil(ALLE_PERIODER, emne, kategori, 0, 0, a.antal());
    taelling.laegTil(ALLE_PERIODER, emne, "", FRA_KOMMUNE, a.kommune(), 1);
    if (a.grundlag() == null) {
      taelling.laegTil(ALLE_PERIODER, emne, kategori, UDEN_GRUNDLAG, 0, 1);
    } else {
      taelling.laegTil(ALLE_PERIODER, emne, kategori, GRUNDLAG, 0, a.grundlag());
    }
  }

  /** What was given of one category. */
  private static final class Opgivet {
    private long antal;
    private boolean medGrundlag;
    private boolean udenGrundlag;
    private long grundlag;
  }

  /** What was given of one subject in one period. */
  private static final class Emne {
    private final Map<String, Opgivet> kategorier = new TreeMap<>();
    private final Set<Integer> kommuner = new HashSet<>();
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
                  (navn, emne) -> {
                    if (emne.kommuner.containsAll(udledning.medlemmer())) {
                      skriv(u, navn, emne);
                    } else {
                      manglerKommuner(u, navn, emne);
                    }
                  });
            });
  }

  /** Gathers the cells by period and by common spelling of subject and category. */
  private static Map<String, Map<String, Emne>> laes(Udledning udledning) {
    Map<String, Map<String, Emne>> perioder = new TreeMap<>();
    for (Celle celle : udledning.samlet("", Status.OK, "").celler()) {
      String[] sted = celle.kategori().split(Fritekst.SKEL, 2);
      Emne emne =
          perioder
              .computeIfAbsent(sted[0], p -> new TreeMap<>())
              .computeIfAbsent(udledning.stavet(INPUT, "emne", sted[1]), e -> new Emne());
      if (celle.del() == FRA_KOMMUNE) {
        emne.kommuner.add((int) celle.spand());
        continue;
      }
      Opgivet opgivet =
          emne.kategorier.computeIfAbsent(
              udledning.stavet(INPUT, "kategori", celle.underkategori()), k -> new Opgivet());
      switch (celle.del()) {
        case GRUNDLAG -> {
          opgivet.medGrundlag = true;
          opgivet.grundlag = Math.addExact(opgivet.grundlag, celle.antal());
        }
        case UDEN_GRUNDLAG -> opgivet.udenGrundlag = true;
        default -> opgivet.antal = Math.addExact(opgivet.antal, celle.antal());
      }
    }
    return perioder;
  }

  private static Felt antal(String emne, String kategori) {
    return new Felt(emne, kategori, Enhed.ANTAL);
  }

  private static Felt pct(String emne, String kategori) {
    return new Felt(emne, kategori + "-pct", Enhed.PCT);
  }

  private static void manglerKommuner(Udsnit u, String navn, Emne emne) {
    String aarsag = "ikke alle kommuner har opgivet emnet for perioden";
    emne.kategorier.forEach(
        (kategori, opgivet) -> {
          u.udenVaerdi(antal(navn, kategori), Status.IKKE_BEREGNET, aarsag);
          if (opgivet.medGrundlag) {
            u.udenVaerdi(pct(navn, kategori), Status.IKKE_BEREGNET, aarsag);
          }
        });
  }

  private static void skriv(Udsnit u, String navn, Emne emne) {
    Map<String, Tal> antal = new TreeMap<>();
    Map<String, Tal> grundlag = new TreeMap<>();
    emne.kategorier.forEach(
        (kategori, opgivet) -> {
          antal.put(kategori, u.beregnet(Fritekst.navn(navn, kategori), opgivet.antal));
          u.antal(antal(navn, kategori), antal.get(kategori));
          if (opgivet.medGrundlag && opgivet.udenGrundlag) {
            u.udenVaerdi(
                pct(navn, kategori), Status.IKKE_BEREGNET, "nogle af rækkerne har intet grundlag");
          } else if (opgivet.medGrundlag) {
            grundlag.put(
                kategori, u.beregnet(Fritekst.navn(navn, kategori, "grundlag"), opgivet.grundlag));
            u.andel(pct(navn, kategori), antal.get(kategori), grundlag.get(kategori));
          }
        });
    summer(u, antal, grundlag);
  }

  /** The sums that nobody has told of, but that a reader may find: a total, or a whole divided. */
  private static void summer(Udsnit u, Map<String, Tal> antal, Map<String, Tal> grundlag) {
    antal.forEach(
        (kategori, tal) -> {
          List<Tal> andre = new ArrayList<>(antal.values());
          andre.remove(tal);
          if (andre.size() > 1) {
            u.opdelesMaaske(tal, andre);
          }
        });
    grundlag.forEach(
        (kategori, hele) ->
            u.opdelesMaaske(
                hele,
                grundlag.entrySet().stream()
                    .filter(g -> g.getValue().antal() == hele.antal())
                    .map(g -> antal.get(g.getKey()))
                    .toList()));
  }
}
