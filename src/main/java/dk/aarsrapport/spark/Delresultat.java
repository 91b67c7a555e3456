package dk.aarsrapport.spark;

import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.regler.Fund;
import dk.aarsrapport.taelling.Bidrag;
import dk.aarsrapport.taelling.Celler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What a part of the work came to: cells, what breaks rules, and how each file was read. It adds up
 * in any order.
 */
public final class Delresultat implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int BUFFER = 1 << 16;

  private final Celler celler;
  private final TreeMap<Integer, Laesning> laesninger = new TreeMap<>();
  private final Fund fund = new Fund();
  private final ArrayList<Bidrag> bidrag = new ArrayList<>();

  Delresultat(Celler celler) {
    this.celler = celler;
  }

  /** What the courses of some children came to. */
  Delresultat(Celler celler, Fund fund, List<Bidrag> bidrag) {
    this(celler);
    this.bidrag.addAll(bidrag);
    this.fund.laegTil(fund);
  }

  /** What a part of this file came to. */
  Delresultat(Celler celler, int fil, Laesning laesning, List<Bidrag> bidrag) {
    this(celler);
    this.bidrag.addAll(bidrag);
    laesninger.put(fil, laesning);
  }

  void laegTil(Delresultat andet) {
    celler.laegTil(andet.celler);
    fund.laegTil(andet.fund);
    bidrag.addAll(andet.bidrag);
    andet.laesninger.forEach(
        (fil, laesning) -> {
          Laesning egen = laesninger.putIfAbsent(fil, laesning);
          if (egen != null) {
            egen.laegTil(laesning);
          }
        });
  }

  /** The summed cells. */
  public Celler celler() {
    return celler;
  }

  /** The rows of courses that break rules. */
  public Fund fund() {
    return fund;
  }

  /** What the cells that were followed were counted from, in no particular order. */
  public List<Bidrag> bidrag() {
    return List.copyOf(bidrag);
  }

  /** The name of the file with this number. */
  public String filnavn(int fil) {
    return laesninger.get(fil).fil();
  }

  /** How each file was read, in order of export and name. */
  public List<Laesning> laesninger() {
    return laesninger.values().stream()
        .sorted(Comparator.comparing(Laesning::input).thenComparing(Laesning::fil))
        .toList();
  }

  /** As bytes, lightly packed: the table of cells is mostly empty places and small numbers. */
  byte[] pak() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater let = new Deflater(Deflater.BEST_SPEED);
    try (ObjectOutputStream ud =
        new ObjectOutputStream(new DeflaterOutputStream(bytes, let, BUFFER))) {
      ud.writeObject(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      let.end();
    }
    return bytes.toByteArray();
  }

  static Delresultat udpak(byte[] bytes) {
    try (ObjectInputStream ind =
        new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return (Delresultat) ind.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
