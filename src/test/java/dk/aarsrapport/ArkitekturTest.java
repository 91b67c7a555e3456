package dk.aarsrapport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which packages may see which libraries, and which way data flows. */
@AnalyzeClasses(packages = "dk.aarsrapport", importOptions = DoNotIncludeTests.class)
class ArkitekturTest {
  private static final String ROOT = "dk.aarsrapport.";

  @ArchTest
  static final ArchRule SPARK_ONLY_IN_SPARK = only("spark", "org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule HADOOP_ONLY_IN_SPARK_AND_THE_COMMAND =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.aarsrapport.spark..", "dk.aarsrapport.kommando..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.hadoop..");

  @ArchTest
  static final ArchRule POI_ONLY_WHERE_WORKBOOKS_ARE_WRITTEN_AND_READ =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.aarsrapport.regneark..", "dk.aarsrapport.arkfil..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

  @ArchTest static final ArchRule OPENPDF_ONLY_IN_PDF = only("pdf", "com.lowagie..");

  @ArchTest static final ArchRule BATIK_ONLY_IN_WEB = only("web", "org.apache.batik..");

  @ArchTest static final ArchRule JFREECHART_ONLY_IN_DIAGRAM = only("diagram", "org.jfree..");

  @ArchTest
  static final ArchRule MARKDOWN_AND_EXPRESSIONS_ONLY_IN_SKABELON =
      only("rapport.skabelon", "org.commonmark..", "org.apache.commons.jexl3..");

  @ArchTest static final ArchRule YAML_ONLY_IN_KOERSEL = only("koersel", "org.yaml..");

  @ArchTest
  static final ArchRule EXPORTS_ARE_PARSED_IN_INDLAESNING = only("indlaesning", "de.siegmar..");

  @ArchTest
  static final ArchRule FIGURES_KNOW_NO_FILE_AND_NO_RENDERER =
      noClasses()
          .that()
          .resideInAPackage("dk.aarsrapport.noegletal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dk.aarsrapport.indlaesning..",
              "dk.aarsrapport.spark..",
              "dk.aarsrapport.lager..",
              "dk.aarsrapport.pdf..",
              "dk.aarsrapport.web..",
              "dk.aarsrapport.regneark..",
              "dk.aarsrapport.diagram..",
              "dk.aarsrapport.rapport.skabelon..",
              "java.io..",
              "java.nio..");

  @ArchTest
  static final ArchRule DOCUMENTS_SEE_DISCLOSED_RESULTS_ALONE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dk.aarsrapport.pdf..",
              "dk.aarsrapport.web..",
              "dk.aarsrapport.regneark..",
              "dk.aarsrapport.diagram..",
              "dk.aarsrapport.rapport..")
          .should()
          .dependOnClassesThat()
          .haveSimpleName("Grundresultater")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dk.aarsrapport.forloeb..",
              "dk.aarsrapport.taelling..",
              "dk.aarsrapport.noegletal..",
              "dk.aarsrapport.diskretion..",
              "dk.aarsrapport.indlaesning..");

  @ArchTest
  static final ArchRule DATA_FLOWS_ONE_WAY =
      slices().matching("dk.aarsrapport.(**)").should().beFreeOfCycles();

  @ArchTest
  static void takesOnlyFromThePackagesThatReadmeNames(JavaClasses classes) throws IOException {
    Map<String, Set<String>> allowed = packagesOfReadme();
    Set<String> all =
        classes.stream()
            .map(c -> name(c.getPackageName()))
            .filter(p -> !p.isEmpty())
            .collect(toSet());
    assertEquals(
        new TreeSet<>(all), new TreeSet<>(allowed.keySet()), "the packages in README's table");
    for (Map.Entry<String, Set<String>> row : allowed.entrySet()) {
      if (row.getValue().contains("all")) {
        continue;
      }
      String[] others =
          all.stream()
              .filter(p -> !p.equals(row.getKey()) && !row.getValue().contains(p))
              .map(p -> ROOT + p)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + row.getKey())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(classes);
    }
    assertEquals(
        allowed,
        packagesThatAreUsed(classes, allowed),
        "what README's table names and nobody takes from");
  }

  /**
   * Of the packages that README names, those that are used: the table may not promise more than
   * there is.
   */
  private static Map<String, Set<String>> packagesThatAreUsed(
      JavaClasses classes, Map<String, Set<String>> allowed) {
    Map<String, Set<String>> used = new TreeMap<>();
    allowed.forEach((p, from) -> used.put(p, from.contains("all") ? from : new TreeSet<>()));
    for (JavaClass c : classes) {
      String from = name(c.getPackageName());
      if (used.containsKey(from) && !used.get(from).contains("all")) {
        c.getDirectDependenciesFromSelf().stream()
            .map(d -> d.getTargetClass().getPackageName())
            .filter(p -> p.startsWith(ROOT))
            .map(ArkitekturTest::name)
            .filter(p -> !p.equals(from))
            .forEach(used.get(from)::add);
      }
    }
    return used;
  }

  private static Map<String, Set<String>> packagesOfReadme() throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    int head = lines.indexOf("| package | does | takes from | library |");
    for (int i = head + 2; lines.get(i).startsWith("|"); i++) {
      String[] cells = lines.get(i).split("\\|", -1);
      Set<String> from = new TreeSet<>(List.of(cells[3].replace("`", "").strip().split(", *")));
      from.remove("");
      rows.put(cells[1].replace("`", "").strip(), from);
    }
    return rows;
  }

  private static String name(String package_) {
    return package_.startsWith(ROOT) ? package_.substring(ROOT.length()) : "";
  }

  private static ArchRule only(String package_, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.aarsrapport." + package_ + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
