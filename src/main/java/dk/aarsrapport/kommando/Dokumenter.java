package dk.aarsrapport.kommando;

import dk.aarsrapport.koersel.Dokument;
import dk.aarsrapport.pdf.PdfRapport;
import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.rapport.Beroertfil;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.rapport.skabelon.Dokumentform;
import dk.aarsrapport.rapport.skabelon.Skabelon;
import dk.aarsrapport.regneark.Noegletalsark;
import dk.aarsrapport.web.WebRapport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one edition for one area, as bytes by file name. */
final class Dokumenter implements Tegnestue.Tegner {
  private final Opsaetning opsaetning;

  Dokumenter(Opsaetning opsaetning) {
    this.opsaetning = opsaetning;
  }

  /** All that is numbers, which takes longest, and beside it the reports. */
  @Override
  public List<Tegnestue.Tegner> stykker() {
    return List.of(this::tal, this::rapporter);
  }

  @Override
  public Map<String, byte[]> tegn(Udgivelse udgivelse) throws IOException {
    Map<String, byte[]> filer = new LinkedHashMap<>();
    for (Tegnestue.Tegner stykke : stykker()) {
      filer.putAll(stykke.tegn(udgivelse));
    }
    return filer;
  }

  private Map<String, byte[]> rapporter(Udgivelse udgivelse) throws IOException {
    Map<String, byte[]> filer = new LinkedHashMap<>();
    Tema tema = opsaetning.tema(udgivelse.omraade());
    Optional<Logo> logo = opsaetning.logo(udgivelse.omraade());
    PdfRapport pdf = new PdfRapport(tema, logo);
    WebRapport web = new WebRapport(tema, logo);
    for (Map.Entry<Dokument, Skabelon> valgt : opsaetning.skabeloner().entrySet()) {
      Dokument dokument = valgt.getKey();
      if (dokument.til(udgivelse.omraade().id())) {
        Dokumentform form =
            new Dokumentform(dokument.titel(), dokument.forside(), dokument.indhold());
        Rapport rapport = valgt.getValue().byg(udgivelse, form);
        filer.put(dokument.navn() + ".pdf", bytes(ud -> pdf.skriv(rapport, ud)));
        filer.put(dokument.navn() + ".html", bytes(ud -> web.skriv(rapport, ud)));
      }
    }
    return filer;
  }

  private Map<String, byte[]> tal(Udgivelse udgivelse) throws IOException {
    Map<String, byte[]> filer = new LinkedHashMap<>();
    filer.put("noegletal.xlsx", bytes(ud -> new Noegletalsark().skriv(udgivelse, ud)));
    filer.put(
        "noegletal.csv",
        bytes(ud -> Noegletalsfil.skriv(udgivelse.resultater(), opsaetning.sikkertRegneark(), ud)));
    List<Beroert> beroerte = udgivelse.data().beroerte();
    if (!beroerte.isEmpty() && udgivelse.udgave().fortrolig()) {
      filer.put(
          Beroertfil.NAVN,
          bytes(ud -> Beroertfil.skriv(beroerte, opsaetning.sikkertRegneark(), ud)));
    }
    return filer;
  }

  private interface Skriver {
    void skriv(ByteArrayOutputStream ud) throws IOException;
  }

  private static byte[] bytes(Skriver skriver) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    skriver.skriv(ud);
    return ud.toByteArray();
  }
}
