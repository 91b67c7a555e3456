package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Frister;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.reference.Indsatstyper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Packs a child's row into bytes for the one shuffle, and unpacks it again. */
@SuppressWarnings("EnumOrdinal") // the bytes never outlive the run
public final class Haendelseskode {
  private static final int INGEN_FRIST = -1;
  private static final long INGEN_MAALING = -1;

  private final Indsatstyper typer;

  /** A code for rows whose types of intervention stand in this table. */
  public Haendelseskode(Indsatstyper typer) {
    this.typer = typer;
  }

  /** A row with the child it is about. */
  public record Barneraekke(Person person, Haendelse haendelse) {}

  /** Packs one row; the pseudonym itself is the shuffle's key and not packed. */
  public byte[] pak(Person person, Haendelse haendelse) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
    try (DataOutputStream ud = new DataOutputStream(bytes)) {
      dato(ud, person.foedt());
      ud.writeByte(person.koen().ordinal());
      ud.writeShort(haendelse.kommune());
      if (haendelse instanceof Indsats i) {
        ud.writeByte(0);
        ud.writeShort(typer.nummer(i.type()));
        dato(ud, i.start());
        dato(ud, i.slut());
        ud.writeByte(i.samtykke() == null ? 2 : i.samtykke() ? 1 : 0);
        ud.writeBoolean(i.myndighed());
        frister(ud, i.frister());
      } else if (haendelse instanceof Undersoegelse u) {
        ud.writeByte(1);
        ud.writeByte(u.type().ordinal());
        dato(ud, u.afgjort());
      } else if (haendelse instanceof Underretning u) {
        ud.writeByte(2);
        dato(ud, u.modtaget());
        ud.writeUTF(u.form());
        ud.writeUTF(u.underretter());
        ud.writeUTF(u.gruppe());
        ud.writeUTF(u.aarsag());
        ud.writeUTF(u.foersteHandling());
        dato(ud, u.handlet() == null ? LocalDate.MIN : u.handlet());
      } else if (haendelse instanceof Sag s) {
        ud.writeByte(3);
        ud.writeLong(s.sagsnr());
        ud.writeLong(s.raadgiver());
        ud.writeUTF(s.team());
        dato(ud, s.start());
        dato(ud, s.slut());
      } else if (haendelse instanceof Barnepostering p) {
        ud.writeByte(4);
        ud.writeShort(p.aar());
        ud.writeLong(p.oere());
      } else if (haendelse instanceof Opfoelgning o) {
        ud.writeByte(5);
        ud.writeUTF(o.indsats());
        dato(ud, o.dato());
      } else if (haendelse instanceof Skoletrivsel s) {
        ud.writeByte(6);
        ud.writeShort(s.skoleaar());
        maaling(ud, s.faglig());
        maaling(ud, s.social());
        maaling(ud, s.fravaer());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Unpacks one row of the child with this pseudonym. */
  public Barneraekke udpak(long hoej, long lav, byte[] bytes) {
    try (DataInputStream ind = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Person person = new Person(hoej, lav, dato(ind), Koen.values()[ind.readByte()]);
      int kommune = ind.readShort();
      return new Barneraekke(person, haendelse(kommune, ind.readByte(), ind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Haendelse haendelse(int kommune, int slags, DataInputStream ind) throws IOException {
    return switch (slags) {
      case 0 -> {
        Indsatstype type = typer.type(ind.readShort());
        LocalDate start = dato(ind);
        LocalDate slut = dato(ind);
        int samtykke = ind.readByte();
        yield new Indsats(
            kommune,
            type,
            start,
            slut,
            samtykke == 2 ? null : samtykke == 1,
            ind.readBoolean(),
            frister(ind));
      }
      case 1 -> new Undersoegelse(kommune, Undersoegelse.Type.values()[ind.readByte()], dato(ind));
      case 2 -> {
        LocalDate modtaget = dato(ind);
        String form = ind.readUTF();
        String underretter = ind.readUTF();
        String gruppe = ind.readUTF();
        String aarsag = ind.readUTF();
        String handling = ind.readUTF();
        LocalDate handlet = dato(ind);
        yield new Underretning(
            kommune,
            modtaget,
            form,
            underretter,
            gruppe,
            aarsag,
            handling,
            handlet.equals(LocalDate.MIN) ? null : handlet);
      }
      case 3 ->
          new Sag(kommune, ind.readLong(), ind.readLong(), ind.readUTF(), dato(ind), dato(ind));
      case 4 -> new Barnepostering(kommune, ind.readShort(), ind.readLong());
      case 5 -> new Opfoelgning(kommune, ind.readUTF(), dato(ind));
      case 6 ->
          new Skoletrivsel(
              kommune, ind.readShort(), "", 1, maaling(ind), maaling(ind), maaling(ind));
      default -> throw new IOException("unknown kind of row " + slags);
    };
  }

  private static void frister(DataOutputStream ud, Frister frister) throws IOException {
    ud.writeShort(frister == null ? INGEN_FRIST : frister.foersteDage());
    if (frister != null) {
      ud.writeShort(frister.derefterDage());
    }
  }

  private static Frister frister(DataInputStream ind) throws IOException {
    int foerste = ind.readShort();
    return foerste == INGEN_FRIST ? null : new Frister(foerste, ind.readShort());
  }

  private static void maaling(DataOutputStream ud, Long maaling) throws IOException {
    ud.writeLong(maaling == null ? INGEN_MAALING : maaling);
  }

  private static Long maaling(DataInputStream ind) throws IOException {
    long maaling = ind.readLong();
    return maaling == INGEN_MAALING ? null : maaling;
  }

  private static void dato(DataOutputStream ud, LocalDate dato) throws IOException {
    if (dato.equals(LocalDate.MAX)) {
      ud.writeInt(Integer.MAX_VALUE);
    } else if (dato.equals(LocalDate.MIN)) {
      ud.writeInt(Integer.MIN_VALUE);
    } else {
      ud.writeInt((int) dato.toEpochDay());
    }
  }

  private static LocalDate dato(DataInputStream ind) throws IOException {
    int dag = ind.readInt();
    return switch (dag) {
      case Integer.MAX_VALUE -> LocalDate.MAX;
      case Integer.MIN_VALUE -> LocalDate.MIN;
      default -> LocalDate.ofEpochDay(dag);
    };
  }
}
