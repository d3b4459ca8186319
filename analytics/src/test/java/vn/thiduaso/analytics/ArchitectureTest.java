package vn.thiduaso.analytics;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "vn.thiduaso.analytics", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONE_KIND_OF_SESSION_MAKER = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Job")
            .should()
            .callConstructor(JavaSparkContext.class, SparkConf.class)
            .because("a session is opened once, by a job, and passed");

    @ArchTest
    static final ArchRule RUN_WITHOUT_SPARK = noClasses()
            .that()
            .resideInAPackage("..analytics.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "scala..")
            .because("verification makes a run again with this code and without Spark");

    @ArchTest
    static final ArchRule FILES_WITHOUT_SPARK = noClasses()
            .that()
            .resideInAPackage("..analytics.columns..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..", "..analytics.job..")
            .because("a file is read and written the same way by a task and by a test");

    @ArchTest
    static final ArchRule PARQUET_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("..analytics.columns..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.parquet..")
            .because("Iceberg's runtime has a Parquet of its own: no type of one may reach the other");

    @ArchTest
    static final ArchRule METHOD_ON_ARRAYS = classes()
            .that()
            .resideInAPackage("..analytics.method..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "org.hipparchus..", "..scoring.preparation..", "..analytics.method..")
            .because("statistics of a sample are plain maths on arrays, to be used and checked anywhere");

    @ArchTest
    static final ArchRule COMMANDS_WITHOUT_SPARK = noClasses()
            .that()
            .resideInAPackage("..analytics.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "scala..")
            .because("commands start jobs and print what they did");

    @ArchTest
    static final ArchRule NO_MATHS_IN_EXPRESSIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.sql..")
            .because("points and ranks come from the scoring kernel, not from a second implementation in Spark");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.thiduaso.analytics.(*)..")
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
    static final ArchRule ONLY_THE_CLI_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("..analytics.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only command lines print");
}
