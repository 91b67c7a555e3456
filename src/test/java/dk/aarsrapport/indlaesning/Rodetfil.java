package dk.aarsrapport.indlaesning;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A file of investigations as random as exports are untidy: quotes, line breaks, bytes, wrong rows.
 */
final class Rodetfil {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String[] STUMPER = {
    "\"",
    "\"\"",
    "\n",
    "\r\n",
    "\r",
    ";",
    ",",
    "mor",
    "æ",
    "€",
    " ",
    "101;6101005003;bfu;01-11-2015",
    "\uFEFF"
  };

  private final Random tilfaeldig;
  private final String linjeskift;
  private final StringBuilder tekst = new StringBuilder();

  private Rodetfil(Random tilfaeldig) {
    this.tilfaeldig = tilfaeldig;
    linjeskift = en("\n", "\r\n", "\r");
  }

  /** The bytes of a file of up to this many rows. */
  static byte[] af(Random tilfaeldig, int hoejst) {
    Rodetfil fil = new Rodetfil(tilfaeldig);
    fil.skriv(tilfaeldig.nextInt(hoejst));
    String tekst = fil.tekst.toString();
    return switch (tilfaeldig.nextInt(4)) {
      case 0 -> ("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_8);
      case 1 -> tekst.replace("\uFEFF", "").getBytes(WINDOWS);
      case 2 -> blandet(tekst);
      default -> tekst.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Two files run together by somebody: the latter half in another character set. */
  private static byte[] blandet(String tekst) {
    byte[] utf8 = tekst.substring(0, tekst.length() / 2).getBytes(StandardCharsets.UTF_8);
    byte[] windows = tekst.substring(tekst.length() / 2).replace("\uFEFF", "").getBytes(WINDOWS);
    byte[] begge = new byte[utf8.length + windows.length];
    System.arraycopy(utf8, 0, begge, 0, utf8.length);
    System.arraycopy(windows, 0, begge, utf8.length, windows.length);
    return begge;
  }

  private void skriv(int raekker) {
    if (tilfaeldig.nextInt(4) == 0) {
      tekst.append("Udtræk \"2017\"").append(linjeskift).append(linjeskift);
    }
    tekst.append("kommunekode;cpr;type;afgørelsesdato;bemærkning").append(linjeskift);
    int rod = tilfaeldig.nextInt(3);
    for (int i = 0; i < raekker; i++) {
      raekke(rod);
    }
    if (tilfaeldig.nextBoolean()) {
      tekst.append("101;6101005003;bfu;01-11-2015;");
    }
  }

  /** Untidiness 0: as programs write; 1: as people do; 2: as nobody should. */
  private void raekke(int rod) {
    List<Supplier<String>> slags = new ArrayList<>();
    slags.add(() -> god(""));
    slags.add(() -> god("\"to" + linjeskift + "linjer; og \"\"mere\"\"\""));
    slags.add(() -> "\"101\";\"6101005003\";\"afdækning\";\"01-11-2015\";\"mor\"" + linjeskift);
    slags.add(() -> "101;6101005003;bfu;i går;" + linjeskift);
    if (rod > 0) {
      slags.add(() -> god("et 5\" rør"));
      slags.add(() -> god("\"Huset\" i \"Nord\""));
      slags.add(() -> linjeskift);
      slags.add(() -> ";;;;" + linjeskift);
      slags.add(() -> "I alt;;;;12" + en("\n", "\r\n", "\r"));
      slags.add(() -> god("a;b"));
    }
    if (rod > 1 && tilfaeldig.nextInt(6) == 0) {
      slags.clear();
      slags.add(() -> god("\"mor"));
      slags.add(this::vrovl);
    }
    tekst.append(slags.get(tilfaeldig.nextInt(slags.size())).get());
  }

  private String god(String bemaerkning) {
    return "101;6101005003;bfu;01-%02d-2015;%s%s"
        .formatted(1 + tilfaeldig.nextInt(12), bemaerkning, linjeskift);
  }

  private String vrovl() {
    StringBuilder vrovl = new StringBuilder();
    for (int i = tilfaeldig.nextInt(30); i >= 0; i--) {
      vrovl.append(en(STUMPER));
    }
    return vrovl.toString();
  }

  private String en(String... valg) {
    return valg[tilfaeldig.nextInt(valg.length)];
  }
}
