package dk.aarsrapport.noegletal;

import static java.util.stream.Collectors.joining;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import dk.aarsrapport.taelling.Celle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One figure, one area, one period: reads the summed cells and writes results. */
final class Udsnit {
  private static final String INGEN_AT_DELE_MED = "ingen at beregne andelen af";
  private static final String INTET_GENNEMSNIT = "ingen at regne gennemsnittet af";

  /** So much two counts that are each moved a little can come nearer to each other. */
  private static final int NAESTEN = 3;

  private final Udledning udledning;
  private final String periode;
  private final int nummer;
  private final int aar;
  private final Status status;
  private final String aarsag;

  Udsnit(Udledning udledning, String periode, int nummer, int aar, Status status, String aarsag) {
    this.udledning = udledning;
    this.periode = periode;
    this.nummer = nummer;
    this.aar = aar;
    this.status = status;
    this.aarsag = aarsag;
  }

  String kode() {
    return periode;
  }

  Status status() {
    return status;
  }

  String aarsag() {
    return aarsag;
  }

  int aar() {
    return aar;
  }

  /** The cells of the period. */
  List<Celle> celler() {
    return udledning
        .grundlag()
        .celler()
        .celler(Katalog.nummer(udledning.id()), udledning.omraadenummer(), nummer);
  }

  /** The counted categories, in the order of their bytes. */
  SortedSet<String> kategorier() {
    SortedSet<String> kategorier = new TreeSet<>();
    celler().forEach(celle -> kategorier.add(celle.kategori()));
    return kategorier;
  }

  /** A sum of this figure's cells over buckets. */
  long sum(String kategori, String underkategori, int del) {
    long sum = 0;
    for (Celle celle : celler()) {
      if (celle.kategori().equals(kategori)
          && celle.underkategori().equals(underkategori)
          && celle.del() == del) {
        sum = Math.addExact(sum, celle.antal());
      }
    }
    return sum;
  }

  /** A protected count: one cell of this figure. */
  Tal tal(String kategori, String underkategori, int del) {
    return navngivet(
        udledning.id(), navn(kategori, underkategori, del), sum(kategori, underkategori, del));
  }

  /** What a count is called. */
  static String navn(String kategori, String underkategori, int del) {
    return kategori
        + (underkategori.isEmpty() ? "" : "/" + underkategori)
        + (del == 0 ? "" : "#" + del);
  }

  /** The figure's only count. */
  Tal tal() {
    return tal("");
  }

  /** A protected count of a category. */
  Tal tal(String kategori) {
    return tal(kategori, "", 0);
  }

  /** A protected count worked out by the figure itself. */
  Tal beregnet(String navn, long antal) {
    return navngivet(udledning.id(), navn, antal);
  }

  /** A protected count that does not add up over areas: a highest or lowest. */
  Tal yderpunkt(String navn, long antal) {
    Tal tal = beregnet(navn, antal);
    udledning.resultater().ikkeAdditiv(tal.stoerrelser().get(0));
    return tal;
  }

  /** How many a part is of: written nowhere, but what is of few is hidden. */
  Tal enheder(int del) {
    return yderpunkt(navn("", "", del), sum("", "", del));
  }

  /** A count that is worked out and may be known; it carries what is unknown of a sum. */
  Tal frit(String navn, long antal) {
    Tal tal = beregnet(navn, antal);
    udledning.resultater().fri(tal.stoerrelser().get(0));
    return tal;
  }

  /** Says that everybody knows a number, whatever is hidden here. */
  void almenKendt(Tal tal) {
    udledning.resultater().almenKendt(tal.stoerrelser().get(0));
  }

  /** Says that a number stands for an amount, on how many children, and what one has at most. */
  void baeres(Tal beloeb, long boern, long tungest, long alle) {
    udledning.resultater().baeres(beloeb.stoerrelser().get(0), boern, tungest, alle);
  }

  /** Says that a number stands for a part of an amount, and how many municipalities have of it. */
  void delAfBeloeb(Tal del, int kommuner) {
    udledning.resultater().delAfBeloeb(del.stoerrelser().get(0), kommuner);
  }

  private Tal navngivet(String noegletal, String navn, long antal) {
    Stoerrelse stoerrelse = new Stoerrelse(noegletal, udledning.omraade().id(), periode, navn);
    udledning.resultater().antal(stoerrelse, antal);
    return new Tal(antal, List.of(stoerrelse));
  }

