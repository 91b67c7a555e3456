package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an expression word by word before the expression engine sees it: only known functions and
 * variables, only plain texts as arguments.
 */
final class Ordskiller {
  private static final Set<String> NOEGLEORD =
      Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "true", "false");
  private static final String SAMMENLIGNING = "<>=!&|";
  private static final String TEGN = "()?:,+-*/%<>=!&|.";

  private final String kilde;
  private final Sted sted;
  private final List<Kald> kald = new ArrayList<>();
  private final Set<String> variable = new LinkedHashSet<>();
  private boolean sammenligner;
  private int her;

  private Ordskiller(String kilde, Sted sted) {
    this.kilde = kilde;
    this.sted = sted;
  }

  /** Reads an expression and checks it. */
  static Ordskiller laes(String kilde, Sted sted) {
    Ordskiller ordskiller = new Ordskiller(kilde, sted);
    ordskiller.laes();
    return ordskiller;
  }

  /** The calls in it. */
  List<Kald> kald() {
    return List.copyOf(kald);
  }

  /** The words without parentheses in it. */
  Set<String> variable() {
    return Set.copyOf(variable);
  }

  /** True where something in it is true or false: a comparison, or a word that is. */
  boolean sammenligner() {
    return sammenligner
        || variable.stream().anyMatch(Variable::erBetingelse)
        || kald.stream().anyMatch(k -> k.funktion() == Funktion.HAR_VAERDI);
  }

  private void laes() {
    while (her < kilde.length()) {
      char tegn = kilde.charAt(her);
      if (tegn == '\'' || tegn == '"') {
        tekst();
      } else if (Character.isLetter(tegn) || tegn == '_') {
        ord();
      } else if (Character.isWhitespace(tegn)
          || Character.isDigit(tegn)
          || TEGN.indexOf(tegn) >= 0) {
        sammenligner |= SAMMENLIGNING.indexOf(tegn) >= 0;
        her++;
      } else {
        throw sted.fejl("tegnet «" + tegn + "» kan ikke bruges i et udtryk; tekster står i '…'");
      }
    }
  }

  private String tekst() {
    char citation = kilde.charAt(her);
    int slut = kilde.indexOf(citation, her + 1);
    if (slut < 0) {
      throw sted.fejl("en tekst i udtrykket mangler sit afsluttende " + citation);
    }
    String tekst = kilde.substring(her + 1, slut);
    if (tekst.indexOf('\\') >= 0) {
      throw sted.fejl("tegnet «\\» kan ikke bruges i et udtryk");
    }
    her = slut + 1;
    return tekst;
  }

  private void ord() {
    int start = her;
    while (her < kilde.length()
        && (Character.isLetterOrDigit(kilde.charAt(her)) || kilde.charAt(her) == '_')) {
      her++;
    }
    String ord = kilde.substring(start, her);
    sammenligner |= NOEGLEORD.contains(ord);
    spring();
    if (her < kilde.length() && kilde.charAt(her) == '(' && !NOEGLEORD.contains(ord)) {
      her++;
      Funktion funktion =
          Funktion.med(ord)
              .orElseThrow(
                  () ->
                      sted.fejl(
                          "ukendt funktion «"
                              + ord
                              + "»"
                              + Forslag.menteDu(ord, Funktion.navne())));
      laesKald(funktion);
    } else if (Variable.navne().contains(ord)) {
      variable.add(ord);
    } else if (!NOEGLEORD.contains(ord)) {
      String hjaelp =
          Funktion.med(ord).isPresent()
              ? "; funktionen skrives med parentes: " + ord + "('nøgletal')"
              : Forslag.menteDu(ord, Variable.navne());
      throw sted.fejl("ukendt ord «" + ord + "»" + hjaelp);
    }
  }

  private void laesKald(Funktion funktion) {
    List<String> argumenter = new ArrayList<>();
    spring();
    while (her < kilde.length() && kilde.charAt(her) != ')') {
      char tegn = kilde.charAt(her);
      if (tegn != '\'' && tegn != '"') {
        throw sted.fejl("funktionen «" + funktion.navn() + "» skal have tekster i '…'");
      }
      argumenter.add(tekst());
      spring();
      if (her < kilde.length() && kilde.charAt(her) == ',') {
        her++;
        spring();
      }
    }
    if (her == kilde.length()) {
      throw sted.fejl("funktionen «" + funktion.navn() + "» mangler sin afsluttende parentes");
    }
    her++;
    Kald nyt = new Kald(funktion, argumenter);
    if (funktion.omNoegletal()) {
      nyt.valg(sted);
    } else if (argumenter.size() != funktion.tekster()) {
      throw sted.fejl(
          "funktionen «"
              + funktion.navn()
              + (funktion.tekster() == 0 ? "» skal stå med tom parentes" : "» skal have én tekst"));
    }
    kald.add(nyt);
  }

  private void spring() {
    while (her < kilde.length() && Character.isWhitespace(kilde.charAt(her))) {
      her++;
    }
  }
}
