package dk.aarsrapport.indlaesning;

import dk.aarsrapport.baggrund.Baggrund;
import dk.aarsrapport.baggrund.Fremmedtal;
import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What others have published of the same figures ({@code sammenligning}).
 *
 * <pre>
 * omraade;navn;noegletal;periode;kategori;underkategori;vaerdi;enhed;kilde
 * hele-landet;Hele landet;anbragte-pr-1000;2016-12-31;;;9,1;pr-1000;Danmarks Statistik, ANBAAR
 * </pre>
 */
public final class Sammenligningseksport implements Baggrundseksport<Fremmedtal> {
  static final String NAVN = "sammenligning";

  private static final int DECIMALER = 6;

  /** Figures of differences, of one amount held against another, or of anything at all. */
  private static final Set<String> KAN_VAERE_NEGATIVE =
      Set.of(
          "merudgifter", "budget-regnskab", "budgetopfoelgning", "maengde-pris", "aktivitetstal");

  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);
  private static final Set<String> MED_TUSINDER = Set.of(Enhed.ANTAL.kode(), Enhed.KR.kode());

  private static final Kolonne OMRAADE = Kolonne.kraevet("omraade").medTekst();
  private static final Kolonne OMRAADENAVN = Kolonne.kraevetTal("navn", "omraadenavn").medTekst();
  private static final Kolonne NOEGLETAL = Kolonne.kraevet("noegletal");
  private static final Kolonne PERIODE = Kolonne.kraevet("periode");
  private static final Kolonne KATEGORI = Kolonne.tekst("kategori");
  private static final Kolonne UNDERKATEGORI = Kolonne.tekst("underkategori");
  private static final Kolonne VAERDI = Kolonne.kraevetTal("vaerdi");
  private static final Kolonne ENHED = Kolonne.kraevetTal("enhed");
  private static final Kolonne KILDE = Kolonne.kraevetTal("kilde").medTekst();

  private final Figurkendskab figurer;
  private final Set<List<String>> sete = new HashSet<>();
  private final Map<String, String> navne = new HashMap<>();

  /** Published numbers of the figures that this run knows. */
  public Sammenligningseksport(Laesekontekst kontekst) {
    figurer = kontekst.figurer();
  }

  @Override
  public String navn() {
    return NAVN;
  }

  @Override
  public List<Kolonne> kolonner() {
    return List.of(
        OMRAADE, OMRAADENAVN, NOEGLETAL, PERIODE, KATEGORI, UNDERKATEGORI, VAERDI, ENHED, KILDE);
  }

  @Override
  public Fremmedtal laes(Raekke raekke) {
    String omraade = udfyldt(raekke, OMRAADE);
    String noegletal = raekke.raa(NOEGLETAL).toLowerCase(Locale.ROOT);
    if (!figurer.noegletal().contains(noegletal)) {
      throw raekke.afvist(
          NOEGLETAL,
          "ukendt-noegletal",
          Skjul.citat(noegletal) + " er ikke et nøgletal",
          Naermeste.naer(noegletal, figurer.noegletal())
              .map(ment -> "Mente du «" + ment + "»?")
              .orElse("Skriv et af dem, som «aarsrapport noegletal» viser"));
    }
    String periode = Periodeformat.periode(raekke.raa(PERIODE));
    if (periode == null) {
      throw raekke.afvist(
          PERIODE,
          "periode",
          Skjul.citat(raekke.raa(PERIODE)) + " er ikke en periode",
          "Skriv perioden som 2017, 2017-03, 2014/15, en dato eller to datoer med / imellem");
    }
    String kategori = raekke.tekst(KATEGORI);
    String underkategori = raekke.tekst(UNDERKATEGORI);
    Optional<String> ment = figurer.ukendtKategori(noegletal, kategori, underkategori);
    if (ment.isPresent()) {
      throw raekke.afvist(
          underkategori.isEmpty() ? KATEGORI : UNDERKATEGORI,
          "ukendt-kategori",
          noegletal + " har ingen kategori " + Skjul.citat(kategori + " " + underkategori).strip(),
          "Mente du «" + ment.get() + "»?");
    }
    String enhed = enhed(raekke, noegletal, kategori, underkategori);
    BigDecimal vaerdi = vaerdi(raekke, enhed);
    usandsynlig(raekke, noegletal, enhed, vaerdi);
    if (figurer.kommuner().stream().anyMatch(k -> k.toString().equals(omraade))) {
      raekke.samletAdvarsel(
          OMRAADE,
          "sammenligning-med-sig-selv",
          "området "
              + omraade
              + " er selv med i kørslen, og tallet stilles op ved siden af dets eget",
          "Slet rækken, hvis tallet ikke skal holdes op mod kommunens eget");
    }
    String kilde = udfyldt(raekke, KILDE);
    String navn = udfyldt(raekke, OMRAADENAVN);
    if (!sete.add(
        List.of(omraade.toLowerCase(Locale.ROOT), noegletal, periode, kategori, underkategori))) {
      throw raekke.afvist(VAERDI, "dublet", "der står allerede et tal for det samme");
    }
    return new Fremmedtal(
        omraade,
        etNavn(raekke, omraade, navn),
        noegletal,
        periode,
        kategori,
        underkategori,
        vaerdi,
        enhed,
        kilde,
        raekke.fil(),
        raekke.linje());
  }

  private static String udfyldt(Raekke raekke, Kolonne kolonne) {
    String tekst = raekke.tekst(kolonne);
    if (tekst.isEmpty()) {
      throw raekke.afvist(kolonne, "mangler", kolonne.navn() + " mangler");
    }
    return tekst;
  }

  private String enhed(Raekke raekke, String noegletal, String kategori, String underkategori) {
    Set<String> enheder = figurer.enheder(noegletal, kategori, underkategori);
    String enhed = raekke.raa(ENHED).toLowerCase(Locale.ROOT);
    for (String kendt : enheder) {
      if (Overskrift.noegle(kendt).equals(Overskrift.noegle(enhed))) {
        return kendt;
      }
    }
    throw raekke.afvist(
        ENHED,
        "enhed",
        noegletal + " opgøres ikke i " + Skjul.citat(raekke.raa(ENHED)),
        "Skriv «" + Naermeste.til(enhed, enheder) + "», eller find et andet nøgletal");
  }

  private static BigDecimal vaerdi(Raekke raekke, String enhed) {
    long dele =
        MED_TUSINDER.contains(enhed)
            ? raekke.tal().decimaltal(VAERDI, DECIMALER)
            : raekke.tal().maaltal(VAERDI, DECIMALER);
    BigDecimal vaerdi = BigDecimal.valueOf(dele, DECIMALER).stripTrailingZeros();
    return vaerdi.scale() < 0 ? vaerdi.setScale(0) : vaerdi;
  }

  /** A number that nobody publishes of such a figure is hardly what was meant. */
  private static void usandsynlig(
      Raekke raekke, String noegletal, String enhed, BigDecimal vaerdi) {
    boolean overHele = enhed.equals(Enhed.PCT.kode()) && vaerdi.compareTo(HUNDREDE) > 0;
    boolean antalEllerDel =
        !enhed.equals(Enhed.KR.kode()) && !KAN_VAERE_NEGATIVE.contains(noegletal);
    if (antalEllerDel && (vaerdi.signum() < 0 || overHele)) {
      raekke.samletAdvarsel(
          VAERDI,
          "usandsynlig-vaerdi",
          "værdien %s er usandsynlig for %s; den er med, som den står"
              .formatted(
                  Talformat.tal(vaerdi, Math.max(0, vaerdi.stripTrailingZeros().scale())),
                  noegletal),
          "Ret tallet, hvis det er skrevet forkert af");
    }
  }

  /** An area has one name: the first. */
  private String etNavn(Raekke raekke, String omraade, String navn) {
    String foerste = navne.putIfAbsent(omraade.toLowerCase(Locale.ROOT), navn);
    if (foerste != null && !foerste.equals(navn)) {
      raekke.samletAdvarsel(
          OMRAADENAVN,
          "to-navne",
          "området "
              + Skjul.citat(omraade)
              + " hedder «"
              + foerste
              + "» tidligere i filen; det navn bruges",
          "Giv området samme navn i alle rækker");
    }
    return foerste == null ? navn : foerste;
  }

  @Override
  public void aflever(Fremmedtal raekke, Baggrund baggrund) {
    baggrund.fremmedtal(raekke);
    Periodekode.sidsteAar(raekke.periode()).ifPresent(aar -> baggrund.daekker(NAVN, aar));
  }
}
