package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many days pass before a notification is handled. */
final class UnderretningerResponstid implements Noegletal {
  private static final int FRIST = 14;
  private static final String FOR_NY = "for-ny";
  private static final List<String> TIDER =
      List.of("samme-dag", "1-dag", "2-7-dage", "8-14-dage", "over-14-dage", "ikke-handlet");
  private static final String INDEN_FOR = "inden-for-14-dage";

  @Override
  public Definition definition() {
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("samme-dag", "Samme dag");
    etiketter.put("1-dag", "Efter 1 dag");
    etiketter.put("2-7-dage", "Efter 2-7 dage");
    etiketter.put("8-14-dage", "Efter 8-14 dage");
    etiketter.put("over-14-dage", "Efter mere end 14 dage");
    etiketter.put("ikke-handlet", "Ikke handlet på endnu");
    etiketter.put(INDEN_FOR, "Inden for 14 dage i alt");
    return new Definition(
        "underretninger-responstid",
        "Tid til første handling",
        Kapitel.UNDERRETNINGER,
        "Hvor hurtigt kommunen handler på en underretning.",
        "Underretninger modtaget i året fordelt efter antallet af kalenderdage fra modtagelse til"
            + " første handling, i pct.; dem, der ikke er handlet på, står for sig. Inden for 14 dage er"
            + " dem, der er handlet på samme dag eller højst 14 dage efter. Er der ikke handlet, og er"
            + " underretningen modtaget mindre end 15 dage før den sidste dag, der opgøres, er den for"
            + " ny til at blive regnet med.",
        Enhed.PCT,
        "Ishøj Kommune, Familiecentrets årsrapport (2013)",
        Underretningstaelling.INPUT,
        etiketter);
  }

  @Override
  public List<Kolonnekrav> kolonner() {
    return List.of(new Kolonnekrav("underretninger", "handlingsdato"));
  }

  @Override
  public void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {
    Underretningstaelling.tael(forloeb, taelling, u -> tid(u, kalender.opgjortTil()));
  }

  private static String tid(Underretning underretning, LocalDate opgjortTil) {
    LocalDate handlet = underretning.handlet();
    if (handlet == null || handlet.isAfter(opgjortTil)) {
      long siden = ChronoUnit.DAYS.between(underretning.modtaget(), opgjortTil);
      return siden <= FRIST ? FOR_NY : "ikke-handlet";
    }
    long dage = ChronoUnit.DAYS.between(underretning.modtaget(), handlet);
    if (dage == 0) {
      return "samme-dag";
    }
    if (dage == 1) {
      return "1-dag";
    }
    if (dage <= 7) {
      return "2-7-dage";
    }
    return dage <= FRIST ? "8-14-dage" : "over-14-dage";
  }

  @Override
  public void udled(Udledning udledning) {
    List<Felt> felter = new ArrayList<>();
    TIDER.forEach(tid -> felter.add(Felt.af(tid, Enhed.PCT)));
    felter.add(Felt.af(INDEN_FOR, Enhed.PCT));
    udledning.hvertAar(
        felter,
        u -> {
          List<Tal> tider = TIDER.stream().map(u::tal).toList();
          Tal alle = u.sum("alle", tider);
          Tal medForNye = u.beregnet("med for nye", alle.antal() + u.sum(FOR_NY, "", 0));
          u.hoejstEllerAlle(alle, Underretninger.alle(u, medForNye));
          if (alle.antal() == 0 && u.sum(FOR_NY, "", 0) > 0) {
            felter.forEach(
                felt -> u.udenVaerdi(felt, Status.FOR_NYT, "alle underretninger er for nye"));
            return;
          }
          for (int i = 0; i < TIDER.size(); i++) {
            u.andel(felter.get(i), tider.get(i), alle);
          }
          u.andel(felter.get(TIDER.size()), u.sum(INDEN_FOR, tider.subList(0, 4)), alle);
        });
  }
}
