package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.thiduaso.scoring", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule JDK_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.thiduaso.scoring..")
            .because("the same kernel runs in Spark, in the browser's server and in a preview");

    @ArchTest
    static final ArchRule NO_FILE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
            .because("what the law says does not depend on where it is stored");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("the same inputs give the same score two years later");

    @ArchTest
    static final ArchRule NO_CHANCE = noClasses()
            .should()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("randomness without a seed cannot be computed again");

    @ArchTest
    static final ArchRule NO_DIGITS_OF_THE_MACHINE = noClasses()
            .should()
            .callMethodWhere(describe(
                    "Math leaves to the machine",
                    call -> call.getTargetOwner().isEquivalentTo(Math.class)
                            && Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos")
                                    .contains(call.getName())))
            .because("a run is verified on another machine: StrictMath gives the same digits on all");

    @ArchTest
    static final ArchRule NO_BINARY_ACCIDENT = noClasses()
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .because("it would carry the binary error of a decimal figure into the law");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.thiduaso.scoring.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package is read alone");

    @ArchTest
    static final ArchRule NO_OPEN_STATE = fields().that()
            .areNotFinal()
            .should()
            .notBePublic()
            .because("a value that others can change explains nothing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only command lines print");
}
