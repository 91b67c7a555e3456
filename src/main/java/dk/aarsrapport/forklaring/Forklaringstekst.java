package dk.aarsrapport.forklaring;

import dk.aarsrapport.regneark.Forklaringsbog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** An explanation in words and tables. */
public final class Forklaringstekst {
  private static final String PL = "pl";
  private static final String POSTERINGER = "posteringer";

  private final Forklaring forklaring;
  private final Fremstilling ud = new Fremstilling();

  private Forklaringstekst(Forklaring forklaring) {
    this.forklaring = forklaring;
  }

  /** What is told of a number. */
  public static Fremstilling af(Forklaring forklaring) {
    return af(forklaring, true);
  }

  /** The same for a workbook that has a sheet of the rows beside it. */
  public static Fremstilling udenRaekker(Forklaring forklaring) {
    return af(forklaring, false);
  }

  private static Fremstilling af(Forklaring forklaring, boolean medRaekker) {
    Forklaringstekst tekst = new Forklaringstekst(forklaring);
    tekst.tallet();
    if (forklaring.resultat().status().harVaerdi()) {
      tekst.led();
      tekst.konti();
      tekst.poster(medRaekker);
      tekst.baggrund();
    }
    tekst.mulige();
    return tekst.ud;
  }

  private void tallet() {
    Resultat resultat = forklaring.resultat();
    Noegle noegle = resultat.noegle();
    ud.linje("Fortroligt: forklaringen viser enkelte børn og rækker og må ikke gives videre.");
    ud.overskrift(forklaring.definition().titel() + " (" + noegle.samlet() + ")");
    ud.linje(forklaring.definition().opgoerelse());
    if (!resultat.status().harVaerdi()) {
      ud.overskrift(
          "Der er intet tal: " + resultat.status().etiket() + ", fordi " + resultat.aarsag());
      return;
    }
    String status =
        resultat.status().etiket().isEmpty() ? "" : " (" + resultat.status().etiket() + ")";
    ud.overskrift("Tallet: " + Talskrift.medEnhed(resultat.vaerdi(), resultat.enhed()) + status);
    if (resultat.taeller() != null) {
      ud.linje(
          "  tæller: "
              + Talskrift.tal(resultat.taeller())
              + hvoraf(forklaring.vejTilTaeller(), Post::taeller));
      ud.linje(
          "  nævner: "
              + Talskrift.tal(resultat.naevner())
              + hvoraf(forklaring.vejTilNaevner(), Post::naevner));
    }
    forklaring
        .skjult()
        .ifPresent(
            hvorfor -> ud.linje("Den offentlige udgave viser ikke tallet: " + hvorfor + "."));
  }

  private String hvoraf(Vej vej, Function<Post, BigDecimal> del) {
    long antal = forklaring.poster().stream().filter(p -> del.apply(p).signum() != 0).count();
    return switch (vej) {
      case SUM -> ", summen af " + Talskrift.tal(BigDecimal.valueOf(antal)) + " nedenfor";
      case BAGGRUND -> ", summen af linjerne i baggrunden";
      case FAST -> ", periodens dage eller måneder";
      case REGNET ->
          antal == 0
              ? ", regnet af rækkerne nedenfor"
              : ", regnet af " + Talskrift.tal(BigDecimal.valueOf(antal)) + " nedenfor";
    };
  }

  private void led() {
    if (forklaring.led().isEmpty()) {
      return;
    }
    boolean vaegtes = vaegtes();
    List<Led> vises = forklaring.led().stream().filter(en -> !vaegtes || !en.udenVaegt()).toList();
    if (vises.isEmpty()) {
      overskrift("Intet af det, der er talt, lægger noget til tallet");
      return;
    }
    overskrift(
        forklaring.erSum()
            ? "Tallet er summen af"
            : forklaring.resultat().taeller() == null
                ? "Tallet er ingen sum (en median, et yderpunkt eller en andel af beløb), men"
                    + " regnet af netop"
                : "Tæller og nævner er regnet af");
    Tabeltekst tabel =
        new Tabeltekst(List.of("talt som", ">antal", ">gange", ">i tæller", ">i nævner"));
    boolean sum = forklaring.erSum();
    boolean andel = forklaring.resultat().taeller() != null;
    boolean taeller = andel && forklaring.vejTilTaeller() == Vej.SUM;
    boolean naevner = andel && forklaring.vejTilNaevner() == Vej.SUM;
    for (Led en : vises) {
      tabel.raekke(
          List.of(
              en.hvad(),
              en.penge()
                  ? Talskrift.kroner(BigDecimal.valueOf(en.antal(), en.decimaler()))
                  : Talskrift.tal(BigDecimal.valueOf(en.antal(), en.decimaler())),
              sum ? gange(en, en.tal()) : "",
              taeller ? gange(en, en.taeller()) : "",
              naevner ? gange(en, en.naevner()) : ""));
    }
    ud.tabel(tabel);
    if (vises.stream().anyMatch(en -> en.hvad().contains(" #"))) {
      ud.linje(
          "  # skiller det, der er talt hver for sig under samme navn, som børn og deres dage.");
    }
    if (forklaring.baggrund().stream().anyMatch(r -> r.input().equals(PL))) {
      ud.linje("  Beløbene er ganget med prisindekset; dets linjer står nedenfor.");
    }
  }

