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
 * {@link Earlier}. An entry in which something else is wrong is no double: it is kept out for that.
 *
 * <p>Value, numerator and denominator of an input are one figure; its official points are another. Holds one long for each slot of each unit
 * seen.
 */
public final class NoDuplicate implements Check {

    private static final int ROW_BITS = 31;
    private static final int COLUMN_BITS = 14;
    private static final String REMEDY =
            "Giữ lại một dòng đúng, xóa dòng kia; nếu là đính chính thì nạp riêng tệp đính chính ở lần sau";

    private final Period period;
    private final Earlier earlier;
    private final Map<String, Places> seen = new HashMap<>();
    /** Slots seen so far have numbers from 1, so that a unit needs no room for the others. */
    private final int[] numbers;

    private int numbered;
    private final List<Table> tables = new ArrayList<>();
    private int files;
    private String fileName = "";

    /**
     * @param period the period of an entry that names none
     * @param earlier told about each entry that turned out to be the first of two
     */
    public NoDuplicate(IndexSet indexSet, Period period, Earlier earlier) {
        this.period = period;
        this.earlier = earlier;
        numbers = new int[indexSet.slotCount()];
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
        // an entry that is kept out anyway sends no figure that another could be a double of
        if (unit.isBlank()
                || candidate.target().isEmpty()
                || findings.faults().stream().anyMatch(CellFault::isRefusal)) {
            return;
        }
        enter(candidate.entry().sheet());
        Places places = seen.computeIfAbsent(key(candidate), key -> new Places());
        long here = place(candidate);
        checkWithin(candidate, findings);
        // a set of the places met: numerator and denominator of one entry are one figure
        long[] met = new long[Part.values().length];
        slots(candidate, slot -> {
            long first = places.at(number(slot));
            if (first == 0) {
                places.put(number(slot), here);
            } else if (first != here && Arrays.stream(met).noneMatch(place -> place == first)) {
                met[slotCount(met)] = first;
                tell(candidate, first, findings);
            }
        });
    }

    private int number(int slot) {
        if (numbers[slot] == 0) {
            numbers[slot] = ++numbered;
        }
        return numbers[slot] - 1;
    }

    /** Where the figures of one unit were met first; 0 where they were not. */
    public static final class Places {

        private long[] places = new long[1];

        private long at(int number) {
            return number < places.length ? places[number] : 0;
        }

        private void put(int number, long place) {
            if (number >= places.length) {
                places = Arrays.copyOf(places, Math.max(number + 1, places.length + places.length / 2 + 1));
            }
            places[number] = place;
        }
    }

    /** Those of a unit in the period of the call, until {@link #forget}. */
    public Places places(String unit) {
        return seen.computeIfAbsent(key(unit, period.toString()), key -> new Places());
    }

    /**
     * Enters a figure of a file without sheets, as a check of its entry would, unless it was met before.
     *
     * @return false when it was: its entry must be checked
     */
    public boolean enters(Places places, int slot, int row, int column) {
        int number = number(slot);
        if (places.at(number) != 0) {
            return false;
        }
        enter("");
        places.put(number, place(row, column));
        return true;
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
        return key(candidate.unit(), written);
    }

    private static String key(String unit, String written) {
        return unit + '\u0001' + written;
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
        return place(candidate.entry().row(), candidate.entry().anchor().column());
    }

    private long place(int row, int column) {
        return ((long) tables.size() << (ROW_BITS + COLUMN_BITS)) | ((long) row << COLUMN_BITS) | column;
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
