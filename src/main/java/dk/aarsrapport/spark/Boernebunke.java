package dk.aarsrapport.spark;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.forloeb.Haendelseskode;
import dk.aarsrapport.forloeb.Herkomst;
import dk.aarsrapport.forloeb.Person;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The children of one pile: all blocks of {@link Raekkeblokke} that belong to it, put together
 * child by child.
 *
 * <p>A row is two numbers until its child's turn: where it stands, and the beginning of its
 * pseudonym with its own number, which are what is sorted.
 */
final class Boernebunke {
  private static final int START = 1 << 10;

  private final Haendelseskode kode;
  private final List<byte[]> blokke = new ArrayList<>();

  /** The block of each row, and where in it the pseudonym begins. */
  private long[] steder = new long[START];

  /** The first four bytes of each row's pseudonym, and its number. */
  private long[] orden = new long[START];

  private int antal;

  Boernebunke(Haendelseskode kode) {
    this.kode = kode;
  }

  /** A row where it stands: pseudonym, and what was packed. */
  private static final class Raekke implements Comparable<Raekke> {
    private final byte[] blok;
    private final int fra;
    private final int til;

    Raekke(byte[] blok, int fra, int til) {
      this.blok = blok;
      this.fra = fra;
      this.til = til;
    }

    /** By pseudonym, and then in an order of their own, whatever order the shuffle gave them. */
    @Override
    public int compareTo(Raekke anden) {
      return Arrays.compareUnsigned(blok, fra, til, anden.blok, anden.fra, anden.til);
    }

    boolean sammeBarn(Raekke anden) {
      return Arrays.equals(
          blok,
          fra,
          fra + Raekkeblokke.PSEUDONYM,
          anden.blok,
          anden.fra,
          anden.fra + Raekkeblokke.PSEUDONYM);
    }

    int kommune(Haendelseskode kode) {
      return kode.kommune(blok, fra + Raekkeblokke.PSEUDONYM, til);
    }

    Haendelseskode.Udpakket udpak(Haendelseskode kode) {
      ByteBuffer pseudonym = ByteBuffer.wrap(blok, fra, Raekkeblokke.PSEUDONYM);
      return kode.udpak(
          pseudonym.getLong(), pseudonym.getLong(), blok, fra + Raekkeblokke.PSEUDONYM, til);
    }
  }

  /** Adds the rows of a block. */
  void tilfoej(byte[] blok) {
    long nummer = (long) blokke.size() << Integer.SIZE;
    blokke.add(blok);
    ByteBuffer ind = ByteBuffer.wrap(blok);
    while (ind.hasRemaining()) {
      int laengde = ind.getInt();
      if (antal == orden.length) {
        steder = Arrays.copyOf(steder, antal * 2);
        orden = Arrays.copyOf(orden, antal * 2);
      }
      steder[antal] = nummer | ind.position();
      orden[antal] = ((long) ind.getInt(ind.position()) << Integer.SIZE) | antal;
      antal++;
      ind.position(ind.position() + laengde);
    }
  }

  /**
   * Hands over each child's course; the pile is empty afterwards.
   *
   * <p>Municipality by municipality: what a municipality's children are counted in stays at hand
   * while they are counted.
   */
  void toem(Consumer<Forloeb> modtager) {
    Arrays.sort(orden, 0, antal);
    List<Raekke> ens = new ArrayList<>();
    for (long begyndelse : kommunevis()) {
      int foerste = (int) begyndelse;
      for (int i = foerste; i < antal && begynderEns(i, foerste); i++) {
        ens.add(raekke((int) orden[i]));
      }
      ens.sort(null);
      hvertBarn(ens, modtager);
      ens.clear();
    }
    blokke.clear();
    antal = 0;
  }

  /** Where each pseudonym begins in the order of pseudonyms, by the municipality it is met in. */
  private long[] kommunevis() {
    return IntStream.range(0, antal)
        .filter(i -> i == 0 || !begynderEns(i, i - 1))
        .mapToLong(i -> (long) raekke((int) orden[i]).kommune(kode) << Integer.SIZE | i)
        .sorted()
        .toArray();
  }

  private boolean begynderEns(int i, int j) {
    return orden[i] >> Integer.SIZE == orden[j] >> Integer.SIZE;
  }

  private Raekke raekke(int nummer) {
    byte[] blok = blokke.get((int) (steder[nummer] >>> Integer.SIZE));
    int fra = (int) steder[nummer];
    int laengde = ByteBuffer.wrap(blok).getInt(fra - Raekkeblokke.HOVED);
    return new Raekke(blok, fra, fra + laengde);
  }

  /** Children whose pseudonyms begin alike: nearly always one. */
  private void hvertBarn(List<Raekke> ens, Consumer<Forloeb> modtager) {
    int fra = 0;
    for (int til = 1; til <= ens.size(); til++) {
      if (til == ens.size() || !ens.get(til).sammeBarn(ens.get(fra))) {
        modtager.accept(forloeb(ens.subList(fra, til)));
        fra = til;
      }
    }
  }

  private Forloeb forloeb(List<Raekke> barnets) {
    Person person = null;
    List<Haendelse> haendelser = new ArrayList<>(barnets.size());
    List<Herkomst> herkomst = new ArrayList<>(barnets.size());
    for (Raekke pakket : barnets) {
      Haendelseskode.Udpakket raekke = pakket.udpak(kode);
      person = person == null ? raekke.person() : person;
      haendelser.add(raekke.haendelse());
      herkomst.add(raekke.herkomst());
    }
    return Forloeb.barn(person, haendelser, herkomst);
  }
}
