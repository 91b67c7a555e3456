package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Tema;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

/** The theme's colours as rules of the page, for light screens and print and for dark screens. */
final class Farver {
  private static final int HVID = 0xFFFFFF;

  /** Letters, lines and faces on the page's own ground. */
  private static final List<String> PAA_GRUND =
      List.of("accent", "tekst", "svag", "linje", "flade", "link");

  /** A dark field with light letters is as good on a dark screen. */
  private static final List<String> ENS =
      List.of("accent", "paaAccent", "paaAccentSvag", "advarsel");

  /** The names that SVG has for colours, of those that are written by name. */
  private static final Map<String, Color> NAVNE =
      Map.ofEntries(
          Map.entry("black", Color.BLACK),
          Map.entry("white", Color.WHITE),
          Map.entry("red", Color.RED),
          Map.entry("blue", Color.BLUE),
          Map.entry("lime", Color.GREEN),
          Map.entry("yellow", Color.YELLOW),
          Map.entry("fuchsia", Color.MAGENTA),
          Map.entry("aqua", Color.CYAN),
          Map.entry("gray", Color.GRAY),
          Map.entry("silver", Color.LIGHT_GRAY),
          Map.entry("maroon", new Color(0x800000)),
          Map.entry("green", new Color(0x008000)),
          Map.entry("navy", new Color(0x000080)),
          Map.entry("olive", new Color(0x808000)),
          Map.entry("purple", new Color(0x800080)),
          Map.entry("teal", new Color(0x008080)));

  private final Tema tema;

  Farver(Tema tema) {
    this.tema = tema;
  }

  /** A colour of a drawing as {@code #rrggbb}; what is none is left as it is. */
  static String kode(String skrevet) {
    if (skrevet.startsWith("rgb(")) {
      int rgb = 0;
      for (String kanal : skrevet.substring(4, skrevet.length() - 1).split(",", -1)) {
        rgb = rgb * 256 + Integer.parseInt(kanal.strip());
      }
      return kode(rgb);
    }
    Color navngivet = NAVNE.get(skrevet);
    return navngivet == null ? skrevet : kode(navngivet.getRGB() & HVID);
  }

  private static String kode(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /**
   * The rules.
   *
   * @param tegnede the colours in the page's drawings, as {@link #kode} writes them
   */
  String css(SortedSet<String> tegnede) {
    StringBuilder lyse = new StringBuilder(":root{--grund:" + kode(HVID) + ";");
    StringBuilder moerke = new StringBuilder(":root{--grund:" + kode(Moerke.af(HVID)) + ";");
    for (String navn : PAA_GRUND) {
      int farve = tema.farve("farve." + navn);
      lyse.append("--%s:%s;".formatted(navn, kode(farve)));
      moerke.append("--%s:%s;".formatted(navn, kode(Moerke.af(farve))));
    }
    for (String navn : ENS) {
      lyse.append("--felt-%s:%s;".formatted(navn, kode(tema.farve("farve." + navn))));
    }
    moerke.append("}\n");
    for (String farve : tegnede) {
      String moerk = kode(Moerke.af(Integer.parseInt(farve.substring(1), 16)));
      moerke.append(
          "[fill=\"%s\"]{fill:%s}[stroke=\"%s\"]{stroke:%s}\n"
              .formatted(farve, moerk, farve, moerk));
    }
    return lyse + "}\n@media screen and (prefers-color-scheme:dark){\n" + moerke + "}\n";
  }
}
