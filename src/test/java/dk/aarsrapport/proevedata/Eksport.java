package dk.aarsrapport.proevedata;

import dk.aarsrapport.proevedata.Underretninger.Underretning;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The columns of the export files, the same for the demo and the benchmark. */
final class Eksport {

  private Eksport() {}

  static CsvSkriver indsatser(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("indsatser.csv"),
        "kommunekode;cpr;indsats;startdato;slutdato;paragraf;sagsnr;samtykke;målgruppe;"
            + "bevilget_af;leverandør;leverandørtype;årlig_pris");
  }

  static CsvSkriver undersoegelser(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("undersøgelser.csv"), "kommunekode;cpr;type;afgørelsesdato;afsluttet;team");
  }

  static CsvSkriver underretninger(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("underretninger.csv"),
        "kommunekode;cpr;modtaget;form;underretter;gruppe;årsag;første_handling;handlingsdato");
  }

  static CsvSkriver sager(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("sager.csv"), "kommunekode;sagsnr;cpr;rådgiver;team;startdato;slutdato");
  }

  static CsvSkriver opfoelgninger(Path mappe) throws IOException {
    return new CsvSkriver(mappe.resolve("opfølgninger.csv"), "kommunekode;cpr;indsats;dato");
  }

  static CsvSkriver afgoerelser(Path mappe) throws IOException {
    return new CsvSkriver(mappe.resolve("afgørelser.csv"), "kommunekode;instans;udfald;dato");
  }

  static CsvSkriver skoletrivsel(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("skoletrivsel.csv"),
        "kommunekode;cpr;skoleår;klassetrin;faglig;social;fravær;gruppe;antal");
  }

  static CsvSkriver survey(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("survey.csv"),
        "kommunekode;år;bølge;gruppe;spørgsmålsgruppe;spørgsmål;svar;rækkefølge;antal");
  }

  static CsvSkriver aktivitetstal(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("aktivitetstal.csv"),
        "kommunekode;periode;emne;kategori;køn;antal;grundlag;enhed");
  }

  static CsvSkriver sammenligning(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("sammenligning.csv"),
        "omraade;navn;noegletal;periode;kategori;underkategori;vaerdi;enhed;kilde");
  }

  static CsvSkriver kommentarer(Path mappe) throws IOException {
    return new CsvSkriver(mappe.resolve("kommentarer.csv"), "kommunekode;afsnit;tekst");
  }

  static CsvSkriver investeringer(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("investeringer.csv"), "kommunekode;navn;år;budget;fra_trin;til_trin;tekst");
  }

  static CsvSkriver befolkning(Path mappe) throws IOException {
    return new CsvSkriver(mappe.resolve("befolkning.csv"), "kommunekode;år;alder;antal");
  }

  static CsvSkriver posteringer(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("posteringer.csv"),
        "kommunekode;år;funktion;dranst;gruppering;ejerforhold;art;beløb;bogføringsdato;cpr;tekst");
  }

  static CsvSkriver budget(Path mappe) throws IOException {
    return new CsvSkriver(
        mappe.resolve("budget.csv"),
        "kommunekode;år;funktion;dranst;gruppering;ejerforhold;oprindeligt_budget;"
            + "korrigeret_budget");
  }

  static CsvSkriver pl(Path mappe) throws IOException {
    return new CsvSkriver(mappe.resolve("pl.csv"), "år;procent");
  }

  static void indsats(CsvSkriver ud, int kommune, String cpr, String sagsnr, Indsats indsats)
      throws IOException {
    ud.tal(kommune).tekst(cpr).tekst(indsats.type().kode());
    ud.dato(indsats.start()).dato(indsats.slut()).tekst(indsats.type().paragraf).tekst(sagsnr);
    Boolean samtykke = indsats.samtykke();
    ud.tekst(samtykke == null ? null : janej(samtykke)).tekst(indsats.maalgruppe());
    ud.tekst(indsats.myndighed() ? "myndighed" : "anden").tekst(indsats.leverandoer());
    ud.tekst(Leverandoerer.type(indsats.leverandoer()));
    if (indsats.aarligPrisOere() == 0) {
      ud.tekst(null);
    } else {
      ud.oere(indsats.aarligPrisOere());
    }
    ud.slut();
  }

  static void undersoegelse(
      CsvSkriver ud,
      int kommune,
      String cpr,
      LocalDate afgjort,
      LocalDate afsluttet,
      List<String> team)
      throws IOException {
    ud.tal(kommune).tekst(cpr).tekst("bfu").dato(afgjort).dato(afsluttet);
    ud.tekst(team.isEmpty() ? null : team.get(Math.floorMod(cpr.hashCode(), team.size()))).slut();
  }

  static void underretning(CsvSkriver ud, int kommune, Underretning u) throws IOException {
    ud.tal(kommune).tekst(u.cpr()).dato(u.modtaget()).tekst(u.form());
    ud.tekst(u.underretter().navn()).tekst(u.underretter().gruppe()).tekst(u.aarsag());
    ud.tekst(u.foersteHandling()).dato(u.handlet()).slut();
  }

  static void sag(
      CsvSkriver ud,
      Barn barn,
      String sagsnr,
      int raadgiver,
      String team,
      LocalDate fra,
      LocalDate til)
      throws IOException {
    ud.tal(barn.kommune).tekst(sagsnr).tekst(barn.cpr);
    ud.tekst((raadgiver < 10 ? "Rådgiver 0" : "Rådgiver ") + raadgiver);
    ud.tekst(team).dato(fra).dato(til).slut();
  }

  static void postering(
      CsvSkriver ud, int kommune, int aar, Konto konto, long oere, LocalDate dato, String cpr)
      throws IOException {
    ud.tal(kommune).tal(aar).tekst(konto.funktion()).tal(konto.dranst());
    ud.tekst(konto.gruppering()).tekst(konto.ejerforhold()).tekst(konto.art());
    ud.oere(oere).dato(dato).tekst(cpr).tekst(konto.tekst()).slut();
  }

  static void budget(
      CsvSkriver ud, int kommune, int aar, Konto konto, long vedtaget, Long korrigeret)
      throws IOException {
    ud.tal(kommune).tal(aar).tekst(konto.funktion()).tal(konto.dranst());
    ud.tekst(konto.gruppering()).tekst(konto.ejerforhold()).oere(vedtaget);
    if (korrigeret == null) {
      ud.tekst(null);
    } else {
      ud.oere(korrigeret);
    }
    ud.slut();
  }

  private static String janej(boolean ja) {
    return ja ? "ja" : "nej";
  }
}
