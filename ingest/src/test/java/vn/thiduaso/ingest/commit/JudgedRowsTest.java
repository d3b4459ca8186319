package vn.thiduaso.ingest.commit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.scoring.check.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class JudgedRowsTest {

    @Test
    void shouldListTheFaultsOfTheFirstRowsAndCountTheOthersByCheck() {
        JudgedRows odd = part(1, 1_500);
        JudgedRows even = part(0, 1_500);

        FigureFile.Held held = even.with(odd).held();

        assertThat(held.read()).isEqualTo(3_000);
        assertThat(held.quarantined()).isEqualTo(3_000);
        List<CellFault> told = held.found().all();
        assertThat(told).hasSize(JudgedRows.LISTED + 1);
        assertThat(told.subList(0, JudgedRows.LISTED))
                .extracting(CellFault::row)
                .isEqualTo(IntStream.rangeClosed(1, JudgedRows.LISTED).boxed().toList());
        CellFault rest = told.get(JudgedRows.LISTED);
        assertThat(rest.message()).contains("còn lại: 500 [number-text], 500 [value-range]");
        assertThat(rest.severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void shouldHoldNoMoreThanItLists() throws IOException {
        int one = bytes(part(0, JudgedRows.LISTED));
        JudgedRows many = part(0, 100_000);
        for (int part = 0; part < 9; part++) {
            many = many.with(part(0, 100_000));
        }

        assertThat(bytes(many)).isLessThan(2 * one);
        assertThat(many.held().quarantined()).isEqualTo(1_000_000);
    }

    /** What it takes on its way to another process. */
    private static int bytes(JudgedRows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rows);
        }
        return bytes.size();
    }

    @Test
    void shouldSayNothingOfTheRestWhenAllAreListed() {
        FigureFile.Held held = part(0, 2).with(part(1, 2)).held();

        assertThat(held.found().all()).extracting(CellFault::row).containsExactly(1, 2, 3, 4);
    }

    /** Every second row has a fault, of one check in even rows and of another in odd ones. */
    private static JudgedRows part(int odd, int faults) {
        List<CellFault> found = IntStream.range(0, faults)
                .map(fault -> 2 * fault + 2 - odd)
                .mapToObj(row -> CellFault.at(
                        "", Cell.text(row, 2, "x"), odd == 1 ? "number-text" : "value-range", "sai", "sửa"))
                .toList();
        return JudgedRows.of(new FileReport(
                "f.csv",
                Submission.Kind.OBSERVATIONS,
                FileReport.Status.NOTHING_ACCEPTED,
                "id",
                faults,
                0,
                faults,
                0,
                found,
                FontTexts.NONE));
    }
}
