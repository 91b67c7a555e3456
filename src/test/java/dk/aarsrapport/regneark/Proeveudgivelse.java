package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Omfang;
import dk.aarsrapport.rapport.Revision;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.reference.Paragraffer;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Udgave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An edition like a small partnership's, with every status and kind of figure once. */
final class Proeveudgivelse {
  /** Everything of it: a difference, rejected rows, totals, and what lacks a counterpart. */
  static final Afstemning AFSTEMNING =
      new Afstemning(
          List.of(
              new Afstemning.Konti(
                  101, 2016, "5.28.20", 12_345_678_901L, 12_345_678_900L, 0, 0, 0, 1),
              new Afstemning.Konti(101, 2016, "ukendt konto", 500, 0, 0, 400, 0, 0)),
          List.of(
              new Afstemning.Afvist("posteringer", 0, 2, 0, 0),
              new Afstemning.Afvist("posteringer", 101, 3, 2, -12_345)),
          List.of(new Afstemning.Kontrol(101, 2016, "", 12_345_679_400L, 12_345_679_401L)),
          List.of(
              new Afstemning.Sted(
                  101, 2016, "I alt > A", true, OptionalLong.of(5), OptionalLong.empty())));

  static final Omraade HADERSLEV = new Omraade("510", "Haderslev");
  static final Omraade HERNING = new Omraade("657", "Herning");
  static final Omraade GRUPPE = Omraade.gruppe("partnerskab", "Partnerskabskommunerne");
  static final List<Omraade> OMRAADER = List.of(HADERSLEV, HERNING, GRUPPE, Omraade.LANDET);

  private static final List<String> DAGE =
      List.of("2014-01-31", "2014-05-31", "2015-01-31", "2016-01-31", "2017-01-31");
  private static final List<String> AAR = List.of("2013", "2014", "2015", "2016", "2017");

  private final List<Resultat> resultater = new ArrayList<>();
  private int skridt;

  private Proeveudgivelse() {}

  static Udgivelse af(Udgave udgave) {
    return new Proeveudgivelse().byg(udgave);
  }

  private Udgivelse byg(Udgave udgave) {
    for (Omraade omraade : OMRAADER) {
      anbragte(omraade, udgave);
      hjemmebaserede(omraade);
      udgifter(omraade);
      matrix(omraade, udgave);
      maaneder(omraade);
      alder(omraade);
    }
    return udgivelse(udgave, OMRAADER, definitioner(), Resultater.af(resultater));
  }

  /** Against an edition in which every third number was another, and every fifth was not there. */
  static Udgivelse medRevisioner(Udgave udgave) {
    Proeveudgivelse nu = new Proeveudgivelse();
    nu.byg(udgave);
    List<Resultat> foer = new ArrayList<>();
    for (int i = 0; i < nu.resultater.size(); i++) {
      Resultat r = nu.resultater.get(i);
      if (i % 3 == 0 && r.status().harVaerdi()) {
        foer.add(
            Resultat.vaerdi(
                r.noegle(), r.enhed(), r.vaerdi().add(BigDecimal.valueOf(i - 7)), r.status()));
      } else if (i % 5 == 0) {
        foer.add(Resultat.udenVaerdi(r.noegle(), r.enhed(), Status.IKKE_BEREGNET, ""));
      } else if (i % 7 != 0) {
        foer.add(r);
      }
    }
    return udgivelse(
        udgave,
        OMRAADER,
        definitioner(),
        Resultater.af(nu.resultater),
        Optional.of(
            Revision.alle(definitioner(), Resultater.af(foer), Resultater.af(nu.resultater))),
        Styring.INGEN);
  }

  /** The same edition with this beside its numbers. */
  static Udgivelse medSupplement(Udgivelse u, Supplement supplement) {
    return new Udgivelse(
        u.udgave(),
        u.titel(),
        u.aar(),
        u.omraade(),
        u.omraader(),
        u.definitioner(),
        u.resultater(),
        u.revisioner(),
        u.forventetSidst(),
        u.data(),
        u.styring(),
        u.brud(),
        supplement,
        u.opgoerelse(),
        u.mindsteAntal(),
        u.version());
  }

  /** The same edition with these targets as ceilings. */
  static Udgivelse medLofter(Udgivelse u, Set<Noegle> lofter) {
    Udgivelse.Opgoerelse o = u.opgoerelse();
    return new Udgivelse(
        u.udgave(),
        u.titel(),
        u.aar(),
        u.omraade(),
        u.omraader(),
        u.definitioner(),
        u.resultater(),
        u.revisioner(),
        u.forventetSidst(),
        u.data(),
        u.styring(),
        u.brud(),
        u.supplement(),
        new Udgivelse.Opgoerelse(
            o.fra(),
            o.til(),
            o.prisniveau(),
            o.basisperioder(),
            o.gruppestoerrelser(),
            o.omfang(),
            o.paragraffer(),
            lofter),
        u.mindsteAntal(),
        u.version());
  }

