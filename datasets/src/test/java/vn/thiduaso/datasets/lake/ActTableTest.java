package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.NOON;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.act;
import static vn.thiduaso.datasets.lake.ExampleRows.closedUnits;
import static vn.thiduaso.datasets.lake.ExampleRows.figures;

class ActTableTest {

    private static final ClosedPeriod.IndexSetVersion VERSION =
            new ClosedPeriod.IndexSetVersion(SET, "1", Digests.sha256("yaml"));

    @TempDir
    Path home;

    private Lake lake;
    private Submission sent;

    @BeforeEach
    void load() {
        lake = Lake.open(LakeSettings.embedded(home));
        sent = lake.commit(List.of(figures("july.csv", 1, 2))).added().get(0);
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldGiveBackActsAsTheyWereAdded() {
        List<Act> added =
                lake.acts().add(log -> List.of(act(ActKind.SUBMIT, sent, "A"), act(ActKind.APPROVE, sent, "B")));

        try (Lake again = Lake.open(LakeSettings.embedded(home))) {
            assertThat(again.acts().log().acts()).isEqualTo(added);
            assertThat(added).extracting(Act::seq).containsExactly(1L, 2L);
            assertThat(added.get(1).at()).isAfter(added.get(0).at());
            assertThat(again.standings(SET, JULY))
                    .containsExactly(new StandingSubmission(sent, State.APPROVED, java.util.Optional.of(added.get(1))));
            assertThat(again.acts().firstBreak()).isEmpty();
        }
    }

    @Test
    void shouldSeeAtOnceWhatAnotherProcessDid() {
        try (Lake other = Lake.open(LakeSettings.embedded(home))) {
            assertThat(lake.acts().log().acts()).isEmpty();
            other.acts().add(log -> List.of(act(ActKind.SUBMIT, sent, "A")));

            assertThat(lake.acts().log().within(new OfPeriod(SET, JULY)))
                    .extracting(Act::kind)
                    .containsExactly(ActKind.SUBMIT);
            assertThat(lake.acts().log()).isSameAs(lake.acts().log());
            assertThat(lake.acts().log().within(new OfPeriod(SET, Period.parse("2026-08"))))
                    .isEmpty();
        }
    }

    @Test
    void shouldAddNoneOfACallOfWhichOneIsRefusedAndNameAllReasons() {
        Submission other = lake.commit(List.of(figures("more.csv", 3))).added().get(0);

        assertThatThrownBy(() -> lake.acts()
                        .add(log -> List.of(
                                act(ActKind.SUBMIT, sent, "A"),
                                act(ActKind.APPROVE, sent, "a"),
                                act(ActKind.APPROVE, other, "B"))))
                .isInstanceOfSatisfying(
                        RefusedActsException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::why)
                                .containsExactly(Refusal.Why.SAME_PERSON, Refusal.Why.WRONG_STAGE));

        assertThat(lake.acts().log().acts()).isEmpty();
    }

    @Test
    void shouldLetOneOfManyApproveWhoAllTryAtOnce() throws Exception {
        lake.acts().add(log -> List.of(act(ActKind.SUBMIT, sent, "A")));

        List<Object> outcomes = atOnce(8, i -> lake.acts().add(log -> List.of(act(ActKind.APPROVE, sent, "B" + i))));

        assertThat(outcomes).filteredOn(outcome -> outcome instanceof List).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof RefusedActsException)
                .hasSize(7);
        assertThat(lake.acts().log().acts()).hasSize(2);
    }

    @Test
    void shouldLetOneOfManyCloseWhoAllTryAtOnceAndKeepTheRowsOfThatOneVisible() throws Exception {
        lake.acts().add(log -> List.of(act(ActKind.SUBMIT, sent, "A"), act(ActKind.APPROVE, sent, "B")));
        Basis basis = new Basis(List.of(sent.id()), List.of());

        List<Object> outcomes = atOnce(6, i -> {
            List<ClosedUnit> rows = closedUnits(1, i);
            return lake.closedPeriods().close(ClosedPeriod.of(VERSION, JULY, rows, NOON, "C" + i), basis, rows);
        });

        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof ClosedPeriodTable.Closed)
                .hasSize(1);
        ClosedPeriod closing = lake.closedPeriods().findCurrent(SET, JULY).orElseThrow();
        assertThat(lake.closedPeriods().history(SET, JULY)).containsExactly(closing);
        assertThat(lake.closedPeriods().rows(closing)).hasSize(2);
        assertThat(lake.standings(SET, JULY))
                .extracting(StandingSubmission::state)
                .containsExactly(State.CLOSED);
    }

    @Test
    void shouldNotLetACallCloseWithoutRows() {
        Act close = Act.of(
                ActKind.CLOSE,
                new OfPeriod(SET, JULY),
                "",
                act(ActKind.SUBMIT, sent, "C").by(),
                NOON,
                "");

        assertThatThrownBy(() -> lake.acts().add(log -> List.of(close))).isInstanceOf(IllegalArgumentException.class);
        assertThat(lake.acts().log().lock(new OfPeriod(SET, JULY))).isEqualTo(Lock.OPEN);
    }

    @Test
    void shouldKeepTheListShortInFilesHoweverManyActs() {
        for (int i = 0; i < 40; i++) {
            ActKind kind = i % 2 == 0 ? ActKind.SUBMIT : ActKind.WITHDRAW;
            lake.acts().add(log -> List.of(act(kind, sent, "A")));
        }

        assertThat(lake.acts().log().acts())
                .extracting(Act::seq)
                .hasSize(40)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(lake.acts().firstBreak()).isEmpty();
    }

    /** What each of many calls at the same moment gave or threw. */
    private static List<Object> atOnce(int calls, java.util.function.IntFunction<Object> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        try {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                int number = i;
                tasks.add(() -> {
                    try {
                        return call.apply(number);
                    } catch (RefusedActsException refused) {
                        return refused;
                    }
                });
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> outcome : threads.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
