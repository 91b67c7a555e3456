package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.util.List;
import java.util.function.UnaryOperator;

/** A whole edition with every figure of the spine, for a municipality or its group. */
final class Proeveverden {
  private static final List<String> DATOER = List.of("2016-01-31", "2016-09-01", "2017-01-31");
  private static final List<String> AAR = List.of("2015", "2016", "2017");

  private Proeveverden() {}

  /** Every result as it is. */
  static Udgivelse kommune(Udgave udgave) {
    return kommune(udgave, UnaryOperator.identity());
  }

  /** Every result changed, such as hidden. */
  static Udgivelse kommune(Udgave udgave, UnaryOperator<Resultat> aendring) {
    return fyldt(
        new Proeve().omraade(Proeve.HADERSLEV, Proeve.GRUPPE, Omraade.LANDET), udgave, aendring);
  }

  /** The group's own edition. */
  static Udgivelse gruppe(Udgave udgave, UnaryOperator<Resultat> aendring) {
    return fyldt(
        new Proeve().omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING, Omraade.LANDET),
        udgave,
        aendring);
  }

  private static Udgivelse fyldt(Proeve proeve, Udgave udgave, UnaryOperator<Resultat> aendring) {
    Proeve alle = new Proeve();
    List<Omraade> omraader = proeve.udgivelse().omraader();
    for (int i = 0; i < omraader.size(); i++) {
      fyld(alle, omraader.get(i).id(), 1 + i);
    }
    return proeve
        .udgave(udgave)
        .katalog(Katalog.definitioner())
        .alle(alle.udgivelse().resultater().alle().stream().map(aendring).toList())
        .kilder(
            new Datakilde("indsatser", "indsatser.csv", "2013–2017", 1200, 1180, 15, 5),
            new Datakilde("befolkning", "befolkning.csv", "2013–2017", 108, 108, 0, 0))
        .brud("forebyggende-indsatser-pr-1000", "510", "2016-09-01", "Flere tilbud tælles med.")
        .udgivelse();
  }

  private static void fyld(Proeve p, String id, int k) {
    for (int i = 0; i < DATOER.size(); i++) {
      dato(p, id, k, i, DATOER.get(i));
    }
    p.tal(
        "ophoerte-institutionsanbringelser/i-alt",
        id,
        "2016-01-31/2017-01-31",
        Enhed.ANTAL,
        "" + 6 * k);
    p.andel("ophoerte-hvorhen/anden-form", id, "2016-01-31/2017-01-31", Enhed.PCT, 4L * k, 6L * k);
    p.andel(
        "ophoerte-hvorhen/ikke-laengere-anbragt",
        id,
        "2016-01-31/2017-01-31",
        Enhed.PCT,
        2L * k,
        6L * k);
    for (int i = 0; i < AAR.size(); i++) {
      aar(p, id, k, i, AAR.get(i));
    }
  }

  private static void dato(Proeve p, String id, int k, int i, String d) {
    long boern = 11_000L * k;
    long anbragte = 120L * k + 7L * i;
    p.tal("anbragte", id, d, Enhed.ANTAL, "" + anbragte);
    p.andel("anbragte-pr-1000", id, d, Enhed.PR_1000, anbragte, boern);
    p.andel("anbringelsesformer/netvaerkspleje", id, d, Enhed.PCT, 10L * k, anbragte);
    p.andel("anbringelsesformer/institution", id, d, Enhed.PCT, (25L - 5L * i) * k, anbragte);
    p.andel(
        "anbringelsesformer/familiepleje",
        id,
        d,
        Enhed.PCT,
        anbragte - 10L * k - (25L - 5L * i) * k,
        anbragte);
    if (i > 0) {
      p.andel("ophoerte-institutionsanbringelser", id, d, Enhed.PCT, 3L * k, 25L * k);
    } else {
      p.alle(
          List.of(
              Resultat.udenVaerdi(
                  Proeve.noegle("ophoerte-institutionsanbringelser", id, d),
                  Enhed.PCT,
                  Status.IKKE_BEREGNET,
                  "Der er ingen skæringsdato før denne.")));
    }
    p.andel("hjemmebaserede-pr-1000/doegnophold-familie", id, d, Enhed.PR_1000, 3L * i, boern);
    p.andel("hjemmebaserede-pr-1000/hjemmebaseret-anbringelse", id, d, Enhed.PR_1000, 6, boern);
    p.andel(
        "hjemmebaserede-pr-1000/forebyggende-foranstaltninger",
        id,
        d,
        Enhed.PR_1000,
        480L * k,
        boern);
    p.andel("hjemmebaserede-pr-1000/foraeldrerettet", id, d, Enhed.PR_1000, 60L * k, boern);
    p.andel("hjemmebaserede-pr-1000/i-alt", id, d, Enhed.PR_1000, 510L * k - i, boern);
    p.andel("forebyggende-indsatser-pr-1000", id, d, Enhed.PR_1000, 70L * k + 9L * i, boern);
    p.andel("forebyggende-fulgt-af-bfu", id, d, Enhed.PCT, 4L * k, 36L * k);
    p.andel("bevaegelser-hjemmebaseret/op", id, d, Enhed.PCT, 20L * k, 400L * k);
    p.andel("bevaegelser-hjemmebaseret/ingen", id, d, Enhed.PCT, (300L - 10L * i) * k, 400L * k);
    p.andel("bevaegelser-hjemmebaseret/ned", id, d, Enhed.PCT, (80L + 10L * i) * k, 400L * k);
    p.tal("bevaegelsesmatrix/0/2", id, d, Enhed.ANTAL, "" + 31 * k);
    p.tal("bevaegelsesmatrix/2/0", id, d, Enhed.ANTAL, "" + 22 * k);
    p.tal("bevaegelsesmatrix/3/3", id, d, Enhed.ANTAL, "" + 300 * k);
    p.tal("bevaegelsesmatrix/3/6", id, d, Enhed.ANTAL, "" + 8 * k);
    p.tal("sager-pr-raadgiver/gennemsnit", id, d, Enhed.GENNEMSNIT, "3" + i + ".4");
    p.tal("sager-pr-raadgiver/hoejeste", id, d, Enhed.ANTAL, "4" + i);
    p.tal("sager-pr-raadgiver/laveste", id, d, Enhed.ANTAL, "1" + i);
    for (String team : List.of("Børneteam", "*Unge* {{1}} <b>")) {
      p.tal("sager-pr-raadgiver/gennemsnit/" + team, id, d, Enhed.GENNEMSNIT, "2" + i + ".5");
      p.tal("sager-pr-raadgiver/hoejeste/" + team, id, d, Enhed.ANTAL, "3" + i);
      p.tal("sager-pr-raadgiver/laveste/" + team, id, d, Enhed.ANTAL, "1" + i);
    }
  }

  private static void aar(Proeve p, String id, int k, int i, String aar) {
    for (String alder : List.of("0", "7", "15")) {
      p.tal("underretninger-alder/" + alder, id, aar, Enhed.ANTAL, "" + (20 + i) * k);
    }
    p.tal("underretninger-alder/ufoedt", id, aar, Enhed.ANTAL, "" + 6 * k);
    p.andel(
        "underretninger-alder/under-8-aar",
        id,
        aar,
        Enhed.PCT,
        (40L + 2L * i) * k,
        (60L + 3L * i) * k);
    p.andel(
        "underretninger-pr-barn/gennemsnit",
        id,
        aar,
        Enhed.GENNEMSNIT,
        (60L + 3L * i) * k,
        45L * k);
    p.andel("underretninger-pr-barn/1", id, aar, Enhed.PCT, 35L * k, 45L * k);
    p.andel("underretninger-pr-barn/2", id, aar, Enhed.PCT, 6L * k, 45L * k);
    p.andel("underretninger-pr-barn/3+", id, aar, Enhed.PCT, 4L * k, 45L * k);
    long service = (144_000_000L - i * 12_000_000L) * k;
    p.tal("udgifter/service/netto", id, aar, Enhed.KR, "" + service);
    p.tal("udgifter/administration/netto", id, aar, Enhed.KR, "" + 25_000_000L * k);
    p.tal("udgifter/i-alt/netto", id, aar, Enhed.KR, "" + (service + 25_000_000L * k));
    for (String post : List.of("service", "administration", "i-alt")) {
      long kr =
          post.equals("administration") ? 4_000_000L * k : (10_000_000L - 11_000_000L * i) * k;
      p.tal("merudgifter/" + post + "/kr", id, aar, Enhed.KR, "" + kr);
      p.tal("merudgifter/" + post + "/pct", id, aar, Enhed.PCT, "" + kr / 1_000_000L);
    }
    List<String> trin =
        List.of(
            "forebyggende",
            "hjemmebaseret",
            "netvaerkspleje",
            "familiepleje",
            "institution",
            "uden-trin");
    List<Integer> andele = List.of(5, 30, 5, 35, 20, 5);
    for (int t = 0; t < trin.size(); t++) {
      p.tal(
          "udgifter-paa-trappen/" + trin.get(t) + "/kr",
          id,
          aar,
          Enhed.KR,
          "" + service / 100 * andele.get(t));
      p.tal("udgifter-paa-trappen/" + trin.get(t) + "/pct", id, aar, Enhed.PCT, "" + andele.get(t));
    }
  }
}
