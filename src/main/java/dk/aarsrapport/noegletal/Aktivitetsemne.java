package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What was given of one subject of {@code aktivitetstal} in one period, by category and sex. */
final class Aktivitetsemne {
  private static final String ALLE_KOEN = "";
  private static final Pattern TOTAL =
      Pattern.compile("(?i)i[ -]?alt|(?:total|sum)(?:t|er)?|samlet");

  private final String navn;
  private final Map<String, Map<String, Aktivitetspost>> kategorier = new TreeMap<>();

  Aktivitetsemne(String navn) {
    this.navn = navn;
  }

  /** Says that the subject has a category of this name. */
  void kategori(String kategori) {
    kategorier.computeIfAbsent(kategori, k -> new TreeMap<>());
  }

  /**
   * What is given of a category and sex; an empty sex is all. A category whose own name is that of
   * another one's sex is that.
   */
  Aktivitetspost post(String kategori, String koen) {
    Aktivitetspost post = new Aktivitetspost(navn, kategori, koen);
    if (!koen.equals(ALLE_KOEN) && kategorier.containsKey(post.navn())) {
      return post(post.navn(), ALLE_KOEN);
    }
    return kategorier.get(kategori).computeIfAbsent(koen, k -> post);
  }

  /**
   * Writes every number, and their sum where it is asked for.
   *
   * @param medlemmer the municipalities that must all have given it
   */
  void skriv(Udsnit u, Set<Integer> medlemmer, boolean medSum) {
    Map<Aktivitetspost, String> grunde = new LinkedHashMap<>();
    for (Map<String, Aktivitetspost> efterKoen : kategorier.values()) {
      efterKoen.forEach(
          (koen, post) ->
              grund(efterKoen, koen, medlemmer).ifPresent(hvorfor -> grunde.put(post, hvorfor)));
    }
    grunde.forEach(
        (post, hvorfor) -> {
          u.udenVaerdi(post.felt(), Status.IKKE_BEREGNET, hvorfor);
          if (post.erAntal() && post.medGrundlag()) {
            u.udenVaerdi(post.pct(), Status.IKKE_BEREGNET, hvorfor);
          }
        });
    List<Aktivitetspost> beregnede =
        alle().stream().filter(post -> !grunde.containsKey(post)).toList();
    beregnede.stream().filter(post -> !post.erAntal()).forEach(post -> post.skriv(u));
    boolean hele = alle().stream().allMatch(post -> !post.erAntal() || post.hel());
    if (hele) {
      skrivHele(u, beregnede.stream().filter(Aktivitetspost::erAntal).toList());
    } else {
      skrivDelte(u, beregnede.stream().filter(Aktivitetspost::erAntal).toList());
    }
    if (medSum && !kategorier.containsKey(Aktivitetstal.I_ALT)) {
      skrivSum(u, grunde, hele);
    }
  }

  private List<Aktivitetspost> alle() {
    return kategorier.values().stream().flatMap(koen -> koen.values().stream()).toList();
  }

  /** Why a number cannot be calculated. */
  private Optional<String> grund(
      Map<String, Aktivitetspost> efterKoen, String koen, Set<Integer> medlemmer) {
    Set<Integer> medEmnet = new TreeSet<>();
    alle().forEach(post -> medEmnet.addAll(post.kommuner()));
    if (!medEmnet.containsAll(medlemmer)) {
      return Optional.of("ikke alle kommuner har opgivet emnet for perioden");
    }
    Set<Integer> medKategorien = new TreeSet<>();
    Set<Integer> paaSammeMaade = new TreeSet<>();
    efterKoen.forEach(
        (et, post) -> {
          medKategorien.addAll(post.kommuner());
          if (et.equals(ALLE_KOEN) == koen.equals(ALLE_KOEN)) {
            paaSammeMaade.addAll(post.kommuner());
          }
        });
    if (!paaSammeMaade.containsAll(medKategorien)) {
      return Optional.of(
          koen.equals(ALLE_KOEN)
              ? "nogle af kommunerne har kun opgivet tallet pr. køn"
              : "nogle af kommunerne har ikke opgivet tallet pr. køn");
    }
    Aktivitetspost post = efterKoen.get(koen);
    return medlemmer.size() > 1 && !post.laeggesSammen()
        ? Optional.of(
            "tal i " + post.enhed().etiket() + " kan ikke lægges sammen for flere kommuner")
        : post.grund();
  }

  private void skrivHele(Udsnit u, List<Aktivitetspost> poster) {
    Map<Aktivitetspost, Tal> antal = new LinkedHashMap<>();
    Map<Aktivitetspost, Tal> grundlag = new LinkedHashMap<>();
    for (Aktivitetspost post : poster) {
      Tal tal = post.tal(u);
      antal.put(post, tal);
      u.antal(post.felt(), tal);
      if (post.medGrundlag() && post.altMedGrundlag()) {
        grundlag.put(post, post.grundlag(u));
        u.andel(post.pct(), tal, grundlag.get(post));
      } else {
        udenPct(u, post);
      }
    }
    summer(u, poster, antal, grundlag);
    koen(u, antal::get);
    koen(u, grundlag::get);
  }

  private static void udenPct(Udsnit u, Aktivitetspost post) {
    if (post.medGrundlag()) {
      u.udenVaerdi(post.pct(), Status.IKKE_BEREGNET, "nogle af rækkerne har intet grundlag");
    }
  }

