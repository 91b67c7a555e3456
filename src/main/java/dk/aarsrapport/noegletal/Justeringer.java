package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.noegletal.Udledning.Tilbageblik;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Children whose help has changed from one measuring date to the next. */
final class Justeringer implements Noegletal {
  private static final String ID = "justeringer";
  private static final Felt OP = Felt.af("op", Enhed.ANTAL);
  private static final Felt NED = Felt.af("ned", Enhed.ANTAL);
  private static final Felt SAMME = Felt.af("samme-trin", Enhed.ANTAL);
  private static final Felt I_ALT = Felt.af("i-alt", Enhed.ANTAL);

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put(OP.kategori(), "Op ad trappen");
    etiketter.put(NED.kategori(), "Ned ad trappen");
    etiketter.put(SAMME.kategori(), "Samme trin");
    etiketter.put(I_ALT.kategori(), "I alt");
    return new Definition(
        ID,
        "Justeringer af indsatser",
        Kapitel.BEVAEGELSER,
        "Hvor mange børn der har fået deres hjælp ændret siden sidste måling.",
        "Børn, der er 0-17 år på begge skæringsdatoer, og som ikke har de samme typer indsatser de to"
            + " dage, fordelt efter om deres højeste trin er steget, faldet eller det samme; ingen"
            + " indsats på trappen er trin 0.",
        Enhed.ANTAL,
        "Evaluering af partnerskabet (2018)",
        List.of("indsatser"),
        etiketter);
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    List<LocalDate> datoer = kalender.opgjorteDatoer(ID);
    for (int i = 1; i < datoer.size(); i++) {
      LocalDate foer = datoer.get(i - 1);
      LocalDate nu = datoer.get(i);
      if (forloeb.mindreaarig(foer) && forloeb.mindreaarig(nu) && aendret(forloeb, foer, nu)) {
        int retning = Integer.compare(forloeb.hoejesteTrin(nu), forloeb.hoejesteTrin(foer));
        Felt felt = retning > 0 ? OP : retning < 0 ? NED : SAMME;
        taelling.tael(Taelling.periode(nu), felt.kategori());
      }
    }
  }

  /** True where the child has a type on one of the days and not on the other. */
  private static boolean aendret(Forloeb forloeb, LocalDate foer, LocalDate nu) {
    for (Indsats indsats : forloeb.indsatser()) {
      if (indsats.paa(foer) != indsats.paa(nu)) { // another row of the type may have both
        String kode = indsats.type().kode();
        LocalDate anden = indsats.paa(nu) ? foer : nu;
        if (!forloeb.har(type -> type.kode().equals(kode), anden)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void udled(Udledning udledning) {
    List<LocalDate> datoer = udledning.datoer();
    List<Felt> lukket = List.of(OP, NED, SAMME, I_ALT);
    if (datoer.size() < 2) {
      udledning.udenPeriode(lukket, "der skal mindst to skæringsdatoer til");
    }
    for (int i = 1; i < datoer.size(); i++) {
      LocalDate nu = datoer.get(i);
      LocalDate forrige = datoer.get(i - 1);
      Udsnit udsnit = udledning.udsnit(nu, forrige).kaldt(forrige + "/" + nu);
      udledning.hver(
          udsnit,
          lukket,
          u -> {
            List<Tal> dele =
                List.of(u.tal(OP.kategori()), u.tal(NED.kategori()), u.tal(SAMME.kategori()));
            u.antal(OP, dele.get(0));
            u.antal(NED, dele.get(1));
            u.antal(SAMME, dele.get(2));
            u.antal(I_ALT, u.sum(I_ALT.kategori(), dele));
            if (forrige.equals(Tilbageblik.ET_AAR.fra(nu))
                && udledning.maaler(nu, Indsatstrappen.ID)) {
              Udsnit trappen = udledning.hos(Indsatstrappen.ID).udsnit(nu, forrige);
              u.hoejst(dele.get(0), Indsatstrappen.rykket(trappen, Indsatstrappen.OP));
              u.hoejst(dele.get(1), Indsatstrappen.rykket(trappen, Indsatstrappen.NED));
            }
          });
    }
  }
}
