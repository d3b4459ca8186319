package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.job.VerifyReport.Check;
import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Submission;

import static org.assertj.core.api.Assertions.assertThat;

class ActAuditTest {

    private static final IndexSetSource SET = ExampleClosings.plain();
    private static final OfPeriod PERIOD = new OfPeriod(SET.set().code(), ExampleClosings.PERIOD);

    @TempDir
    Path home;

    private Lake lake;

    @BeforeEach
    void open() {
        lake = Lake.open(LakeSettings.embedded(home));
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldPassAClosingOfApprovedFilesByAnotherPerson() {
        ClosedPeriod closing = ExampleClosings.close(lake, SET, ExampleClosings.rows(SET, 3));

        Check check = ActAudit.of(lake, List.of(closing));

        assertThat(check.passed()).isTrue();
        assertThat(check.what()).isEqualTo("3 việc gửi, duyệt, chốt, mở khóa");
    }

    @Test
    void shouldNameAFileNobodyApproved() {
        submit("0".repeat(64), "ai");
        ClosedPeriod closing = closeWithout();

        assertThat(ActAudit.of(lake, List.of(closing)).faults())
                .singleElement()
                .asString()
                .contains("0123456789abcdef", "chưa được duyệt", closing.id());
    }

    @Test
    void shouldNameAFileThatIsNotTheOneApproved() {
        Submission listed = lake.commit(List.of(ExampleClosings.flagged(SET, "U0000", input())))
                .added()
                .get(0);
        submit("1".repeat(64), "một");
        lake.acts().add(log -> List.of(act(ActKind.APPROVE, "1".repeat(64), "hai")));
        ClosedPeriod closing = ExampleClosings.close(lake, SET, ExampleClosings.rows(SET, 3));

        assertThat(ActAudit.of(lake, List.of(closing)).faults())
                .singleElement()
                .asString()
                .contains(listed.id(), "không phải là tệp đã được duyệt");
    }

    @Test
    void shouldSayThatAPeriodWasClosedBeforeThereWereActs() {
        ClosedPeriod closing = closeWithout();

        Check check = ActAudit.of(lake, List.of(closing));

        assertThat(check.passed()).isTrue();
        assertThat(check.what()).contains("chốt từ trước khi có quy trình duyệt");
    }

    @Test
    void shouldNameAClosingWithoutAnAct() {
        List<ClosedUnit> rows = ExampleClosings.rows(SET, 3);
        ClosedPeriod never = ClosedPeriod.of(
                new ClosedPeriod.IndexSetVersion(SET.set().code(), SET.set().version(), SET.sha256()),
                ExampleClosings.PERIOD,
                rows,
                ExampleClosings.NOON,
                "test");

        assertThat(ActAudit.of(lake, List.of(never)).faults())
                .singleElement()
                .asString()
                .contains("không có việc chốt nào", never.id());
    }

    /** The rows refer to a file that the act of closing does not take. */
    private ClosedPeriod closeWithout() {
        List<ClosedUnit> rows = ExampleClosings.rows(SET, 3);
        ClosedPeriod closing = ClosedPeriod.of(
                new ClosedPeriod.IndexSetVersion(SET.set().code(), SET.set().version(), SET.sha256()),
                ExampleClosings.PERIOD,
                rows,
                ExampleClosings.NOON,
                "test");
        Basis basis =
                new Basis(List.of(), lake.acts().log().acts().isEmpty() ? List.of() : List.of("0123456789abcdef"));
        return lake.closedPeriods().close(closing, basis, rows).closing();
    }

    private void submit(String sha256, String by) {
        lake.acts().add(log -> List.of(act(ActKind.SUBMIT, sha256, by)));
    }

    private static Act act(ActKind kind, String sha256, String by) {
        OfSubmission file = new OfSubmission(PERIOD.indexSet(), PERIOD.period(), "0123456789abcdef");
        return Act.of(kind, file, sha256, new Actor(by), ExampleClosings.NOON, "");
    }

    private static String input() {
        return SET.set().slots().stream()
                .filter(slot -> slot.part() == vn.thiduaso.scoring.indexset.Part.VALUE)
                .findFirst()
                .orElseThrow()
                .code();
    }
}
