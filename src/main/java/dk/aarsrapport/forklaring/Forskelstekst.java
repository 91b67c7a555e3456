package dk.aarsrapport.forklaring;

import dk.aarsrapport.forklaring.Forskel.Part;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The difference between two numbers in words and tables. */
public final class Forskelstekst {
  private static final String HOS_DEM =
      "Rækker, der er nye, borte eller ændret hos dem, der er med begge gange";

  private final Forskel forskel;
  private final Fremstilling ud = new Fremstilling();

  private Forskelstekst(Forskel forskel) {
    this.forskel = forskel;
  }

  /** Of two periods of a run. */
  public static Fremstilling perioder(Forskel forskel) {
    Forskelstekst tekst = new Forskelstekst(forskel);
    tekst.tallene(
        "Fra " + periode(forskel.foer().resultat()) + " til " + periode(forskel.nu().resultat()));
    if (tekst.harBegge()) {
      tekst.konti();
      tekst.dele("Kom til", forskel.kom(), raekke -> "");
      tekst.dele("Faldt fra", forskel.gik(), raekke -> "");
      tekst.blev();
    }
    return tekst.ud;
  }

  /**
   * Of two runs.
   *
   * @param dengang what became of a row of now in the run of then
   * @param nu what became of a row of then in the run of now
   */
  public static Fremstilling koersler(
      Forskel forskel, Function<Raekke, String> dengang, Function<Raekke, String> nu) {
    Forskelstekst tekst = new Forskelstekst(forskel);
    tekst.tallene("Fra den gamle kørsel til denne");
    if (tekst.harBegge()) {
      tekst.konti();
      tekst.dele("Er med nu, men var det ikke", forskel.kom(), dengang);
      tekst.dele("Var med, men er det ikke nu", forskel.gik(), nu);
      tekst.raekker(HOS_DEM, forskel, dengang, nu);
      tekst.naevneren(dengang, nu);
      tekst.baggrund();
      tekst.blev();
    }
    tekst.afviste("Afvist dengang, og kunne høre til tallet", forskel.foer());
    tekst.afviste("Afvist nu, og kan høre til tallet", forskel.nu());
    return tekst.ud;
  }

  /** What only the denominator is made of: where it alone has changed, so has the number. */
  private void naevneren(Function<Raekke, String> dengang, Function<Raekke, String> nu) {
    Forskel kun = forskel.iNaevneren();
    if (!kun.kom().isEmpty()) {
      dele("Er med i nævneren nu, men var det ikke", kun.kom(), dengang);
    }
    if (!kun.gik().isEmpty()) {
      dele("Var med i nævneren, men er det ikke nu", kun.gik(), nu);
    }
    raekker(HOS_DEM + " i nævneren", kun, dengang, nu);
  }

  /** The lines of population, prices and the like that read otherwise. */
  private void baggrund() {
    Tabeltekst tabel = new Tabeltekst(List.of("", "fil", ">linje", "linjen siger"));
    forskel.gammelBaggrund().forEach(r -> tabel.raekke(linje("før", r)));
    forskel.nyBaggrund().forEach(r -> tabel.raekke(linje("nu", r)));
    if (!tabel.erTom()) {
      ud.overskrift("Linjer i baggrundsfiler, der er nye, borte eller ændret");
      ud.tabel(tabel);
    }
  }

  private static List<String> linje(String hvornaar, Raekke r) {
    return List.of(hvornaar, r.fil(), Long.toString(r.nummer()), r.indhold());
  }

  private static String periode(Resultat resultat) {
    return Talformat.periode(resultat.noegle().periode());
  }

  private boolean harBegge() {
    return forskel.foer().resultat().status().harVaerdi()
        && forskel.nu().resultat().status().harVaerdi();
  }

  private void tallene(String hvad) {
    ud.overskrift(hvad + ": " + tal(forskel.foer()) + " → " + tal(forskel.nu()));
    if (!harBegge()) {
      return;
    }
    ud.linje(
        "  "
            + forskel.kom().size()
            + " kom til, "
            + forskel.gik().size()
            + " faldt fra, "
            + forskel.blev().size()
            + " blev"
            + (forskel.nu().resultat().taeller() == null ? "" : " (af dem i tælleren)"));
  }

