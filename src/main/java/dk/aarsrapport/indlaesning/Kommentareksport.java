package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Kommentar;
import dk.aarsrapport.fejl.Naermeste;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The municipalities' own words to parts of the report ({@code kommentarer}).
 *
 * <pre>
 * kommunekode;afsnit;tekst
 * 510;anbragte-pr-1000;Faldet skyldes, at flere søskende er flyttet hjem.
 * ;hvad-koster-omraadet;Regnskabet er endnu ikke revideret.
 * </pre>
 */
public final class Kommentareksport implements Baggrundseksport<Kommentar> {
  static final String NAVN = "kommentarer";

  private static final int ALLE = 0;
  private static final int HOEJST_OPREMSET = 20;
  private static final int EKSEMPLER = 3;
  private static final Kolonne AFSNIT = Kolonne.kraevet("afsnit", "anker");
  private static final Kolonne TEKST = Kolonne.kraevetTal("tekst", "kommentar").medTekst();

  private final Figurkendskab figurer;

  /** Comments to the sections of this run's documents. */
  public Kommentareksport(Laesekontekst kontekst) {
    figurer = kontekst.figurer();
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE.maaMangle(), AFSNIT, TEKST);
  }

  @Override
  public Kommentar laes(Raekke raekke) {
    int kommune = raekke.raa(KOMMUNEKODE).isEmpty() ? ALLE : raekke.kommune();
    String afsnit = raekke.raa(AFSNIT).toLowerCase(Locale.ROOT).replaceFirst("^#", "");
    if (!figurer.afsnit().contains(afsnit)) {
      throw raekke.afvist(
          AFSNIT,
          "ukendt-afsnit",
          Skjul.citat(afsnit)
              + " er hverken en overskrift i skabelonen eller et nøgletal, den viser",
          Naermeste.naer(afsnit, figurer.afsnit())
              .map(ment -> "Mente du «" + ment + "»?")
              .orElseGet(this::hvadDerPasser));
    }
    String tekst = raekke.tekst(TEKST);
    if (tekst.isEmpty()) {
      throw raekke.afvist(TEKST, "mangler", "teksten mangler");
    }
    if (!tekst.equals(raekke.raa(TEKST))) {
      raekke.advarsel(
          TEKST,
          "cpr-i-tekst",
          "teksten har noget, der ligner et CPR-nummer; det trykkes ikke",
          "Slet nummeret i kommentaren");
    }
    if (kommune != ALLE && !figurer.kommuner().contains(kommune)) {
      raekke.advarsel(
          KOMMUNEKODE,
          "kommentar-uden-rapport",
          "kommentaren fra kommune "
              + kommune
              + " trykkes ikke: ingen rapport i kørslen viser kommunen",
          "Skriv en af "
              + figurer.kommuner().stream()
                  .map(String::valueOf)
                  .limit(HOEJST_OPREMSET)
                  .collect(Collectors.joining(", "))
              + ", eller tilføj kommunen i kørselsfilen");
    }
    return new Kommentar(kommune, afsnit, tekst);
  }

  /** Headings are words with hyphens between; all of them are too many for a line. */
  private String hvadDerPasser() {
    return figurer.afsnit().isEmpty()
        ? "Slet kommentaren"
        : "Skriv et nøgletal, som rapporten viser, eller en overskrift med små bogstaver og"
            + " bindestreger, f.eks. «"
            + figurer.afsnit().stream().limit(EKSEMPLER).collect(Collectors.joining("», «"))
            + "»";
  }

  @Override
  public void aflever(Kommentar raekke, Baggrund baggrund) {
    baggrund.kommentar(raekke);
  }
}
