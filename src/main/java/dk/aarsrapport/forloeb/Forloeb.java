package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Indsatstype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * One child's course, or one unborn notification, as one area sees it: its rows and no others.
 *
 * <p>The rules of time and counting of the contract's section 3 that more than one figure needs
 * stand here.
 */
public final class Forloeb {
  private final Person person;
  private final List<Haendelse> haendelser;

  /** Where each of the rows came from, in the same order; empty where nobody has said. */
  private final List<Herkomst> herkomst;

  /** The same by the row itself, for two lines may say the same; null until somebody asks. */
  private IdentityHashMap<Haendelse, Herkomst> efterRaekke;

  /** The rows of each kind that somebody has asked for. */
  private final IdentityHashMap<Class<?>, List<?>> efterKlasse =
      new IdentityHashMap<>(Haendelsesslags.ALLE.length);

  private final List<Indsats> indsatser;

  /** The same by their first day; null until somebody asks. */
  private List<Indsats> efterStart;

  private final Indsatssoejler soejler;

  private Forloeb(Person person, List<Haendelse> haendelser, List<Herkomst> herkomst) {
    this.person = person;
    this.haendelser = List.copyOf(haendelser);
    this.herkomst = List.copyOf(herkomst);
    this.indsatser = af(Indsats.class);
    this.soejler = new Indsatssoejler(indsatser);
  }

  /** The course of a child, of rows that came from nowhere in particular. */
  public static Forloeb barn(Person person, List<Haendelse> haendelser) {
    return new Forloeb(person, haendelser, List.of());
  }

  /** The course of a child, and where each of its rows came from. */
  public static Forloeb barn(Person person, List<Haendelse> haendelser, List<Herkomst> herkomst) {
    return new Forloeb(person, haendelser, herkomst);
  }

  /** A notification about an unborn child. */
  public static Forloeb ufoedt(Underretning underretning) {
    return new Forloeb(null, List.of(underretning), List.of());
  }

  /** The same, and where it came from. */
  public static Forloeb ufoedt(Underretning underretning, Herkomst herkomst) {
    return new Forloeb(null, List.of(underretning), List.of(herkomst));
  }

  /** The child; empty for an unborn one. */
  public Optional<Person> person() {
    return Optional.ofNullable(person);
  }

  /** All rows. */
  public List<Haendelse> haendelser() {
    return haendelser;
  }

  /** Where one of the rows came from; empty where nobody has said. */
  public Optional<Herkomst> herkomst(Haendelse raekke) {
    if (efterRaekke == null) {
      efterRaekke = new IdentityHashMap<>();
      for (int i = 0; i < herkomst.size(); i++) {
        efterRaekke.putIfAbsent(haendelser.get(i), herkomst.get(i));
      }
    }
    return Optional.ofNullable(efterRaekke.get(raekke));
  }

  /** True when all rows are one municipality's. */
  public boolean kun(int kommune) {
    for (Haendelse haendelse : haendelser) {
      if (haendelse.kommune() != kommune) {
        return false;
      }
    }
    return true;
  }

  /** The same child seen by an area that has only the rows of these municipalities. */
  public Forloeb udsnit(Set<Integer> kommuner) {
    return udvalg(i -> kommuner.contains(haendelser.get(i).kommune()));
  }

  /** The same child with those of its rows whose places are chosen. */
  public Forloeb udvalg(IntPredicate pladser) {
    List<Haendelse> valgte = new ArrayList<>();
    List<Herkomst> valgtes = new ArrayList<>();
    for (int i = 0; i < haendelser.size(); i++) {
      if (pladser.test(i)) {
        valgte.add(haendelser.get(i));
        if (!herkomst.isEmpty()) {
          valgtes.add(herkomst.get(i));
        }
      }
    }
    return new Forloeb(person, valgte, valgtes);
  }

  /** The interventions. */
  public List<Indsats> indsatser() {
    return indsatser;
  }