  /** True where the number, or a part of it, is the sum of what is listed. */
  private boolean vaegtes() {
    return forklaring.resultat().taeller() == null
        ? forklaring.erSum()
        : forklaring.vejTilTaeller() == Vej.SUM || forklaring.vejTilNaevner() == Vej.SUM;
  }

  /** What one of it, or one krone, counts for: the price index and the like. */
  private static String gange(Led led, BigDecimal vaegt) {
    return vaegt.signum() == 0 ? "" : "× " + Talskrift.tal(vaegt.movePointRight(led.decimaler()));
  }

  private void konti() {
    Map<String, BigDecimal> konti = new TreeMap<>();
    for (Post post : talte()) {
      post.kroner().ifPresent(kr -> konti.merge(konto(post), kr, BigDecimal::add));
    }
    if (!konti.isEmpty()) {
      overskrift("Beløbene efter konto, som de står i filerne");
      Tabeltekst tabel = new Tabeltekst(List.of("konto", ">beløb"));
      konti.forEach((konto, kr) -> tabel.raekke(List.of(konto, Talskrift.kroner(kr))));
      regulering().ifPresent(pris -> pris.forEach(tabel::raekke));
      ud.tabel(tabel);
    }
  }

  /**
   * What the price index adds to the amounts as they were posted; empty where prices are as they
   * were, or amounts of several years are held against each other.
   */
  private Optional<List<List<String>>> regulering() {
    Resultat resultat = forklaring.resultat();
    boolean andel = resultat.taeller() != null;
    boolean sum = andel ? forklaring.vejTilTaeller() == Vej.SUM : forklaring.erSum();
    Function<Post, BigDecimal> vaegt = andel ? Post::taeller : Post::tal;
    List<Post> beloeb =
        forklaring.poster().stream()
            .filter(p -> p.kroner().isPresent() && vaegt.apply(p).signum() != 0)
            .toList();
    BigDecimal bogfoert = sum(beloeb, p -> p.kroner().orElseThrow());
    BigDecimal regnet =
        (andel ? resultat.taeller() : resultat.vaerdi()).setScale(2, RoundingMode.HALF_UP);
    boolean ensFortegn =
        beloeb.stream().allMatch(p -> vaegt.apply(p).signum() == p.kroner().orElseThrow().signum());
    if (!sum
        || !ensFortegn
        || beloeb.size()
            != forklaring.poster().stream().filter(p -> vaegt.apply(p).signum() != 0).count()
        || forklaring.baggrund().stream().noneMatch(r -> r.input().equals(PL))) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            List.of("i alt, som bogført", Talskrift.kroner(bogfoert)),
            List.of("prisregulering (pl)", Talskrift.kroner(regnet.subtract(bogfoert))),
            List.of("i alt, i faste priser", Talskrift.kroner(regnet))));
  }

  private static BigDecimal sum(List<Post> poster, Function<Post, BigDecimal> del) {
    return poster.stream().map(del).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String konto(Post post) {
    Map<String, String> celler = post.raekker().get(0).linje().celler();
    StringBuilder konto = new StringBuilder();
    if (!post.raekker().get(0).input().equals(POSTERINGER)) {
      konto.append(post.raekker().get(0).input());
    }
    for (String kolonne :
        List.of(
            "kontostreng",
            "hovedkonto",
            "hovedfunktion",
            "funktion",
            "dranst",
            "gruppering",
            "ejerforhold")) {
      if (celler.containsKey(kolonne)) {
        konto
            .append(konto.isEmpty() ? "" : ", ")
            .append(kolonne.endsWith("funktion") ? "" : kolonne + " ")
            .append(celler.get(kolonne));
      }
    }
    return konto.toString();
  }

  private void poster(boolean medRaekker) {
    List<Post> poster = forklaring.poster();
    if (poster.isEmpty()) {
      overskrift(
          !forklaring.baggrund().isEmpty()
              ? "Ingen rækker er talt med: tallet står i baggrunden alene"
              : forklaring.resultat().taeller() == null && forklaring.vej() == Vej.FAST
                  ? "Ingen rækker er talt med: tallet står i kørselsfilen"
                  : "Ingen rækker er talt med");
      return;
    }
    if (!medRaekker) {
      overskrift("Rækkerne bag tallet (" + hvorMange(poster) + ")");
      ud.linje("De står på arket " + Forklaringsbog.RAEKKER + ".");
      return;
    }
    List<Post> talte = talte();
    poster("Rækkerne bag tallet", talte);
    poster(
        "Rækker, der afgør tallet uden selv at lægge noget til",
        poster.stream().filter(post -> !talte.contains(post)).toList());
  }

  /** Those that the number is made of; all, where it is no sum of them. */
  private List<Post> talte() {
    boolean vaegtes = vaegtes();
    return forklaring.poster().stream().filter(p -> !vaegtes || !p.udenVaegt()).toList();
  }

  private static String hvorMange(List<Post> poster) {
    long boern = poster.stream().filter(post -> post.barn() > 0).count();
    return boern > 0 ? Talformat.antal(boern, "barn", "børn") : Talformat.raekker(poster.size());
  }

  private void poster(String hvad, List<Post> poster) {
    if (poster.isEmpty()) {
      return;
    }
    boolean oevrige =
        poster.stream().anyMatch(p -> p.raekker().stream().anyMatch(r -> !r.afgoer()));
    overskrift(
        hvad
            + " ("
            + hvorMange(poster)
            + (oevrige ? "; de med · er barnets øvrige rækker i perioden" : "")
            + ")");
    Tabeltekst tabel =
        new Tabeltekst(
            List.of(
                "", ">beløb", ">tal", ">tæller", ">nævner", "fil", ">linje", "", "rækken siger"));
    boolean ikkeEn =
        forklaring.erSum() && poster.stream().anyMatch(p -> p.tal().compareTo(BigDecimal.ONE) != 0);
    for (Post post : poster) {
      for (Raekke raekke : post.raekker()) {
        boolean foerst = raekke.equals(post.raekker().get(0));
        tabel.raekke(
            List.of(
                foerst ? post.navn() : "",
                foerst ? post.kroner().map(Talskrift::kroner).orElse("") : "",
                foerst && ikkeEn ? vaegt(post.tal()) : "",
                foerst ? vaegt(post.taeller()) : "",
                foerst ? vaegt(post.naevner()) : "",
                raekke.fil(),
                Long.toString(raekke.nummer()),
                raekke.afgoer() ? "" : "·",
                raekke.indhold()));
      }
    }
    ud.tabel(tabel);
  }

  private static String vaegt(BigDecimal vaegt) {
    return vaegt.signum() == 0 ? "" : Talskrift.tal(vaegt);
  }

  private void baggrund() {
    if (!forklaring.baggrund().isEmpty()) {
      overskrift("Linjer i baggrundsfiler, som tallet er regnet af");
      Tabeltekst tabel = new Tabeltekst(List.of("fil", ">linje", "linjen siger"));
      forklaring
          .baggrund()
          .forEach(r -> tabel.raekke(List.of(r.fil(), Long.toString(r.nummer()), r.indhold())));
      ud.tabel(tabel);
    }
  }

  private void mulige() {
    if (forklaring.mulige().isEmpty()) {
      overskrift("Ingen afviste rækker i de filer, tallet bygger på, ligger i tallets periode");
      return;
    }
    overskrift("Rækker, der kan høre til tallet, men er afvist, og advarsler om dem, der er med");
    Tabeltekst tabel = new Tabeltekst(List.of("", "fil", ">linje", "hvorfor", "rækken siger"));
    for (Mulig en : forklaring.mulige()) {
      tabel.raekke(
          List.of(
              en.afvist() ? "afvist" : "advarsel",
              en.problem().fil(),
              Long.toString(en.problem().linje()),
              en.problem().besked(),
              en.indhold()));
    }
    ud.tabel(tabel);
    if (!forklaring.afviste().isEmpty() && forklaring.resultat().status().harVaerdi()) {
      ud.linje("  " + medAfviste());
    }
  }

  private String medAfviste() {
    Resultat resultat = forklaring.resultat();
    String hoejst = resultat.enhed() == Enhed.KR ? "" : "højst ";
    return forklaring
        .medAfviste()
        .map(
            med ->
                "Hørte de afviste alle til, ville tallet "
                    + hoejst
                    + "være "
                    + Talskrift.medEnhed(med, resultat.enhed())
                    + " i stedet for "
                    + Talformat.tal(resultat)
                    + ".")
        .orElse("Hvad tallet ville være med de afviste, kan ikke siges ud fra rækkerne.");
  }

  private void overskrift(String tekst) {
    ud.overskrift(tekst);
  }
}
