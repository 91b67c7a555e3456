package dk.aarsrapport.indlaesning;

import dk.aarsrapport.forloeb.Aktivitet;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Periodekode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers that were counted elsewhere ({@code aktivitetstal}).
 *
 * <pre>
 * kommunekode;periode;emne;kategori;køn;antal;grundlag;enhed
 * 183;2013;Fødsler;Fødsler;;270;;
 * 183;2012/13;Skolebørn;Behovsbørn;piger;140;1430;
 * 183;2013;Skolebørn;Trivsel;;3,8;2939;gennemsnit
 * </pre>
 */
public final class Aktivitetseksport implements Taelleeksport<Aktivitet> {
  static final String NAVN = "aktivitetstal";

  private static final String EGNE_NAVNE = ".*-pct";
  private static final Kolonne PERIODE = Kolonne.kraevet("periode");
  private static final Kolonne EMNE = Kolonne.kraevet("emne").medTekst();
  private static final Kolonne KATEGORI = Kolonne.kraevet("kategori").medTekst();
  private static final Kolonne ANTAL = Kolonne.kraevetTal("antal");
  private static final Kolonne GRUNDLAG = Kolonne.valgfri("grundlag", "ud af");
  private static final Kolonne ENHED = Kolonne.valgfri("enhed", "måleenhed");
  private static final Kolonne KOENNET = Kolonne.tekst("køn");

  private static final String ANTALLET = Enhed.ANTAL.kode();
  private static final List<String> ENHEDER =
      Stream.of(Enhed.ANTAL, Enhed.PCT, Enhed.KR, Enhed.GENNEMSNIT, Enhed.INDEKS)
          .map(Enhed::kode)
          .toList();
  private static final Map<String, String> BOGSTAVER =
      Map.of("d", "dreng", "m", "dreng", "1", "dreng", "p", "pige", "k", "pige", "2", "pige");
  private static final Pattern BEGGE =
      Pattern.compile("(?i)alle|begge(?: køn)?|i[ -]?alt|total(?:t)?|samlet");
  private static final int DECIMALER = 6;
  private static final long HOEJST = 1_000_000_000_000L * Aktivitet.EN;

  private final Laesekontekst kontekst;

  /** Numbers as this run reads them. */
  public Aktivitetseksport(Laesekontekst kontekst) {
    this.kontekst = kontekst;
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(KOMMUNEKODE, PERIODE, EMNE, KATEGORI, ANTAL, GRUNDLAG, ENHED, KOENNET);
  }

  @Override
  public Map<Kolonne, Ordliste> ordlister() {
    return Map.of(ENHED, Ordliste.af(ENHEDER));
  }

  @Override
  public Aktivitet laes(Raekke raekke) {
    int kommune = raekke.kommune();
    raekke.ingenSumlinje();
    String periode = Periodeformat.periode(raekke.raa(PERIODE));
    if (periode == null) {
      throw raekke.afvist(
          PERIODE,
          "periode",
          Skjul.citat(raekke.raa(PERIODE)) + " er ikke en periode",
          "Skriv perioden som 2017, 2017-03, 2014/15 eller en dato");
    }
    String enhed = raekke.valg(ENHED, ANTALLET, ENHEDER);
    long dele = dele(raekke, enhed);
    Integer grundlag = raekke.raa(GRUNDLAG).isEmpty() ? null : raekke.tal().antal(GRUNDLAG);
    raekke.senest(Periodekode.foersteDag(periode), kontekst.opgjortTil());
    Aktivitet aktivitet =
        new Aktivitet(
            kommune,
            periode,
            raekke.kategori(EMNE),
            raekke.kategori(KATEGORI, EGNE_NAVNE),
            koen(raekke),
            enhed,
            dele,
            grundlag);
    if (!laeggesSammen(enhed)) {
      raekke.maerke(EMNE, enhed);
    }
    raekke.daekker(kommune, Periodekode.foersteDag(periode).getYear());
    return aktivitet;
  }

  @Override
  public void aflever(Aktivitet raekke, Modtager modtager) {
    modtager.alene(raekke);
  }

  /** True for numbers of which a sum means something. */
  private static boolean laeggesSammen(String enhed) {
    return enhed.equals(ANTALLET) || enhed.equals(Enhed.KR.kode());
  }

  private static long dele(Raekke raekke, String enhed) {
    long dele =
        laeggesSammen(enhed)
            ? raekke.tal().decimaltal(ANTAL, DECIMALER)
            : raekke.tal().maaltal(ANTAL, DECIMALER);
    if (enhed.equals(ANTALLET) && dele < 0) {
      throw raekke.afvist(ANTAL, "negativt", "et antal kan ikke være negativt");
    }
    if (Math.abs(dele) > HOEJST) {
      throw raekke.afvist(ANTAL, "tal", "tallet er for stort");
    }
    return dele;
  }

  /** Whom the number is of: letters of a code become words, and both together are none. */
  private static String koen(Raekke raekke) {
    String tekst = raekke.raa(KOENNET);
    if (BEGGE.matcher(tekst).matches()) {
      return "";
    }
    String ord = BOGSTAVER.get(tekst.toLowerCase(Locale.ROOT));
    return ord == null ? raekke.kategori(KOENNET, EGNE_NAVNE) : ord;
  }
}
