package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Children who have left institution since the measuring date before. */
final class OphoerteInstitutionsanbringelser implements Noegletal {
  static final String ID = "ophoerte-institutionsanbringelser";
  static final String ANDEN_FORM = "anden-form";
  static final String IKKE_ANBRAGT = "ikke-laengere-anbragt";
  static final String FORTSAT = "fortsat";
  private static final String FYLDT_18 = "fyldt-18";
  private static final Felt ANDEL = Felt.ene(Enhed.PCT);
  private static final Felt I_ALT = Felt.af("i-alt", Enhed.ANTAL);

  @Override
  public Definition definition() {
    return new Definition(
        ID,
        "Ophørte institutionsanbringelser",
        Kapitel.ANBRINGELSER,
        "Hvor stor en del af børnene på institution der ikke længere bor på institution ved næste"
            + " måling.",
        "Blandt børn, hvis højeste trin var 6 ved forrige skæringsdato, og som er under 18 år ved"
            + " denne, den del i pct., hvis højeste trin ikke længere er 6. I alt er antallet af dem"
            + " lagt sammen over alle skæringsdatoer; et barn kan tælle flere gange.",
        Enhed.PCT,
        "Evaluering af partnerskabet (2018), figur 40-43",
        List.of("indsatser"),
        Map.of("i-alt", "I alt i perioden"));
  }

  @Override
  public Enhed enhed(String kategori, String underkategori) {
    return kategori.equals(I_ALT.kategori()) ? Enhed.ANTAL : Enhed.PCT;
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    tael(ID, forloeb, kalender, taelling);
  }

  /** Counts, at each date but the first, where those who were in institution before are now. */
  static void tael(String id, Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<LocalDate> datoer = kalender.opgjorteDatoer(id);
    for (int i = 1; i < datoer.size(); i++) {
      LocalDate dato = datoer.get(i);
      LocalDate forrige = datoer.get(i - 1);
      if (forloeb.hoejesteTrin(forrige) == Indsatstype.INSTITUTION
          && forloeb.mindreaarig(forrige)) {
        taelling.tael(
            Taelling.periode(dato),
            forloeb.mindreaarig(dato) ? nu(forloeb.hoejesteTrin(dato)) : FYLDT_18);
      }
    }
  }

  private static String nu(int trin) {
    if (trin == Indsatstype.INSTITUTION) {
      return FORTSAT;
    }
    return trin >= Indsatstype.NETVAERKSPLEJE ? ANDEN_FORM : IKKE_ANBRAGT;
  }

  @Override
  public void udled(Udledning udledning) {
    AlleDatoer alle = new AlleDatoer(udledning);
    udledning.hverDatoOgForrige(
        List.of(ANDEL),
        u -> {
          Tal ophoert =
              u.beregnet("ophoert", u.sum(ANDEN_FORM, "", 0) + u.sum(IKKE_ANBRAGT, "", 0));
          Tal foer = u.sum("foer", List.of(ophoert, u.tal(FORTSAT)));
          u.andel(ANDEL, ophoert, foer);
          alle.tilfoej(ophoert);
          vedForrige(udledning, u, foer, ophoert);
        });
    alle.skriv(List.of(I_ALT), u -> u.antal(I_ALT, u.sum("i-alt", alle.tal())));
  }

  /** All in institution at the date before are known from another figure, those now 18 too. */
  private static void vedForrige(Udledning udledning, Udsnit u, Tal foer, Tal ophoert) {
    List<LocalDate> datoer = udledning.datoer();
    LocalDate forrige = datoer.get(datoer.indexOf(LocalDate.parse(u.kode())) - 1);
    Udsnit dengang = udledning.udsnit(forrige, forrige);
    Tal fyldt18 = dengang.frit("fyldt 18", u.sum(FYLDT_18, "", 0));
    Anbringelsesformer.paaTrin(
        dengang, Indsatstype.INSTITUTION, dengang.sum("ved næste", List.of(foer, fyldt18)));
    LocalDate dato = LocalDate.parse(u.kode());
    if (forrige.equals(Tilbageblik.ET_AAR.fra(dato)) && udledning.maaler(dato, Indsatstrappen.ID)) {
      Udsnit trappen = u.hos(Indsatstrappen.ID);
      List<Integer> institution = List.of(Indsatstype.INSTITUTION);
      u.hoejst(
          ophoert, Indsatstrappen.rykket(trappen, Indsatstype.INSTITUTION, Indsatstrappen.NED));
      u.hoejst(u.tal(FORTSAT), Indsatstrappen.gaaet(trappen, institution, institution).get(0));
    }
  }
}
