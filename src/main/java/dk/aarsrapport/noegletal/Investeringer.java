package dk.aarsrapport.noegletal;

import dk.aarsrapport.baggrund.Investering;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is invested to move children down the indsatstrappe, and how many must move to pay it. */
final class Investeringer implements Noegletal {
  private static final String INPUT = "investeringer";
  private static final String BUDGET = "budget";
  private static final String BREAK_EVEN = "break-even";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(BUDGET, "Budget");
    etiketter.put(BREAK_EVEN, "Helårspersoner, der skal flyttes, før den er tjent hjem");
    return new Definition(
            INPUT,
            "Investeringer i omlægning",
            Kapitel.STYRING,
            "Hvad der er sat af til at omlægge indsatsen, og hvor mange børn der et helt år skal have en"
                + " indsats på det lavere trin i stedet for på det højere, før pengene er tjent hjem.",
            "Budgettet er kommunens eget, i årets priser; flere rækker om det samme lægges sammen."
                + " Helårspersonerne er budgettet delt med forskellen på de to trins enhedspris"
                + " (enhedspris) i det seneste år, der er dækket, i det års priser. De er ikke beregnet,"
                + " hvor forskellen ikke er større end nul. Priserne er målgruppernes, som i enhedspris.",
            Enhed.KR,
            "Faxe Kommune, Fælles om Forebyggelse (2019)",
            List.of(INPUT, "indsatser", "posteringer"),
            etiketter)
        .med(Beloeb.AFSAT);
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return underkategori.equals(BREAK_EVEN) ? Enhed.HELAAR : Enhed.KR;
  }

  /** What one investment has in a year. */
  private static final class Post {
    private final Set<List<Integer>> trin = new LinkedHashSet<>();
    private long oere;
  }

  @Override
  public void udled(Udledning udledning) {
    List<Investering> egne =
        udledning.grundlag().investeringer().stream()
            .filter(i -> udledning.medlemmer().contains(i.kommune()))
            .toList();
    Optional<String> mangler = mangler(udledning, egne);
    if (mangler.isPresent()) {
      udledning.udenPeriode(List.of(Felt.ene(Enhed.KR)), mangler.get());
      return;
    }
    Map<Integer, Map<String, Post>> aarene = new TreeMap<>();
    for (Investering investering : egne) {
      Post post =
          aarene
              .computeIfAbsent(investering.aar(), aar -> new TreeMap<>())
              .computeIfAbsent(
                  Fritekst.oplyst(udledning.stavet(INPUT, "navn", investering.navn())),
                  navn -> new Post());
      post.oere = Math.addExact(post.oere, investering.oere());
      post.trin.add(List.of(investering.fraTrin(), investering.tilTrin()));
    }
    aarene.forEach(
        (aar, investeringer) -> {
          Udsnit u = udledning.udenTal(aar, Status.OK, "");
          investeringer.forEach((navn, post) -> skriv(udledning, u, navn, post));
        });
  }

  private static Optional<String> mangler(Udledning udledning, List<Investering> egne) {
    if (!udledning.grundlag().koersel().input().containsKey(INPUT)) {
      return Optional.of("filen " + INPUT + " er ikke med i kørslen");
    }
    Set<Integer> med = egne.stream().map(Investering::kommune).collect(Collectors.toSet());
    return udledning.medlemmer().isEmpty()
        ? Optional.of("ingen kommuner i materialet")
        : udledning.medlemmer().stream()
            .filter(kommune -> !med.contains(kommune))
            .findFirst()
            .map(
                kommune ->
                    "filen "
                        + INPUT
                        + " har ingen rækker for "
                        + udledning.grundlag().navn(kommune));
  }

  private static void skriv(Udledning udledning, Udsnit u, String navn, Post post) {
    BigDecimal budget = BigDecimal.valueOf(post.oere, 2).stripTrailingZeros();
    u.skriv(new Felt(navn, BUDGET, Enhed.KR), budget, null, null, List.of());
    Set<List<Integer>> trin = new LinkedHashSet<>(post.trin);
    trin.remove(List.of(0, 0));
    Felt felt = new Felt(navn, BREAK_EVEN, Enhed.HELAAR);
    if (trin.size() > 1) {
      u.udenVaerdi(felt, Status.IKKE_BEREGNET, "investeringens rækker har forskellige trin");
    } else if (trin.size() == 1) {
      List<Integer> fraOgTil = trin.iterator().next();
      breakEven(udledning, u, felt, budget, Trin.kode(fraOgTil.get(0)), Trin.kode(fraOgTil.get(1)));
    }
  }

  private static void breakEven(
      Udledning udledning, Udsnit u, Felt felt, BigDecimal budget, String fra, String til) {
    Udledning priser = udledning.hos(Enhedspris.ID);
    Optional<Udsnit> aaret = priser.sidsteAar();
    Optional<BigDecimal> prisFra = aaret.flatMap(p -> Enhedspris.aaretsPris(priser, p, fra));
    Optional<BigDecimal> prisTil = aaret.flatMap(p -> Enhedspris.aaretsPris(priser, p, til));
    if (prisFra.isEmpty() || prisTil.isEmpty()) {
      u.udenVaerdi(felt, Status.IKKE_BEREGNET, "de to trin har ikke begge en enhedspris");
      return;
    }
    if (budget.signum() < 0) {
      u.udenVaerdi(
          felt, Status.IKKE_BEREGNET, "beløbet er negativt, så der er intet at tjene hjem");
      return;
    }
    BigDecimal forskel = prisFra.get().subtract(prisTil.get());
    if (forskel.signum() <= 0) {
      u.udenVaerdi(
          felt,
          Status.IKKE_BEREGNET,
          "et helt år på det første trin koster ikke mere end på det andet");
      return;
    }
    Udsnit boern = aaret.get().hos(Helaarspersoner.ID);
    List<Stoerrelse> givetVaek =
        Stream.of(fra, til)
            .map(
                trin ->
                    Helaarspersoner.boern(boern, trin)
                        .af(Enhedspris.beloeb(aaret.get(), trin, List.of(trin))))
            .flatMap(tal -> tal.stoerrelser().stream())
            .distinct()
            .toList();
    (aaret.get().status() == Status.OK ? u : u.ufuldstaendigt())
        .skriv(
            felt,
            budget.divide(forskel, Resultat.PRAECISION),
            budget,
            forskel.round(Resultat.PRAECISION),
            givetVaek);
  }
}
