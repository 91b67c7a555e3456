package dk.aarsrapport.koersel;

import dk.aarsrapport.koersel.Koersel.Kontroltotal;
import dk.aarsrapport.reference.Kontonummer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code kontroltotaler}: what the municipality knows that its postings come to. */
final class Kontroltotaler {
  private static final Set<String> DELE =
      new LinkedHashSet<>(List.of("kommune", "aar", "funktion", "beloeb"));

  private Kontroltotaler() {}

  static List<Kontroltotal> laes(Yaml felt) {
    List<Kontroltotal> totaler = new ArrayList<>();
    for (Yaml punkt : felt.liste()) {
      Map<String, Yaml> dele = punkt.felter(DELE);
      punkt.kraev(dele, "kontroltotalen", "kommune", "aar", "beloeb");
      totaler.add(
          new Kontroltotal(
              dele.get("kommune").heltal(),
              dele.get("aar").heltal(),
              dele.containsKey("funktion") ? funktion(dele.get("funktion")) : "",
              oere(dele.get("beloeb"))));
    }
    return totaler;
  }

  private static String funktion(Yaml felt) {
    String funktion = Kontonummer.funktion(felt.tekst());
    if (funktion.isEmpty()) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke en funktion; skriv f.eks. 5.28.20");
    }
    return funktion;
  }

  private static long oere(Yaml felt) {
    String tekst = felt.tekst();
    if (tekst.matches("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,2})?")) {
      tekst = tekst.replace(".", "");
    }
    tekst = tekst.replace(',', '.');
    if (!tekst.matches("-?\\d{1,13}(\\.\\d{1,2})?")) {
      throw felt.fejl("«" + felt.tekst() + "» er ikke et beløb; skriv f.eks. 161.234.567,89");
    }
    return new BigDecimal(tekst).movePointRight(2).longValueExact();
  }
}
