package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Skoletrivsel;
import dk.aarsrapport.taelling.Kalender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of a child that says the same as another; amounts and school surveys may well be alike. */
final class Dubletter extends Forloebsregel {
  Dubletter() {
    super(
        "dubletter",
        Alvor.ADVARSEL,
        "to rækker om barnet siger det samme",
        "Slet den ene, hvis hændelsen er skrevet to gange; er det to hændelser, er rækkerne"
            + " rigtige");
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    if (forloeb.haendelser().size() == 1) {
      return;
    }
    List<Haendelse> mulige = new ArrayList<>();
    Set<Haendelse> forskellige = new HashSet<>();
    for (Haendelse h : forloeb.haendelser()) {
      if (!(h instanceof Barnepostering) && !(h instanceof Skoletrivsel)) {
        mulige.add(h);
        forskellige.add(h);
      }
    }
    if (forskellige.size() == mulige.size()) {
      return;
    }
    List<Haendelse> raekker =
        mulige.stream()
            .sorted(
                Comparator.comparing(
                    h -> forloeb.herkomst(h).orElseThrow(),
                    Comparator.comparingInt(Herkomst::fil).thenComparingLong(Herkomst::linje)))
            .toList();
    Map<Haendelse, Haendelse> sete = new HashMap<>();
    for (Haendelse raekke : raekker) {
      Haendelse foer = sete.putIfAbsent(raekke, raekke);
      if (foer != null) {
        melder.fund(raekke, () -> "rækken er en gentagelse af en anden række om samme barn", foer);
      }
    }
  }
}
