package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long those who are placed on a measuring date have been so. */
final class VarighedIgangvaerende implements Noegletal {
  static final String ID = "varighed-igangvaerende";
  private static final String I_ALT = "i-alt";
  private static final int BOERN = 0;
  private static final int DAGE = 1;

  /** Children with a type of a step: the part is this and the step. */
  private static final int AF_TRIN = 10;

  private static final BigDecimal MAANEDER_PAA_ET_AAR = BigDecimal.valueOf(12);
  private static final BigDecimal DAGE_PAA_ET_AAR = new BigDecimal("365.25");

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>(Indsatstyper.medfulgte().navne());
    etiketter.put(Oevrige.KATEGORI, Oevrige.ETIKET);
    etiketter.put(I_ALT, "I alt (hele anbringelsen)");
    return new Definition(
        ID,
        "Varighed af igangværende anbringelser",
        Kapitel.VARIGHED,
        "Hvor længe de anbragte børn og unge i gennemsnit har været anbragt indtil nu.",
        "Børn med en anbringelse på skæringsdatoen, også på eget værelse og i efterværn med"
            + " døgnophold. Dagene regnes fra den første dag i den ubrudte række af dage, hvor"
            + " barnet har haft typen – i alt: en hvilken som helst anbringelse – til og med"
            + " skæringsdatoen, også når den begyndte før den første dag, der opgøres; begynder en"
            + " ny dagen efter, fortsætter rækken. Gennemsnittet er i måneder: dage × 12 / 365,25."
            + " Tæller er dagene, nævner børnene. Ingen aldersgrænse."
            + Oevrige.FORKLARING,
        Enhed.MAANEDER,
        "FLIS, nøgletal 200-0210-006-5",
        List.of("indsatser"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    for (LocalDate dato : kalender.opgjorteDatoer(ID)) {
      if (!forloeb.har(Indsatstype::anbringelse, dato)) {
        continue;
      }
      Set<String> typer = new TreeSet<>();
      for (Indsats indsats : forloeb.indsatser()) {
        Indsatstype type = indsats.type();
        if (type.anbringelse() && indsats.paa(dato) && typer.add(type.kode())) {
          taelling.laegTil(Taelling.periode(dato), type.kode(), "", AF_TRIN + type.trin(), 0, 1);
        }
      }
      typer.forEach(kode -> tael(forloeb, dato, kode, t -> t.kode().equals(kode), taelling));
      tael(forloeb, dato, I_ALT, Indsatstype::anbringelse, taelling);
    }
  }

  private static void tael(
      Forloeb forloeb,
      LocalDate dato,
      String kategori,
      Predicate<Indsatstype> valgte,
      Taelling taelling) {
    for (Tidsrum ophold : forloeb.tidsrum(valgte)) {
      if (ophold.paa(dato)) {
        int periode = Taelling.periode(dato);
        taelling.laegTil(periode, kategori, "", BOERN, 0, 1);
        taelling.laegTil(periode, kategori, "", DAGE, 0, ophold.dageTil(dato));
      }
    }
  }

  /** Says that these are all the placed on the date. */
  static void alle(Udsnit dato, Tal tal) {
    dato.sammeSom(ID, I_ALT, tal);
  }

  @Override
  public void udled(Udledning udledning) {
    Kalender kalender = udledning.grundlag().kalender();
    Oevrige oevrige =
        new Oevrige(
            udledning, BOERN, kalender.opgjorteDatoer(ID).stream().map(Taelling::periode).toList());
    udledning.hverDato(
        Tilbageblik.INTET,
        List.of(felt(I_ALT)),
        u -> {
          Tal alle = u.tal(I_ALT, "", BOERN);
          List<String> typer = u.kategorier().stream().filter(k -> !k.equals(I_ALT)).toList();
          typer.forEach(type -> skriv(u, type));
          skriv(u, I_ALT);
          Map<String, Tal> efterType = new TreeMap<>();
          typer.forEach(type -> efterType.put(type, u.tal(type, "", BOERN)));
          oevrige.tag(u, efterType);
          u.opdelesMaaske(alle, typer.stream().map(type -> u.tal(type, "", BOERN)).toList());
          LocalDate dato = LocalDate.parse(u.kode());
          if (medTrappen(udledning, dato)) {
            Trin.ANBRAGT.forEach(trin -> trappen(u, trin));
            udenForTrin(u, alle);
          }
          u.hoejstOgNaesten(alle, AnbragteIAaret.alle(udledning, dato.getYear()));
          if (Aldersfordeling.datoer(kalender, AnbragteAlder.ID).contains(dato)) {
            AnbragteAlder.alle(u, alle);
          }
          if (dato.getMonthValue() == 12 && dato.getDayOfMonth() == 31) {
            Udsnit aar = u.kaldt(Integer.toString(u.aar()));
            AnbragteUltimo.alle(aar, alle);
            typer.forEach(type -> AnbragteUltimo.afType(aar, type, u.tal(type, "", BOERN)));
          }
        });
    oevrige.hver(VarighedIgangvaerende::oevrige);
  }

  /** The rare types together: the mean of all their stays. */
  private static void oevrige(Udsnit u, Oevrige.Sum sum) {
    long dage = sum.typer().stream().mapToLong(type -> u.sum(type, "", DAGE)).sum();
    skriv(u, felt(Oevrige.KATEGORI), dage, sum.boern());
    u.sammenlagt(
        felt(Oevrige.KATEGORI), sum.typer().stream().map(VarighedIgangvaerende::felt).toList());
  }

  /** Children on a step have a type of that step; some have two, or stand on a higher step too. */
  private static void trappen(Udsnit u, int trin) {
    Tal typerne = u.sum("trin " + trin, afTrin(u, t -> t == trin));
    Tal paaTrinnet = Indsatstrappen.paaTrin(u.hos(Indsatstrappen.ID), trin);
    u.opdelesMaaske(typerne, List.of(paaTrinnet));
    if (typerne.antal() > paaTrinnet.antal()) {
      Tal ogsaaAndet = u.frit("trin " + trin + " igen", typerne.antal() - paaTrinnet.antal());
      u.opdeles(typerne, List.of(paaTrinnet, ogsaaAndet));
    }
  }

  /** True where both these and the stair are measured. */
  static boolean medTrappen(Udledning udledning, LocalDate dato) {
    return udledning.maaler(dato, ID, Indsatstrappen.ID);
  }

  /** The children of each type of placement on step 3: the home-based ones. */
  static List<Tal> hjemmebaserede(Udsnit u) {
    return afTrin(u, trin -> trin == Indsatstype.HJEMMEBASERET);
  }

  /** The children of each type that has some on such a step; 0 is on none. */
  private static List<Tal> afTrin(Udsnit u, IntPredicate trin) {
    return u.kategorier().stream()
        .filter(
            type ->
                IntStream.rangeClosed(0, Indsatstype.INSTITUTION)
                    .anyMatch(t -> trin.test(t) && u.sum(type, "", AF_TRIN + t) > 0))
        .map(type -> u.tal(type, "", BOERN))
        .toList();
  }

  private static List<Tal> typerUdenForTrin(Udsnit u) {
    return afTrin(u, trin -> !Trin.ANBRAGT.contains(trin));
  }

  /** Those placed on none of the steps, where any may be: nobody need hide them. */
  static List<Tal> udenForTrin(Udsnit u) {
    if (typerUdenForTrin(u).isEmpty()) {
      return List.of();
    }
    Udsnit trappen = u.hos(Indsatstrappen.ID);
    long paaTrin =
        Trin.ANBRAGT.stream().mapToLong(t -> Indsatstrappen.paaTrin(trappen, t).antal()).sum();
    return List.of(u.frit("uden for trin 4-6", u.sum(I_ALT, "", BOERN) - paaTrin));
  }

  /** The placed stand on a step, or have a type that is on none. */
  private static void udenForTrin(Udsnit u, Tal alle) {
    Udsnit trappen = u.hos(Indsatstrappen.ID);
    List<Tal> udenFor = udenForTrin(u);
    u.opdeles(
        alle,
        Stream.concat(
                Trin.ANBRAGT.stream().map(t -> Indsatstrappen.paaTrin(trappen, t)),
                udenFor.stream())
            .toList());
    udenFor.forEach(
        nogle -> u.hoejst(nogle, u.frieSum("typer uden for trin 4-6", typerUdenForTrin(u))));
  }

  private static Felt felt(String kategori) {
    return Felt.af(kategori, Enhed.MAANEDER);
  }

  private static void skriv(Udsnit u, String kategori) {
    Tal boern = u.tal(kategori, "", BOERN);
    if (boern.antal() == 0) {
      u.ingen(felt(kategori));
      return;
    }
    skriv(u, felt(kategori), u.sum(kategori, "", DAGE), boern);
  }

  private static void skriv(Udsnit u, Felt felt, long dageIAlt, Tal boern) {
    BigDecimal dage = BigDecimal.valueOf(dageIAlt);
    BigDecimal antal = BigDecimal.valueOf(boern.antal());
    BigDecimal maaneder =
        dage.multiply(MAANEDER_PAA_ET_AAR)
            .divide(antal.multiply(DAGE_PAA_ET_AAR), Resultat.PRAECISION);
    u.skriv(felt, maaneder, dage, antal, boern.stoerrelser());
  }
}