  /** Numbers with decimals: none is shown where one of them, or a municipality's part, is small. */
  private void skrivDelte(Udsnit u, List<Aktivitetspost> poster) {
    List<Stoerrelse> roebes = roebes(u, poster);
    for (Aktivitetspost post : poster) {
      u.skriv(post.felt(), post.vaerdi(), null, null, roebes);
      if (post.medGrundlag() && post.altMedGrundlag()) {
        List<Stoerrelse> medGrundlaget = new ArrayList<>(roebes);
        medGrundlaget.addAll(post.grundlag(u).stoerrelser());
        u.pct(post.pct(), post.vaerdi(), post.grundlaget(), medGrundlaget);
      } else {
        udenPct(u, post);
      }
    }
  }

  private static List<Stoerrelse> roebes(Udsnit u, Collection<Aktivitetspost> poster) {
    return poster.stream()
        .flatMap(post -> post.afrundede(u).stream())
        .flatMap(tal -> tal.stoerrelser().stream())
        .toList();
  }

  /** The sums that nobody has told of, but that a reader may find: a total, or a whole divided. */
  private void summer(
      Udsnit u,
      List<Aktivitetspost> poster,
      Map<Aktivitetspost, Tal> antal,
      Map<Aktivitetspost, Tal> grundlag) {
    Set<String> koennene = new TreeSet<>();
    kategorier.values().forEach(efterKoen -> koennene.addAll(efterKoen.keySet()));
    for (String koen : koennene) {
      List<Aktivitetspost> deres =
          kategorier.values().stream()
              .map(efterKoen -> efterKoen.get(koen))
              .filter(post -> post != null && poster.contains(post))
              .toList();
      for (Aktivitetspost en : deres) {
        List<Tal> andre = deres.stream().filter(p -> p != en).map(antal::get).toList();
        if (andre.size() > 1) {
          u.opdelesMaaske(antal.get(en), andre);
        }
        Tal hele = grundlag.get(en);
        if (hele != null) {
          u.opdelesMaaske(
              hele,
              deres.stream()
                  .filter(p -> grundlag.containsKey(p))
                  .filter(p -> grundlag.get(p).antal() == hele.antal())
                  .map(antal::get)
                  .toList());
        }
      }
    }
  }

  /** The sexes divide a category; what no sex is known of is a part too. */
  private void koen(Udsnit u, Function<Aktivitetspost, Tal> tallet) {
    kategorier.forEach(
        (kategori, efterKoen) -> {
          Map<String, Aktivitetspost> koennene = new TreeMap<>(efterKoen);
          Aktivitetspost samlet = koennene.remove(ALLE_KOEN);
          Tal total = samlet == null ? null : tallet.apply(samlet);
          List<Tal> dele =
              koennene.values().stream().map(tallet).filter(tal -> tal != null).toList();
          if (total == null || dele.isEmpty()) {
            return;
          }
          long rest = total.antal() - dele.stream().mapToLong(Tal::antal).sum();
          if (rest == 0) {
            u.opdeles(total, dele);
          } else if (rest > 0) {
            List<Tal> medResten = new ArrayList<>(dele);
            medResten.add(u.beregnet(total.stoerrelser().get(0).navn() + "#uden-koen", rest));
            u.opdeles(total, medResten);
          }
        });
  }

  private void skrivSum(Udsnit u, Map<Aktivitetspost, String> grunde, boolean hele) {
    List<Aktivitetspost> dele = new ArrayList<>();
    kategorier
        .values()
        .forEach(
            efterKoen -> {
              Aktivitetspost samlet = efterKoen.get(ALLE_KOEN);
              dele.addAll(samlet == null ? efterKoen.values() : List.of(samlet));
            });
    Enhed enhed = dele.get(0).enhed();
    Felt felt = new Felt(navn, Aktivitetstal.I_ALT, enhed);
    Optional<String> hvorfor = ingenSum(dele, grunde);
    if (hvorfor.isPresent()) {
      u.udenVaerdi(felt, Status.IKKE_BEREGNET, hvorfor.get());
      return;
    }
    BigDecimal sum =
        dele.stream().map(Aktivitetspost::vaerdi).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (enhed == Enhed.ANTAL && hele) {
      List<Tal> tal = dele.stream().map(post -> post.tal(u)).toList();
      u.antal(felt, u.sum(Fritekst.navn(navn, "", Aktivitetstal.I_ALT), tal));
    } else {
      u.skriv(felt, sum, null, null, enhed == Enhed.ANTAL ? roebes(u, dele) : List.of());
    }
  }

  private Optional<String> ingenSum(List<Aktivitetspost> dele, Map<Aktivitetspost, String> grunde) {
    Optional<String> egenTotal =
        kategorier.keySet().stream().filter(k -> TOTAL.matcher(k).matches()).findFirst();
    if (egenTotal.isPresent()) {
      return Optional.of("emnet har selv en total i kategorien «" + egenTotal.get() + "»");
    }
    for (Aktivitetspost del : dele) {
      if (grunde.containsKey(del)) {
        return Optional.of(grunde.get(del));
      }
      if (!del.laeggesSammen()) {
        return Optional.of("tal i " + del.enhed().etiket() + " kan ikke lægges sammen");
      }
      if (del.enhed() != dele.get(0).enhed()) {
        return Optional.of("kategorierne har forskellige enheder");
      }
    }
    return Optional.empty();
  }
}
