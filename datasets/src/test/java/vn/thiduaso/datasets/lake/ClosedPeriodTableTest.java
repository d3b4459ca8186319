package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.lake.ClosedPeriod.IndexSetVersion;
import vn.thiduaso.datasets.lake.ClosedPeriodTable.Closed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.NOON;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.closedUnits;
import static vn.thiduaso.datasets.lake.ExampleRows.unlock;

class ClosedPeriodTableTest {

    private static final IndexSetVersion VERSION = new IndexSetVersion(SET, "1", Digests.sha256("yaml"));

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
    void shouldGiveBackTheRowsOfTheCurrentClosing() {
        List<ClosedUnit> rows = closedUnits(1, 2.5);
        Closed done = closeAt(NOON, rows);

        assertThat(done.isNew()).isTrue();
        assertThat(lake.closedPeriods().findCurrent(SET, JULY)).contains(done.closing());
        assertThat(done.closing().units()).isEqualTo(2);
        assertThat(lake.closedPeriods().rows(done.closing())).isEqualTo(rows);
        assertThat(lake.closedPeriods().files(done.closing()))
                .hasSize(1)
                .allSatisfy(file -> assertThat(file.sha256())
                        .isEqualTo(Digests.sha256(home.resolve("lake").resolve(file.path()))));
    }

    @Test
    void shouldChangeNothingWhenTheSameContentIsClosedAgainInAnotherOrder() {
        List<ClosedUnit> rows = closedUnits(1, 2, 3);
        List<ClosedUnit> shuffled = new ArrayList<>(rows);
        Collections.reverse(shuffled);
        Closed first = closeAt(NOON, rows);

        Closed second = closeAt(NOON.plusSeconds(60), shuffled);

        assertThat(second).isEqualTo(new Closed(first.closing(), false));
        assertThat(lake.closedPeriods().rows(first.closing())).hasSize(3);
    }

    @Test
    void shouldReturnToAnEarlierContentWithoutDoublingIt() {
        Closed first = closeAt(NOON, closedUnits(1, 2));
        unlock(lake);
        Closed other = closeAt(NOON.plusSeconds(1), closedUnits(1, 3));
        unlock(lake);
        Closed back = closeAt(NOON.minusSeconds(1), closedUnits(1, 2));

        assertThat(back.closing().closedAt()).isAfter(other.closing().closedAt());
        assertThat(lake.closedPeriods().current()).containsExactly(back.closing());
        assertThat(lake.closedPeriods().rows(back.closing())).hasSize(2);
        assertThat(lake.closedPeriods().history(SET, JULY))
                .containsExactly(first.closing(), other.closing(), back.closing());
    }

    @Test
    void shouldNotCloseAnotherContentWhileThePeriodIsClosed() {
        Closed first = closeAt(NOON, closedUnits(1, 2));

        assertThatThrownBy(() -> closeAt(NOON.plusSeconds(1), closedUnits(1, 3)))
                .isInstanceOfSatisfying(
                        RefusedActsException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::why)
                                .containsExactly(Refusal.Why.WRONG_STAGE));

        assertThat(lake.closedPeriods().history(SET, JULY)).containsExactly(first.closing());
        assertThat(lake.closedPeriods().rows(first.closing())).hasSize(2);
    }

    @Test
    void shouldNameTheFilesItsFiguresCameFrom() {
        Closed done = closeAt(NOON, closedUnits(1, 2));

        assertThat(done.closing().submissions()).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(lake.closedPeriods().find(done.closing().id())).contains(done.closing());
    }

    @Test
    void shouldLetItsRowsGoByInOrderSomeAtATime() {
        List<ClosedUnit> rows = closedUnits(1, 2, 3);
        Closed done = closeAt(NOON, rows);
        List<List<ClosedUnit>> walked = new ArrayList<>();

        lake.closedPeriods().byUnit(done.closing(), 2, walked::add);

        assertThat(walked).extracting(List::size).containsExactly(2, 1);
        assertThat(walked.stream().flatMap(List::stream).toList()).isEqualTo(rows);
    }

    @Test
    void shouldHaveTheSameNameWhetherItsRowsAreHeldOrGoBy() {
        List<ClosedUnit> rows = closedUnits(1, 2, 3);
        ClosingContent content = new ClosingContent(VERSION.sha256(), JULY);
        rows.forEach(content::add);

        ClosedPeriod held = ClosedPeriod.of(VERSION, JULY, rows, NOON, "tester");

        assertThat(ClosedPeriod.of(VERSION, JULY, content, NOON, "tester")).isEqualTo(held);
        assertThatThrownBy(() -> content.add(rows.get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in order");
    }

    private Closed closeAt(Instant time, List<ClosedUnit> rows) {
        return lake.closedPeriods().close(ClosedPeriod.of(VERSION, JULY, rows, time, "tester"), Basis.NONE, rows);
    }
}
