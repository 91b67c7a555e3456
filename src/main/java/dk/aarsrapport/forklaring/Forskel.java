package dk.aarsrapport.forklaring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who and what came to a number, left it and stayed in it, from one period or run to another. Only
 * those that are measured are compared, not what they are a share of.
 *
 * @param foer the number before
 * @param nu the number now
 * @param kom those in it now that were not
 * @param gik those that were in it and are not now
 * @param blev those in both
 */
public record Forskel(
    Forklaring foer, Forklaring nu, List<Part> kom, List<Part> gik, List<Part> blev) {
  /**
   * One of them.
   *
   * @param navn what it is called: a child's number in the explanation of now, where it is there
   * @param foer what it was; null where it was not there
   * @param nu what it is; null where it is not there
   */
  public record Part(String navn, Post foer, Post nu) {
    /** As it is now, or was last. */
    public Post seneste() {
      return nu == null ? foer : nu;
    }

    /** The rows that are there now and were not, as they read. */
    public List<Raekke> nye() {
      return foer == null || nu == null ? List.of() : uden(nu.raekker(), foer.raekker());
    }

    /** The rows that were there and are not now, as they read. */
    public List<Raekke> borte() {
      return foer == null || nu == null ? List.of() : uden(foer.raekker(), nu.raekker());
    }
  }

  /** Copies the lists. */
  public Forskel {
    kom = List.copyOf(kom);
    gik = List.copyOf(gik);
    blev = List.copyOf(blev);
  }

  /** Compares two explanations. */
  public static Forskel af(Forklaring foer, Forklaring nu) {
    return af(foer, nu, efterHvem(foer, Post::taelles), efterHvem(nu, Post::taelles), 0);
  }

  /** The same of those that are in nothing but what the number is a share of. */
  public Forskel iNaevneren() {
    Map<Object, Post> foers = efterHvem(foer, Post::iNaevner);
    Map<Object, Post> nus = efterHvem(nu, Post::iNaevner);
    Set<Object> maalte = new HashSet<>(efterHvem(foer, Post::taelles).keySet());
    maalte.addAll(efterHvem(nu, Post::taelles).keySet());
    foers.keySet().removeAll(maalte);
    nus.keySet().removeAll(maalte);
    long boern = gik.stream().filter(del -> del.foer().barn() > 0).count();
    return af(foer, nu, foers, nus, (int) boern);
  }

  private static Forskel af(
      Forklaring foer,
      Forklaring nu,
      Map<Object, Post> foers,
      Map<Object, Post> nus,
      int udenNummer) {
    List<Part> kom = new ArrayList<>();
    List<Part> gik = new ArrayList<>();
    List<Part> blev = new ArrayList<>();
    nus.forEach(
        (hvem, post) ->
            (foers.containsKey(hvem) ? blev : kom)
                .add(new Part(post.navn(), foers.get(hvem), post)));
    int sidste = nu.poster().stream().mapToInt(Post::barn).max().orElse(0) + udenNummer;
    for (Map.Entry<Object, Post> en : foers.entrySet()) {
      if (!nus.containsKey(en.getKey())) {
        boolean barn = en.getValue().barn() > 0;
        sidste += barn ? 1 : 0;
        gik.add(new Part(barn ? "barn " + sidste : en.getValue().navn(), en.getValue(), null));
      }
    }
    return new Forskel(foer, nu, kom, gik, blev);
  }

  /** A child is itself whatever rows it has; a row is what it says, wherever it stands. */
  private static Map<Object, Post> efterHvem(Forklaring forklaring, Predicate<Post> hvilke) {
    Map<Object, Post> poster = new LinkedHashMap<>();
    Map<String, Integer> gange = new HashMap<>();
    for (Post post : forklaring.poster()) {
      if (hvilke.test(post)) {
        String siger = ordlyd(post.raekker().get(0));
        Object hvem =
            post.hvem().isPresent()
                ? post.hvem().get()
                : siger + "\n" + gange.merge(siger, 1, Integer::sum);
        poster.put(hvem, post);
      }
    }
    return poster;
  }

  /** The lines of background files that are there now and were not, as they read. */
  public List<Raekke> nyBaggrund() {
    return uden(nu.baggrund(), foer.baggrund());
  }

  /** The lines of background files that were there and are not now, as they read. */
  public List<Raekke> gammelBaggrund() {
    return uden(foer.baggrund(), nu.baggrund());
  }

  private static List<Raekke> uden(List<Raekke> alle, List<Raekke> andre) {
    Set<String> kendte = andre.stream().map(Forskel::ordlyd).collect(Collectors.toSet());
    return alle.stream().filter(r -> !kendte.contains(ordlyd(r))).toList();
  }

  private static String ordlyd(Raekke raekke) {
    return raekke.input() + "\n" + raekke.indhold();
  }
}
