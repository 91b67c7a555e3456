package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Blok;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What has become of a part of the template: blocks, figures asked for, and things left out. */
final class Udfald {
  /**
   * Blocks, or a section that is hidden.
   *
   * @param ord true of what municipalities say, which stands though the numbers do not
   */
  private record Del(Supplier<List<Blok>> blokke, Optional<Skjultafsnit> skjult, boolean ord) {
    Del(Supplier<List<Blok>> blokke) {
      this(blokke, Optional.empty(), false);
    }
  }

  private final List<Del> dele = new ArrayList<>();
  private final List<Udeladelse> udeladelser = new ArrayList<>();
  private final Spor spor = new Spor();

  /** Adds a block that shows what this trace found. */
  void vis(Blok blok, Spor fundet) {
    dele.add(new Del(() -> List.of(blok)));
    spor.tag(fundet);
  }

  /** Adds what the municipalities say, or what is said for it to stand under. */
  void sig(Blok ord) {
    dele.add(new Del(() -> List.of(ord), Optional.empty(), true));
  }

  /** Adds what the municipalities say in a section, and nothing else of it. */
  void sig(Udfald andet) {
    andet.dele.stream().filter(Del::ord).forEach(dele::add);
    udeladelser.addAll(andet.udeladelser);
  }

  /** True when the municipalities say something. */
  boolean harOrd() {
    return dele.stream().anyMatch(Del::ord);
  }

  /** Adds blocks that are only known when everything else is, and that always say something. */
  void visSenere(Supplier<List<Blok>> blokke) {
    dele.add(new Del(blokke));
    spor.fandt();
  }

  /** Adds a whole section in a frame around its blocks. */
  void indram(Udfald andet, Function<List<Blok>, Blok> ramme) {
    dele.add(new Del(() -> List.of(ramme.apply(andet.blokke()))));
    udeladelser.addAll(andet.udeladelser);
    spor.tag(andet.spor);
  }

  /** Says of a section that it is hidden. */
  void skjul(Skjultafsnit afsnit, Spor forgaeves) {
    dele.add(new Del(List::of, Optional.of(afsnit), false));
    spor.tag(forgaeves);
  }

  /** Leaves something out. */
  void udelad(Udeladelse udeladelse, Spor forgaeves) {
    if (!udeladelse.grunde().isEmpty()) {
      udeladelser.add(udeladelse);
    }
    spor.tagForgaeves(forgaeves);
  }

  /** Adds a whole section. */
  void tag(Udfald andet) {
    dele.addAll(andet.dele);
    udeladelser.addAll(andet.udeladelser);
    spor.tag(andet.spor);
  }

  /** What was asked for. */
  Spor spor() {
    return spor;
  }

  /** True when nothing is left to show but what the municipalities say. */
  boolean tomt() {
    return dele.stream().allMatch(Del::ord);
  }

  /** What was left out, in order. */
  List<Udeladelse> udeladelser() {
    return udeladelser;
  }

  /** The blocks; ask only when the whole template has been filled. */
  List<Blok> blokke() {
    List<Blok> blokke = new ArrayList<>();
    List<Skjultafsnit> skjulte = new ArrayList<>();
    for (Del del : dele) {
      List<Blok> egne = del.blokke().get();
      boolean nabo =
          del.skjult().isPresent()
              ? skjulte.stream().allMatch(foer -> foer.vedSidenAf(del.skjult().get()))
              : egne.isEmpty();
      if (!nabo) {
        toem(skjulte, blokke);
      }
      del.skjult().ifPresent(skjulte::add);
      blokke.addAll(egne);
    }
    toem(skjulte, blokke);
    return blokke;
  }

  private static void toem(List<Skjultafsnit> skjulte, List<Blok> blokke) {
    if (!skjulte.isEmpty()) {
      blokke.addAll(Skjultafsnit.blokke(skjulte));
      skjulte.clear();
    }
  }
}
