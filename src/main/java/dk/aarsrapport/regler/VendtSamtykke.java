package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.util.Map;
import java.util.TreeMap;

/** More placements without consent than with: the column says most likely the opposite. */
final class VendtSamtykke extends Optaellingsregel {
  private static final int FAERREST = 10;

  VendtSamtykke() {
    super(
        "vendt-samtykke",
        Alvor.ADVARSEL,
        "de fleste anbringelser er uden samtykke",
        "Se efter, om kolonnen siger det modsatte (ja betyder tvang), og skriv i så fald under"
            + " «vaerdier» i kørselsfilen, hvad dens værdier betyder",
        Krav.kolonne("indsatser", "samtykke"));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Map<Integer, long[]> svar = new TreeMap<>();
    for (Antal a : udtraek.antal()) {
      if (a.slags().equals(Udtraekstaelling.SAMTYKKE) && udtraek.kommuner().contains(a.kommune())) {
        svar.computeIfAbsent(a.kommune(), k -> new long[Udtraekstaelling.UNDER + 1])[a.del()] +=
            a.antal();
      }
    }
    svar.forEach(
        (kommune, antal) -> {
          long uden = antal[Udtraekstaelling.UNDER];
          long med = antal[Udtraekstaelling.OVER];
          if (uden >= FAERREST && uden > med) {
            melder.fund(
                "indsatser",
                kommune,
                "%d af %d anbringelser er uden samtykke".formatted(uden, uden + med));
          }
        });
  }
}