  /**
   * The same count as one of another figure's: each gives the other away. One that is wrongly said
   * to be the same stops the run.
   */
  Tal sammeSom(String noegletal, String navn, Tal tal) {
    Tal andet = navngivet(noegletal, navn, tal.antal());
    if (!tal.stoerrelser().isEmpty() && !tal.stoerrelser().equals(andet.stoerrelser())) {
      opdeles(andet, List.of(tal));
    }
    return andet;
  }

  /** The sum of counts that do not overlap, itself a protected count. */
  Tal sum(String navn, List<Tal> dele) {
    Tal total = beregnet(navn, dele.stream().mapToLong(Tal::antal).sum());
    opdeles(total, dele);
    return total;
  }

  /** The sum of counts, which nobody need hide: it ties them to what they make up together. */
  Tal frieSum(String navn, List<Tal> dele) {
    if (dele.size() == 1) {
      return dele.get(0);
    }
    Tal sum = frit(navn, dele.stream().mapToLong(Tal::antal).sum());
    opdeles(sum, dele);
    return sum;
  }

  /** Says that a count is the sum of others; a total that does not reconcile stops the run. */
  void opdeles(Tal total, List<Tal> dele) {
    List<Stoerrelse> stoerrelser = new ArrayList<>();
    dele.forEach(del -> stoerrelser.addAll(del.stoerrelser()));
    udledning.resultater().identitet(new Identitet(total.stoerrelser().get(0), stoerrelser));
  }

  /** As {@link #opdeles}, where parts may overlap: only when they happen not to. */
  void opdelesMaaske(Tal total, List<Tal> dele) {
    if (dele.stream().mapToLong(Tal::antal).sum() == total.antal()) {
      opdeles(total, dele);
    }
  }

  /** Says that all are those of each part, each once, though some may be in several. */
  void opdelesMedGengangere(Tal alle, List<Tal> dele) {
    long sum = dele.stream().mapToLong(Tal::antal).sum();
    if (sum == alle.antal()) {
      opdeles(alle, dele);
    } else {
      String navn = alle.stoerrelser().get(0).navn() + " med gengangere i " + dele.size();
      Tal medGengangere = frit(navn, sum);
      opdeles(medGengangere, dele);
      hoejst(alle, medGengangere);
      dele.forEach(del -> hoejst(del, alle));
    }
  }

  /** Says that a count is at most another: nobody need hide what is left of that. */
  void hoejst(Tal del, Tal hele) {
    hoejst(List.of(del), hele);
  }

  /** As {@link #hoejst(Tal, Tal)}, where no more than a few are left: they could be fewer. */
  void hoejstOgNaesten(Tal del, String navn, List<Tal> hele) {
    if (hele.stream().mapToLong(Tal::antal).sum() - del.antal() <= NAESTEN) {
      hoejst(del, frieSum(navn, hele));
    }
  }

  /** The same of one count. */
  void hoejstOgNaesten(Tal del, Tal hele) {
    hoejstOgNaesten(del, "", List.of(hele));
  }

  /** As {@link #hoejst(Tal, Tal)}, of what may be all of it. */
  void hoejstEllerAlle(Tal del, Tal hele) {
    if (del.antal() == hele.antal()) {
      opdeles(hele, List.of(del));
    } else {
      hoejst(del, hele);
    }
  }

  /** As {@link #hoejst(Tal, Tal)}, of several that have nobody in common. */
  void hoejst(List<Tal> dele, Tal hele) {
    String navn =
        dele.stream().map(this::kaldt).collect(joining(" og ")) + " mangler i " + kaldt(hele);
    long mangler = hele.antal() - dele.stream().mapToLong(Tal::antal).sum();
    opdeles(hele, Stream.concat(dele.stream(), Stream.of(frit(navn, mangler))).toList());
  }

  /** What a count of any figure is called here. */
  private String kaldt(Tal tal) {
    Stoerrelse s = tal.stoerrelser().get(0);
    String hvis = s.noegletal().equals(udledning.id()) ? "" : s.noegletal() + " ";
    String hvornaar = s.periode().equals(periode) ? "" : " " + s.periode();
    return hvis + s.navn() + hvornaar;
  }

