package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Tilfaeldighed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What numbers say together, as parts of Danish sentences that are true as printed. */
final class Konklusion {
  private static final int FAERREST_PUNKTER = 4;
  private static final int LAENGST_FREM = 10;
  private static final double AFRUNDING = 1e-9;

  private final Opslag opslag;

  /** Looks values up here. */
  Konklusion(Opslag opslag) {
    this.opslag = opslag;
  }

  /** {@code er steget med 17 (13 pct.) fra 131 den … til 148 den …}. */
  static String forandring(Tidsserie serie) {
    Bevaegelse bevaegelse =
        Bevaegelse.fraFoerste(serie)
            .orElseThrow(() -> new UdenVaerdi("der er ikke to tal, der kan sammenlignes"));
    return bevaegelse.saetning()
        + (!bevaegelse.ens() && bevaegelse.kanVaereTilfaeldig()
            ? ", men det kan være tilfældigt"
            : "");
  }

  /** {@code har ligget mellem 131 den … og 148 den …}: lowest and highest since the last break. */
  static String spaend(Tidsserie serie) {
    List<Resultat> punkter = serie.ubrudte();
    if (punkter.size() < 3) {
      throw new UdenVaerdi("der er ikke tre tal, der kan sammenlignes");
    }
    Comparator<Resultat> efterVaerdi = Comparator.comparing(Resultat::vaerdi);
    Resultat lavest = punkter.stream().min(efterVaerdi).orElseThrow();
    Resultat hoejest = punkter.stream().max(efterVaerdi).orElseThrow();
    if (ord(lavest).equals(ord(hoejest))) {
      return "har hele tiden været " + ord(lavest);
    }
    return "har ligget mellem "
        + ord(lavest)
        + " "
        + Udvikling.naar(lavest)
        + " og "
        + ord(hoejest)
        + " "
        + Udvikling.naar(hoejest);
  }

  /**
   * {@code 3,9 højere end i Partnerskabskommunerne, mod 2,2 den 31. januar 2015}.
   *
   * @param til the area to hold it against, {@code ekstern} for the first that others have
   *     published numbers of, empty for the first there is
   */
  String forskelTil(Sti sti, String til, Resultat eget, Tidsserie serie) {
    Sammenligning.Nabo nabo =
        Sammenligning.naboer(opslag, sti, eget).stream()
            .filter(en -> valgt(til, en.omraade()))
            .findFirst()
            .orElseThrow(UdenVaerdi::stille);
    boolean usikker =
        Sammenligning.tilfaeldig(opslag.definition(sti.noegletal()), eget, nabo).orElse(0)
            >= Tilfaeldighed.GRAENSE;
    Tidsserie andres = opslag.serie(sti, nabo.omraade().id());
    String end = "i " + Sammenligning.hvor(opslag, nabo.omraade());
    return forskel(eget, nabo.resultat(), end, usikker) + foer(eget, serie, andres);
  }

  private boolean valgt(String til, Omraade omraade) {
    return til.isEmpty()
        || (til.equals(Valg.ANDRE) ? omraade.erEkstern() : omraade.id().equals(opslag.id(til)));
  }

  /** {@code 0,3 lavere end blandt de øvrige, mod 0,2 i skoleåret 2015/16}: of two categories. */
  String forskelMellem(Sti sti, String anden, String end, Resultat eget, Tidsserie serie) {
    Tidsserie andres =
        opslag.serie(new Sti(sti.noegletal(), anden, sti.underkategori()), eget.noegle().omraade());
    Resultat andet =
        andres
            .i(eget.noegle().periode())
            .filter(r -> r.status().harVaerdi() && r.enhed() == eget.enhed())
            .orElseThrow(() -> new UdenVaerdi("ikke begge tal kan vises"));
    return forskel(eget, andet, end, false) + foer(eget, serie, andres);
  }

