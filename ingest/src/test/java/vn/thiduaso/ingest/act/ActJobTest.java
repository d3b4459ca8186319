package vn.thiduaso.ingest.act;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.commit.CloseJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ActJobTest {

    private static final Actor SENDER = new Actor("Nguyễn Thị A");
    private static final Actor APPROVER = new Actor("Trần Thị B");
    private static final OfPeriod PERIOD = new OfPeriod("SAMPLE", ExampleFiles.PERIOD);

    @TempDir
    Path folder;

    private final ActJob job = new ActJob(Clock.fixed(Instant.parse("2026-10-02T07:05:00Z"), ZoneOffset.UTC));
    private ExampleLake lake;
    private String first;
    private String second;

    @BeforeEach
    void load() {
        lake = ExampleLake.withUnits(folder);
        first = loaded("one.csv", "A1,MEETINGS,4");
        second = loaded("two.csv", "A2,MEETINGS,5");
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldSubmitWhatNobodyActedOnAndLeaveWhatWasSentBack() {
        job.submitNew(lake.lake(), List.of(first), SENDER, "");
        job.onSubmissions(lake.lake(), ActKind.RETURN, List.of(first), APPROVER, "thiếu chữ ký");

        ActJob.Done done = job.submitNew(lake.lake(), List.of(first, second), SENDER, "");

        assertThat(done.acts()).hasSize(1);
        assertThat(states()).containsExactly(State.DRAFT, State.SUBMITTED);
    }

    @Test
    void shouldNotDoTwiceWhatTheSamePersonDidLast() {
        submit();
        ActJob.Done done = job.onSubmissions(lake.lake(), ActKind.APPROVE, List.of(first, second), APPROVER, "");

        ActJob.Done again =
                job.onSubmissions(lake.lake(), ActKind.APPROVE, List.of(first, second), new Actor("TRẦN THỊ B"), "");

        assertThat(again).isEqualTo(new ActJob.Done(List.of(), done.acts()));
    }

    @Test
    void shouldNameWhoDidItWhenAnotherComesLater() {
        submit();
        job.onSubmissions(lake.lake(), ActKind.APPROVE, List.of(first), APPROVER, "");

        assertThat(refusal(ActKind.APPROVE, List.of(first), new Actor("Lê Văn C"), ""))
                .singleElement()
                .asString()
                .contains("one.csv", first, "đang “đã duyệt”", "chỉ làm được khi “chờ duyệt”");
    }

    @Test
    void shouldSayEverythingThatStandsAgainstACallAtOnceAndDoNoneOfIt() {
        job.submitNew(lake.lake(), List.of(first), SENDER, "");

        assertThat(refusal(ActKind.APPROVE, List.of(first, second), SENDER, ""))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text)
                        .contains(
                                "one.csv", "“Nguyễn Thị A” cũng là người đã gửi duyệt (14:05 02/10/2026)", "Cách sửa"))
                .anySatisfy(text -> assertThat(text).contains("two.csv", "đã kiểm tra", "gửi duyệt trước (submit)"));
        assertThat(refusal(ActKind.RETURN, List.of(first), APPROVER, " "))
                .singleElement()
                .asString()
                .contains("chưa nêu lý do", "--reason");
        assertThat(states()).containsExactly(State.SUBMITTED, State.CHECKED);
    }

    @Test
    void shouldSayWhoWhoseNameIsTypedInAnotherWayIsTakenFor() {
        submit();

        assertThat(refusal(ActKind.APPROVE, List.of(first), new Actor("nguyen thi a"), ""))
                .singleElement()
                .asString()
                .contains("“nguyen thi a” được coi là “Nguyễn Thị A”, người đã gửi duyệt", "người khác duyệt");
    }

    @Test
    void shouldLetOnlyTheSenderTakeBack() {
        submit();

        assertThat(refusal(ActKind.WITHDRAW, List.of(first), APPROVER, ""))
                .singleElement()
                .asString()
                .contains("chỉ người đã gửi duyệt (Nguyễn Thị A", "return");
        job.onSubmissions(lake.lake(), ActKind.WITHDRAW, List.of(first), SENDER, "nhầm tệp");

        assertThat(states()).containsExactly(State.DRAFT, State.SUBMITTED);
        assertThat(lake.lake()
                        .standings("SAMPLE", ExampleFiles.PERIOD)
                        .get(0)
                        .last()
                        .orElseThrow()
                        .reason())
                .isEqualTo("nhầm tệp");
    }

    @Test
    void shouldUnlockByTwoAndSubmitNothingBefore() {
        lake.closePeriod();
        String late = loaded("late.csv", "A3,MEETINGS,1");

        assertThat(job.submitNew(lake.lake(), List.of(late), SENDER, "").acts()).isEmpty();
        assertThat(refusal(ActKind.SUBMIT, List.of(late), SENDER, ""))
                .singleElement()
                .asString()
                .contains("mở khóa kỳ");
        job.on(lake.lake(), ActKind.ASK_UNLOCK, PERIOD, SENDER, "thiếu số của A3");
        assertThatThrownBy(() -> job.on(lake.lake(), ActKind.GRANT_UNLOCK, PERIOD, SENDER, ""))
                .isInstanceOf(RefusedActsException.class);
        job.on(lake.lake(), ActKind.GRANT_UNLOCK, PERIOD, APPROVER, "");

        assertThat(states()).containsExactly(State.APPROVED, State.APPROVED, State.CHECKED);
        CloseJob.CloseReport report = lake.closePeriod();
        assertThat(report.isNew()).isTrue();
        assertThat(report.observations()).isEqualTo(3);
        assertThat(lake.lake().closedPeriods().history("SAMPLE", ExampleFiles.PERIOD))
                .hasSize(2);
    }

    @Test
    void shouldNameAllSubmissionsTheLakeDoesNotHave() {
        assertThatThrownBy(() ->
                        job.onSubmissions(lake.lake(), ActKind.APPROVE, List.of("feed", first, "beef"), APPROVER, ""))
                .isInstanceOfSatisfying(
                        UnknownSubmissionsException.class,
                        unknown -> assertThat(unknown.ids()).containsExactly("feed", "beef"));
    }

    private void submit() {
        job.submitNew(lake.lake(), List.of(first, second), SENDER, "");
    }

    private String loaded(String name, String row) {
        return lake.load(lake.csv(name, "unit,indicator,value", row))
                .files()
                .get(0)
                .submission();
    }

    private List<State> states() {
        return lake.lake().standings("SAMPLE", ExampleFiles.PERIOD).stream()
                .map(StandingSubmission::state)
                .toList();
    }

    private List<String> refusal(ActKind kind, List<String> submissions, Actor by, String reason) {
        RefusedActsException refused = catchThrowableOfType(
                RefusedActsException.class, () -> job.onSubmissions(lake.lake(), kind, submissions, by, reason));
        return ActTexts.of(lake.lake()).of(refused);
    }
}
