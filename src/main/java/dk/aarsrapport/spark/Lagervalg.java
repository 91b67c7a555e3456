package dk.aarsrapport.spark;

import dk.aarsrapport.lager.Laas;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.lager.LokaltLager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** The files that a path's scheme leads to: this machine's, or those of a system Hadoop knows. */
public final class Lagervalg implements Lager {
  /** One letter is a drive, and a name may have a colon in it. */
  private static final Pattern SYSTEM = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):/.*");

  private static final String LOKALT = "file";

  private final Lager lokalt = new LokaltLager();
  private final Lager fjernt;
  private final boolean lokaltUdenSystem;

  /** Files as this machine and Spark's surroundings know them. */
  public Lagervalg() {
    Configuration konfiguration = new Configuration();
    fjernt = new HadoopLager(konfiguration);
    lokaltUdenSystem = LOKALT.equals(FileSystem.getDefaultUri(konfiguration).getScheme());
  }

  private Lager til(String sti) {
    Matcher system = SYSTEM.matcher(sti);
    boolean her = system.matches() ? system.group(1).equalsIgnoreCase(LOKALT) : lokaltUdenSystem;
    return her ? lokalt : fjernt;
  }

  @Override
  public boolean findes(String sti) throws IOException {
    return til(sti).findes(sti);
  }

  @Override
  public Optional<String> filPaaVejen(String mappe) throws IOException {
    return til(mappe).filPaaVejen(mappe);
  }

  @Override
  public List<String> find(String moenster) throws IOException {
    return til(moenster).find(moenster);
  }

  @Override
  public InputStream aabn(String sti, long fra) throws IOException {
    return til(sti).aabn(sti, fra);
  }

  @Override
  public Filstand stand(String sti) throws IOException {
    return til(sti).stand(sti);
  }

  @Override
  public String kanonisk(String sti) throws IOException {
    return til(sti).kanonisk(sti);
  }

  @Override
  public void skriv(String sti, byte[] indhold, boolean privat) throws IOException {
    til(sti).skriv(sti, indhold, privat);
  }

  @Override
  public boolean opret(String sti, byte[] indhold) throws IOException {
    return til(sti).opret(sti, indhold);
  }

  @Override
  public void mappe(String sti, boolean privat) throws IOException {
    til(sti).mappe(sti, privat);
  }

  @Override
  public List<String> indhold(String mappe) throws IOException {
    return til(mappe).indhold(mappe);
  }

  @Override
  public void flyt(String fra, String til) throws IOException {
    til(fra).flyt(fra, til);
  }

  @Override
  public void slet(String sti) throws IOException {
    til(sti).slet(sti);
  }

  @Override
  public void sletTom(String mappe) throws IOException {
    til(mappe).sletTom(mappe);
  }

  @Override
  public Optional<Laas> systemlaas(String sti, String hvem) throws IOException {
    return til(sti).systemlaas(sti, hvem);
  }
}
