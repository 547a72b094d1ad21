package dev.riffle.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.riffle.evaluation");

  @Test
  void evaluation_knowsTheEnginesFacadeItsModelAndTheDemosDataOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "dev.riffle.evaluation..",
            "dev.riffle.demo",
            "dev.riffle.engine",
            "dev.riffle.engine.catalog",
            "dev.riffle.engine.event",
            "dev.riffle.engine.feed",
            "dev.riffle.engine.objective",
            "dev.riffle.engine.prediction",
            "dev.riffle.engine.profile",
            "dev.riffle.engine.settings")
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("dev.riffle.evaluation.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
