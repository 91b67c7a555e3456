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
public final class Delresultat {
  private static final int BUFFER = 1 << 16;

  private final Celler celler;
  private final Andet andet = new Andet(new TreeMap<>(), new Fund(), new ArrayList<>());

  /** What is no cell. */
  private record Andet(TreeMap<Integer, Laesning> laesninger, Fund fund, ArrayList<Bidrag> bidrag)
      implements Serializable {

    void laegTil(Andet flere) {
      fund.laegTil(flere.fund);
      bidrag.addAll(flere.bidrag);
      flere.laesninger.forEach(this::laegTil);
    }

    private void laegTil(int fil, Laesning laesning) {
      Laesning egen = laesninger.putIfAbsent(fil, laesning);
      if (egen != null) {
        egen.laegTil(laesning);
      }
    }
  }

  /** Cells, to which more may come. */
  Delresultat(Celler celler) {
    this.celler = celler;
  }

  /** What a part of this file came to. */
  Delresultat(Celler celler, int fil, Laesning laesning, List<Bidrag> bidrag) {
    this(celler);
    andet.laegTil(fil, laesning);
    andet.bidrag.addAll(bidrag);
  }

  /** Adds what the courses of some children broke of rules, and what they told of cells. */
  void laegTil(Fund fund, List<Bidrag> bidrag) {
    andet.fund.laegTil(fund);
    andet.bidrag.addAll(bidrag);
  }

  /** The summed cells. */
  public Celler celler() {
    return celler;
  }

  /** The rows of courses that break rules. */
  public Fund fund() {
    return andet.fund;
  }

  /** What the cells that were followed were counted from, in no particular order. */
  public List<Bidrag> bidrag() {
    return List.copyOf(andet.bidrag);
  }

  /** The name of the file with this number. */
  public String filnavn(int fil) {
    return andet.laesninger.get(fil).fil();
  }

  /** How each file was read, in order of export and name. */
  public List<Laesning> laesninger() {
    return andet.laesninger.values().stream()
        .sorted(Comparator.comparing(Laesning::input).thenComparing(Laesning::fil))
        .toList();
  }

  /** As bytes, lightly packed: cells are mostly small numbers. */
  byte[] pak() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater let = new Deflater(Deflater.BEST_SPEED);
    try (ObjectOutputStream ud =
        new ObjectOutputStream(new DeflaterOutputStream(bytes, let, BUFFER))) {
      ud.writeObject(andet);
      celler.skriv(ud);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      let.end();
    }
    return bytes.toByteArray();
  }

  /** Adds what another was packed to: its cells go from the bytes into these. */
  void laegTil(byte[] pakket) {
    try (ObjectInputStream ind =
        new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(pakket)))) {
      andet.laegTil((Andet) ind.readObject());
      celler.laegTil(ind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
