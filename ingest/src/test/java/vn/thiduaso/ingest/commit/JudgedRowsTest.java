package vn.thiduaso.ingest.commit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
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
        assertThat(rest.message())
                .startsWith("Chỉ liệt kê 2.000 chỗ")
                .contains(
                        "500 chỗ “Ô không phải số” [number-text]", "500 chỗ “Số ngoài khoảng cho phép” [value-range]");
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
    void shouldCountTheOthersInDigitsThatCanBeReadTheMostFrequentFirst() {
        List<CellFault> faults = new ArrayList<>(faults(0, JudgedRows.LISTED));
        for (int rule = 0; rule < 14; rule++) {
            faults.addAll(faults("rule-" + (char) ('a' + rule), 10_000 + rule));
        }

        JudgedRows rows = JudgedRows.of("id", faults);

        assertThat(rows.held().found().all().get(JudgedRows.LISTED).message())
                .contains("còn lại: 10.013 chỗ “rule-n” [rule-n]; 10.012 chỗ")
                .endsWith("[rule-e]; 40.006 chỗ loại khác");
    }

    @Test
    void shouldSayNothingOfTheRestWhenAllAreListed() {
        FigureFile.Held held = part(0, 2).with(part(1, 2)).held();

        assertThat(held.found().all()).extracting(CellFault::row).containsExactly(1, 2, 3, 4);
    }

    /** Every second row has a fault, of one check in even rows and of another in odd ones. */
    private static JudgedRows part(int odd, int faults) {
        return JudgedRows.of(new FileReport(
                "f.csv",
                Submission.Kind.OBSERVATIONS,
                FileReport.Status.NOTHING_ACCEPTED,
                "id",
                faults,
                0,
                faults,
                0,
                faults(odd, faults),
                FontTexts.NONE));
    }

    private static List<CellFault> faults(int odd, int faults) {
        return IntStream.range(0, faults)
                .map(fault -> 2 * fault + 2 - odd)
                .mapToObj(row -> fault(row, odd == 1 ? "number-text" : "value-range"))
                .toList();
    }

    /** Of rows behind all others. */
    private static List<CellFault> faults(String rule, int faults) {
        return IntStream.range(0, faults)
                .mapToObj(row -> fault(1_000_000 + row, rule))
                .toList();
    }

    private static CellFault fault(int row, String rule) {
        return CellFault.at("", Cell.text(row, 2, "x"), rule, "sai", "sửa");
    }
}