  /** Says that what a part leaves of the whole is a count too: whoever sees a share sees both. */
  void rest(String navn, Tal del, Tal hele) {
    opdeles(hele, List.of(del, beregnet(navn, hele.antal() - del.antal())));
  }

  /** Writes a count. */
  void antal(Felt felt, Tal tal) {
    skriv(felt, BigDecimal.valueOf(tal.antal()), null, null, tal.stoerrelser());
  }

  /**
   * Says that a row that has been written stands for others, as far as they occur: the public
   * documents show it in their place where too many of them are hidden.
   */
  void sammenlagt(Felt samlet, List<Felt> dele) {
    udledning
        .resultater()
        .sammenlagt(
            udledning.noegle(periode, samlet),
            dele.stream().map(del -> udledning.noegle(periode, del)).toList());
  }

  private void udenNaevner(Felt felt) {
    boolean middel = felt.enhed() == Enhed.GENNEMSNIT;
    udenVaerdi(felt, Status.IKKE_BEREGNET, middel ? INTET_GENNEMSNIT : INGEN_AT_DELE_MED);
  }

  /**
   * Writes numerator / denominator in the field's unit: pct × 100, pr-1000 × 1000, a mean as it is.
   */
  void andel(Felt felt, Tal taeller, Tal naevner) {
    if (naevner.antal() == 0) {
      udenNaevner(felt);
      return;
    }
    BigDecimal t = BigDecimal.valueOf(taeller.antal());
    BigDecimal n = BigDecimal.valueOf(naevner.antal());
    List<Stoerrelse> stoerrelser = new ArrayList<>(taeller.stoerrelser());
    stoerrelser.addAll(naevner.stoerrelser());
    skriv(
        felt,
        t.multiply(BigDecimal.valueOf(faktor(felt.enhed()))).divide(n, Resultat.PRAECISION),
        t,
        n,
        stoerrelser);
  }

  /** Writes a number as a share of another, neither of them counted here. */
  void pct(Felt felt, BigDecimal taeller, BigDecimal naevner, List<Stoerrelse> stoerrelser) {
    if (naevner.signum() == 0) {
      udenNaevner(felt);
      return;
    }
    BigDecimal pct =
        taeller
            .multiply(BigDecimal.valueOf(faktor(Enhed.PCT)))
            .divide(naevner, Resultat.PRAECISION);
    skriv(felt, pct, taeller, naevner, stoerrelser);
  }

  /**
   * Writes the mean of a count that is taken several times, month by month or one for each adviser:
   * a count itself, so that it is hidden when it is small, and its sum with it.
   */
  void gennemsnitligtAntal(Felt felt, Tal sum, Tal gange) {
    andel(felt, taget(sum, gange.antal()), gange);
  }

  /** Says that a count is taken so many times, of the same ones or others. */
  Tal taget(Tal sum, long gange) {
    sum.stoerrelser().forEach(s -> udledning.resultater().gentages(s, gange));
    return sum;
  }

  /** Writes a mean of measures as it is: their sum over how many there are. */
  void gennemsnit(Felt felt, BigDecimal sum, Tal antal) {
    if (antal.antal() == 0) {
      udenNaevner(felt);
      return;
    }
    BigDecimal n = BigDecimal.valueOf(antal.antal());
    BigDecimal vaerdi = sum.divide(n, Resultat.PRAECISION);
    skriv(felt, vaerdi, sum.stripTrailingZeros(), n, antal.stoerrelser());
  }

  /**
   * Writes the median of the counted buckets of a category's part: the mean of the middle two where
   * they are even in number.
   *
   * @param af what it is of, and gives away
   */
  void median(Felt felt, String kategori, int del, Tal af) {
    SortedMap<Long, Long> efterSpand = new TreeMap<>();
    for (Celle celle : celler()) {
      if (celle.kategori().equals(kategori) && celle.del() == del) {
        efterSpand.merge(celle.spand(), celle.antal(), Math::addExact);
      }
    }
    long alle = efterSpand.values().stream().mapToLong(Long::longValue).sum();
    if (alle == 0) {
      ingen(felt);
      return;
    }
    BigDecimal midterste =
        BigDecimal.valueOf(nummer(efterSpand, (alle - 1) / 2) + nummer(efterSpand, alle / 2));
    skriv(
        felt,
        midterste.divide(BigDecimal.valueOf(2), Resultat.PRAECISION),
        null,
        null,
        af.stoerrelser());
  }