  private static String forskel(Resultat eget, Resultat andet, String end, boolean usikker) {
    String retning = retning(eget, andet);
    return retning.isEmpty()
        ? "det samme som " + end
        : stoerrelse(andet, eget)
            + retning
            + " end "
            + end
            + (usikker ? ", men forskellen kan være tilfældig" : "");
  }

  /** The same difference at the first period that both can be compared with. */
  private static String foer(Resultat eget, Tidsserie serie, Tidsserie andres) {
    Optional<Resultat> foer = serie.foersteSammenlignelige(eget);
    Optional<Resultat> andetFoer =
        foer.flatMap(r -> andres.i(r.noegle().periode()))
            .filter(
                r ->
                    andres
                        .i(eget.noegle().periode())
                        .filter(andetNu -> andres.kanSammenlignes(r, andetNu))
                        .isPresent());
    if (andetFoer.isEmpty()) {
      return "";
    }
    String retning = retning(foer.get(), andetFoer.get());
    Resultat andetNu = andres.i(eget.noegle().periode()).orElseThrow();
    boolean ligesaa =
        retning.equals(retning(eget, andetNu))
            && (retning.isEmpty()
                || stoerrelse(andetFoer.get(), foer.get()).equals(stoerrelse(andetNu, eget)));
    if (ligesaa) {
      return "; sådan var det også " + Udvikling.naar(foer.get());
    }
    return "; "
        + Udvikling.naar(foer.get())
        + (retning.isEmpty()
            ? " var der ingen forskel"
            : " var det " + stoerrelse(andetFoer.get(), foer.get()) + retning);
  }

  /** Between two areas kroner count, also where the amounts themselves stand in millions. */
  private static String stoerrelse(Resultat en, Resultat anden) {
    return en.enhed() == Enhed.KR
        ? Talformat.tal(kroner(anden).subtract(kroner(en)).abs(), 0) + " " + Enhed.KR.etiket()
        : Bevaegelse.stoerrelse(en, anden);
  }

  private static BigDecimal kroner(Resultat resultat) {
    return resultat.vaerdi().setScale(0, RoundingMode.HALF_UP);
  }

  private static String retning(Resultat eget, Resultat andet) {
    boolean ens =
        eget.enhed() == Enhed.KR
            ? kroner(eget).compareTo(kroner(andet)) == 0
            : ord(eget).equals(ord(andet));
    if (ens) {
      return "";
    }
    return eget.vaerdi().compareTo(andet.vaerdi()) > 0 ? " højere" : " lavere";
  }

  /**
   * {@code institution, der er faldet med fem procentpoint fra … til …}: the category that really
   * moved most in pct. of its start, among those that have a number when the first of them does.
   */
  String flyttetMest(Sti sti, String omraade) {
    Definition definition = opslag.definition(sti.noegletal());
    List<Resultat> alle = opslag.alle(sti.noegletal(), omraade);
    List<Bevaegelse> proevede = new ArrayList<>();
    for (Noegle noegle : dele(sti, alle)) {
      Bevaegelse.fraFoerste(
              opslag.serie(
                  new Sti(noegle.noegletal(), noegle.kategori(), noegle.underkategori()), omraade))
          .filter(b -> b.tilfaeldig().isPresent() && b.pctAfStart().isPresent())
          .ifPresent(proevede::add);
    }
    Optional<String> foerste =
        proevede.stream().map(b -> b.foer().noegle().periode()).min(Comparator.naturalOrder());
    proevede.removeIf(b -> !foerste.equals(Optional.of(b.foer().noegle().periode())));
    if (proevede.size() < 2) {
      throw new UdenVaerdi("der er ikke to dele, der kan sammenlignes over tid");
    }
    return Flereproever.virkelige(proevede, b -> b.tilfaeldig().orElse(1)).stream()
        .filter(b -> !b.ens())
        .max(Comparator.comparing(b -> b.pctAfStart().orElseThrow()))
        .map(
            b ->
                "»"
                    + new Kategorier(definition).navn(navngivende(sti, b))
                    + "«, der "
                    + b.saetning())
        .orElseThrow(() -> new UdenVaerdi("ingen del har ændret sig mere end tilfældigt"));
  }

