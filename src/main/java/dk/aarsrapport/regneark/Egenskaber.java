package dk.aarsrapport.regneark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Document properties: title, language, a neutral author, and times that never vary. */
final class Egenskaber {
  private static final String PROGRAM = "Årsrapport";

  private Egenskaber() {}

  static void saet(XSSFWorkbook bog, String titel, String emne, LocalDate dag) {
    POIXMLProperties.CoreProperties kerne = bog.getProperties().getCoreProperties();
    kerne.setTitle(titel);
    kerne.setSubjectProperty(emne);
    kerne.setCreator(PROGRAM);
    kerne.setLastModifiedByUser(PROGRAM);
    kerne.getUnderlyingProperties().setLanguageProperty("da-DK");
    Optional<Date> tid = Optional.of(Date.from(dag.atStartOfDay(ZoneOffset.UTC).toInstant()));
    kerne.getUnderlyingProperties().setCreatedProperty(tid);
    kerne.getUnderlyingProperties().setModifiedProperty(tid);
    bog.getProperties().getExtendedProperties().setApplication(PROGRAM);
  }
}
