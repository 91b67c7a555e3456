package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Tegnsaet;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Kommunenavne;
import dk.aarsrapport.reference.Kontohierarki;
import dk.aarsrapport.reference.Kontoplan;
import dk.aarsrapport.reference.Opfoelgningsstandard;
import dk.aarsrapport.reference.Paragraffer;
import dk.aarsrapport.reference.Refusionsgraenser;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The reference tables of a run: the shipped ones, or those that the run file names instead. */
record Reference(
    Indsatstyper indsatstyper,
    Kontoplan kontoplan,
    Kontohierarki kontohierarki,
    Opfoelgningsstandard opfoelgningsstandard,
    Refusionsgraenser refusionsgraenser,
    Paragraffer paragraffer,
    Kommunenavne kommuner) {

  static Reference laes(Koersel koersel, Lager lager) throws IOException {
    Indsatstyper indsatstyper =
        tabel(koersel, lager, "indsatstyper", Indsatstyper::laes, Indsatstyper::medfulgte);
    return new Reference(
        indsatstyper,
        tabel(koersel, lager, "kontoplan", Kontoplan::laes, Kontoplan::medfulgt),
        tabel(koersel, lager, "kontohierarki", Kontohierarki::laes, Kontohierarki::medfulgt),
        tabel(
            koersel,
            lager,
            "opfoelgningsstandard",
            (fil, tekst) -> Opfoelgningsstandard.laes(fil, tekst, indsatstyper.navne().keySet()),
            Opfoelgningsstandard::medfulgt),
        tabel(
            koersel,
            lager,
            "refusionsgraenser",
            Refusionsgraenser::laes,
            Refusionsgraenser::medfulgte),
        tabel(koersel, lager, "paragraffer", Paragraffer::laes, Paragraffer::medfulgte),
        tabel(koersel, lager, "kommuner", Kommunenavne::laes, Kommunenavne::medfulgte));
  }

  private static <T> T tabel(
      Koersel koersel,
      Lager lager,
      String navn,
      BiFunction<String, String, T> laes,
      Supplier<T> medfulgt)
      throws IOException {
    String givet = koersel.reference().get(navn);
    return givet == null
        ? medfulgt.get()
        : laes.apply(givet, tekst(lager, koersel, "reference." + navn, givet));
  }

  /**
   * The text of a file beside the run file.
   *
   * @param noegle where in the run file it is named
   */
  static String tekst(Lager lager, Koersel koersel, String noegle, String sti) throws IOException {
    String fuld = Stier.find(lager, koersel, noegle, sti).get(0);
    try (InputStream ind = lager.aabn(fuld)) {
      return Tryktekst.kontrolleret(Stier.navn(sti), Tegnsaet.tekst(ind));
    }
  }
}
