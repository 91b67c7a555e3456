package dk.aarsrapport.indlaesning;

import dk.aarsrapport.arkfil.Arkbog;
import dk.aarsrapport.arkfil.Arkbog.Ark;
import dk.aarsrapport.arkfil.Arkfejl;
import dk.aarsrapport.arkfil.Arkindhold;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Naermeste;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheet of a workbook that an input is read from, and what is worth knowing of it.
 *
 * @param navn the sheet's name
 * @param fil the workbook's name and the sheet's, for messages
 * @param noter hidden rows, formulas that nobody worked out, other sheets with tables
 */
public record Arkvalg(String navn, String fil, List<Dataproblem> noter) {
  /** What a sheet's text is written in. */
  public static final String TEGNSAET = "UTF-8";

  private static final String GEM =
      "Åbn filen i Excel, og gem den igen, så formlerne bliver regnet";

  /**
   * The sheet that is meant.
   *
   * @param fil the file's name, for messages
   * @param bytes its content from the beginning; not closed
   * @param oensket the sheet that the run file names; empty = the first that is shown
   * @return empty where the file is no workbook
   * @throws Brugerfejl if it is a workbook that cannot be read, or has no such sheet
   */
  public static Optional<Arkvalg> af(String fil, InputStream bytes, String oensket)
      throws IOException {
    BufferedInputStream ind = new BufferedInputStream(bytes, Filhoved.BYTES);
    if (!Fremmedformat.erArkbog(Pakning.start(ind))) {
      return Optional.empty();
    }
    try (Arkbog bog = Arkbog.aabn(ind, Beloebsenhed::naevner)) {
      Ark ark = bog.find(oensket).orElseThrow(() -> intetArk(fil, bog, oensket));
      String navn = fil + ", ark «" + Skjul.cpr(ark.navn()) + "»";
      return Optional.of(new Arkvalg(ark.navn(), navn, noter(bog, ark, navn, oensket.isEmpty())));
    } catch (Arkfejl e) {
      throw Pakning.ikkeHel(fil, e);
    }
  }

  /** The names of the sheets with tables that Excel shows; none where the file is no workbook. */
  public static List<String> tabeller(String fil, InputStream bytes) throws IOException {
    BufferedInputStream ind = new BufferedInputStream(bytes, Filhoved.BYTES);
    if (!Fremmedformat.erArkbog(Pakning.start(ind))) {
      return List.of();
    }
    try (Arkbog bog = Arkbog.aabn(ind, Beloebsenhed::naevner)) {
      List<String> navne = new ArrayList<>();
      for (Ark ark : bog.ark()) {
        if (!ark.skjult() && bog.indhold(ark).erTabel()) {
          navne.add(ark.navn());
        }
      }
      return navne;
    } catch (Arkfejl e) {
      throw Pakning.ikkeHel(fil, e);
    }
  }

  private static Brugerfejl intetArk(String fil, Arkbog bog, String oensket) {
    List<String> navne = bog.ark().stream().map(Ark::navn).toList();
    if (navne.isEmpty() || oensket.isEmpty()) {
      return new Brugerfejl(fil + " har intet synligt ark; skriv arkets navn under ark");
    }
    return new Brugerfejl(
        "%s har intet ark «%s»; mente du «%s»? Arkene er %s"
            .formatted(
                fil,
                Skjul.cpr(oensket),
                Skjul.cpr(Naermeste.til(oensket, navne)),
                Skjul.cpr(String.join(", ", navne))));
  }

  private static List<Dataproblem> noter(Arkbog bog, Ark ark, String navn, boolean selv)
      throws IOException {
    Arkindhold indhold = bog.indhold(ark);
    List<Dataproblem> noter = new ArrayList<>();
    if (indhold.skjulteRaekker() > 0) {
      noter.add(
          advarsel(
              navn,
              "skjulte-raekker",
              indhold.skjulteRaekker() + " skjulte rækker i arket er læst med",
              "Vis rækkerne i Excel, og slet dem, der ikke skal tælle med"));
    }
    if (indhold.skjulteKolonner() > 0) {
      noter.add(
          new Dataproblem(
              Dataproblem.OPLYSNING,
              navn,
              0,
              "",
              "skjulte-kolonner",
              indhold.skjulteKolonner() + " skjulte kolonner i arket er læst med",
              "Vis dem i Excel, og se, om de hører med"));
    }
    if (indhold.uberegnede() > 0) {
      noter.add(
          advarsel(
              navn,
              "formel-uden-vaerdi",
              indhold.uberegnede() + " celler har en formel, men ingen værdi",
              GEM));
    }
    if (ark.skjult()) {
      noter.add(
          advarsel(navn, "skjult-ark", "arket er skjult i Excel", "Se efter, om det er det rette"));
    }
    List<String> andre = selv ? andre(bog, ark) : List.of();
    if (!andre.isEmpty()) {
      noter.add(
          advarsel(
              navn,
              "flere-ark",
              "arbejdsbogen har også tabeller i "
                  + (andre.size() == 1 ? "arket " : "arkene ")
                  + Skjul.cpr(String.join(", ", andre))
                  + ", som ikke er læst",
              "Skriv ark: i kørselsfilen; skal flere læses, så giv hvert ark sin blok"));
    }
    return noter;
  }

  private static List<String> andre(Arkbog bog, Ark ark) throws IOException {
    List<String> andre = new ArrayList<>();
    for (Ark et : bog.ark()) {
      if (!et.equals(ark) && !et.skjult() && bog.indhold(et).erTabel()) {
        andre.add("«" + et.navn() + "»");
      }
    }
    return andre;
  }

  private static Dataproblem advarsel(String fil, String regel, String besked, String handling) {
    return new Dataproblem(Dataproblem.ADVARSEL, fil, 0, "", regel, besked, handling);
  }
}
