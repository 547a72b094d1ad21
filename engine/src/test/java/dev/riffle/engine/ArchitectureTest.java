package dev.riffle.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.riffle.engine.feed.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom. */
class ArchitectureTest {
  private static final String BASE = "dev.riffle.engine";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @ParameterizedTest
  @CsvSource({
    "retrieval, ranking",
    "retrieval, reranking",
    "retrieval, learning",
    "ranking, reranking",
    "ranking, learning",
    "reranking, learning",
    "store, retrieval",
    "store, ranking",
    "store, reranking",
    "store, learning",
    "store, solving",
    "search, store",
    "solving, retrieval",
    "solving, learning",
    "learning, reranking",
    "snapshot, store",
    "math, store",
    "math, snapshot"
  })
  void earlier_neverKnowsLater(String earlier, String later) {
    noClasses()
        .that()
        .resideInAPackage(BASE + "." + earlier)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "." + later)
        .check(CLASSES);
  }

  @Test
  void contract_neverKnowsTheInside() {
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".catalog",
            BASE + ".profile",
            BASE + ".event",
            BASE + ".objective",
            BASE + ".feed",
            BASE + ".settings")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            BASE + ".store",
            BASE + ".retrieval",
            BASE + ".ranking",
            BASE + ".reranking",
            BASE + ".learning",
            BASE + ".search",
            BASE + ".solving",
            BASE + ".snapshot",
            BASE + ".math")
        .check(CLASSES);
  }

  @Test
  void wiring_isKnownByNobody() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .check(CLASSES);
  }

  @Test
  void engine_dependsOnThePlatformOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE + "..", "java..", "jdk.incubator.vector", "org.jspecify.annotations")
        .check(CLASSES);
  }

  @Test
  void vectors_inKernelsAlone() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Simd")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jdk.incubator.vector")
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices()
        .matching(BASE + ".(*)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAPackage(BASE + ".event"), type(Features.class))
        .check(CLASSES);
  }
}