  private static String navngivende(Sti sti, Bevaegelse b) {
    return sti.kategori().isEmpty() ? b.nu().noegle().kategori() : b.nu().noegle().underkategori();
  }

  /** What a path is divided into, without totals and without parts of parts. */
  private static List<Noegle> dele(Sti sti, List<Resultat> alle) {
    return alle.stream()
        .map(Resultat::noegle)
        .filter(
            n ->
                sti.kategori().isEmpty()
                    ? n.underkategori().isEmpty()
                        && !n.kategori().isEmpty()
                        && !Kategorier.erTotal(n.kategori())
                    : n.kategori().equals(sti.kategori())
                        && !n.underkategori().isEmpty()
                        && !Kategorier.erTotal(n.underkategori()))
        .map(n -> new Noegle(n.noegletal(), n.omraade(), "", n.kategori(), n.underkategori()))
        .distinct()
        .toList();
  }

  /**
   * {@code er nået: 80,7 pct., og målet er 80 pct}, or how far it is off and, where a real change
   * over four unbroken points leads there, when.
   */
  String maalet(Sti sti) {
    Maalbygger maal = new Maalbygger(opslag);
    Maalbygger.Staar status =
        maal.sidste(sti).orElseThrow(() -> new UdenVaerdi("der er ikke sat mål, som kan afgøres"));
    String tal = status.vaerdiOrd() + ", og målet er " + status.maalOrd();
    if (status.opfyldt()) {
      return "er nået: " + udenPunktum(tal);
    }
    return "er ikke nået: "
        + udenPunktum(tal)
        + (status.loft() ? ". Det er overskredet med " : ". Der mangler ")
        + status.afstand()
        + fart(opslag.serie(sti, opslag.hoved()), status);
  }

  /** An abbreviation's full stop is the sentence's too. */
  private static String udenPunktum(String tekst) {
    return tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst;
  }

  /** When the line through all unbroken points reaches the target. */
  private static String fart(Tidsserie serie, Maalbygger.Staar status) {
    List<Resultat> punkter = serie.ubrudte();
    if (punkter.size() < FAERREST_PUNKTER) {
      return "";
    }
    Resultat nu = punkter.get(punkter.size() - 1);
    boolean virkelig = serie.tilfaeldig(punkter.get(0), nu).orElse(1) < Tilfaeldighed.GRAENSE;
    if (!virkelig) {
      return "";
    }
    double x = 0;
    double y = 0;
    for (Resultat r : punkter) {
      x += tid(r) / punkter.size();
      y += r.vaerdi().doubleValue() / punkter.size();
    }
    double xy = 0;
    double xx = 0;
    for (Resultat r : punkter) {
      xy += (tid(r) - x) * (r.vaerdi().doubleValue() - y);
      xx += (tid(r) - x) * (tid(r) - x);
    }
    double haeldning = xy / xx;
    double maal = status.maal().vaerdi().doubleValue();
    boolean modMaalet = haeldning * (maal - nu.vaerdi().doubleValue()) > 0;
    if (!modMaalet) {
      return ", og udviklingen går den anden vej";
    }
    double naas = x + (maal - y) / haeldning;
    boolean snart = naas > tid(nu) && naas < tid(nu) + LAENGST_FREM;
    int aar = (int) Math.ceil(naas - AFRUNDING) - 1;
    String naar = (status.loft() ? ", men nås i " : ", som nås i ") + aar;
    return snart ? naar + ", hvis udviklingen fortsætter" : "";
  }

  /** The end of a period in years: that of 2017 is 2018. */
  private static double tid(Resultat resultat) {
    LocalDate slut = Periode.slut(resultat.noegle().periode());
    return slut.getYear() + (double) slut.getDayOfYear() / slut.lengthOfYear();
  }

  private static String ord(Resultat resultat) {
    return Dansk.ord(resultat, -1);
  }
}
