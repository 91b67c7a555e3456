package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.rapport.skabelon.SkabelonFejl;
import dk.aarsrapport.spark.Fjernarbejde;
import dk.aarsrapport.spark.Forsendelse;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Has folders of documents drawn on the cluster: an edition goes out, its files come back. */
final class Fjerntegning implements Tegnestue.Tegner {
  private final Fjernarbejde klynge;

  /** Sends what the documents have in common to the cluster. */
  Fjerntegning(Sparkmotor motor, Opsaetning opsaetning) {
    klynge = new Fjernarbejde(motor, new Arbejde(opsaetning));
  }

  /** What came of a folder: its files, or why there are none. */
  private record Tegnet(LinkedHashMap<String, byte[]> filer, RuntimeException fejl)
      implements Serializable {}

  /** What a machine does. */
  private record Arbejde(Opsaetning opsaetning) implements Fjernarbejde.Arbejde {
    @Override
    public byte[] udfoer(byte[] stykke) {
      return Forsendelse.pak(tegn(Forsendelse.udpak(Udgivelse.class, stykke)));
    }

    /** A folder that cannot be drawn here cannot be drawn elsewhere: it is not tried again. */
    private Tegnet tegn(Udgivelse udgivelse) {
      try {
        return new Tegnet(new LinkedHashMap<>(new Dokumenter(opsaetning).tegn(udgivelse)), null);
      } catch (Brugerfejl | SkabelonFejl e) {
        return new Tegnet(new LinkedHashMap<>(), e);
      } catch (IOException | RuntimeException e) {
        RuntimeException fortalt = new IllegalStateException(e.toString());
        fortalt.setStackTrace(e.getStackTrace());
        return new Tegnet(new LinkedHashMap<>(), fortalt);
      }
    }
  }

  @Override
  public Map<String, byte[]> tegn(Udgivelse udgivelse) {
    Tegnet tegnet = Forsendelse.udpak(Tegnet.class, klynge.udfoer(Forsendelse.pak(udgivelse)));
    if (tegnet.fejl() != null) {
      throw tegnet.fejl();
    }
    return tegnet.filer();
  }
}