  static Udgivelse udgivelse(
      Udgave udgave, List<Omraade> omraader, List<Definition> definitioner, Resultater resultater) {
    return udgivelse(udgave, omraader, definitioner, resultater, Optional.empty(), Styring.INGEN);
  }

  /** An edition that knows the rows behind its money. */
  static Udgivelse medStyring(
      Udgave udgave, List<Definition> definitioner, Resultater resultater, Styring styring) {
    return medStyring(udgave, List.of(HADERSLEV), definitioner, resultater, styring);
  }

  /** The same of the first of more areas. */
  static Udgivelse medStyring(
      Udgave udgave,
      List<Omraade> omraader,
      List<Definition> definitioner,
      Resultater resultater,
      Styring styring) {
    return udgivelse(udgave, omraader, definitioner, resultater, Optional.empty(), styring);
  }

  private static Udgivelse udgivelse(
      Udgave udgave,
      List<Omraade> omraader,
      List<Definition> definitioner,
      Resultater resultater,
      Optional<List<Revision>> revisioner,
      Styring styring) {
    return new Udgivelse(
        udgave,
        "Årsrapport for børne- og familieområdet",
        2017,
        omraader.get(0),
        omraader,
        definitioner,
        resultater,
        revisioner,
        Map.of(),
        new Udgivelse.Data(
            List.of(
                new Datakilde("indsatser", "indsatser.csv", "2011–2017", 12480, 12391, 71, 18),
                new Datakilde(
                    "posteringer",
                    "regnskab-2013.csv, regnskab-2014.csv",
                    "2013–2014",
                    1204331,
                    1204331,
                    0,
                    0)),
            AFSTEMNING,
            List.of()),
        styring,
        List.of(
            new Brud(
                "hjemmebaserede-pr-1000",
                "510",
                LocalDate.of(2015, 1, 1),
                "Kommunen registrerer fra 2015 familiebehandling pr. barn.")),
        Supplement.INTET,
        new Udgivelse.Opgoerelse(
            LocalDate.of(2013, 1, 1),
            LocalDate.of(2017, 6, 30),
            Optional.of(2017),
            Map.of("service", "2011-2014", "administration", "2013-2014", "i-alt", "2013-2014"),
            Map.of(),
            new Omfang(Set.of(), List.of("5.28.20"), List.of("6.45.51"), List.of("5.57.72")),
            Paragraffer.medfulgte(),
            Set.of()),
        5,
        "0.1.0");
  }

  private void anbragte(Omraade omraade, Udgave udgave) {
    for (String dag : DAGE) {
      Noegle noegle = new Noegle("anbragte", omraade.id(), dag, "", "");
      if (dag.equals("2014-01-31") && omraade.equals(HERNING)) {
        uden(noegle, Enhed.ANTAL, Status.IKKE_BEREGNET, "indsatser har ingen rækker for Herning");
      } else if (dag.equals("2015-01-31")
          && omraade.equals(HADERSLEV)
          && udgave == Udgave.OFFENTLIG) {
        uden(noegle, Enhed.ANTAL, Status.DISKRETIONERET, "");
      } else {
        tal(noegle, Enhed.ANTAL, BigDecimal.valueOf(80 + skridt++ * 37 % 60), Status.OK);
      }
    }
  }

  private void hjemmebaserede(Omraade omraade) {
    List<String> grupper =
        List.of(
            "doegnophold-familie",
            "hjemmebaseret-anbringelse",
            "forebyggende-foranstaltninger",
            "foraeldrerettet",
            "i-alt");
    for (String dag : DAGE) {
      for (String gruppe : grupper) {
        BigDecimal taeller = BigDecimal.valueOf(11 + skridt++ * 53 % 487);
        BigDecimal naevner = BigDecimal.valueOf(11_499);
        resultater.add(
            new Resultat(
                new Noegle("hjemmebaserede-pr-1000", omraade.id(), dag, gruppe, ""),
                Enhed.PR_1000,
                taeller.multiply(BigDecimal.valueOf(1000)).divide(naevner, Resultat.PRAECISION),
                taeller,
                naevner,
                Status.OK,
                ""));
      }
    }
  }

  private void udgifter(Omraade omraade) {
    for (String aar : AAR) {
      Status status = aar.equals("2017") ? Status.UFULDSTAENDIG : Status.OK;
      BigDecimal service =
          new BigDecimal("88140258.37").add(BigDecimal.valueOf(skridt++ * 719341L));
      BigDecimal administration = new BigDecimal("9871549.1").add(BigDecimal.valueOf(skridt * 7L));
      tal(udgift(omraade, aar, "service"), Enhed.KR, service, status);
      tal(udgift(omraade, aar, "administration"), Enhed.KR, administration, status);
      tal(udgift(omraade, aar, "i-alt"), Enhed.KR, service.add(administration), status);
    }
  }

  private static Noegle udgift(Omraade omraade, String aar, String kategori) {
    return new Noegle("udgifter", omraade.id(), aar, kategori, "netto");
  }

