package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Naermeste;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with a command line, and the word that was probably meant. */
final class ForkertBrug {
  private ForkertBrug() {}

  /** One line: what is wrong, in what, and what to do. */
  static String besked(CommandLine.ParameterException undtagelse, String... givne) {
    CommandLine kommando = undtagelse.getCommandLine();
    String hjaelp = kommando.getCommandSpec().qualifiedName() + " --hjaelp";
    return "%s i «%s»; skriv «%s» for at se brugen"
        .formatted(
            hvad(undtagelse, givne), ("aarsrapport " + String.join(" ", givne)).strip(), hjaelp);
  }

  private static String hvad(CommandLine.ParameterException undtagelse, String... givne) {
    CommandLine kommando = undtagelse.getCommandLine();
    if (undtagelse instanceof CommandLine.UnmatchedArgumentException fremmede) {
      return ukendt(kommando, fremmede.getUnmatched().get(0));
    }
    if (undtagelse instanceof CommandLine.MissingParameterException manglende) {
      return ukendtTilvalg(kommando, givne)
          .map(tilvalg -> ukendt(kommando, tilvalg))
          .orElseGet(() -> "der mangler " + navne(manglende.getMissing()));
    }
    if (undtagelse instanceof CommandLine.OverwrittenOptionException to) {
      return "tilvalget " + navn(to.getOverwritten()) + " står to gange";
    }
    return givne.length == 0 ? "kommandoen mangler" : "kommandoen kan ikke forstås";
  }

  /** A misspelled option leaves the right one missing: what is misspelled says more. */
  private static Optional<String> ukendtTilvalg(CommandLine kommando, String... givne) {
    return Arrays.stream(givne)
        .filter(ord -> ord.startsWith("--"))
        .filter(ord -> !kommando.getCommandSpec().optionsMap().containsKey(uden(ord)))
        .findFirst();
  }

  private static String ukendt(CommandLine kommando, String ord) {
    if (ord.startsWith("-")) {
      return "tilvalget «%s» kendes ikke%s"
          .formatted(
              uden(ord),
              forslag(uden(ord), langeNavne(kommando))
                  .orElseGet(() -> "; mulige er " + String.join(", ", langeNavne(kommando))));
    }
    Collection<String> verber = kommando.getSubcommands().keySet();
    if (verber.isEmpty()) {
      return "«%s» hører ikke til".formatted(ord);
    }
    return "kommandoen «%s» kendes ikke%s"
        .formatted(
            ord, forslag(ord, verber).orElseGet(() -> "; mulige er " + String.join(", ", verber)));
  }

  /** The known word that is so near that it was probably meant. */
  private static Optional<String> forslag(String ord, Collection<String> kendte) {
    String skrevet =
        ord.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String naermest = Naermeste.til(skrevet, kendte);
    int bogstaver = naermest.replace("-", "").length();
    return Naermeste.afstand(skrevet, naermest) <= Math.max(1, bogstaver / 2)
        ? Optional.of("; mente du «" + naermest + "»?")
        : Optional.empty();
  }

  private static List<String> langeNavne(CommandLine kommando) {
    return kommando.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .distinct()
        .toList();
  }

  private static String navne(List<ArgSpec> manglende) {
    return String.join(" og ", manglende.stream().map(ForkertBrug::navn).toList());
  }

  private static String navn(ArgSpec et) {
    return et instanceof OptionSpec tilvalg
        ? (tilvalg.longestName() + " " + (tilvalg.arity().max() > 0 ? tilvalg.paramLabel() : ""))
            .strip()
        : et.paramLabel();
  }

  /** An option without the value that may stand after it. */
  private static String uden(String ord) {
    return ord.split("=", -1)[0];
  }
}
