package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Net expenditure on service and administration. */
final class Udgifter implements Noegletal {
  static final String SERVICE = Konto.Omraade.SERVICE.kode();
  static final String ADMINISTRATION = Konto.Omraade.ADMINISTRATION.kode();
  static final String I_ALT = "i-alt";
  private static final String ID = "udgifter";
  private static final List<Felt> FELTER =
      List.of(felt(SERVICE), felt(ADMINISTRATION), felt(I_ALT));

  private static Felt felt(String post) {
    return new Felt(post, "netto", Enhed.KR);
  }

  /** Labels of the items, in the order of print. */
  static Map<String, String> etiketter() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(SERVICE, "Service");
    etiketter.put(ADMINISTRATION, "Administration");
    etiketter.put(I_ALT, "I alt");
    etiketter.put("netto", "Netto");
    etiketter.put("kr", "Kr.");
    etiketter.put(PCT, "Pct.");
    return etiketter;
  }

  @Override
  public Definition definition() {
    return new Definition(
            ID,
            "Udgifter til børn og unge med særlige behov",
            Kapitel.OEKONOMI,
            "Hvad kommunen bruger på indsatser (service) og på administration af området.",
            "Nettodriftsudgifter: posteringer på dranst 1 (drift) og 2 (statsrefusion) på kontoplanens"
                + " konti for service og administration; en konto for en målgruppe, som kørslen"
                + " udelader, er ikke med. Et år uden posteringer på en af de to, når"
                + " kommunen har dem i andre år, er ikke beregnet, og det samlede tal heller ikke. I"
                + " faste priser, når kørslen har et prisniveau.",
            Enhed.KR,
            "Den kommunale kontoplan. Evaluering af partnerskabet (2018), figur 48 og 57",
            List.of("posteringer"),
            etiketter())
        .med(Beloeb.NETTOUDGIFTER_FOR_MAALGRUPPEN);
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    tael(sum, taelling);
  }

  /** Adds postings to service or administration; what lies outside is left to others. */
  static void tael(Kontosum sum, Taelling taelling) {
    Konto.Omraade omraade = sum.konto().maalgruppensOmraade();
    if (sum.netto() && omraade != Konto.Omraade.UDENFOR) {
      taelling.laegTil(sum.aar(), omraade.kode(), "", 0, 0, sum.oere());
    }
  }

  /** The items that an item is the sum of. */
  private static List<String> dele(String post) {
    return post.equals(I_ALT) ? List.of(SERVICE, ADMINISTRATION) : List.of(post);
  }

  /** True when a municipality has a posting of an item in a year. */
  static boolean har(Udledning udledning, String post, int kommune, int aar) {
    return dele(post).stream().anyMatch(del -> aarene(udledning, del, kommune).contains(aar));
  }

  private static Set<Integer> aarene(Udledning udledning, String del, int kommune) {
    return udledning.grundlag().daekning().aar("posteringer:" + del, kommune);
  }

  /**
   * Why an item cannot be calculated in a year: a member has no postings in it of what it has in
   * other years, so that the years would be sums of unequal parts.
   */
  static Optional<String> mangler(Udledning udledning, String post, int aar) {
    for (String del : dele(post)) {
      for (int kommune : udledning.medlemmer()) {
        Set<Integer> aarene = aarene(udledning, del, kommune);
        if (!aarene.isEmpty() && !aarene.contains(aar)) {
          return Optional.of(
              "Der er ingen posteringer på "
                  + del
                  + " i året for "
                  + udledning.grundlag().navn(kommune)
                  + ", men der er i andre år");
        }
      }
    }
    return Optional.empty();
  }

  /** Øre of an item in a period. */
  static long oere(Udsnit u, String post) {
    return post.equals(I_ALT)
        ? Math.addExact(u.sum(SERVICE, "", 0), u.sum(ADMINISTRATION, "", 0))
        : u.sum(post, "", 0);
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertRegnskabsaar(FELTER, u -> FELTER.forEach(felt -> skriv(udledning, u, felt)));
  }

  private static void skriv(Udledning udledning, Udsnit u, Felt felt) {
    String post = felt.kategori();
    mangler(udledning, post, u.aar())
        .ifPresentOrElse(
            hvorfor -> u.udenVaerdi(felt, Status.IKKE_BEREGNET, hvorfor),
            () -> u.penge().skrivOere(felt, oere(u, post)));
  }
}
