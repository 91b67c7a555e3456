package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says of when it is of.
 *
 * @param stamme the name without its months and numbers: what files of a series have in common
 * @param tal its months and other numbers, in the order that they stand
 * @param tilDato true where it says that it is the year so far: by a word, or from one month to
 *     another
 */
public record Filperiode(String stamme, List<Integer> tal, boolean tilDato)
    implements Comparable<Filperiode> {
  private static final Pattern TAL = Pattern.compile("\\d{1,9}");
  private static final String JANUAR = "1";

  /** What a name says. */
  public static Filperiode af(String navn) {
    StringBuilder iTal = new StringBuilder();
    Matcher ord = Maanedskolonner.MED_ORD.matcher(navn.replace('_', ' '));
    List<String> maaneder = new ArrayList<>();
    while (ord.find()) {
      String nummer = Integer.toString(Maanedskolonner.nummer(ord));
      maaneder.add(nummer);
      ord.appendReplacement(iTal, " " + nummer + " ");
    }
    ord.appendTail(iTal);
    List<Integer> tal = new ArrayList<>();
    Matcher cifre = TAL.matcher(iTal);
    while (cifre.find()) {
      tal.add(Integer.valueOf(cifre.group()));
    }
    boolean span = maaneder.size() == 2 && maaneder.get(0).equals(JANUAR);
    return new Filperiode(
        TAL.matcher(iTal).replaceAll("").replaceAll("[\\s\\p{Punct}]+", " ").strip(),
        List.copyOf(tal),
        span || Akkumuleret.naevnes(navn));
  }

  @Override
  public int compareTo(Filperiode anden) {
    for (int i = 0; i < Math.min(tal.size(), anden.tal.size()); i++) {
      int forskel = tal.get(i).compareTo(anden.tal.get(i));
      if (forskel != 0) {
        return forskel;
      }
    }
    return Integer.compare(tal.size(), anden.tal.size());
  }
}
