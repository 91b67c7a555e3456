package dk.aarsrapport.lager;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and folders for their owner alone, whatever the umask says. */
final class Ejerrettigheder {
  private static final Set<PosixFilePermission> FIL = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> MAPPE =
      PosixFilePermissions.fromString("rwx------");

  private Ejerrettigheder() {}

  /** Opens a file that is the owner's alone if this makes it. */
  static FileChannel aabn(Path fil, OpenOption... valg) throws IOException {
    boolean ny = !Files.exists(fil);
    FileChannel kanal = FileChannel.open(fil, Set.of(valg), vedOprettelse(fil, FIL));
    if (ny) {
      medAcl(fil, List.of());
    }
    return kanal;
  }

  /** Makes a folder for the owner alone. */
  static void opretMappe(Path mappe) throws IOException {
    Files.createDirectory(mappe, vedOprettelse(mappe, MAPPE));
    medAcl(mappe, List.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
  }

  /**
   * Takes everybody else's access to a folder that stands. Another's folder keeps what it has: what
   * is written in it is the writer's alone.
   */
  static void strammet(Path mappe) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(mappe, PosixFileAttributeView.class);
    if (posix == null
        || MAPPE.containsAll(posix.readAttributes().permissions())
        || !posix.getOwner().getName().equals(System.getProperty("user.name"))) {
      return;
    }
    posix.setPermissions(MAPPE);
  }

  private static FileAttribute<?>[] vedOprettelse(Path sti, Set<PosixFilePermission> rettigheder) {
    boolean posix = sti.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rettigheder)}
        : new FileAttribute<?>[0];
  }

  /** On Windows: one entry, which is the owner's. */
  private static void medAcl(Path sti, List<AclEntryFlag> arv) throws IOException {
    AclFileAttributeView acl = Files.getFileAttributeView(sti, AclFileAttributeView.class);
    if (acl != null) {
      acl.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(acl.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .setFlags(arv.toArray(new AclEntryFlag[0]))
                  .build()));
    }
  }
}
