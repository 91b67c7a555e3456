package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many notifications each child gets in a year. */
final class UnderretningerPrBarn implements Noegletal {
  private static final String ID = "underretninger-pr-barn";
  private static final List<String> ANTAL = List.of("1", "2", "3+");
  private static final int UNDERRETNINGER = 1;
  private static final Felt GENNEMSNIT = Felt.af("gennemsnit", Enhed.GENNEMSNIT);
  private static final List<Felt> ANDELE = ANTAL.stream().map(a -> Felt.af(a, Enhed.PCT)).toList();
  private static final Felt FLERE = Felt.af("2+", Enhed.PCT);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(GENNEMSNIT.kategori(), "Gennemsnit pr. barn");
    etiketter.put("1", "Børn med én underretning");
    etiketter.put("2", "Børn med to underretninger");
    etiketter.put("3+", "Børn med tre eller flere underretninger");
    etiketter.put(FLERE.kategori(), "Børn med to eller flere underretninger");
    return new Definition(
        ID,
        "Underretninger pr. barn",
        Kapitel.UNDERRETNINGER,
        "Hvor mange underretninger der i gennemsnit kommer om hvert barn, der underrettes om.",
        "Underretninger i året om fødte børn delt med antallet af de børn, og de samme børn fordelt"
            + " efter, om der er kommet en, to eller flere underretninger. Ufødte er ikke med.",
        Enhed.GENNEMSNIT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        List.of("underretninger"),
        etiketter);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return kategori.equals(GENNEMSNIT.kategori()) || kategori.isEmpty()
        ? Enhed.GENNEMSNIT
        : Enhed.PCT;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    if (forloeb.person().isEmpty()) {
      return;
    }
    Map<Integer, Integer> efterAar = new TreeMap<>();
    for (Underretning underretning : forloeb.af(Underretning.class)) {
      efterAar.merge(underretning.modtaget().getYear(), 1, Integer::sum);
    }
    efterAar.forEach(
        (aar, antal) -> {
          taelling.tael(aar, ANTAL.get(Math.min(antal, ANTAL.size()) - 1));
          taelling.laegTil(aar, "", "", UNDERRETNINGER, 0, antal);
        });
  }

  /**
   * All notifications are one about each child with one, two about each with two, and three or more
   * about the rest. Nobody need hide how many more than three.
   */
  private static void opdeles(Udsnit u, Tal underretninger) {
    Tal to = u.tal("2");
    Tal treEllerFlere = u.tal("3+");
    List<Tal> dele =
        new ArrayList<>(
            List.of(
                u.tal("1"),
                to,
                igen(u, "2", to),
                treEllerFlere,
                igen(u, "3+", treEllerFlere),
                igen(u, "3+ for tredje gang", treEllerFlere)));
    long talt = dele.stream().mapToLong(Tal::antal).sum();
    dele.add(u.frit("flere end tre", underretninger.antal() - talt));
    u.opdeles(underretninger, dele);
  }

  private static Tal igen(Udsnit u, String navn, Tal tal) {
    return u.sammeSom(ID, navn + " igen", tal);
  }

  @Override
  public void udled(Udledning udledning) {
    List<Felt> lukket = Stream.concat(Stream.of(GENNEMSNIT, FLERE), ANDELE.stream()).toList();
    udledning.hvertAar(
        lukket,
        u -> {
          Tal boern = u.sum("boern", ANTAL.stream().map(u::tal).toList());
          Tal underretninger = Underretninger.foedte(u, u.tal("", "", UNDERRETNINGER));
          opdeles(u, underretninger);
          u.andel(GENNEMSNIT, underretninger, boern);
          ANDELE.forEach(felt -> u.andel(felt, u.tal(felt.kategori()), boern));
          List<Felt> flere = ANDELE.subList(1, ANDELE.size());
          u.andel(
              FLERE,
              u.sum(FLERE.kategori(), flere.stream().map(felt -> u.tal(felt.kategori())).toList()),
              boern);
          u.sammenlagt(FLERE, flere);
        });
  }
}
