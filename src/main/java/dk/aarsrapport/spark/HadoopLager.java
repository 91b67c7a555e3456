package dk.aarsrapport.spark;

import dk.aarsrapport.lager.Lager;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files through Hadoop's file system API: local, HDFS, object stores. */
public final class HadoopLager implements Lager {
  private final Configuration konfiguration;

  /** Files as this configuration knows them. */
  public HadoopLager(Configuration konfiguration) {
    this.konfiguration = konfiguration;
  }

  private FileSystem system(Path sti) throws IOException {
    FileSystem system = sti.getFileSystem(konfiguration);
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
    FileStatus[] fundne = system.globStatus(path);
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
    FSDataInputStream ind = system(path).open(path);
    if (fra > 0) {
      ind.seek(fra);
    }
    return ind;
  }

  @Override
  public Filstand stand(String sti) throws IOException {
    Path path = new Path(sti);
    FileStatus status = system(path).getFileStatus(path);
    return new Filstand(status.getLen(), status.getModificationTime());
  }

  @Override
  public void skriv(String sti, byte[] indhold) throws IOException {
    Path path = new Path(sti);
    try (OutputStream ud = system(path).create(path, true)) {
      ud.write(indhold);
    } catch (FSError e) { // so does Hadoop say that a disk is full
      throw new IOException(e.getCause().getMessage() + ": " + sti, e);
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
    if (!system(path).rename(path, new Path(til))) {
      throw new IOException("cannot move " + fra + " to " + til);
    }
  }

  @Override
  public void slet(String sti) throws IOException {
    Path path = new Path(sti);
    system(path).delete(path, true);
  }
}
