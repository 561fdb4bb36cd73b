package se.omtanke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house of the design: every module on its floor, arrows downwards, no circles. */
class HusetTest {

  private static final JavaClasses ALLA =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // Generated from the page templates of all modules, into one package beside the house.
          .withImportOption(plats -> !plats.contains("/se/omtanke/jte/"))
          .importPackages("se.omtanke");

  private static final String[] VANINGAR = {
    "regler",
    "filformat",
    "grund",
    "atkomst",
    "komponenter",
    "organisation",
    "person",
    "arende",
    "ekonomi",
    "rapport",
    "webb",
    "drift"
  };

  @Test
  void modules_use_only_each_others_public_doors_and_make_no_circle() {
    // A module's templates may use its private types, but are generated into a package beside it.
    var mallar = JavaClass.Predicates.resideInAPackage("se.omtanke.jte..");
    // The rules are a library of their own: every public type of every package is a door.
    var regler = JavaClass.Predicates.resideInAPackage("se.omtanke.regler..");
    ApplicationModules.of(Omtanke.class, mallar.or(regler)).verify();
  }

  @Test
  void a_module_uses_what_stands_under_it_and_never_what_stands_above() {
    var husets = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("se.omtanke..");
    for (String rum : VANINGAR) {
      husets = husets.layer(rum).definedBy("se.omtanke." + rum + "..");
    }
    for (int vaning = 0; vaning < VANINGAR.length; vaning++) {
      String[] ovanfor = Arrays.copyOfRange(VANINGAR, vaning + 1, VANINGAR.length);
      husets =
          ovanfor.length == 0
              ? husets.whereLayer(VANINGAR[vaning]).mayNotBeAccessedByAnyLayer()
              : husets.whereLayer(VANINGAR[vaning]).mayOnlyBeAccessedByLayers(ovanfor);
    }
    husets.check(ALLA);
  }

  @Test
  void filformat_and_grund_stand_on_one_floor_and_do_not_use_each_other() {
    noClasses()
        .that()
        .resideInAPackage("se.omtanke.grund..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("se.omtanke.filformat..")
        .check(ALLA);
  }

  @Test
  void organisation_and_person_stand_on_one_floor_and_do_not_use_each_other() {
    noClasses()
        .that()
        .resideInAPackage("se.omtanke.person..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("se.omtanke.organisation..")
        .check(ALLA);
  }

  @Test
  void packages_make_no_circle() {
    slices().matching("se.omtanke.(*)..").should().beFreeOfCycles().check(ALLA);
  }

  @Test
  void time_is_a_parameter() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the clock on the wall", (JavaMethodCall anrop) -> laserVaggklockan(anrop)))
        .check(ALLA);
  }

  @Test
  void law_as_code_knows_no_framework_no_files_and_no_chance() {
    noClasses()
        .that()
        .resideInAPackage("se.omtanke.regler..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.io..",
            "java.nio.file..",
            "java.nio.channels..",
            "java.sql..",
            "java.util.random..")
        .check(ALLA);
  }

  @Test
  void report_checks_know_no_framework_and_no_database() {
    noClasses()
        .that()
        .resideInAPackage("se.omtanke.rapport.granskning..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
        .allowEmptyShould(true)
        .check(ALLA);
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.omtanke.jte..")
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("DTO")
        .orShould()
        .haveSimpleNameEndingWith("Data")
        .orShould()
        .haveSimpleNameEndingWith("Info")
        .orShould()
        .haveSimpleNameEndingWith("Entity")
        .check(ALLA);
  }

  @Test
  void only_grund_drift_and_the_job_queue_touch_the_drivers_connection() {
    noClasses()
        .that()
        .resideOutsideOfPackages("se.omtanke.grund..", "se.omtanke.drift..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.sql.DataSource")
        .check(ALLA);
  }

  @Test
  void there_are_no_setters() {
    classes()
        .that()
        .resideOutsideOfPackage("se.omtanke.jte..")
        .should(
            ArchConditions.not(
                ArchCondition.from(
                    DescribedPredicate.describe("have a setter", HusetTest::harSetter))))
        .check(ALLA);
  }

  private static boolean harSetter(JavaClass klass) {
    return klass.getMethods().stream()
        .anyMatch(
            metod ->
                metod.getName().matches("set[A-ZÅÄÖ].*")
                    && metod.getRawParameterTypes().size() == 1
                    && "void".equals(metod.getRawReturnType().getName()));
  }

  private static boolean laserVaggklockan(JavaMethodCall anrop) {
    JavaClass agare = anrop.getTargetOwner();
    String metod = anrop.getName();
    boolean nu =
        agare.isAssignableTo(Temporal.class)
            && metod.equals("now")
            && anrop.getTarget().getRawParameterTypes().stream()
                .noneMatch(typ -> typ.isEquivalentTo(Clock.class));
    return nu || (agare.isEquivalentTo(System.class) && metod.equals("currentTimeMillis"));
  }
}
