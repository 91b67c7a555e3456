package dk.aarsrapport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which packages may see which libraries, and which way data flows. */
@AnalyzeClasses(packages = "dk.aarsrapport", importOptions = DoNotIncludeTests.class)
class ArkitekturTest {

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
  static final ArchRule POI_ONLY_IN_REGNEARK =
      only("regneark", "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

  @ArchTest static final ArchRule OPENPDF_ONLY_IN_PDF = only("pdf", "com.lowagie..");

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

  private static ArchRule only(String package_, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.aarsrapport." + package_ + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
