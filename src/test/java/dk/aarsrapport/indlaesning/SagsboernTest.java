package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that names the case: its child is the one of the case, or the row is rejected. */
class SagsboernTest {
  private static final Sagseksport SAGER = new Sagseksport(Proevelaesning.KONTEKST);
  private static final Indsatseksport INDSATSER = new Indsatseksport(Proevelaesning.KONTEKST);
  private static final String SAGSFIL =
      """
      kommunekode;sagsnr;cpr;startdato;slutdato
      510;a1;6101055003;01-02-2015;
      630;A1;6102055004;01-02-2015;
      510;A3;6103055005;01-02-2015;
      510;A3;6104055006;01-02-2015;
      """;

  private static Filhoved hoved(Eksport<?> eksport, String fil, Map<String, String> kolonner) {
    return Filhoved.find(
        "fil.csv", fil.getBytes(StandardCharsets.UTF_8), eksport, "auto", kolonner);
  }

  private static <R> Laeser<R> laeser(Filhoved hoved, Eksport<R> eksport, String fil)
      throws IOException {
    byte[] bytes = fil.getBytes(StandardCharsets.UTF_8);
    Fildel hele =
        Gennemsyn.dele("fil.csv", new ByteArrayInputStream(bytes), hoved, Long.MAX_VALUE).get(0);
    return new Laeser<>(
        hele, new ByteArrayInputStream(bytes), eksport, Proevelaesning.KONTEKST.noegle());
  }

  @Test
  void barnetErSagensOgEnSagMedFlereEllerIngenBoernAfvises() throws IOException {
    Sagsboern sagsboern = new Sagsboern("sager");
    try (Laeser<Sagsopslag.Sag> sager =
        laeser(hoved(SAGER, SAGSFIL, Map.of()), new Sagsopslag(SAGER), SAGSFIL)) {
      sagsboern.laegTil(sager);
    }
    String fil =
        """
        kommunekode;sag;indsats;startdato
        510;A1;plejefamilie;01-03-2015
        630;A1;plejefamilie;01-03-2015
        510;A3;plejefamilie;01-03-2015
        510;A9;plejefamilie;01-03-2015
        """;
    Filhoved hoved = hoved(INDSATSER, fil, Map.of("cpr", "sag i sager")).medSagsboern(sagsboern);
    List<String> foedt = new ArrayList<>();
    try (Laeser<Barneraekke> laeser = laeser(hoved, INDSATSER, fil)) {
      laeser.forEachRemaining(r -> foedt.add(r.person().orElseThrow().foedt().toString()));
      assertThat(laeser.laesning().dataproblemer())
          .extracting(p -> p.linje() + " " + p.regel())
          .containsExactly("4 sag-med-flere-boern", "5 sag-findes-ikke");
    }
    assertThat(foedt).containsExactly("2005-01-01", "2005-02-01");
  }
}
