package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes {@code noegletal.xlsx}, the workbook that a controller goes on with. */
public final class Noegletalsark {
  /** Makes a writer; it keeps nothing between workbooks. */
  public Noegletalsark() {}

  /**
   * Writes the workbook; equal editions give equal bytes. The stream is flushed and left open.
   *
   * @throws IllegalStateException if a result's figure has no definition
   */
  public void skriv(Udgivelse udgivelse, OutputStream ud) throws IOException {
    LocaleUtil.setUserLocale(Omslagsark.DANSK); // POI writes it as the language of chart texts
    try {
      skrivPaaDansk(udgivelse, ud);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private static void skrivPaaDansk(Udgivelse udgivelse, OutputStream ud) throws IOException {
    XSSFWorkbook projektmappe = new Skrivebog();
    Map<String, Figurtabel> figurer = figurer(udgivelse);
    Noter noter = new Noter(udgivelse);
    figurer.forEach(
        (id, figur) -> {
          if (Opstilling.af(figur).linjer().stream().anyMatch(l -> l.celler().contains(null))) {
            noter.ingen().noegletal().add(id);
          }
        });
    Bog bog =
        new Bog(
            projektmappe,
            new Stilark(projektmappe),
            udgivelse,
            noter,
            figurer,
            Arknavne.af(new ArrayList<>(figurer.keySet())),
            new Diagramtal(),
            new ArrayList<>());
    Omslagsark.skriv(bog);
    Arkskriver indhold = bog.nytArk(Arknavne.INDHOLD);
    Opslagsark.definitioner(bog);
    Opslagsark.noter(bog);
    Opslagsark.mangler(bog);
    figurer.values().forEach(figur -> Figurark.skriv(bog, figur));
    if (Disponeringsark.findes(udgivelse)) {
      Disponeringsark.skriv(bog);
    }
    if (Enkeltsagsark.findes(udgivelse)) {
      Enkeltsagsark.skriv(bog);
    }
    if (Opfoelgningsark.findes(udgivelse)) {
      Opfoelgningsark.skriv(bog);
    }
    if (Maanedsark.findes(udgivelse)) {
      Maanedsark.skriv(bog);
    }
    if (Prisark.findes(udgivelse)) {
      Prisark.skriv(bog);
    }
    if (Basisark.findes(udgivelse)) {
      Basisark.skriv(bog);
    }
    if (Revisionsark.findes(udgivelse)) {
      Revisionsark.skriv(bog);
    }
    Afstemningsark.skriv(bog, udgivelse.data().afstemning());
    Dataark data = Dataark.opret(bog);
    bog.diagramtal().skriv(bog);
    Opslagsark.indhold(bog, indhold);
    egenskaber(projektmappe, udgivelse);
    Gemmer.gem(projektmappe, bog.stile(), Map.of(Arknavne.DATA, data::fyld), bog.tabeller(), ud);
  }

  private static Map<String, Figurtabel> figurer(Udgivelse udgivelse) {
    Set<String> med = new LinkedHashSet<>();
    for (Resultat resultat : udgivelse.resultater().alle()) {
      med.add(resultat.noegle().noegletal());
    }
    Map<String, Figurtabel> figurer = new LinkedHashMap<>();
    for (Definition definition : udgivelse.definitioner()) {
      if (med.remove(definition.id())) {
        figurer.put(definition.id(), Figurtabel.af(udgivelse, definition));
      }
    }
    if (!med.isEmpty()) {
      throw new IllegalStateException("results without a definition: " + List.copyOf(med));
    }
    return figurer;
  }

  private static void egenskaber(XSSFWorkbook bog, Udgivelse udgivelse) {
    Egenskaber.saet(
        bog,
        udgivelse.titel()
            + " – nøgletal for "
            + udgivelse.omraade().navn()
            + " "
            + udgivelse.naar(),
        udgivelse.udgave().etiket(),
        udgivelse.opgoerelse().til());
    if (udgivelse.udgave().fortrolig()) {
      bog.getProperties().getCoreProperties().setContentStatus(Omslagsark.FORTROLIGT);
    }
  }
}
