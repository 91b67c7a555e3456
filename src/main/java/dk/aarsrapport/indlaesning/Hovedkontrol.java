package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Naermeste;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a header must have for its file to be read at all. */
final class Hovedkontrol {
  private Hovedkontrol() {}

  /**
   * Stops a file that lacks a column, or has one twice.
   *
   * @throws Brugerfejl if a required column, or one that the run file's settings need, is missing,
   *     or a header that is read stands twice
   */
  static void kontroller(
      String fil, Filhoved hoved, Eksport<?> eksport, Map<String, String> overskrifter) {
    String sted = fil + ", linje " + hoved.linje() + ": ";
    String omdoeb = "omdøb en af " + Skjul.linje(String.join(", ", hoved.felter()));
    hoved.mangler(eksport).stream()
        .findFirst()
        .ifPresent(
            kolonne -> {
              String angivet = overskrifter.get(kolonne.navn());
              throw new Brugerfejl(
                  angivet == null
                      ? sted
                          + "kolonnen «%s» mangler; %s, eller angiv den under «kolonner» i kørselsfilen"
                              .formatted(Filhoved.navne(kolonne, overskrifter).get(0), omdoeb)
                      : sted + ukendt(kolonne.navn(), angivet, hoved.felter()));
            });
    eksport
        .kraevetAfKoerslen()
        .forEach(
            (noegle, kolonne) -> {
              if (!hoved.plads().containsKey(kolonne.navn())) {
                throw new Brugerfejl(
                    sted
                        + "kolonnen «%s» mangler, og «%s» i kørselsfilen kan ikke følges uden; %s, angiv den under «kolonner», eller slet «%s»"
                            .formatted(kolonne.navn(), noegle, omdoeb, noegle));
              }
            });
    for (int nummer : hoved.laeste()) {
      List<Integer> ens = ens(hoved.felter(), nummer);
      if (ens.size() > 1) {
        throw new Brugerfejl(
            sted
                + "overskriften %s står to gange (celle %s); slet eller omdøb den, der ikke skal læses"
                    .formatted(
                        Skjul.citat(hoved.felter().get(nummer)),
                        String.join(
                            " og ", ens.stream().map(n -> Integer.toString(n + 1)).toList())));
      }
    }
  }

  /** What is wrong is the run file's, not the export's. */
  private static String ukendt(String kolonne, String angivet, List<String> felter) {
    String forslag = Naermeste.forslag(angivet, felter.stream().map(Skjul::linje).toList());
    return "kolonnen «%s» mangler; kørselsfilen («kolonner» eller «profil») siger, at «%s» hedder sådan%s"
        .formatted(angivet, kolonne, forslag.isEmpty() ? "" : "; " + forslag);
  }

  /** The cells with the same header as this one, itself among them. */
  private static List<Integer> ens(List<String> felter, int nummer) {
    String noegle = Overskrift.noegle(felter.get(nummer));
    return IntStream.range(0, felter.size())
        .filter(n -> !noegle.isEmpty() && Overskrift.noegle(felter.get(n)).equals(noegle))
        .boxed()
        .toList();
  }
}
