package dk.aarsrapport.lager;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files on this machine: new ones get the rights that the user's umask gives. */
public final class LokaltLager implements Lager {
  private static final int BUFFER = 1 << 16;

  @Override
  public boolean findes(String sti) throws IOException {
    return Files.exists(Lokalsti.staaende(sti));
  }

  @Override
  public Optional<String> filPaaVejen(String mappe) throws IOException {
    for (Path her = Lokalsti.af(mappe).toAbsolutePath(); her != null; her = her.getParent()) {
      if (Files.exists(her)) {
        return Files.isDirectory(her) ? Optional.empty() : Optional.of(her.toString());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> find(String moenster) throws IOException {
    if (!Lokalsti.erMoenster(moenster) || findes(moenster)) {
      return filer(Stream.of(Lokalsti.staaende(moenster)));
    }
    return filer(Lokalsti.alle(moenster).stream());
  }

  private static List<String> filer(Stream<Path> stier) {
    return stier.filter(Files::isRegularFile).map(Lokalsti::skrevet).sorted().toList();
  }

  @Override
  public InputStream aabn(String sti, long fra) throws IOException {
    FileChannel kanal;
    try {
      kanal = FileChannel.open(Lokalsti.staaende(sti), READ);
    } catch (NoSuchFileException e) {
      throw findesIkke(e);
    }
    kanal.position(fra);
    return new BufferedInputStream(Channels.newInputStream(kanal), BUFFER);
  }

  private static FileNotFoundException findesIkke(NoSuchFileException aarsag) {
    FileNotFoundException fejl = new FileNotFoundException(aarsag.getMessage());
    fejl.initCause(aarsag);
    return fejl;
  }

  @Override
  public Filstand stand(String sti) throws IOException {
    try {
      BasicFileAttributes fil =
          Files.readAttributes(Lokalsti.staaende(sti), BasicFileAttributes.class);
      return new Filstand(fil.size(), fil.lastModifiedTime().toMillis());
    } catch (NoSuchFileException e) {
      throw findesIkke(e);
    }
  }

  @Override
  public String kanonisk(String sti) throws IOException {
    Path fuld = Lokalsti.staaende(sti).toAbsolutePath().normalize();
    for (Path her = fuld; her != null; her = her.getParent()) {
      if (Files.exists(her)) {
        return Lokalsti.skrevet(her.toRealPath().resolve(her.relativize(fuld).toString()));
      }
    }
    return Lokalsti.skrevet(fuld);
  }

  @Override
  public void skriv(String sti, byte[] indhold, boolean privat) throws IOException {
    Path fil = Lokalsti.af(sti).toAbsolutePath();
    Files.createDirectories(fil.getParent());
    skriv(fil, indhold, privat, CREATE, TRUNCATE_EXISTING, WRITE);
  }

  private static void skriv(Path fil, byte[] indhold, boolean privat, OpenOption... valg)
      throws IOException {
    try (FileChannel ud = privat ? Ejerrettigheder.aabn(fil, valg) : FileChannel.open(fil, valg)) {
      ByteBuffer rest = ByteBuffer.wrap(indhold);
      while (rest.hasRemaining()) {
        ud.write(rest);
      }
    } catch (IOException e) {
      throw Lokalsti.ved(fil.toString(), e);
    }
  }

  @Override
  public boolean opret(String sti, byte[] indhold) throws IOException {
    Path fil = Lokalsti.af(sti).toAbsolutePath();
    Files.createDirectories(fil.getParent());
    try {
      skriv(fil, indhold, true, CREATE_NEW, WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void mappe(String sti, boolean privat) throws IOException {
    Path mappe = Lokalsti.af(sti).toAbsolutePath();
    if (!privat) {
      Files.createDirectories(mappe);
    } else if (Files.isDirectory(mappe)) {
      Ejerrettigheder.strammet(mappe);
    } else {
      Files.createDirectories(mappe.getParent());
      Ejerrettigheder.opretMappe(mappe);
    }
  }

  @Override
  public List<String> indhold(String mappe) throws IOException {
    try (Stream<Path> alt = Files.list(Lokalsti.staaende(mappe))) {
      return alt.map(sti -> sti.getFileName().toString()).sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public void flyt(String fra, String til) throws IOException {
    Path fil = Lokalsti.af(fra);
    Path sted = Lokalsti.af(til);
    try {
      Files.move(fil, sted, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) { // to another disk
      Files.move(fil, sted, REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw findesIkke(e);
    }
  }

  @Override
  public void slet(String sti) throws IOException {
    Path her = Lokalsti.af(sti);
    if (!Files.exists(her, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        her,
        new SimpleFileVisitor<>() { // follows no links
          @Override
          public FileVisitResult visitFile(Path fil, BasicFileAttributes a) throws IOException {
            Files.delete(fil);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path mappe, IOException e) throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(mappe);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void sletTom(String mappe) throws IOException {
    Path her = Lokalsti.af(mappe);
    try {
      if (Files.isDirectory(her, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(her);
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // somebody's still, or gone already
    }
  }

  @Override
  public Optional<Laas> systemlaas(String sti, String hvem) throws IOException {
    return Systemlaas.tag(Lokalsti.af(sti), hvem);
  }
}
