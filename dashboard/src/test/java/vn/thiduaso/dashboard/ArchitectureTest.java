package vn.thiduaso.dashboard;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.web.Attachment;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "vn.thiduaso.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule SQL_STAYS_IN_ITS_PLACE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .doNotBelongToAnyOf(UnitAccess.class)
            .and()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jooq..")
            .because(
                    "what a user may see is one condition of UnitAccess, added in every *Queries; SQL elsewhere would go round it");

    @ArchTest
    static final ArchRule PAGES_ARE_NOBODYS_BUSINESS = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Page")
            .because("features meet through desks and records, never through pages");

    @ArchTest
    static final ArchRule PROGRAMS_ASK_APIS = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Api")
            .because("what answers with data stands beside the page of its feature, and is described in openapi.yaml");

    @ArchTest
    static final ArchRule PAGES_NAME_THEIR_ACTION = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(Needs.class)
            .because("a page method without an action answers nobody");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.thiduaso.dashboard.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature can then be read, tested and taken out alone");

    @ArchTest
    static final ArchRule NO_CYCLES_IN_AWARDS = slices().matching("vn.thiduaso.dashboard.award.(*)..")
            .should()
            .beFreeOfCycles()
            .because("awards are one feature of many parts, each built on those before it");

    @ArchTest
    static final ArchRule CHARTS_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..chart..", "..format..", "..wording..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "..store..", "..published..", "org.springframework.web..")
            .because("charts and texts are tested without a browser and without a database");

    @ArchTest
    static final ArchRule LAKE_STAYS_BEHIND_FIGURES = noClasses()
            .that()
            .resideOutsideOfPackages("vn.thiduaso.dashboard", "..publish..", "..store..", "..data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.thiduaso.datasets.lake..")
            .because(
                    "pages of results read what was published in one transaction; only publishing, and pages about figures on their way, look into the lake");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what a class needs stands in its constructor");

    /** Page methods that send a file, and why no text of it is a formula when it is opened: {@code NeutralExportsLawTest} of ingest tries each writer. */
    private static final Map<String, String> FILES_OF_PAGES = Map.ofEntries(
            entry("RunPairPage.send", "RunPairSheets lays it out, SheetFormat writes it"),
            entry("RunPairApi.units", "RunPairSheets lays it out, SheetFormat writes it"),
            entry("RunPairApi.values", "RunPairSheets lays it out, SheetFormat writes it"),
            entry("CompletenessApi.file", "CompletenessSheet lays it out, SheetFormat writes it"),
            entry("SubmissionsApi.figures", "SheetFormat writes it"),
            entry("ComparePage.send", "CompareSheet lays it out, SheetFormat writes it"),
            entry("CompletenessPage.send", "CompletenessSheet and ReminderLetters write it"),
            entry("UploadPage.report", "LoadReportPage writes it"),
            entry("UploadPage.faults", "FaultTable writes it"),
            entry(
                    "UploadPage.marked",
                    "MarkedWorkbook writes it: the sender's own cells as he sent them, all others as texts"),
            entry("UploadPage.template", "TemplateJob writes it"),
            entry("ExplainPaperPage.send", "PdfPress writes it: a PDF has no formulas"),
            entry("RunPaperPage.send", "PdfPress writes it: a PDF has no formulas"),
            entry("QuestionnairePage.workbook", "TemplateJob writes it"),
            entry("QuestionnairePage.file", "evidence, byte for byte as it was sent"),
            entry("SetFilesPage.sendSheet", "SetWorkbook lays it out, SheetFormat writes it"),
            entry("SetFilesPage.send", "a set as text, byte for byte as it is kept"),
            entry("SentPage.files", "ListTable lays it out, SheetFormat writes it"),
            entry("SentPage.file", "a file of figures, byte for byte as it was sent"),
            entry("SentPage.marked", "the sender's own workbook with comments"),
            entry("SentPage.figures", "SheetFormat writes it"),
            entry("UnitsApi.file", "UnitSheet lays it out, SheetFormat writes it"),
            entry("ExplainApi.file", "StepsSheet lays it out, SheetFormat writes it"),
            entry("AuditPage.send", "ListTable lays it out, SheetFormat writes it"),
            entry("JobsPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("QualityPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("MaturityPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("RobustnessPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("ScenarioPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("PeoplePage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("RunsPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("TodoPage.file", "ListTable lays it out, SheetFormat writes it"),
            entry("EvidencePage.file", "evidence, byte for byte as it was sent"),
            entry("ScoresApi.file", "SheetFormat writes it"),
            entry("PublicPage.file", "SheetFormat writes it"),
            entry("ChartFiles.postHandle", "SheetFormat writes it"));

    @ArchTest
    static final ArchRule FILES_LEAVE_BY_ONE_DOOR = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .callMethodWhere(target(owner(assignableTo(ServletResponse.class)))
                    .and(target(nameMatching("getOutputStream|getWriter"))))
            .because("a file is an attachment that no browser shows, and who sends one is listed here");

    @ArchTest
    static void shouldKnowEveryPageThatSendsAFile(JavaClasses classes) {
        Set<String> senders = classes.get(Attachment.class).getMethodCallsToSelf().stream()
                .map(JavaMethodCall::getOrigin)
                .filter(origin -> !origin.getOwner().isEquivalentTo(Attachment.class))
                .map(origin -> origin.getOwner().getSimpleName() + "." + origin.getName())
                .collect(Collectors.toSet());

        assertThat(senders)
                .as("a page that sends a file says here which neutral writer makes it")
                .isEqualTo(FILES_OF_PAGES.keySet());
    }
}
