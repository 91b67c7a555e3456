package dk.aarsrapport.lager;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** This run, as others are told of it: machine, process and when it began. */
final class Denne {
  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' HH.mm.ss");

  private Denne() {}

  static String koersel() {
    return "en anden kørsel (maskinen %s, proces %d, begyndt %s)"
        .formatted(
            maskine(),
            ProcessHandle.current().pid(),
            LocalDateTime.now(ZoneId.systemDefault()).format(TID));
  }

  private static String maskine() {
    return Optional.ofNullable(System.getenv("HOSTNAME"))
        .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
        .filter(navn -> !navn.isBlank())
        .orElseGet(Denne::navngivet);
  }

  private static String navngivet() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "uden navn";
    }
  }
}
