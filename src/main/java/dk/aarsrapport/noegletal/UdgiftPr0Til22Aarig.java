package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Net expenditure on service by main group and in all, per resident of 0-22 years. */
final class UdgiftPr0Til22Aarig implements Noegletal {
  private static final List<Felt> FELTER =
      Hovedgrupper.medIAlt().keySet().stream().map(UdgiftPr0Til22Aarig::felt).toList();

  private static Felt felt(String gruppe) {
    return Felt.af(gruppe, Enhed.KR);
  }

  @Override
  public Definition definition() {
    return new Definition(
            "udgift-pr-0-22-aarig",
            "Udgift pr. 0-22-årig",
            Kapitel.STYRING,
            "Hvad kommunen bruger på indsatser for hver 0-22-årig, der bor i den.",
            "Nettodriftsudgifter til service (dranst 1 og 2) i hver af kontoplanens hovedgrupper og i alt,"
                + " for alle målgrupper, delt med antallet af 0-22-årige 1. januar samme år. I faste"
                + " priser, når kørslen har et prisniveau.",
            Enhed.KR,
            "FLIS; den kommunale kontoplan",
            List.of("posteringer", "befolkning"),
            Hovedgrupper.medIAlt())
        .med(Beloeb.NETTOUDGIFTER);
  }

  @Override
  public void tael(Kontosum sum, Kalender kalender, Taelling taelling) {
    if (Hovedgrupper.nettoservice(sum.konto(), sum.dranst())) {
      taelling.laegTil(sum.aar(), sum.konto().hovedgruppe(), "", 0, 0, sum.oere());
    }
  }

  @Override
  public void udled(Udledning udledning) {
    udledning.hvertRegnskabsaar(
        FELTER,
        u -> {
          Set<String> grupper = new TreeSet<>(Hovedgrupper.ETIKETTER.keySet());
          grupper.addAll(u.kategorier());
          long iAlt = 0;
          for (String gruppe : grupper) {
            long oere = u.sum(gruppe, "", 0);
            u.penge().pr0Til22Aarig(felt(gruppe), oere);
            iAlt = Math.addExact(iAlt, oere);
          }
          u.penge().pr0Til22Aarig(felt(Hovedgrupper.I_ALT), iAlt);
        });
  }
}
