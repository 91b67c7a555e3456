package dk.aarsrapport.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a header or the dictionary says, as words in order.
 *
 * @param samlet the same without what stands between them
 */
record Udtryk(List<String> ord, String samlet) {
  private static final Pattern PUKKEL =
      Pattern.compile("(?<=[a-zæøå])(?=[A-ZÆØÅ])|(?<=[A-ZÆØÅ])(?=[A-ZÆØÅ][a-zæøå])");

  private static final Pattern SKILLE = Pattern.compile("[^a-z0-9§]+");

  static Udtryk af(String tekst) {
    String delt = PUKKEL.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC)).replaceAll(" ");
    String smaa =
        delt.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    return af(List.of(SKILLE.split(smaa)).stream().filter(o -> !o.isEmpty()).toList());
  }

  static Udtryk af(List<String> ord) {
    return new Udtryk(ord, String.join("", ord));
  }
}