  /** The bucket of the one with this number, counted from 0. */
  private static long nummer(SortedMap<Long, Long> efterSpand, long nummer) {
    long rest = nummer;
    for (Map.Entry<Long, Long> spand : efterSpand.entrySet()) {
      rest -= spand.getValue();
      if (rest < 0) {
        return spand.getKey();
      }
    }
    throw new IllegalArgumentException("no number " + nummer);
  }

  private static long faktor(Enhed enhed) {
    return switch (enhed) {
      case PCT -> 100;
      case PR_1000 -> 1000;
      case GENNEMSNIT -> 1;
      case ANTAL, KR, DAGE, MAANEDER, HELAAR, INDEKS ->
          throw new IllegalArgumentException(enhed + " is no share, rate or mean");
    };
  }

  /** The same period under another name. */
  Udsnit kaldt(String andetNavn) {
    return new Udsnit(udledning, andetNavn, nummer, aar, status, aarsag);
  }

  /** The same period, of which something is left out. */
  Udsnit ufuldstaendigt() {
    return new Udsnit(udledning, periode, nummer, aar, Status.UFULDSTAENDIG, aarsag);
  }

  /** The same area and period of another figure: what that one counted. */
  Udsnit hos(String noegletal) {
    return new Udsnit(udledning.hos(noegletal), periode, nummer, aar, status, aarsag);
  }

  /** Writes a count as a share of an age range of the population on 1 January of the year. */
  void andelAfBefolkning(Felt felt, Tal taeller, int fraAlder, int tilAlder) {
    OptionalLong antal =
        udledning.grundlag().befolkning().antal(udledning.medlemmer(), aar, fraAlder, tilAlder);
    if (antal.isEmpty()) {
      udenVaerdi(
          felt,
          Status.IKKE_BEREGNET,
          "befolkningstal for %d-%d-årige mangler for %d".formatted(fraAlder, tilAlder, aar));
    } else {
      andel(felt, taeller, Tal.offentligt(antal.getAsLong()));
    }
  }

  /** Writes the area's share of the children 0-17 of an area around it. */
  void andelAfBefolkning(Felt felt, Udsnit hele) {
    OptionalLong egne = udledning.grundlag().befolkning().antal(udledning.medlemmer(), aar, 0, 17);
    OptionalLong alle =
        udledning.grundlag().befolkning().antal(hele.udledning.medlemmer(), aar, 0, 17);
    if (egne.isEmpty() || alle.isEmpty()) {
      udenVaerdi(felt, Status.IKKE_BEREGNET, "befolkningstal for 0-17-årige mangler for " + aar);
    } else {
      andel(felt, Tal.offentligt(egne.getAsLong()), Tal.offentligt(alle.getAsLong()));
    }
  }

  /** Writes a count per 1000 children 0-17 on 1 January of the period's year. */
  void prTusindeBoern(Felt felt, Tal taeller) {
    long boern =
        udledning.grundlag().befolkning().antal(udledning.medlemmer(), aar, 0, 17).orElseThrow();
    andel(felt, taeller, Tal.offentligt(boern));
  }

  /** The period's amounts. */
  Penge penge() {
    return new Penge(this, udledning);
  }

  /** Writes that there is nothing to take the value of. */
  void ingen(Felt felt) {
    udenVaerdi(felt, Status.IKKE_BEREGNET, "ingen at opgøre");
  }

  /** Writes a value and what it gives away. */
  void skriv(
      Felt felt,
      BigDecimal vaerdi,
      BigDecimal taeller,
      BigDecimal naevner,
      List<Stoerrelse> stoerrelser) {
    udledning.skriv(
        new Resultat(
            udledning.noegle(periode, felt), felt.enhed(), vaerdi, taeller, naevner, status, ""),
        stoerrelser);
  }

  /** Writes that there is no value, for the period's own reason. */
  void udenVaerdi(Felt felt) {
    udenVaerdi(felt, status, aarsag);
  }

  /** Writes that there is no value, and why. */
  void udenVaerdi(Felt felt, Status hvorfor, String forklaring) {
    udledning.skriv(
        Resultat.udenVaerdi(udledning.noegle(periode, felt), felt.enhed(), hvorfor, forklaring),
        List.of());
  }
}
