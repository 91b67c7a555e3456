package dk.aarsrapport.lager;

import dk.aarsrapport.fejl.Brugerfejl;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files to read, of which none may stand where the run writes: it would be lost. */
final class Laesevagt implements Lager {
  private final Lager lager;
  private final Map<String, String> steder = new TreeMap<>();

  Laesevagt(Lager lager, String mappe) throws IOException {
    this.lager = lager;
    for (String navn : Skrevet.steder()) {
      steder.put(lager.kanonisk(mappe) + "/" + navn, navn);
      steder.put(lager.kanonisk(mappe + "/" + navn), navn); // it may be a link
    }
  }

  private void kontroller(String sti) throws IOException {
    String egentlig = lager.kanonisk(sti);
    for (Map.Entry<String, String> sted : steder.entrySet()) {
      if (egentlig.equals(sted.getKey()) || egentlig.startsWith(sted.getKey() + "/")) {
        throw new Brugerfejl(
            "«%s» står dér, hvor kørslen selv skriver («%s»); flyt filen, eller vælg en anden mappe med --ud"
                .formatted(sti, sted.getValue()));
      }
    }
  }

  @Override
  public boolean findes(String sti) throws IOException {
    return lager.findes(sti);
  }

  @Override
  public Optional<String> filPaaVejen(String mappe) throws IOException {
    return lager.filPaaVejen(mappe);
  }

  @Override
  public List<String> find(String moenster) throws IOException {
    List<String> fundne = lager.find(moenster);
    for (String sti : fundne) {
      kontroller(sti);
    }
    return fundne;
  }

  @Override
  public InputStream aabn(String sti, long fra) throws IOException {
    kontroller(sti);
    return lager.aabn(sti, fra);
  }

  @Override
  public Filstand stand(String sti) throws IOException {
    return lager.stand(sti);
  }

  @Override
  public String kanonisk(String sti) throws IOException {
    return lager.kanonisk(sti);
  }

  @Override
  public void skriv(String sti, byte[] indhold, boolean privat) throws IOException {
    lager.skriv(sti, indhold, privat);
  }

  @Override
  public boolean opret(String sti, byte[] indhold) throws IOException {
    return lager.opret(sti, indhold);
  }

  @Override
  public void mappe(String sti, boolean privat) throws IOException {
    lager.mappe(sti, privat);
  }

  @Override
  public List<String> indhold(String mappe) throws IOException {
    return lager.indhold(mappe);
  }

  @Override
  public void flyt(String fra, String til) throws IOException {
    lager.flyt(fra, til);
  }

  @Override
  public void slet(String sti) throws IOException {
    lager.slet(sti);
  }

  @Override
  public void sletTom(String mappe) throws IOException {
    lager.sletTom(mappe);
  }
}
