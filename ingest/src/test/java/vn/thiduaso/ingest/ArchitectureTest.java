package vn.thiduaso.ingest;

import java.util.Collection;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.thiduaso.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.springframework..", "org.jooq..", "org.apache.iceberg..")
            .because(
                    "the dry run in the web process and the batch are the same code, and tables are known in datasets alone");

    @ArchTest
    static final ArchRule READERS_ALONE_KNOW_FORMATS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.thiduaso.ingest.read..",
                    "vn.thiduaso.ingest.export..",
                    "vn.thiduaso.ingest.template..",
                    "vn.thiduaso.ingest.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..", "org.dhatim..", "org.apache.poi..", "com.fasterxml.aalto..")
            .because("every format becomes the same rows, and nothing behind the reader can tell which it was");

    @ArchTest
    static final ArchRule COMMAND_LINE_ON_TOP = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thiduaso.ingest.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.thiduaso.ingest.cli..", "picocli..", "me.tongfei..")
            .because("the dashboard loads files without a command line");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.thiduaso.ingest.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package is read alone");

    @ArchTest
    static final ArchRule RECORDS_COPY = classes()
            .that()
            .areRecords()
            .and(holdSomethingChangeable())
            .should(copyInTheirConstructor())
            .because("what was checked must not change before it is committed");

    @ArchTest
    static final ArchRule NO_OPEN_STATE = fields().that()
            .areNotFinal()
            .should()
            .notBePublic()
            .because("a value that others can change explains nothing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CLOCK_NO_PRINTING = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("time and console are passed in");

    private static DescribedPredicate<JavaClass> holdSomethingChangeable() {
        return DescribedPredicate.describe(
                "hold a collection or an array",
                type -> type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(field -> isChangeable(field.getRawType())));
    }

    private static boolean isChangeable(JavaClass type) {
        if (!type.getPackageName().equals("java.util")) {
            return type.isArray();
        }
        return Collection.class.isAssignableFrom(type.reflect()) || Map.class.isAssignableFrom(type.reflect());
    }

    private static ArchCondition<JavaClass> copyInTheirConstructor() {
        return new ArchCondition<>("copy in their constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean copies = type.getConstructors().stream().anyMatch(ArchitectureTest::copies);
                events.add(new SimpleConditionEvent(type, copies, type.getName() + (copies ? " copies" : " keeps")));
            }
        };
    }

    private static boolean copies(JavaConstructor constructor) {
        return constructor.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().getName())
                .anyMatch(name -> name.equals("copyOf") || name.equals("clone"));
    }
}
