package dev.riffle.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.MediaUse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ServerArchitectureTest {
  private static final String SERVER = "dev.riffle.server.";
  private static final String ENGINE = "dev.riffle.engine";

  /** Features, lower tiers first. */
  private static final List<List<String>> TIERS =
      List.of(
          List.of("http", "projects", "database", "log", "jobs", "settings", "mail"),
          List.of("recommender", "accounts", "media"),
          List.of("videos", "social", "sounds"),
          List.of("moderation", "create"),
          List.of("feed", "discover"),
          List.of("notifications", "admin", "studio"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.riffle");

  @Test
  void features_dependencies_areAcyclicAndThroughFacades() {
    ApplicationModules.of(RiffleApplication.class).verify();
  }

  @Test
  void features_lowerTiers_knowNoHigherOnes() {
    IntStream.range(0, TIERS.size() - 1)
        .forEach(tier ->
            noClasses()
                .that(in(TIERS.get(tier)))
                .should()
                .dependOnClassesThat(
                    in(
                        TIERS.subList(tier + 1, TIERS.size()).stream()
                            .flatMap(List::stream)
                            .toList()))
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @Test
  void features_all_haveATier() {
    List<String> known = TIERS.stream().flatMap(List::stream).map(SERVER::concat).toList();
    noClasses()
        .that()
        .resideInAPackage(SERVER + "*..")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe(
                    "in a feature without a tier",
                    (JavaClass type) ->
                        known.stream()
                            .noneMatch(name ->
                                type.getPackageName().equals(name)
                                    || type.getPackageName().startsWith(name + ".")))))
        .check(CLASSES);
  }

  @Test
  void features_thatStoreMedia_sayWhatTheyUse() {
    Set<String> users =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(MediaUse.class) && !type.isInterface())
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    noClasses()
        .that()
        .resideOutsideOfPackage(SERVER + "media")
        .and()
        .resideOutsideOfPackages(users.toArray(String[]::new))
        .should()
        .callMethod(MediaStore.class, "put", Path.class, MediaName.Kind.class)
        .because("the sweep deletes what no MediaUse names")
        .check(CLASSES);
  }

  @Test
  void engine_dependencies_areTheJavaPlatformAlone() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.not(
                resideInAnyPackage(
                    ENGINE + "..", "java..", "jdk.incubator.vector..", "org.jspecify..")))
        .check(CLASSES);
  }

  @Test
  void server_usesOfTheEngine_areOfItsPublicContractAlone() {
    noClasses()
        .that()
        .resideInAPackage("dev.riffle.server..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ENGINE + "..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage(
                            ENGINE,
                            ENGINE + ".catalog",
                            ENGINE + ".event",
                            ENGINE + ".feed",
                            ENGINE + ".objective",
                            ENGINE + ".profile"))))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> in(List<String> features) {
    return resideInAnyPackage(
        features.stream().map(feature -> SERVER + feature + "..").toArray(String[]::new));
  }
}
