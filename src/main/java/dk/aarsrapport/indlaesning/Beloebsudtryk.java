package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount that a file has in parts or in another unit: {@code Debet - Kredit}, {@code Beløb *
 * 1000}, {@code Beløb * Enhed * D/K}.
 *
 * @param led the columns that are added up
 * @param potens the unit as a power of ten kroner
 * @param faktorer the columns that say the unit or the sign of each row
 * @param blankErPlus those of them that say the sign, and say nothing of an amount that has none
 * @param sagt true where the run file says the unit
 */
record Beloebsudtryk(
    List<Led> led, int potens, List<Integer> faktorer, Set<Integer> blankErPlus, boolean sagt)
    implements Sammensat {
  private static final Pattern MELLEM = Pattern.compile("\\s+([-+])\\s+");
  private static final Pattern GANGE = Pattern.compile("\\s+[*×]\\s+");
  private static final Set<String> PLUS =
      Set.of("d", "debet", "debit", "+", "1", "s", "soll", "u", "udgift", "udgifter");
  private static final Set<String> MINUS =
      Set.of(
          "k",
          "c",
          "kredit",
          "credit",
          "-",
          "\u2212",
          "-1",
          "h",
          "haben",
          "i",
          "indtægt",
          "indtægter");

  /** Headers of columns where a minus stands, or nothing. */
  private static final Set<String> FORTEGN = Set.of("fortegn", "tegn", "sign");

  private static final int OERE = 2;

  /** The unit of a row whose own says nothing, where the column says different things. */
  static final int UKENDT = Integer.MIN_VALUE;

  /** A column that is added, or taken off. */
  record Led(int kolonne, boolean minus) implements Serializable {}

  Beloebsudtryk {
    led = List.copyOf(led);
    faktorer = List.copyOf(faktorer);
    blankErPlus = Set.copyOf(blankErPlus);
  }

  /** The amounts of one column, in kroner. */
  static Beloebsudtryk af(int kolonne) {
    return new Beloebsudtryk(List.of(new Led(kolonne, false)), 0, List.of(), Set.of(), false);
  }

  /**
   * What the run file wrote for a column of amounts; empty for what is none of these, or names a
   * header that is not there.
   *
   * @param noegler the file's headers as they are compared
   */
  static Optional<Beloebsudtryk> laes(String udtryk, List<String> noegler) {
    if (noegler.contains(Overskrift.noegle(udtryk))) {
      return Optional.empty();
    }
    String[] dele = GANGE.split(udtryk.strip());
    List<Integer> faktorer = new ArrayList<>();
    OptionalInt potens = OptionalInt.empty();
    for (String faktor : Arrays.asList(dele).subList(1, dele.length)) {
      OptionalInt tal = Beloebsenhed.afFaktor(faktor);
      int kolonne = nummer(faktor, noegler);
      if (tal.isPresent()) {
        potens = tal;
      } else if (kolonne >= 0) {
        faktorer.add(kolonne);
      } else {
        return Optional.empty();
      }
    }
    boolean sagt = dele.length > 1;
    Set<Integer> blankErPlus = new LinkedHashSet<>(faktorer);
    blankErPlus.removeIf(n -> !FORTEGN.contains(noegler.get(n)));
    int enhed = potens.orElse(sagt ? UKENDT : 0);
    return led(dele[0], noegler)
        .filter(fundne -> sagt || fundne.size() > 1)
        .map(fundne -> new Beloebsudtryk(fundne, enhed, faktorer, blankErPlus, sagt));
  }

  private static Optional<List<Led>> led(String udtryk, List<String> noegler) {
    return led(udtryk.strip().replaceFirst("^\\((.*)\\)$", "$1"), false, noegler)
        .or(() -> led(udtryk, false, noegler));
  }

  /** The columns that a sum names, in order; a header may have signs of its own. */
  private static Optional<List<Led>> led(String udtryk, boolean minus, List<String> noegler) {
    int hele = nummer(udtryk, noegler);
    if (hele >= 0) {
      return Optional.of(List.of(new Led(hele, minus)));
    }
    Matcher mellem = MELLEM.matcher(udtryk);
    while (mellem.find()) {
      int foerste = nummer(udtryk.substring(0, mellem.start()), noegler);
      Optional<List<Led>> andre =
          foerste < 0
              ? Optional.empty()
              : led(udtryk.substring(mellem.end()), mellem.group(1).equals("-"), noegler);
      if (andre.isPresent()) {
        List<Led> alle = new ArrayList<>(List.of(new Led(foerste, minus)));
        alle.addAll(andre.get());
        return Optional.of(alle);
      }
    }
    return Optional.empty();
  }

  private static int nummer(String overskrift, List<String> noegler) {
    String noegle = Overskrift.noegle(overskrift);
    return noegle.isEmpty() ? -1 : noegler.indexOf(noegle);
  }

  /** The same in a unit that the file itself tells. */
  Beloebsudtryk iEnhed(int nyPotens, List<Integer> nyeFaktorer) {
    return new Beloebsudtryk(led, nyPotens, nyeFaktorer, blankErPlus, sagt);
  }

  /** 1 for debit, -1 for credit, 0 for neither. */
  static int fortegn(String celle) {
    String ord = celle.strip().toLowerCase(Locale.ROOT);
    if (PLUS.contains(ord)) {
      return 1;
    }
    return MINUS.contains(ord) ? -1 : 0;
  }

  @Override
  public String af(List<String> celler) {
    int enhed = potens;
    boolean vendt = false;
    for (int faktor : led(celler) ? faktorer : List.<Integer>of()) {
      boolean tegn = blankErPlus.contains(faktor); // a minus alone is a sign, and elsewhere nothing
      String raekkens =
          tegn && faktor < celler.size()
              ? Mellemrum.trim(celler.get(faktor))
              : Sammensat.celle(celler, faktor);
      if (raekkens.isEmpty() && tegn) {
        continue;
      }
      int fortegn = fortegn(raekkens);
      OptionalInt egen = Beloebsenhed.celle(raekkens);
      if (fortegn == 0 && egen.isEmpty() && (!raekkens.isEmpty() || potens == UKENDT)) {
        return foerste(celler) + " " + (raekkens.isEmpty() ? "uden enhed" : raekkens);
      }
      vendt ^= fortegn < 0;
      enhed = egen.orElse(enhed);
    }
    if (enhed == UKENDT) {
      enhed = 0; // none of the columns is one of units
    }
    BigDecimal sum = null;
    OptionalInt cellens = OptionalInt.empty();
    for (Led et : led) {
      String tekst = Sammensat.celle(celler, et.kolonne());
      if (!tekst.isEmpty()) {
        Optional<Beloebsformat.MedEnhed> egen = Beloebsformat.medEnhed(tekst);
        if (egen.isPresent() && enhed != 0 && egen.get().potens() != enhed) {
          return tekst + " i " + Beloebsenhed.navn(enhed);
        }
        if (egen.isPresent()) {
          cellens = OptionalInt.of(egen.get().potens());
        }
        Long oere =
            egen.isPresent() ? Beloebsformat.oere(tekst) : Beloebsformat.dele(tekst, OERE + enhed);
        if (oere == null) {
          return tekst;
        }
        BigDecimal beloeb = BigDecimal.valueOf(oere, OERE);
        BigDecimal hidtil = sum == null ? BigDecimal.ZERO : sum;
        sum = et.minus() ? hidtil.subtract(beloeb) : hidtil.add(beloeb);
      }
    }
    if (sum == null) {
      return "";
    }
    BigDecimal kroner = (vendt ? sum.negate() : sum).setScale(OERE);
    return cellens.isPresent()
        ? Beloebsenhed.skrevet(kroner, cellens.getAsInt())
        : kroner.toPlainString();
  }

  /** True for a row that has an amount. */
  private boolean led(List<String> celler) {
    return led.stream().anyMatch(et -> !Sammensat.celle(celler, et.kolonne()).isEmpty());
  }

  private String foerste(List<String> celler) {
    return Sammensat.celle(celler, led.get(0).kolonne());
  }

  @Override
  public Set<Integer> kilder() {
    Set<Integer> alle = new LinkedHashSet<>();
    led.forEach(et -> alle.add(et.kolonne()));
    alle.addAll(faktorer);
    return alle;
  }

  /** The sum as the run file has it, without its unit. */
  String skrevet(List<String> felter) {
    StringBuilder tekst = new StringBuilder();
    for (Led et : led) {
      String mellem = et.minus() ? " - " : " + ";
      tekst.append(tekst.isEmpty() ? "" : mellem).append(Mellemrum.trim(felter.get(et.kolonne())));
    }
    return tekst.toString();
  }

  /** The columns that are added up. */
  List<Integer> kolonner() {
    return new ArrayList<>(led.stream().map(Led::kolonne).toList());
  }
}
