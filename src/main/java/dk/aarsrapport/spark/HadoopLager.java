package dk.aarsrapport.spark;

import dk.aarsrapport.lager.Lager;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.security.AccessControlException;

/** Files through Hadoop's file system API: HDFS and object stores. */
public final class HadoopLager implements Lager {
  private static final FsPermission EJERENS_FIL = new FsPermission("600");
  private static final FsPermission EJERENS_MAPPE = new FsPermission("700");

  private final Configuration konfiguration;

  /** Files as this configuration knows them. */
  public HadoopLager(Configuration konfiguration) {
    this.konfiguration = konfiguration;
  }

  private FileSystem system(Path sti) throws IOException {
    FileSystem system;
    try {
      system = sti.getFileSystem(konfiguration);
    } catch (RuntimeException e) { // so does Hadoop say that it lacks the classes of a system
      if (e.getCause() instanceof ClassNotFoundException) {
        throw new IOException("Hadoop kan ikke " + sti.toUri().getScheme() + " her", e);
      }
      throw e;
    }
    system.setWriteChecksum(false);
    return system;
  }

  @Override
  public boolean findes(String sti) throws IOException {
    Path path = new Path(sti);
    return system(path).exists(path);
  }

  @Override
  public Optional<String> filPaaVejen(String mappe) throws IOException {
    Path path = new Path(mappe);
    FileSystem system = system(path);
    // from above: some systems will not hear of a path under a file
    ArrayDeque<Path> vej = new ArrayDeque<>();
    for (Path her = path; her != null; her = her.getParent()) {
      vej.push(her);
    }
    for (Path her : vej) {
      if (!system.exists(her)) {
        return Optional.empty();
      }
      if (system.getFileStatus(her).isFile()) {
        return Optional.of(her.toString());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> find(String moenster) throws IOException {
    Path path = new Path(moenster);
    FileSystem system = system(path);
    if (system.exists(path)) {
      FileStatus status = system.getFileStatus(path);
      return status.isFile() ? List.of(status.getPath().toString()) : List.of();
    }
    FileStatus[] fundne =
        system.globStatus(new Path(moenster.replaceAll("[\\[\\]{}\\\\]", "\\\\$0")));
    return fundne == null
        ? List.of()
        : Arrays.stream(fundne)
            .filter(FileStatus::isFile)
            .map(status -> status.getPath().toString())
            .sorted()
            .toList();
  }

  @Override
  public InputStream aabn(String sti, long fra) throws IOException {
    Path path = new Path(sti);
    FSDataInputStream ind;
    try {
      ind = system(path).open(path);
    } catch (AccessControlException e) {
      throw naegtet(sti, e);
    }
    if (fra > 0) {
      ind.seek(fra);
    }
    return ind;
  }

  private static AccessDeniedException naegtet(String sti, AccessControlException aarsag) {
    AccessDeniedException fejl = new AccessDeniedException(sti);
    fejl.initCause(aarsag);
    return fejl;
  }

  @Override
  public Filstand stand(String sti) throws IOException {
    Path path = new Path(sti);
    FileStatus status = system(path).getFileStatus(path);
    return new Filstand(status.getLen(), status.getModificationTime());
  }

  @Override
  public String kanonisk(String sti) throws IOException {
    Path path = new Path(sti);
    return system(path).makeQualified(path).toString();
  }

  @Override
  public void skriv(String sti, byte[] indhold, boolean privat) throws IOException {
    Path path = new Path(sti);
    FileSystem system = system(path);
    try (OutputStream ud =
        privat ? FileSystem.create(system, path, EJERENS_FIL) : system.create(path, true)) {
      ud.write(indhold);
    } catch (FSError e) { // so does Hadoop say that a disk is full
      FileSystemException fejl = new FileSystemException(sti, null, e.getCause().getMessage());
      fejl.initCause(e);
      throw fejl;
    }
  }

  @Override
  public boolean opret(String sti, byte[] indhold) throws IOException {
    Path path = new Path(sti);
    try (OutputStream ud = system(path).create(path, false)) {
      ud.write(indhold);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) { // not every system has a word of its own for it
      if (findes(sti)) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void mappe(String sti, boolean privat) throws IOException {
    Path path = new Path(sti);
    FileSystem system = system(path);
    if (!privat) {
      system.mkdirs(path);
    } else if (system.exists(path)) {
      system.setPermission(path, EJERENS_MAPPE);
    } else {
      FileSystem.mkdirs(system, path, EJERENS_MAPPE);
    }
  }

  @Override
  public List<String> indhold(String mappe) throws IOException {
    Path path = new Path(mappe);
    List<String> navne = new ArrayList<>();
    try {
      for (FileStatus status : system(path).listStatus(path)) {
        navne.add(status.getPath().getName());
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    navne.sort(Comparator.naturalOrder());
    return navne;
  }

  @Override
  public void flyt(String fra, String til) throws IOException {
    Path path = new Path(fra);
    Path sted = new Path(til);
    FileSystem system = system(path);
    FileStatus fil = system.getFileStatus(path);
    system.delete(sted, false);
    if (!fil.isFile() || !system.rename(path, sted)) {
      throw new IOException("cannot move " + fra + " to " + til);
    }
  }

  @Override
  public void slet(String sti) throws IOException {
    Path path = new Path(sti);
    system(path).delete(path, true);
  }

  @Override
  public void sletTom(String mappe) throws IOException {
    Path path = new Path(mappe);
    FileSystem system = system(path);
    if (system.exists(path) && system.listStatus(path).length == 0) {
      system.delete(path, false);
    }
  }
}