  private void matrix(Omraade omraade, Udgave udgave) {
    List<String> trin = List.of("0", "2", "3", "4", "5", "6");
    for (String dag : DAGE.subList(1, DAGE.size())) {
      for (String foer : trin) {
        for (String nu : trin) {
          if (foer.equals("0") && nu.equals("0")) {
            continue;
          }
          long antal = skridt++ * 17L % 23;
          Noegle noegle = new Noegle("bevaegelsesmatrix", omraade.id(), dag, foer, nu);
          if (antal > 0 && antal < 5 && udgave == Udgave.OFFENTLIG) {
            uden(noegle, Enhed.ANTAL, Status.DISKRETIONERET, "");
          } else {
            tal(noegle, Enhed.ANTAL, BigDecimal.valueOf(antal), Status.OK);
          }
        }
      }
    }
  }

  private void maaneder(Omraade omraade) {
    for (int maaned = 0; maaned < 30; maaned++) {
      String periode = (2015 + maaned / 12) + "-" + String.format("%02d", maaned % 12 + 1);
      Noegle noegle = new Noegle("underretninger-pr-maaned", omraade.id(), periode, "", "");
      tal(noegle, Enhed.ANTAL, BigDecimal.valueOf(40 + skridt++ * 31 % 17), Status.OK);
    }
  }

  private void alder(Omraade omraade) {
    for (int alder = 0; alder < 18; alder++) {
      Noegle noegle =
          new Noegle("anbragte-alder", omraade.id(), "2017-01-31", Integer.toString(alder), "");
      tal(noegle, Enhed.ANTAL, BigDecimal.valueOf(alder / 2 + skridt++ % 3), Status.OK);
    }
    Noegle nyere = new Noegle("anbragte-alder", omraade.id(), "2017-12-31", "i-alt", "");
    uden(nyere, Enhed.ANTAL, Status.FOR_NYT, "");
    Noegle total = new Noegle("anbragte-alder", omraade.id(), "2017-01-31", "i-alt", "");
    tal(total, Enhed.ANTAL, BigDecimal.valueOf(90), Status.OK);
  }

  private void tal(Noegle noegle, Enhed enhed, BigDecimal vaerdi, Status status) {
    resultater.add(Resultat.vaerdi(noegle, enhed, vaerdi, status));
  }

  private void uden(Noegle noegle, Enhed enhed, Status status, String aarsag) {
    resultater.add(Resultat.udenVaerdi(noegle, enhed, status, aarsag));
  }

  static List<Definition> definitioner() {
    Map<String, String> grupper = new LinkedHashMap<>();
    grupper.put("doegnophold-familie", "Døgnophold for familien");
    grupper.put("hjemmebaseret-anbringelse", "Hjemmebaseret anbringelse (eget værelse)");
    grupper.put("forebyggende-foranstaltninger", "Forebyggende foranstaltninger");
    grupper.put("foraeldrerettet", "Forældrerettede indsatser");
    grupper.put("i-alt", "I alt (hvert barn én gang)");
    Map<String, String> trin = new LinkedHashMap<>();
    for (String t : List.of("0", "2", "3", "4", "5", "6")) {
      trin.put(t, t.equals("0") ? "Ingen indsats" : "Trin " + t);
    }
    Map<String, String> poster =
        Map.of("service", "Serviceudgifter", "administration", "Administration", "netto", "Netto");
    return List.of(
        definition("anbragte", "Anbragte børn", Kapitel.ANBRINGELSER, Enhed.ANTAL, Map.of()),
        definition(
            "anbragte-alder",
            "Anbragte børn efter alder",
            Kapitel.ANBRINGELSER,
            Enhed.ANTAL,
            Map.of()),
        definition(
            "hjemmebaserede-pr-1000",
            "Børn med hjemmebaserede indsatser pr. 1.000 børn",
            Kapitel.FOREBYGGENDE,
            Enhed.PR_1000,
            grupper),
        definition(
            "bevaegelsesmatrix",
            "Bevægelser på indsatstrappen på et år",
            Kapitel.BEVAEGELSER,
            Enhed.ANTAL,
            trin),
        definition(
            "underretninger-pr-maaned",
            "Underretninger pr. måned",
            Kapitel.UNDERRETNINGER,
            Enhed.ANTAL,
            Map.of()),
        definition("udgifter", "Udgifter", Kapitel.OEKONOMI, Enhed.KR, poster));
  }

  static Definition definition(
      String id, String titel, Kapitel kapitel, Enhed enhed, Map<String, String> etiketter) {
    return new Definition(
        id,
        titel,
        kapitel,
        "Hvor mange børn under 18 år i kommunen der på opgørelsesdagen er omfattet; et barn tælles"
            + " én gang, også når det får flere indsatser samme dag.",
        "Børn 0-17 år, hvis højeste trin på indsatstrappen den dag er 4-6. Børn uden CPR-nummer er"
            + " ikke med.",
        enhed,
        "Serviceloven § 52; barnets lov § 46",
        List.of("indsatser"),
        etiketter);
  }
}
