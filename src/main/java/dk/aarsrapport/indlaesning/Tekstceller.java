package dk.aarsrapport.indlaesning;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the free text of a row, and tells of what stands where there should be one. */
final class Tekstceller {
  /** A packed text is at most 64 KiB, and a character at most three bytes. */
  private static final int LAENGSTE_TEKST = 20_000;

  /** What stands in a field that nobody has filled in, or that a program could not. */
  private static final Set<String> PLADSHOLDERE =
      Set.of(
          "missing",
          "loading",
          "indlæser",
          "henter data",
          "object object",
          "vælg",
          "vælg her",
          "vælg fra liste",
          "vælg fra listen",
          "vælg venligst",
          "select",
          "please select",
          "select one",
          "choose",
          "skal udfyldes",
          "udfyldes",
          "ikke udfyldt",
          "tbd",
          "todo",
          "xx",
          "xxx",
          "xxxx",
          "test");

  private static final Pattern SIGER_NOGET = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern OM_ORDENE =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$|(?<=\\s)\\s+");

  /** A day, with or without its hour. */
  private static final Pattern DAG =
      Pattern.compile(
          "(?:\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?:[ T]\\d\\d[:.]\\d\\d.*)?");

  /** A number that stands for no answer in files of codes: -1, 9999. */
  private static final Pattern INTET_NUMMER = Pattern.compile("-1|9{3,}");

  /** No answer among codes of two digits, but one of many teams or people with numbers. */
  private static final String SIDSTE_TO_CIFRE = "99";

  private static final Set<String> KAN_VAERE_NUMRE = Set.of("team", "rådgiver");

  /** What a text says that is probably none. */
  private enum Slags {
    TEKST,
    FORMEL,
    PLADSHOLDER,
    DATO
  }

  private final Raekke raekke;
  private final Laesning laesning;
  private final Hukommelse<String, Slags> sete = new Hukommelse<>(Tekstceller::slags);

  Tekstceller(Raekke raekke, Laesning laesning) {
    this.raekke = raekke;
    this.laesning = laesning;
  }

  /** Free text, cleaned of anything that looks like a CPR number. */
  String tekst(Kolonne kolonne) {
    String tekst = raekke.raa(kolonne);
    if (tekst.length() > LAENGSTE_TEKST) {
      throw raekke.afvist(
          kolonne,
          "for-lang-tekst",
          "teksten er på %d tegn; der er plads til %d".formatted(tekst.length(), LAENGSTE_TEKST),
          "Ret teksten i kildesystemet, eller se efter, om et citationstegn mangler i filen");
    }
    return Skjul.cpr(Celletekst.ens(Celletekst.synlig(tekst)));
  }

  /** Free text that becomes a category: spellings that differ in case will be one. */
  String kategori(Kolonne kolonne) {
    String tekst = tekst(kolonne);
    if (Tegnrod.harTabt(tekst)) {
      raekke.samletAdvarsel(
          kolonne,
          "tabte-bogstaver",
          "bogstaver er gået tabt i en tekst, f.eks. i " + taeltForSig(tekst),
          "Træk filen igen i tegnsættet utf-8, eller skriv under «vaerdier» i kørselsfilen, hvad"
              + " der skulle stå");
    }
    sigerNoget(kolonne, tekst);
    if (!tekst.isEmpty()) {
      laesning.daekning().stavemaade(laesning.input() + "." + kolonne.navn(), tekst);
    }
    return tekst;
  }

  /** As {@link #kategori}, where the report has names of its own that nothing else may bear. */
  String kategori(Kolonne kolonne, String egneNavne) {
    String tekst = raekke.raa(kolonne);
    if (tekst.toLowerCase(Locale.ROOT).matches(egneNavne)) {
      throw raekke.afvist(
          kolonne,
          "optaget-navn",
          Skjul.citat(tekst) + " er et navn, som rapporten selv bruger",
          "Kald det noget andet i filen");
    }
    return kategori(kolonne);
  }

  /** What somebody is called, in one spelling; a warning tells of what is no name. */
  String kaldt(Kolonne kolonne) {
    String navn = Celletekst.ens(raekke.raa(kolonne));
    sigerNoget(kolonne, navn);
    return navn.toLowerCase(Locale.ROOT);
  }

  /** Tells of a text that is probably none, though it may be: it is used as it stands. */
  private void sigerNoget(Kolonne kolonne, String tekst) {
    Slags slags = sete.af(tekst);
    if (tekst.equals(SIDSTE_TO_CIFRE) && KAN_VAERE_NUMRE.contains(kolonne.navn())) {
      return;
    }
    if (slags == Slags.FORMEL) {
      raekke.samletAdvarsel(
          kolonne,
          "regneark-formel",
          "der står et regnearks formel uden svar, hvor der skulle være en tekst, f.eks. "
              + taeltForSig(tekst),
          Raekke.RET_OPSLAGET);
    } else if (slags == Slags.PLADSHOLDER) {
      raekke.samletAdvarsel(
          kolonne,
          "pladsholder",
          "der står noget, der ligner et felt uden svar, hvor der skulle være en tekst, f.eks. "
              + taeltForSig(tekst),
          "Skriv under «vaerdier» i kørselsfilen, hvad der skulle stå, eller udfyld feltet i"
              + " kildesystemet");
    } else if (slags == Slags.DATO) {
      raekke.samletAdvarsel(
          kolonne,
          "dato-i-tekst",
          "der står en dato, hvor der skulle være en tekst, f.eks. " + taeltForSig(tekst),
          "Se efter, om cellerne i de rækker er rykket en kolonne, og træk filen igen");
    }
  }

  private static String taeltForSig(String tekst) {
    return Skjul.citat(tekst) + "; den tælles for sig, som den står";
  }

  private static Slags slags(String tekst) {
    if (Celletekst.oedelagt(tekst)) {
      return Slags.FORMEL;
    }
    if (DAG.matcher(tekst).matches()) {
      return Slags.DATO;
    }
    boolean siger = tekst.isEmpty() || SIGER_NOGET.matcher(tekst).find();
    return !siger
            || tekst.equals(SIDSTE_TO_CIFRE)
            || INTET_NUMMER.matcher(tekst).matches()
            || PLADSHOLDERE.contains(
                OM_ORDENE.matcher(tekst).replaceAll("").toLowerCase(Locale.ROOT))
        ? Slags.PLADSHOLDER
        : Slags.TEKST;
  }
}
