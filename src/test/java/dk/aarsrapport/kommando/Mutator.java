package dk.aarsrapport.kommando;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages a text file as people, editors, spreadsheets, systems and disks do; the same seed does
 * the same.
 */
final class Mutator {
  /** A CPR number that stands in no export of the micro world. */
  static final String CPR = "7112803006";

  private static final List<String> ONDT =
      List.of(
          "",
          " ",
          "\"",
          "'",
          ";",
          ";;;;",
          ",",
          "\t",
          "\u0000",
          "\u0007",
          "\uFEFF",
          "\u202E",
          "\uFFFD",
          "💥",
          "æøå",
          "-",
          "0",
          "-1",
          "1e308",
          "NaN",
          "99999999999999999999",
          "92233720368547758,07",
          "9".repeat(5000),
          "x".repeat(70_000),
          "=cmd|' /C calc'!A0",
          "{{ ",
          " }}",
          "{{ anbragte }}",
          "(".repeat(300),
          "[".repeat(300),
          "${jndi:ldap://x}",
          "%s%n",
          "../../etc/passwd",
          "file:///etc/passwd",
          "hdfs://findes-ikke/x",
          "C:\\data\\x.csv",
          "a:b.csv",
          "*",
          "[a-",
          "2016-02-30",
          "31-12-9999",
          "0001-01-01",
          "660504-5003",
          CPR,
          "Barnet " + CPR.substring(0, 6) + "-" + CPR.substring(6),
          "null",
          "#N/A",
          "!!java.lang.String x",
          "&a [*a]",
          "- - - - -",
          "# # #",
          "```",
          "<!-- ",
          "\\",
          "\r",
          "\n\n");

  private static final Pattern CELLE = Pattern.compile("[^;,:\\s\\[\\]{}=]+");

  private final Random tilfaeldig;

  Mutator(long froe) {
    tilfaeldig = new Random(froe);
  }

  /** The file with one to three things done to it. */
  byte[] beskadig(byte[] fil) {
    byte[] nu = fil;
    int gange = 1 + tilfaeldig.nextInt(3);
    for (int i = 0; i < gange; i++) {
      nu = enGang(nu);
    }
    return nu;
  }

  private byte[] enGang(byte[] fil) {
    if (fil.length == 0) {
      return ondt().getBytes(StandardCharsets.UTF_8);
    }
    return switch (tilfaeldig.nextInt(10)) {
      case 0 -> Arrays.copyOf(fil, tilfaeldig.nextInt(fil.length));
      case 1 -> enByte(fil);
      case 2 -> new String(fil, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      case 3, 4 -> tekst(linjer(fil));
      default -> tekst(celle(new String(fil, StandardCharsets.UTF_8)));
    };
  }

  private byte[] enByte(byte[] fil) {
    byte[] ny = fil.clone();
    ny[tilfaeldig.nextInt(ny.length)] = (byte) tilfaeldig.nextInt(256);
    return ny;
  }

  private static byte[] tekst(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private String ondt() {
    return ONDT.get(tilfaeldig.nextInt(ONDT.size()));
  }

  /** A line taken away, doubled, moved, or new. */
  private String linjer(byte[] fil) {
    List<String> linjer = new ArrayList<>(new String(fil, StandardCharsets.UTF_8).lines().toList());
    int her = tilfaeldig.nextInt(Math.max(1, linjer.size()));
    switch (tilfaeldig.nextInt(5)) {
      case 0 -> linjer.add(her, ondt());
      case 1 -> linjer.add(her, linjer.isEmpty() ? ondt() : linjer.get(her));
      case 2 -> linjer.add(0, "Udtræk 2024;;;");
      case 3 -> linjer.replaceAll(linje -> linje + ";");
      default -> {
        if (!linjer.isEmpty()) {
          linjer.remove(her);
        }
      }
    }
    return String.join(tilfaeldig.nextBoolean() ? "\n" : "\r\n", linjer) + "\n";
  }

  /** A cell or word that is another, or has something put to it. */
  private String celle(String tekst) {
    List<int[]> celler = new ArrayList<>();
    Matcher celle = CELLE.matcher(tekst);
    while (celle.find()) {
      celler.add(new int[] {celle.start(), celle.end()});
    }
    if (celler.isEmpty()) {
      return tekst + ondt();
    }
    int[] valgt = celler.get(tilfaeldig.nextInt(celler.size()));
    int fra = tilfaeldig.nextBoolean() ? valgt[0] : valgt[1];
    return tekst.substring(0, fra) + ondt() + tekst.substring(valgt[1]);
  }
}
