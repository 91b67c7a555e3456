package dk.aarsrapport.spark;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Haendelseskode;
import dk.aarsrapport.forloeb.Person;
import dk.aarsrapport.forloeb.Postering;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.indlaesning.Barneraekke;
import dk.aarsrapport.indlaesning.Eksport;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Laesekontekst;
import dk.aarsrapport.indlaesning.Laeser;
import dk.aarsrapport.indlaesning.Posteringsraekke;
import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.taelling.Celler;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Omraader;
import dk.aarsrapport.taelling.Taellevaerk;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
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

  private final Laesekontekst kontekst;
  private final Kalender kalender;
  private final Omraader omraader;
  private final Set<String> noegletal;

  /** A count of these areas on these dates. */
  public Optaelling(Laesekontekst kontekst, Kalender kalender, Omraader omraader) {
    this(kontekst, kalender, omraader, Katalog.id());
  }

  /** A count for these figures alone: what figures cost is measured so. */
  public Optaelling(
      Laesekontekst kontekst, Kalender kalender, Omraader omraader, Set<String> noegletal) {
    this.kontekst = kontekst;
    this.kalender = kalender;
    this.omraader = omraader;
    this.noegletal = Set.copyOf(noegletal);
  }

  /** Reads and counts. */
  public Delresultat koer(JavaSparkContext spark, List<Inputdel> input) {
    Delresultat alt = new Delresultat(new Celler());
    if (input.isEmpty()) {
      return alt;
    }
    int dele = spark.defaultParallelism();
    List<Integer> numre = IntStream.range(0, input.size()).boxed().toList();
    spark
        .parallelize(numre, input.size())
        .mapPartitionsToPair(numrene -> laes(numrene, input))
        .repartitionAndSortWithinPartitions(
            new Noeglebytes.Fordeling(dele), new Noeglebytes.Orden())
        .mapPartitions(this::tael)
        .collect()
        .forEach(del -> alt.laegTil(Delresultat.udpak(del)));
    return alt;
  }

  private Taellevaerk taellevaerk() {
    return new Taellevaerk(Katalog.taelbare(noegletal), kalender, omraader);
  }

  private Iterator<Tuple2<byte[], byte[]>> laes(Iterator<Integer> numre, List<Inputdel> input) {
    Inputdel del = input.get(numre.next());
    if (numre.hasNext()) {
      throw new IllegalStateException("one part to a task");
    }
    return new Raekker<>(del, eksport(del.fil().input()));
  }

  private Eksport<?> eksport(String input) {
    return Eksporter.af(input, kontekst)
        .orElseThrow(() -> new IllegalArgumentException("no export " + input));
  }

  /** The rows of one part on their way into the shuffle, and at the end what the part came to. */
  private final class Raekker<R> implements Iterator<Tuple2<byte[], byte[]>> {
    private final int fil;
    private final Laeser<R> laeser;
    private final Taellevaerk vaerk = taellevaerk();
    private final Haendelseskode kode = new Haendelseskode(kontekst.indsatstyper());
    private Tuple2<byte[], byte[]> naeste;
    private boolean slut;

    Raekker(Inputdel input, Eksport<R> eksport) {
      fil = input.nummer();
      try {
        laeser =
            new Laeser<>(
                input.del(),
                new HadoopLager(new Configuration()).aabn(input.fil().sti(), input.del().fra()),
                eksport,
                kontekst.noegle());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      while (naeste == null && laeser.hasNext()) {
        naeste = afsend(laeser.next());
      }
      if (naeste == null && !slut) {
        slut = true;
        naeste =
            new Tuple2<>(
                Noeglebytes.fil(fil),
                new Delresultat(vaerk.celler(), fil, laeser.laesning()).pak());
        luk();
      }
      return naeste != null;
    }

    private void luk() {
      try {
        laeser.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Tuple2<byte[], byte[]> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Tuple2<byte[], byte[]> denne = naeste;
      naeste = null;
      return denne;
    }

    /** A child's row goes on; what needs no child is counted here. */
    private Tuple2<byte[], byte[]> afsend(R raekke) {
      if (raekke instanceof Posteringsraekke p) {
        Postering postering = p.postering();
        vaerk.tael(postering);
        return p.person()
            .map(
                person ->
                    pak(
                        person,
                        new Barnepostering(postering.kommune(), postering.aar(), postering.oere())))
            .orElse(null);
      }
      if (raekke instanceof Enkeltstaaende enkeltstaaende) {
        vaerk.tael(enkeltstaaende);
        return null;
      }
      Barneraekke b = (Barneraekke) raekke;
      if (b.person().isEmpty()) {
        udenBarn(b.haendelse());
        return null;
      }
      return pak(b.person().get(), b.haendelse());
    }

    private void udenBarn(Haendelse haendelse) {
      if (haendelse instanceof Enkeltstaaende enkeltstaaende) {
        vaerk.tael(enkeltstaaende);
      } else {
        vaerk.tael(Forloeb.ufoedt((Underretning) haendelse));
      }
    }

    private Tuple2<byte[], byte[]> pak(Person person, Haendelse haendelse) {
      return new Tuple2<>(Noeglebytes.person(person), kode.pak(person, haendelse));
    }
  }

  /** Puts each child's course together and counts it. */
  private Iterator<byte[]> tael(Iterator<Tuple2<byte[], byte[]>> raekker) {
    Taellevaerk vaerk = taellevaerk();
    Delresultat filernes = new Delresultat(new Celler());
    Haendelseskode kode = new Haendelseskode(kontekst.indsatstyper());
    byte[] barn = null;
    List<byte[]> barnets = new ArrayList<>();
    while (raekker.hasNext()) {
      Tuple2<byte[], byte[]> raekke = raekker.next();
      if (Noeglebytes.erPerson(raekke._1())) {
        if (barn != null && !Arrays.equals(barn, raekke._1())) {
          vaerk.tael(forloeb(barn, barnets, kode));
          barnets.clear();
        }
        barn = raekke._1();
        barnets.add(raekke._2());
      } else {
        filernes.laegTil(Delresultat.udpak(raekke._2()));
      }
    }
    if (barn != null) {
      vaerk.tael(forloeb(barn, barnets, kode));
    }
    Delresultat alt = new Delresultat(vaerk.celler());
    alt.laegTil(filernes);
    return List.of(alt.pak()).iterator();
  }

  /** The rows in an order of their own, whatever order the shuffle gave them. */
  private static Forloeb forloeb(byte[] noegle, List<byte[]> pakkede, Haendelseskode kode) {
    pakkede.sort(Arrays::compareUnsigned);
    ByteBuffer pseudonym = ByteBuffer.wrap(noegle);
    long hoej = pseudonym.getLong();
    long lav = pseudonym.getLong();
    Person person = null;
    List<Haendelse> haendelser = new ArrayList<>(pakkede.size());
    for (byte[] pakket : pakkede) {
      Haendelseskode.Barneraekke raekke = kode.udpak(hoej, lav, pakket);
      person = person == null ? raekke.person() : person;
      haendelser.add(raekke.haendelse());
    }
    return Forloeb.barn(person, haendelser);
  }
}
