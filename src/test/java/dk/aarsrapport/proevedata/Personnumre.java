package dk.aarsrapport.proevedata;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Makes substitute numbers (day of birth plus 60), which no living person can have. */
final class Personnumre {

  private final Set<String> brugte = new HashSet<>();

  /** A number not given before for a child of that birthday and sex. */
  String nyt(LocalDate foedt, boolean dreng, Random tilfaeldig) {
    while (true) {
      int loebenummer = tilfaeldig.nextInt(antalLoebenumre(foedt) / 2) * 2 + (dreng ? 1 : 0);
      String nummer = nummer(foedt, loebenummer);
      if (brugte.add(nummer)) {
        return nummer;
      }
    }
  }

  /** How many different numbers a birthday has. */
  static int antalLoebenumre(LocalDate foedt) {
    return aarhundredecifre(foedt.getYear()).length() * 1000;
  }

  /** The number of a birthday with that serial number; odd serial numbers are boys. */
  static String nummer(LocalDate foedt, int loebenummer) {
    char[] tegn = new char[10];
    toCifre(tegn, 0, foedt.getDayOfMonth() + 60);
    toCifre(tegn, 2, foedt.getMonthValue());
    toCifre(tegn, 4, foedt.getYear() % 100);
    tegn[6] = aarhundredecifre(foedt.getYear()).charAt(loebenummer / 1000);
    tegn[7] = (char) ('0' + loebenummer / 100 % 10);
    toCifre(tegn, 8, loebenummer % 100);
    return new String(tegn);
  }

  private static String aarhundredecifre(int aar) {
    if (aar < 1937) {
      return "0123";
    }
    if (aar < 2000) {
      return "012349";
    }
    return aar < 2037 ? "456789" : "5678";
  }

  private static void toCifre(char[] tegn, int fra, int tal) {
    tegn[fra] = (char) ('0' + tal / 10);
    tegn[fra + 1] = (char) ('0' + tal % 10);
  }
}
