package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Fodnote;
import dk.aarsrapport.rapport.Bundet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks runs of text into lines, ragged right; every character of the text stands on one line. */
final class Linjebryder {
  private static final Pattern DATO = Pattern.compile("\\b\\d\\d\\.\\d\\d\\.(?=\\d{4}\\b)");
  private static final Pattern SPAND =
      Pattern.compile("\\b(\\d\\d\\.\\d\\d\\.\\d{4}–)\\d\\d\\.\\d\\d\\.\\d{4}\\b");

  private final List<Del> dele;
  private final float bredde;
  private final String tekst;
  private final int[] ejer;
  private final boolean[] brydEfter;

  /**
   * A run of text in one style.
   *
   * @param maal the link's target, or null
   * @param note the footnote that this mark calls, or null
   * @param loeft how far it stands above the baseline, in points
   */
  record Del(String tekst, Stil stil, Tag tag, String maal, Fodnote note, float loeft) {
    Del {
      tekst = stil.skrift().vis(tekst);
    }

    Del(String tekst, Stil stil, Tag tag) {
      this(tekst, stil, tag, null, null, 0);
    }
  }

  /** A piece of a run on one line, x from the line's start. */
  record Stykke(float x, String tekst, Del del) {}

  /** A line; its width leaves out the spaces it ends with. */
  record Linje(List<Stykke> stykker, float bredde) {
    List<Fodnote> noter() {
      return stykker.stream().map(s -> s.del().note()).filter(n -> n != null).toList();
    }

    /** The marks of the line when its start and baseline are here. */
    List<Maerke> maerker(float x, float grundlinje) {
      List<Maerke> ud = new ArrayList<>();
      for (Stykke stykke : stykker) {
        Del del = stykke.del();
        ud.add(
            new Maerke.Tekst(
                x + stykke.x(), grundlinje - del.loeft(), stykke.tekst(), del.stil(), del.tag()));
        if (del.maal() != null) {
          float stoerrelse = del.stil().stoerrelse();
          ud.add(
              new Maerke.Henvisning(
                  x + stykke.x(),
                  grundlinje - stoerrelse,
                  del.stil().bredde(stykke.tekst().stripTrailing()),
                  stoerrelse * 1.3f,
                  del.maal(),
                  del.tekst(),
                  del.tag()));
        }
      }
      return ud;
    }
  }

  private Linjebryder(List<Del> dele, float bredde, boolean datoer) {
    this.dele = dele;
    this.bredde = bredde;
    StringBuilder samlet = new StringBuilder();
    dele.forEach(d -> samlet.append(d.tekst()));
    tekst = samlet.toString();
    ejer = new int[tekst.length()];
    int i = 0;
    for (int d = 0; d < dele.size(); d++) {
      for (int n = 0; n < dele.get(d).tekst().length(); n++) {
        ejer[i++] = d;
      }
    }
    brydEfter = brudsteder(tekst, datoer);
  }

  /** The lines of these runs; at least one unless there is no text. */
  static List<Linje> bryd(List<Del> dele, float bredde) {
    return new Linjebryder(dele, bredde, false).linjer();
  }

  /** The lines of a table cell, where dates too may be broken before the year. */
  static List<Linje> brydCelle(String tekst, Stil stil, Tag tag, float bredde) {
    Linjebryder bryder = new Linjebryder(List.of(new Del(tekst, stil, tag)), bredde, true);
    bryder.holdSpandsDatoer(stil);
    return bryder.linjer();
  }

  /** A span of dates is broken after its dash, not inside a date, where its first has room. */
  private void holdSpandsDatoer(Stil stil) {
    for (Matcher m = SPAND.matcher(tekst); m.find(); ) {
      if (stil.bredde(m.group(1)) <= bredde) {
        Arrays.fill(brydEfter, m.start(), m.end(1) - 1, false);
        Arrays.fill(brydEfter, m.end(1), m.end() - 1, false);
      }
    }
  }

  /** Width of the longest part that a table cell cannot break, in points. */
  static float mindsteCelle(String tekst, Stil stil) {
    String vist = stil.skrift().vis(tekst);
    boolean[] brud = brudsteder(vist, true);
    float bredest = 0;
    int start = 0;
    for (int i = 0; i < vist.length(); i++) {
      if (brud[i] || i == vist.length() - 1) {
        bredest = Math.max(bredest, stil.bredde(vist.substring(start, i + 1).stripTrailing()));
        start = i + 1;
      }
    }
    return bredest;
  }

  private static boolean[] brudsteder(String tekst, boolean datoer) {
    boolean[] efter = new boolean[tekst.length()];
    for (int i = 0; i + 1 < tekst.length(); i++) {
      char her = tekst.charAt(i);
      char naeste = tekst.charAt(i + 1);
      boolean efterBogstav = i > 0 && Character.isLetter(tekst.charAt(i - 1));
      efter[i] =
          switch (her) {
            case ' ' -> naeste != ' ';
            case '-', '/' -> efterBogstav && Character.isLetter(naeste);
            case '–' -> datoer && naeste != ' ';
            default -> false;
          };
    }
    for (Matcher m = Bundet.STEDER.matcher(tekst); m.find(); ) {
      efter[m.start()] = false;
    }
    if (datoer) {
      for (Matcher m = DATO.matcher(tekst); m.find(); ) {
        efter[m.end() - 1] = true;
      }
    }
    return efter;
  }

  private List<Linje> linjer() {
    List<Linje> linjer = new ArrayList<>();
    int start = 0;
    while (start < tekst.length()) {
      int slut = linjeslut(start);
      linjer.add(linje(start, slut));
      start = slut;
    }
    return linjer;
  }

  /** The end of the longest line that fits; a word longer than a line is cut. */
  private int linjeslut(int start) {
    int slut = start;
    int fraHer = start;
    float brugt = 0;
    for (int i = start; i < tekst.length(); i++) {
      if (!brydEfter[i] && i < tekst.length() - 1) {
        continue;
      }
      int ordslut = i + 1;
      while (ordslut > fraHer && tekst.charAt(ordslut - 1) == ' ') {
        ordslut--;
      }
      if (brugt + maal(fraHer, ordslut) > bredde + 0.01f) {
        return slut > start ? slut : skaaret(start, ordslut);
      }
      brugt += maal(fraHer, i + 1);
      slut = i + 1;
      fraHer = i + 1;
    }
    return slut;
  }

  private int skaaret(int start, int ordslut) {
    int slut = start + 1;
    while (slut < ordslut && maal(start, slut + 1) <= bredde) {
      slut++;
    }
    return slut;
  }

  private float maal(int fra, int til) {
    float sum = 0;
    int i = fra;
    while (i < til) {
      int slut = loebsslut(i, til);
      sum += dele.get(ejer[i]).stil().bredde(tekst.substring(i, slut));
      i = slut;
    }
    return sum;
  }

  private int loebsslut(int fra, int til) {
    int slut = fra;
    while (slut < til && ejer[slut] == ejer[fra]) {
      slut++;
    }
    return slut;
  }

  private Linje linje(int fra, int til) {
    List<Stykke> stykker = new ArrayList<>();
    float x = 0;
    int i = fra;
    while (i < til) {
      int slut = loebsslut(i, til);
      Del del = dele.get(ejer[i]);
      String stykke = tekst.substring(i, slut);
      stykker.add(new Stykke(x, stykke, del));
      x += del.stil().bredde(stykke);
      i = slut;
    }
    int synlig = til;
    while (synlig > fra && tekst.charAt(synlig - 1) == ' ') {
      synlig--;
    }
    return new Linje(stykker, maal(fra, synlig));
  }
}
