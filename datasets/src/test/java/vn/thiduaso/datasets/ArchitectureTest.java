package vn.thiduaso.datasets;

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

@AnalyzeClasses(packages = "vn.thiduaso.datasets", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.springframework..", "org.jooq..")
            .because("the same tables are read on an office PC, in a Spark executor and in the web process");

    @ArchTest
    static final ArchRule NO_SHADED_TYPE = noClasses()
            .that()
            .resideOutsideOfPackage("..datasets.lake.columns..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "org.apache.avro..")
            .because(
                    "Iceberg's Spark runtime carries its own copies under other names, and these classes run there too");

    @ArchTest
    static final ArchRule NO_HADOOP_IN_COLUMNS = noClasses()
            .that()
            .resideInAPackage("..datasets.lake.columns..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hadoop..", "org.apache.avro..", "org.apache.iceberg.parquet..")
            .because(
                    "the Parquet named there is an office PC's or Spark's, never the one inside Iceberg's Spark runtime,"
                            + " and Hadoop's settings are read from files each time");

    @ArchTest
    static final ArchRule LAKE_ALONE_KNOWS_ICEBERG = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thiduaso.datasets.lake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.iceberg..", "java.sql..", "org.h2..")
            .because("how rows are stored is known in one package");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.thiduaso.datasets.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package is read alone");

    @ArchTest
    static final ArchRule RECORDS_COPY = classes()
            .that()
            .areRecords()
            .and(holdSomethingChangeable())
            .should(copyInTheirConstructor())
            .because("a list changed after the hash was taken would make the hash a lie");

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
            .because("time is passed in, and only command lines print");

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
