package dk.aarsrapport.spark;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Haendelseskode;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laeser;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Modtager;
import dk.aarsrapport.indlaesning.Taelleeksport;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.regler.Forloebskontrol;
import dk.aarsrapport.regler.Regelsaet;
import dk.aarsrapport.taelling.Celler;
import dk.aarsrapport.taelling.Cellested;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import dk.aarsrapport.taelling.Sporing;
import dk.aarsrapport.taelling.Taellevaerk;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * From files to cells: one pass over each part of each file, one shuffle that brings a child's rows
 * together.
 *
 * <p>What needs no child (postings, notifications about unborn children, row counts, problems) is
 * counted where it is read and travels in the same shuffle as one record a part of a file, so that
 * a task that is run twice counts once.
 */
public final class Optaelling implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * What is read for each pile of children's rows: all of a pile is in memory while it is sorted.
   */
  private static final long BYTES_TIL_EN_BUNKE = 128L << 20;

  /**
   * Tasks for each that counts at a time: more piles than these are counted several to a task, one
   * after the other in the same cells, of which no more need be at hand.
   */
  private static final int OPGAVER = 2;

  private final Laesekontekst kontekst;
  private final Kalender kalender;
  private final Omraader omraader;
  private final Set<String> noegletal;
  private final Set<Cellested> spores;
  private final Set<String> slaaetFra;

  /**
   * A count of these areas on these dates.
   *
   * @param slaaetFra the rules that nothing is to be held against
   */
  public Optaelling(
      Laesekontekst kontekst, Kalender kalender, Omraader omraader, Set<String> slaaetFra) {
    this(kontekst, kalender, omraader, Katalog.id(), Set.of(), slaaetFra);
  }

  /** A count for these figures alone: what figures cost is measured so. */
  public static Optaelling af(
      Laesekontekst kontekst, Kalender kalender, Omraader omraader, Set<String> noegletal) {
    return new Optaelling(kontekst, kalender, omraader, noegletal, Set.of(), Set.of());
  }

  private Optaelling(
      Laesekontekst kontekst,
      Kalender kalender,
      Omraader omraader,
      Set<String> noegletal,
      Set<Cellested> spores,
      Set<String> slaaetFra) {
    this.kontekst = kontekst;
    this.kalender = kalender;
    this.omraader = omraader;
    this.noegletal = Set.copyOf(noegletal);
    this.spores = Set.copyOf(spores);
    this.slaaetFra = Set.copyOf(slaaetFra);
  }

  /** No count, but what these cells were counted from: child by child and row by row. */
  public static Optaelling sporing(
      Laesekontekst kontekst, Kalender kalender, Omraader omraader, Set<Cellested> celler) {
    return new Optaelling(kontekst, kalender, omraader, Set.of(), celler, Regelsaet.id());
  }

  /** Reads and counts. */
  public Delresultat koer(JavaSparkContext spark, List<Inputdel> input) {
    return koer(spark, input, bytes -> {});
  }

  /**
   * Reads and counts.
   *
   * @param laest is told the bytes of each part that has been read
   */
  public Delresultat koer(JavaSparkContext spark, List<Inputdel> input, LongConsumer laest) {
    Delfoelger foelger = new Delfoelger(input, laest);
    spark.sc().addSparkListener(foelger);
    try {
      return taelt(spark, input);
    } finally {
      spark.sc().removeSparkListener(foelger);
    }
  }

  /**
   * Reads and counts the same here and now: for so little that Spark would take longer to start
   * than this takes. What goes through the shuffle is in memory at once.
   */
  public Delresultat herOgNu(List<Inputdel> input) {
    int bunker = Runtime.getRuntime().availableProcessors();
    Raekkeblokke.Fordeling fordeling = new Raekkeblokke.Fordeling(bunker);
    return samlet(
        IntStream.range(0, input.size())
            .parallel()
            .boxed()
            .flatMap(nummer -> stroem(laes(List.of(nummer).iterator(), input, bunker)))
            .collect(Collectors.groupingBy(blok -> fordeling.getPartition(blok._1())))
            .values()
            .parallelStream()
            .flatMap(bunke -> stroem(tael(bunke.iterator())))
            .toList());
  }

  private static Delresultat samlet(List<byte[]> dele) {
    Delresultat alt = new Delresultat(new Celler());
    dele.forEach(alt::laegTil);
    return alt;
  }

  private static <T> Stream<T> stroem(Iterator<T> en) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(en, 0), false);
  }

  private Delresultat taelt(JavaSparkContext spark, List<Inputdel> input) {
    if (input.isEmpty()) {
      return samlet(List.of());
    }
    int bunker = bunker(spark.defaultParallelism(), input);
    List<Integer> numre = IntStream.range(0, input.size()).boxed().toList();
    return samlet(
        spark
            .parallelize(numre, input.size())
            .mapPartitionsToPair(numrene -> laes(numrene, input, bunker))
            .partitionBy(new Raekkeblokke.Fordeling(bunker))
            .coalesce(Math.min(bunker, OPGAVER * spark.defaultParallelism()))
            .mapPartitions(this::tael)
            .collect());
  }

  /** One for each that counts at a time, and more where a pile would not fit in memory. */
  private static int bunker(int samtidige, List<Inputdel> input) {
    long bytes = input.stream().mapToLong(Delfoelger::bytes).sum();
    return Math.max(samtidige, Math.toIntExact(bytes / BYTES_TIL_EN_BUNKE));
  }

  private Taellevaerk taellevaerk() {
    return new Taellevaerk(Katalog.taelbare(noegletal), kalender, omraader);
  }

  private Sporing nySporing() {
    return new Sporing(Katalog.taelbare(), kalender, omraader, spores);
  }

  private Iterator<Tuple2<Integer, byte[]>> laes(
      Iterator<Integer> numre, List<Inputdel> input, int bunker) {
    Inputdel del = input.get(numre.next());
    if (numre.hasNext()) {
      throw new IllegalStateException("one part to a task");
    }
    if (Eksporter.af(del.fil().input(), kontekst) instanceof Taelleeksport<?> eksport) {
      return new Raekker<>(del, eksport, bunker);
    }
    throw new IllegalArgumentException("not to be counted: " + del.fil().input());
  }

  /** The files as seen from where a part is read; Hadoop's settings are read once. */
  private static final class Her {
    static final Lager LAGER = new Lagervalg();
  }

  /** The rows of one part on their way into the shuffle, and at the end what the part came to. */
  private final class Raekker<R> implements Iterator<Tuple2<Integer, byte[]>>, Modtager {
    private final int fil;
    private final Taelleeksport<R> eksport;
    private final Laeser<R> laeser;
    private final Taellevaerk vaerk = taellevaerk();
    private final Sporing sporing = nySporing();
    private final Haendelseskode kode = new Haendelseskode(kontekst.indsatstyper());
    private final Deque<Tuple2<Integer, byte[]>> klar = new ArrayDeque<>();
    private final Raekkeblokke blokke;
    private boolean slut;

    Raekker(Inputdel input, Taelleeksport<R> eksport, int bunker) {
      fil = input.nummer();
      this.eksport = eksport;
      blokke = new Raekkeblokke(bunker, klar::add);
      try {
        laeser =
            new Laeser<>(
                input.del(),
                Her.LAGER.aabn(input.fil().sti(), input.del().fra()),
                eksport,
                kontekst.noegle());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      laeser.kontosummer(vaerk::tael);
    }

    @Override
    public boolean hasNext() {
      while (klar.isEmpty() && laeser.hasNext()) {
        eksport.aflever(laeser.next(), this);
      }
      if (klar.isEmpty() && !slut) {
        slut = true;
        blokke.sendResten();
        Laesning laesning = laeser.laesning(); // tells of the last sums
        klar.add(
            new Tuple2<>(
                Raekkeblokke.noegle(fil),
                new Delresultat(vaerk.celler(), fil, laesning, sporing.bidrag()).pak()));
        luk();
      }
      return !klar.isEmpty();
    }

    private void luk() {
      try {
        laeser.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Tuple2<Integer, byte[]> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return klar.remove();
    }

    @Override
    public void barn(Person person, Haendelse haendelse) {
      blokke.tilfoej(person, kode.pak(person, haendelse, herkomst()));
    }

    @Override
    public void ufoedt(Underretning underretning) {
      Forloeb ufoedt = Forloeb.ufoedt(underretning, herkomst());
      vaerk.tael(ufoedt);
      sporing.se(ufoedt);
    }

    private Herkomst herkomst() {
      return new Herkomst(fil, laeser.linje());
    }

    @Override
    public void alene(Enkeltstaaende raekke) {
      vaerk.tael(raekke);
      sporing.se(raekke, herkomst());
    }

    @Override
    public void postering(Postering postering) {
      vaerk.tael(postering);
      sporing.se(postering, herkomst());
    }
  }

  /** Puts each child's course together, holds it against the rules and counts it. */
  private Iterator<byte[]> tael(Iterator<Tuple2<Integer, byte[]>> blokke) {
    Taellevaerk vaerk = taellevaerk();
    Sporing sporing = nySporing();
    Forloebskontrol kontrol = new Forloebskontrol(kalender, slaaetFra);
    Consumer<Forloeb> taeller =
        forloeb -> {
          kontrol.se(forloeb);
          vaerk.tael(forloeb);
          sporing.se(forloeb);
        };
    Delresultat alt = new Delresultat(vaerk.celler());
    Boernebunke bunke = new Boernebunke(new Haendelseskode(kontekst.indsatstyper()));
    int nummer = 0;
    while (blokke.hasNext()) {
      Tuple2<Integer, byte[]> blok = blokke.next();
      if (!Raekkeblokke.erRaekker(blok._1())) {
        alt.laegTil(blok._2());
        continue;
      }
      if (nummer != blok._1()) { // the piles of a task come one after the other
        bunke.toem(taeller);
        nummer = blok._1();
      }
      bunke.tilfoej(blok._2());
    }
    bunke.toem(taeller);
    vaerk.taelVentende();
    alt.laegTil(kontrol.fund(), sporing.bidrag());
    return List.of(alt.pak()).iterator();
  }
}
