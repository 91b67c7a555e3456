package dk.aarsrapport.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statistics Denmark's codes of the places where children are placed, by which systems report. */
public final class Anbringelsessteder {
  /** What exports call a column of them. */
  public static final List<String> OVERSKRIFTER =
      List.of(
          "anbsted",
          "anb_sted",
          "anbringelsessted",
          "anbringelsessted kode",
          "anbringelsesstedkode",
          "anbringelsesstedskode",
          "anbstedkode",
          "anbst",
          "anbstkode",
          "anbringelsesform kode",
          "anbringelsesformkode",
          "anbform",
          "dst kode",
          "dst anbringelsessted",
          "place code",
          "placement place code");

  private Anbringelsessteder() {}

  /** The intervention of the contract that each code is; of what is unknown none. */
  public static Map<String, String> medfulgte() {
    Map<String, String> efterKode = new LinkedHashMap<>();
    String navn = "anbringelsessteder";
    for (Referencetabel.Linje linje :
        Referencetabel.laes(navn + ".csv", Referencetabel.medfulgt(navn), "kode", "indsats")) {
      efterKode.put(linje.tekst("kode"), linje.tekst("indsats"));
    }
    return efterKode;
  }
}