  private static String tal(Forklaring forklaring) {
    Resultat resultat = forklaring.resultat();
    return resultat.status().harVaerdi()
        ? Talskrift.tal(resultat.vaerdi())
        : "intet tal (" + resultat.status().etiket() + ", fordi " + resultat.aarsag() + ")";
  }

  private void konti() {
    Map<String, BigDecimal[]> konti = new TreeMap<>();
    laegTil(konti, forskel.foer(), 0);
    laegTil(konti, forskel.nu(), 1);
    if (konti.isEmpty()) {
      return;
    }
    ud.overskrift("Beløbene efter konto, som de står i filerne");
    Tabeltekst tabel = new Tabeltekst(List.of("konto", ">før", ">nu", ">forskel"));
    konti.forEach(
        (konto, beloeb) ->
            tabel.raekke(
                List.of(
                    konto,
                    Talskrift.kroner(beloeb[0]),
                    Talskrift.kroner(beloeb[1]),
                    Talskrift.kroner(beloeb[1].subtract(beloeb[0])))));
    ud.tabel(tabel);
  }

  private static void laegTil(Map<String, BigDecimal[]> konti, Forklaring forklaring, int plads) {
    for (Post post : forklaring.poster()) {
      post.kroner()
          .ifPresent(
              kr -> {
                BigDecimal[] beloeb =
                    konti.computeIfAbsent(
                        Forklaringstekst.konto(post),
                        k -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
                beloeb[plads] = beloeb[plads].add(kr);
              });
    }
  }

  private void dele(String hvad, List<Part> dele, Function<Raekke, String> skaebne) {
    ud.overskrift(hvad + " (" + dele.size() + ")");
    Tabeltekst tabel = new Tabeltekst(List.of("", "fil", ">linje", "hvorfor", "rækken siger"));
    for (Part del : dele) {
      String navn = del.navn();
      for (Raekke raekke : del.seneste().raekker()) {
        if (raekke.afgoer()) {
          tabel.raekke(
              List.of(
                  navn,
                  raekke.fil(),
                  Long.toString(raekke.nummer()),
                  skaebne.apply(raekke),
                  raekke.indhold()));
          navn = "";
        }
      }
    }
    ud.tabel(tabel);
  }

  /** The rows of those in both that read otherwise. */
  private void raekker(
      String hvad, Forskel hos, Function<Raekke, String> dengang, Function<Raekke, String> nu) {
    Tabeltekst tabel = new Tabeltekst(List.of("", "", "fil", ">linje", "hvorfor", "rækken siger"));
    for (Part del : hos.blev()) {
      del.borte().forEach(r -> tabel.raekke(raekke(del, "før", r, nu.apply(r))));
      del.nye().forEach(r -> tabel.raekke(raekke(del, "nu", r, dengang.apply(r))));
    }
    if (!tabel.erTom()) {
      ud.overskrift(hvad);
      ud.tabel(tabel);
    }
  }

  private static List<String> raekke(Part del, String hvornaar, Raekke r, String hvorfor) {
    return List.of(del.navn(), hvornaar, r.fil(), Long.toString(r.nummer()), hvorfor, r.indhold());
  }

  private void blev() {
    List<Part> boern = forskel.blev().stream().filter(del -> del.seneste().barn() > 0).toList();
    ud.overskrift(
        "Blev ("
            + forskel.blev().size()
            + ")"
            + (boern.isEmpty()
                ? ""
                : ": barn "
                    + boern.stream()
                        .map(del -> Integer.toString(del.seneste().barn()))
                        .collect(Collectors.joining(", "))));
  }

  private void afviste(String hvad, Forklaring forklaring) {
    List<Mulig> afviste = forklaring.mulige().stream().filter(Mulig::afvist).toList();
    if (afviste.isEmpty()) {
      return;
    }
    ud.overskrift(hvad + " (" + afviste.size() + ")");
    Tabeltekst tabel = new Tabeltekst(List.of("fil", ">linje", "hvorfor", "rækken siger"));
    for (Mulig en : afviste) {
      tabel.raekke(
          List.of(
              en.problem().fil(),
              Long.toString(en.problem().linje()),
              en.problem().besked(),
              en.indhold()));
    }
    ud.tabel(tabel);
  }
}