  /** The rows of one kind; not to be changed. */
  @SuppressWarnings("unchecked") // what was found of a class is of it
  public <H extends Haendelse> List<H> af(Class<H> klasse) {
    List<?> kendte = efterKlasse.get(klasse);
    if (kendte == null) {
      kendte = find(klasse);
      efterKlasse.put(klasse, kendte);
    }
    return (List<H>) kendte;
  }

  private <H extends Haendelse> List<H> find(Class<H> klasse) {
    List<H> fundne = List.of(); // as it is of most kinds
    for (Haendelse haendelse : haendelser) {
      if (klasse.isInstance(haendelse)) {
        if (fundne.isEmpty()) {
          fundne = new ArrayList<>(haendelser.size());
        }
        fundne.add(klasse.cast(haendelse));
      }
    }
    return fundne;
  }

  /** True when some intervention of the chosen types runs on this day. */
  public boolean har(Predicate<Indsatstype> valgte, LocalDate dag) {
    return har(valgte, dag, dag);
  }

  /**
   * True when some intervention of the chosen types runs on some day from the first to the last.
   */
  public boolean har(Predicate<Indsatstype> valgte, LocalDate foerste, LocalDate sidste) {
    return soejler.har(valgte, foerste, sidste);
  }

  /** True when the child is 0-17 years old on this day. */
  public boolean mindreaarig(LocalDate dag) {
    if (person == null || dag.isBefore(person.foedt())) {
      return false;
    }
    return person.alder(dag) < 18;
  }

  /** The highest step that the child stands on this day; 0 when on none of 2-6. */
  public int hoejesteTrin(LocalDate dag) {
    return soejler.hoejesteTrin(dag);
  }

  /** True when some intervention of this step runs on this day. */
  public boolean harTrin(int trin, LocalDate dag) {
    return soejler.harTrin(trin, dag);
  }

  /** True when the child is placed in the evaluation's sense: highest step 4-6. */
  public boolean anbragt(LocalDate dag) {
    return hoejesteTrin(dag) >= Indsatstype.NETVAERKSPLEJE;
  }

  /**
   * The unbroken runs of days on which some intervention of the chosen types runs, in order: one
   * that starts the day after another continues it.
   */
  public List<Tidsrum> tidsrum(Predicate<Indsatstype> valgte) {
    List<Tidsrum> tidsrum = List.of(); // as it is of most types
    for (Indsats indsats : efterStart()) {
      if (!valgte.test(indsats.type())) {
        continue;
      }
      tidsrum = tidsrum.isEmpty() ? new ArrayList<>() : tidsrum;
      Tidsrum foer = tidsrum.isEmpty() ? null : tidsrum.get(tidsrum.size() - 1);
      if (foer == null || indsats.start().minusDays(1).isAfter(foer.slut())) {
        tidsrum.add(new Tidsrum(indsats.start(), indsats.slut()));
      } else if (indsats.slut().isAfter(foer.slut())) {
        tidsrum.set(tidsrum.size() - 1, new Tidsrum(foer.start(), indsats.slut()));
      }
    }
    return tidsrum;
  }

  private List<Indsats> efterStart() {
    if (efterStart == null) {
      efterStart = new ArrayList<>(indsatser);
      efterStart.sort(Comparator.comparing(Indsats::start));
    }
    return efterStart;
  }

  /**
   * True when this row is a new start: the child does not already have the type on its first day,
   * nor had it the day before, whoever granted it.
   *
   * <p>Rows that start the same day start together.
   */
  public boolean nyStart(Indsats indsats) {
    LocalDate dagenFoer = indsats.start().minusDays(1);
    for (Indsats anden : indsatser) {
      if (anden.type().kode().equals(indsats.type().kode())
          && anden.start().isBefore(indsats.start())
          && !anden.slut().isBefore(dagenFoer)) {
        return false;
      }
    }
    return true;
  }
}
