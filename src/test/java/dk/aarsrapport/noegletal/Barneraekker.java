package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.forloeb.Skoletrivsel;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.noegletal.Lilleverden.Barn;
import dk.aarsrapport.noegletal.Lilleverden.Raekke;
import dk.aarsrapport.reference.Frister;
import dk.aarsrapport.reference.Indsatstyper;
import dk.aarsrapport.reference.Konto;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the rows of a child of {@link Lilleverden}, as the readers of the exports would. */
final class Barneraekker {
  private static final Indsatstyper TYPER = Indsatstyper.medfulgte();
  private static final Set<String> UNDERRETNINGSKOLONNER =
      Set.of("form", "underretter", "gruppe", "årsag", "første_handling", "handlingsdato");

  private Barneraekker() {}

  static Barn indsats(
      Barn barn,
      int kommune,
      String type,
      String start,
      String slut,
      Boolean samtykke,
      boolean myndighed) {
    LocalDate dag = LocalDate.parse(start);
    return barn.tilfoej(
        "indsatser",
        dag,
        new Indsats(
            kommune, TYPER.find(type, dag).orElseThrow(), dag, slut(slut), samtykke, myndighed),
        samtykke == null ? new String[0] : new String[] {"samtykke"});
  }

  static Barn indsats(
      Barn barn, int kommune, String type, String start, String slut, Frister frister) {
    LocalDate dag = LocalDate.parse(start);
    return barn.tilfoej(
        "indsatser",
        dag,
        new Indsats(
            kommune, TYPER.find(type, dag).orElseThrow(), dag, slut(slut), null, true, frister));
  }

  static Barn skoletrivsel(
      Barn barn, int kommune, int skoleaar, String faglig, String social, String fravaer) {
    Map<String, String> maalinger = new LinkedHashMap<>();
    maalinger.put("faglig", faglig);
    maalinger.put("social", social);
    maalinger.put("fravær", fravaer);
    maalinger.values().removeIf(String::isEmpty);
    List<String> udfyldte = new ArrayList<>(maalinger.keySet());
    udfyldte.add("cpr");
    udfyldte.add("klassetrin");
    return barn.tilfoej(
        "skoletrivsel",
        LocalDate.of(skoleaar, 8, 1),
        new Skoletrivsel(
            kommune, skoleaar, "", 1, maaling(faglig), maaling(social), maaling(fravaer)),
        udfyldte.toArray(String[]::new));
  }

  static Long maaling(String tal) {
    return tal.isEmpty()
        ? null
        : new BigDecimal(tal).multiply(BigDecimal.valueOf(Skoletrivsel.DEL)).longValueExact();
  }

  /** A decision; the cells are those of the optional columns, by their names. */
  static Barn undersoegelse(
      Barn barn, int kommune, String type, String afgjort, Map<String, String> celler) {
    LocalDate dag = LocalDate.parse(afgjort);
    String team = celler.getOrDefault("team", "");
    if (!team.isEmpty()) {
      barn.verden().stavemaade("undersøgelser.team", team);
    }
    return barn.tilfoej(
        "undersøgelser",
        dag,
        new Undersoegelse(
            kommune,
            Undersoegelse.Type.valueOf(type),
            dag,
            dag(celler, "opmærksom"),
            dag(celler, "afsluttet"),
            team),
        celler.keySet().toArray(String[]::new));
  }

  private static LocalDate dag(Map<String, String> celler, String kolonne) {
    return celler.containsKey(kolonne) ? LocalDate.parse(celler.get(kolonne)) : null;
  }

  /** An intervention in an offer of the municipality's own or of others. */
  static Barn indsats(
      Barn barn,
      int kommune,
      String type,
      String start,
      String slut,
      Indsats.Leverandoertype leverandoertype) {
    LocalDate dag = LocalDate.parse(start);
    return barn.tilfoej(
        "indsatser",
        dag,
        new Indsats(
            kommune,
            TYPER.find(type, dag).orElseThrow(),
            dag,
            slut(slut),
            null,
            true,
            null,
            leverandoertype,
            null,
            true),
        leverandoertype == Indsats.Leverandoertype.UOPLYST
            ? new String[0]
            : new String[] {"leverandørtype"});
  }

  static Barn sag(
      Barn barn,
      int kommune,
      String sagsnr,
      String raadgiver,
      String team,
      String start,
      String slut) {
    LocalDate dag = LocalDate.parse(start);
    List<String> udfyldte = new ArrayList<>();
    Stream.of("rådgiver", "team")
        .filter(kolonne -> !(kolonne.equals("team") ? team : raadgiver).isEmpty())
        .forEach(udfyldte::add);
    if (!team.isEmpty()) {
      barn.verden().stavemaade("sager.team", team);
    }
    return barn.tilfoej(
        "sager",
        dag,
        new Sag(
            kommune,
            (kommune + " " + sagsnr).hashCode(),
            raadgiver.isEmpty() ? 0 : (kommune + " " + raadgiver).hashCode(),
            team,
            dag,
            slut(slut)),
        udfyldte.toArray(String[]::new));
  }

  /** A notification; the cells are those of the optional columns, by their names. */
  static Raekke underretning(
      Lilleverden verden, int kommune, String modtaget, Map<String, String> celler) {
    if (!UNDERRETNINGSKOLONNER.containsAll(celler.keySet())) {
      throw new IllegalArgumentException("no such column: " + celler.keySet());
    }
    celler.forEach((kolonne, tekst) -> verden.stavemaade("underretninger." + kolonne, tekst));
    String handlet = celler.get("handlingsdato");
    return new Raekke(
        "underretninger",
        LocalDate.parse(modtaget),
        new Underretning(
            kommune,
            LocalDate.parse(modtaget),
            celler.getOrDefault("form", ""),
            celler.getOrDefault("underretter", ""),
            celler.getOrDefault("gruppe", ""),
            celler.getOrDefault("årsag", ""),
            celler.getOrDefault("første_handling", ""),
            handlet == null ? null : LocalDate.parse(handlet)),
        List.copyOf(celler.keySet()));
  }

  /** The part of a posting that goes with the child. */
  static Raekke postering(int kommune, int aar, String kroner) {
    return postering(kommune, aar, 0, kroner);
  }

  /** The same on an account that pays for a step. */
  static Raekke postering(int kommune, int aar, int trin, String kroner) {
    return new Raekke(
        "posteringer",
        LocalDate.of(aar, 1, 1),
        new Barnepostering(kommune, aar, Konto.Omraade.SERVICE, 1, trin, false, oere(kroner), null),
        List.of("cpr"));
  }

  static long oere(String kroner) {
    return new BigDecimal(kroner).movePointRight(2).longValueExact();
  }

  private static LocalDate slut(String slut) {
    return slut.isEmpty() ? LocalDate.MAX : LocalDate.parse(slut);
  }
}
