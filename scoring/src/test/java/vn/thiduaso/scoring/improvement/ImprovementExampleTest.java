package vn.thiduaso.scoring.improvement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Recomputes the example of docs/method.md, "Cải thiện · Improvement", from the tables of the document. */
class ImprovementExampleTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "method.md");
    private static final double PRINTED = 5e-5;

    /** Cells of the table rows whose first cell matches. */
    private static List<String[]> rows(String firstCell) throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.filter(line -> line.matches("\\| " + firstCell + " \\|.*"))
                    .map(line -> line.substring(2).split(" \\|(?: |$)"))
                    .toList();
        }
    }

    private static double number(String cell) {
        return cell.equals("–") ? Double.NaN : Double.parseDouble(cell);
    }

    private static Contest contest() throws IOException {
        List<UnitHistory> units = new ArrayList<>();
        for (String[] row : rows("H\\d")) {
            units.add(Villages.unit(row[0], number(row[1]), number(row[2]), number(row[3])));
        }
        return Contest.of(Villages.SET, units);
    }

    @Test
    void shouldScoreTheHamletsAsWorkedByHand() throws IOException {
        Contest contest = contest();
        List<String[]> rows = rows("H\\d");

        assertThat(rows).hasSize(6);
        for (int unit = 0; unit < rows.size(); unit++) {
            String sum = rows.get(unit)[4];
            Trial sent = contest.asSent(unit);
            assertThat(sent.score()).isEqualTo(Double.valueOf(number(sum.substring(sum.lastIndexOf(' ') + 1))));
            assertThat(sent.rank()).isEqualTo(rows.get(unit)[5].equals("–") ? 0 : Integer.parseInt(rows.get(unit)[5]));
        }
    }

    @Test
    void shouldLiftTheHamletAsWorkedByHand() throws IOException {
        Contest contest = contest();
        int unit = contest.unit("H4");
        Past past = Past.of(Villages.SET, List.of(Villages.before()));
        Contest moved = contest.moved(Trend.of(Villages.SET, past).others(contest.units(), unit));
        Improver improver = Improver.of(contest);

        List<String[]> rows = rows("\\d places?.*");

        assertThat(rows).hasSize(4);
        assertPlan(rows.get(0), improver.lift(unit, 1, 3).plan());
        assertPlan(rows.get(1), improver.lift(unit, 2, 3).plan());
        assertPlan(rows.get(2), improver.lift(unit, 2, 1).plan());
        assertPlan(rows.get(3), improver.lift(unit, moved, 1, 3).plan());
    }

    private static void assertPlan(String[] row, Plan plan) {
        String changes = plan.changes().stream()
                .map(change -> "%s %.0f→%.0f"
                        .formatted(
                                change.move().lever().code(),
                                change.move().from(),
                                change.move().to()))
                .collect(Collectors.joining(", "));
        assertThat(changes).isEqualTo(row[1]);
        assertThat(plan.effort()).isCloseTo(number(row[2]), within(PRINTED));
        assertThat(plan.score()).isEqualTo(number(row[3]));
        assertThat(plan.rank()).isEqualTo(Integer.parseInt(row[4]));
    }

    @Test
    void shouldPriceTheFiguresAsWorkedByHand() throws IOException {
        Pricer pricer = Pricer.of(contest());
        String[] doubtful = rows("H4 C").get(0);
        String[] missing = rows("H6 A").get(0);

        assertPrice(
                doubtful,
                pricer.price(new DoubtfulValue("H4", "C", Part.NUMERATOR, number(doubtful[1]), number(doubtful[4]))));
        assertPrice(missing, pricer.missing(5).get(0));
    }

    private static void assertPrice(String[] row, Price price) {
        assertThat(price.low()).isEqualTo(new Price.End(number(row[1]), number(row[2]), Integer.parseInt(row[3])));
        assertThat(price.high()).isEqualTo(new Price.End(number(row[4]), number(row[5]), Integer.parseInt(row[6])));
        assertThat(price.points()).isEqualTo(Double.valueOf(number(row[7])));
        assertThat(price.places()).isEqualTo(row[8].equals("–") ? 0 : Integer.parseInt(row[8]));
    }
}
