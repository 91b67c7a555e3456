package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Net expenditure by main group per 1000 residents, and for a group the mean of its members'. */
final class UdgifterPr1000Borgere implements Noegletal {
  private static final String GENNEMSNIT = "gennemsnit-";

  private static Felt felt(String kategori) {
    return Felt.af(kategori, Enhed.KR);
  }

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>(Hovedgrupper.ETIKETTER);
    Hovedgrupper.ETIKETTER.forEach(
        (gruppe, navn) -> etiketter.put(GENNEMSNIT + gruppe, navn + ", gennemsnit af kommunerne"));
    return new Definition(
            "udgifter-pr-1000-borgere",
            "Udgifter pr. 1000 borgere",
            Kapitel.OEKONOMI,
            "Hvad kommunen bruger på hver hovedgruppe af indsatser, når der tages højde for, hvor mange"
                + " borgere den har.",
            "Nettodriftsudgifter (dranst 1 og 2) i hver af kontoplanens hovedgrupper, delt med antallet"
                + " af borgere i alle aldre 1. januar samme år, gange 1000. En gruppe af kommuner har"
                + " desuden gennemsnittet af kommunernes tal, hvor alle kommuner vejer lige meget."
                + " Ukendte konti står under øvrige. I faste priser, når kørslen har et prisniveau.",
            Enhed.KR,
            "Ishøj Kommune, Familiecentrets årsrapport (2013), udgifter på Vestegnen 2012",
            List.of("posteringer", "befolkning"),
            etiketter)
        .med(Beloeb.NETTOUDGIFTER);
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (sum.netto()) {
      taelling.laegTil(sum.aar(), sum.konto().hovedgruppe(), "", 0, 0, sum.oere());
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertRegnskabsaar(
        List.of(felt("")),
        u -> {
          Set<String> grupper = new LinkedHashSet<>(Hovedgrupper.ETIKETTER.keySet());
          grupper.addAll(u.kategorier());
          for (String gruppe : grupper) {
            u.penge().prTusindeBorgere(felt(gruppe), u.sum(gruppe, "", 0));
            if (udledning.omraade().erGruppe()) {
              gennemsnit(udledning, u, gruppe);
            }
          }
        });
  }

  private static void gennemsnit(Udledning udledning, Udsnit u, String gruppe) {
    List<Optional<BigDecimal>> medlemmernes = new ArrayList<>();
    for (Udledning medlem : udledning.enkeltvis()) {
      Udsnit egne = medlem.aaret(u.aar());
      medlemmernes.add(egne.penge().prTusindeBorgere(egne.sum(gruppe, "", 0)));
    }
    u.penge()
        .gennemsnit(
            felt(GENNEMSNIT + gruppe),
            medlemmernes,
            "prisindeks eller befolkningstal for alle aldre mangler for en af kommunerne");
  }
}
