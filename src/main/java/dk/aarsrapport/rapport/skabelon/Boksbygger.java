package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.resultat.Resultat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds key numbers side by side; a number that has no value is left out. */
final class Boksbygger {
  private final Opslag opslag;

  /** Looks values up here. */
  Boksbygger(Opslag opslag) {
    this.opslag = opslag;
  }

  /** The box, or nothing when none of its numbers has a value. */
  Optional<Blok> byg(Direktiv direktiv, Spor spor) {
    List<Blok.Boks.Tal> tal = new ArrayList<>();
    for (Map.Entry<String, Direktiv.Linje> linje : direktiv.linjer().entrySet()) {
      Sti sti = opslag.udelt(linje.getKey(), linje.getValue().sted());
      Tidsserie serie = opslag.serie(sti, opslag.hoved());
      Optional<Resultat> sidste = serie.sidste();
      if (sidste.isEmpty()) {
        spor.manglede(opslag.definition(sti.noegletal()).titel(), serie.grund());
        continue;
      }
      String tekst = Synsfelt.tekst(opslag, new Spor(), linje.getValue().led());
      tal.add(tal(sti, sidste.get(), serie, tekst));
      spor.fandt();
    }
    return tal.isEmpty() ? Optional.empty() : Optional.of(new Blok.Boks(tal));
  }

  private Blok.Boks.Tal tal(Sti sti, Resultat nu, Tidsserie serie, String tekst) {
    List<String> naboer = new ArrayList<>();
    if (nu.naevner() != null) {
      for (Sammenligning.Nabo nabo : Sammenligning.naboer(opslag, sti, nu)) {
        naboer.add(Dansk.navn(nabo.omraade()) + ": " + ord(nabo.resultat()));
      }
    }
    naboer.addAll(Talnoter.om(opslag, List.of(nu.noegle())));
    Optional<Resultat> foer = serie.aaretFoerSammenlignelig(nu);
    Par par = Par.af(foer.orElse(nu), nu, Boksbygger::ord);
    return new Blok.Boks.Tal(
        par.nu(),
        tekst + " " + Udvikling.naar(nu, opslag.udgivelse().opgoerelse().til()),
        foer.map(r -> retning(r, nu, par, serie))
            .orElse(serie.brudt(nu) ? "Kan ikke sammenlignes med tidligere tal" : ""),
        naboer);
  }

  private static String retning(Resultat foer, Resultat nu, Par par, Tidsserie serie) {
    String naar = Tidsserie.etAarFoer(foer, nu) ? "et år før" : Udvikling.naar(foer);
    if (par.ens()) {
      return "= " + Dansk.stort(par.uaendret("det samme")) + " som " + naar;
    }
    boolean op = nu.vaerdi().compareTo(foer.vaerdi()) > 0;
    return (op ? "▲ Op fra " : "▼ Ned fra ")
        + par.foer()
        + " "
        + naar
        + (serie.kanVaereTilfaeldig(foer, nu) ? " (kan være tilfældigt)" : "");
  }

  private static String ord(Resultat resultat) {
    return Dansk.vaerdi(resultat, -1);
  }
}
