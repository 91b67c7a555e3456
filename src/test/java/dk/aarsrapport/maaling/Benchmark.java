package dk.aarsrapport.maaling;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The command behind {@code scripts/benchmark}: makes a world, runs the floor, DuckDB and the
 * product on it one after the other, and tells what each took and whether they agree.
 */
public final class Benchmark {

  private static final String OPGOERELSE = "resultat.txt";
  private static final String INDSTILLINGER = "src/test/resources/maaling/profil.jfc";

  private Benchmark() {}

  /**
   * Measures a size in the product's folder: {@code Benchmark small .}; exit code 1 on
   * disagreement.
   */
  public static void main(String[] argumenter) throws IOException, InterruptedException {
    if (argumenter.length != 2) {
      throw new IllegalArgumentException("Angiv størrelse og produktets mappe.");
    }
    Omfang omfang = Omfang.af(argumenter[0]);
    Path hjem = Path.of(argumenter[1]);
    Path mappe = hjem.resolve("target/benchmark").resolve(omfang.navn());
    Files.createDirectories(mappe);
    System.out.println("Verden: " + omfang.navn());
    Verden verden = Verden.af(omfang, mappe);
    verden.varm();
    double belastning = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.println("Måler gulvet …");
    Gulv gulv = Gulv.af(mappe, verden);
    System.out.println("Måler DuckDB …");
    Duckdbmaaling duckdb = duckdb(mappe, verden);
    System.out.println("Måler produktet …");
    Produktside produkt = produkt(hjem, mappe, verden);
    Overensstemmelse enig =
        Overensstemmelse.af(mappe.resolve("ud"), mappe.resolve("duckdb-noegletal.csv"));
    Takt.gem(mappe, produkt);
    String tekst =
        Opgoerelse.tekst(
            omfang,
            verden,
            belastning,
            gulv,
            produkt,
            duckdb,
            enig,
            Takt.kendte(mappe.getParent()));
    System.out.println();
    System.out.print(tekst);
    Files.writeString(mappe.resolve(OPGOERELSE), tekst);
    System.exit(enig.enige() ? 0 : 1);
  }

  private static Duckdbmaaling duckdb(Path mappe, Verden verden)
      throws IOException, InterruptedException {
    Path tider = mappe.resolve("duckdb-tider.json");
    Maalt maalt =
        Proces.maal(
            mappe,
            "duckdb",
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Duckdbside.class.getName(),
                verden.koerselsfil().toString(),
                mappe.resolve("duckdb-noegletal.csv").toString(),
                tider.toString()),
            Map.of());
    return Duckdbmaaling.af(maalt, tider);
  }

  private static Produktside produkt(Path hjem, Path mappe, Verden verden)
      throws IOException, InterruptedException {
    Path ud = mappe.resolve("ud");
    Path optagelse = mappe.resolve("produkt.jfr");
    Maalt maalt =
        Proces.maal(
            mappe,
            "produkt",
            List.of(
                hjem.resolve("scripts/aarsrapport").toString(),
                "koer",
                "--config",
                verden.koerselsfil().toString(),
                "--ud",
                ud.toString()),
            Map.of("JDK_JAVA_OPTIONS", Profil.valg(hjem.resolve(INDSTILLINGER), optagelse)));
    return Produktside.af(maalt, ud, Profil.laes(optagelse));
  }
}
