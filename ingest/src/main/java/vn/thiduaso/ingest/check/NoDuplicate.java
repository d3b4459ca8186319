package vn.thiduaso.ingest.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * A figure is sent once. Nobody can tell which of two is right, so both are kept out: the later entry by its fault here, the earlier one by
 * {@link Earlier}.
 *
 * <p>Value, numerator and denominator of an input are one figure; its official points are another. Holds one long for each slot of each unit
 * seen.
 */
public final class NoDuplicate implements Check {

    private static final int ROW_BITS = 31;
    private static final int COLUMN_BITS = 14;
    private static final String REMEDY =
            "Giữ lại một dòng đúng, xóa dòng kia; nếu là đính chính thì nạp riêng tệp đính chính ở lần sau";

    private final IndexSet indexSet;
    private final Period period;
    private final Earlier earlier;
    private final Map<String, long[]> seen = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private int files;
    private String fileName = "";

    /**
     * @param period the period of an entry that names none
     * @param earlier told about each entry that turned out to be the first of two
     */
    public NoDuplicate(IndexSet indexSet, Period period, Earlier earlier) {
        this.indexSet = indexSet;
        this.period = period;
        this.earlier = earlier;
    }

    /** Learns that the next entries come from another file; entries of earlier files still count. */
    public void nextFile(String name) {
        files++;
        fileName = name;
    }

    /** Forgets all entries: what comes next may correct them. */
    public void forget() {
        seen.clear();
    }

    @Override
    public String rule() {
        return "duplicate";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Cell unit = candidate.entry().unit();
        if (unit.isBlank() || candidate.target().isEmpty()) {
            return;
        }
        enter(candidate.entry().sheet());
        long[] places = seen.computeIfAbsent(key(candidate), key -> new long[indexSet.slotCount()]);
        long here = place(candidate);
        checkWithin(candidate, findings);
        // a set of the places met: numerator and denominator of one entry are one figure
        long[] met = new long[Part.values().length];
        slots(candidate, slot -> {
            long first = places[slot];
            if (first == 0) {
                places[slot] = here;
            } else if (first != here && Arrays.stream(met).noneMatch(place -> place == first)) {
                met[slotCount(met)] = first;
                tell(candidate, first, findings);
            }
        });
    }

    /** Each sheet of each file is a table of its own: cells of two sheets have the same address. */
    private void enter(String sheet) {
        boolean same = !tables.isEmpty()
                && tables.get(tables.size() - 1).file() == files
                && tables.get(tables.size() - 1).sheet().equals(sheet);
        if (!same) {
            tables.add(new Table(files, fileName, sheet));
        }
    }

    /** @param file counted from 1 */
    private record Table(int file, String name, String sheet) {

        /** A cell as somebody reading the other table finds it. */
        String cell(String address, Table other) {
            String cell = sheet.equals(other.sheet) ? address : CellAddress.withSheet(sheet, address);
            return file == other.file ? cell : cell + " của tệp " + name;
        }
    }

    /** Figures of another period are no doubles of this one's, although {@link PeriodAsked} refuses them. */
    private String key(Candidate candidate) {
        Entry entry = candidate.entry();
        String written =
                entry.period().isBlank() ? period.toString() : entry.period().means();
        return candidate.unit() + '\u0001' + written;
    }

    /** Points of a group can be written as its value or as official, not as both. */
    private void checkWithin(Candidate candidate, Findings findings) {
        boolean both = candidate.isGiven(Part.VALUE) && candidate.isGiven(Part.OFFICIAL);
        Target target = candidate.target().orElseThrow();
        if (both && target.slot(Part.VALUE).equals(target.slot(Part.OFFICIAL))) {
            findings.add(
                    this,
                    candidate.entry().anchor(),
                    "Điểm của “%s” được ghi hai lần, ở value và ở official"
                            .formatted(candidate.entry().code().text()),
                    "Mã này là một nhóm, chỉ ghi vào một trong hai cột");
        }
    }

    private static int slotCount(long[] met) {
        int count = 0;
        while (met[count] != 0) {
            count++;
        }
        return count;
    }

    private void tell(Candidate candidate, long first, Findings findings) {
        Cell unit = candidate.entry().unit();
        Cell code = candidate.entry().code();
        Table firstTable = tables.get((int) (first >>> (ROW_BITS + COLUMN_BITS)) - 1);
        int firstRow = (int) ((first >>> COLUMN_BITS) & Integer.MAX_VALUE);
        int firstColumn = (int) (first & ((1 << COLUMN_BITS) - 1));
        String firstCell = CellAddress.of(firstRow, firstColumn);
        Cell anchor = candidate.entry().anchor();
        Table here = tables.get(tables.size() - 1);
        String what = "Số liệu “%s” của đơn vị “%s” bị trùng với ô ".formatted(code.text(), unit.text());
        findings.add(this, anchor, what + firstTable.cell(firstCell, here) + " đứng trước", REMEDY);
        CellFault ofFirst = new CellFault(
                firstTable.sheet(),
                firstRow,
                firstCell,
                "",
                "",
                rule(),
                Severity.REFUSE,
                what + here.cell(anchor.address(), firstTable) + " đứng sau",
                REMEDY,
                Findings.subject(candidate, code));
        earlier.found(firstTable.file(), firstColumn, ofFirst);
    }

    private long place(Candidate candidate) {
        Cell anchor = candidate.entry().anchor();
        return ((long) tables.size() << (ROW_BITS + COLUMN_BITS))
                | ((long) candidate.entry().row() << COLUMN_BITS)
                | anchor.column();
    }

    private static void slots(Candidate candidate, IntConsumer sink) {
        Target target = candidate.target().orElseThrow();
        if (candidate.saysOfFigure().isPresent() && !target.figure().isEmpty()) {
            sink.accept(target.figure().get(0).index());
        }
        for (Reading reading : candidate.readings()) {
            if (!reading.isBlank()
                    && reading.slot().isPresent()
                    && !target.figure().contains(reading.slot().get())) {
                sink.accept(reading.slot().get().index());
            }
        }
    }

    /** Learns about an entry that was taken for good before its double came. */
    @FunctionalInterface
    public interface Earlier {

        /**
         * @param file counted from 1 in the order of {@link #nextFile}
         * @param column of the cell the entry is known by, from 0
         * @param fault at that cell; its text is left to the receiver
         */
        void found(int file, int column, CellFault fault);
    }
}
