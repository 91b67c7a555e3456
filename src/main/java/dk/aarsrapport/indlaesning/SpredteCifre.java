package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.List;

/**
 * CPR numbers whose digits stand apart in any way: ten digits, with no more than three characters
 * between neighbours and none of them a letter, of which the first four can be a day and a month.
 *
 * <p>A number begins and ends with a group of digits. Dates that are written out and amounts with
 * two decimals are none.
 */
final class SpredteCifre {
  private static final int CIFRE = 10;
  private static final int HOEJST_MELLEM = 3;
  private static final int FOERSTE_AAR = 1900;
  private static final int SIDSTE_AAR = 2039;

  private final String tekst;
  private final List<Gruppe> grupper = new ArrayList<>();

  /** Digits side by side, and whether they hang together with those before. */
  private record Gruppe(int fra, int til, boolean haenger) {
    int laengde() {
      return til - fra;
    }
  }

  private SpredteCifre(String tekst) {
    this.tekst = tekst;
    find();
  }

  /** The text with such numbers replaced. */
  static String erstat(String tekst, String med) {
    return new SpredteCifre(tekst).erstattet(med);
  }

  /** True for ten digits, or nine that have lost a zero, that begin with a day and a month. */
  static boolean kanVaereCpr(String cifre) {
    String alle = cifre.length() == CIFRE - 1 ? "0" + cifre : cifre;
    if (alle.length() != CIFRE) {
      return false;
    }
    int dag = Integer.parseInt(alle, 0, 2, 10);
    int maaned = Integer.parseInt(alle, 2, 4, 10);
    return ((dag >= 1 && dag <= 31) || (dag >= 61 && dag <= 91)) && maaned >= 1 && maaned <= 12;
  }

  private void find() {
    int slut = -1;
    boolean bogstav = true;
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c < '0' || c > '9') {
        bogstav |= Character.isLetter(c);
        continue;
      }
      int fra = i;
      while (i + 1 < tekst.length() && tekst.charAt(i + 1) >= '0' && tekst.charAt(i + 1) <= '9') {
        i++;
      }
      grupper.add(new Gruppe(fra, i + 1, !bogstav && fra - slut <= HOEJST_MELLEM));
      slut = i + 1;
      bogstav = false;
    }
  }

  private String erstattet(String med) {
    StringBuilder ny = new StringBuilder();
    int skrevet = 0;
    int foerste = 0;
    while (foerste < grupper.size()) {
      int efterDato = efterDato(foerste);
      int sidste = efterDato > foerste ? -1 : sidste(foerste);
      if (sidste >= 0) {
        ny.append(tekst, skrevet, grupper.get(foerste).fra()).append(med);
        skrevet = grupper.get(sidste).til();
        foerste = sidste + 1;
      } else {
        foerste = Math.max(foerste + 1, efterDato);
      }
    }
    return skrevet == 0 ? tekst : ny.append(tekst, skrevet, tekst.length()).toString();
  }

  /** The last group of the number that begins with this one; -1 when none does. */
  private int sidste(int foerste) {
    StringBuilder cifre = new StringBuilder(CIFRE);
    for (int i = foerste; i < grupper.size(); i++) {
      Gruppe gruppe = grupper.get(i);
      if (i > foerste && (!gruppe.haenger() || efterDato(i) > i)) {
        return -1;
      }
      if (cifre.length() + gruppe.laengde() > CIFRE) {
        return -1;
      }
      cifre.append(tekst, gruppe.fra(), gruppe.til());
      if (cifre.length() == CIFRE) {
        return kanVaereCpr(cifre.toString()) && !beloeb(foerste, i) ? i : -1;
      }
    }
    return -1;
  }

  /** The group after the date that begins with this one; the same group when none does. */
  private int efterDato(int foerste) {
    if (aaretFoerst(grupper.get(foerste))) {
      return foerste + 1;
    }
    if (foerste + 2 >= grupper.size()) {
      return foerste;
    }
    Gruppe a = grupper.get(foerste);
    Gruppe b = grupper.get(foerste + 1);
    Gruppe c = grupper.get(foerste + 2);
    String skille = mellem(a, b);
    if (!erDatoskille(skille) || !skille.equals(mellem(b, c)) || b.laengde() > 2) {
      return foerste;
    }
    boolean dato =
        a.laengde() == 4
            ? c.laengde() <= 2 && dato(tal(a), tal(b), tal(c))
            : a.laengde() <= 2 && c.laengde() == 4 && dato(tal(c), tal(b), tal(a));
    return dato ? foerste + 3 : foerste;
  }

  private static boolean erDatoskille(String skille) {
    return skille.length() == 1 && "-./".contains(skille);
  }

  /** 20170131, as file names have it. */
  private boolean aaretFoerst(Gruppe gruppe) {
    return gruppe.laengde() == 8
        && dato(
            tal(gruppe.fra(), gruppe.fra() + 4),
            tal(gruppe.fra() + 4, gruppe.fra() + 6),
            tal(gruppe.fra() + 6, gruppe.til()));
  }

  private static boolean dato(int aar, int maaned, int dag) {
    return aar >= FOERSTE_AAR
        && aar <= SIDSTE_AAR
        && maaned >= 1
        && maaned <= 12
        && dag >= 1
        && dag <= 31;
  }

  /** True for 12.345.678,90 and 12345678,90, whatever the characters between. */
  private boolean beloeb(int foerste, int sidste) {
    Gruppe oere = grupper.get(sidste);
    if (sidste == foerste || oere.laengde() != 2) {
      return false;
    }
    String skille = mellem(grupper.get(sidste - 1), oere);
    if (!skille.equals(",") && !skille.equals(".")) {
      return false;
    }
    if (sidste == foerste + 1) {
      return true;
    }
    String tusind = mellem(grupper.get(foerste), grupper.get(foerste + 1));
    if (tusind.length() != 1 || tusind.equals(skille)) {
      return false;
    }
    for (int i = foerste + 1; i < sidste; i++) {
      if (grupper.get(i).laengde() != 3
          || !mellem(grupper.get(i - 1), grupper.get(i)).equals(tusind)) {
        return false;
      }
    }
    return true;
  }

  private String mellem(Gruppe a, Gruppe b) {
    return tekst.substring(a.til(), b.fra());
  }

  private int tal(Gruppe gruppe) {
    return tal(gruppe.fra(), gruppe.til());
  }

  private int tal(int fra, int til) {
    return Integer.parseInt(tekst, fra, til, 10);
  }
}
