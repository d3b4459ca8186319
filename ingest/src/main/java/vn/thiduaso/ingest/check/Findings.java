package vn.thiduaso.ingest.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.BrokenFormula;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.CellFault.Subject;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/** Collects what is found in one entry, each with what its cell was read as and the figure it is about. */
public final class Findings {

    private final Candidate candidate;
    private final List<CellFault> faults = new ArrayList<>(0);

    Findings(Candidate candidate) {
        this.candidate = candidate;
    }

    /**
     * Adds a fault that keeps the entry out.
     *
     * @param message what is wrong, Vietnamese
     * @param remedy what to do, Vietnamese
     */
    void add(Check check, Cell cell, String message, String remedy) {
        add(check, Severity.REFUSE, cell, message, remedy);
    }

    /** The same with another severity. */
    void add(Check check, Severity severity, Cell cell, String message, String remedy) {
        add(check, severity, cell, Double.NaN, message, remedy);
    }

    /** @param instead what the figure in the cell may be instead, in the unit of its input; NaN when the check cannot say */
    void add(Check check, Severity severity, Cell cell, double instead, String message, String remedy) {
        faults.add(new CellFault(
                candidate.entry().sheet(),
                cell.row(),
                cell.address(),
                cell.text(),
                readAs(candidate, cell),
                check.rule(),
                severity,
                message,
                remedy,
                subject(candidate, cell).between(instead, instead)));
    }

    /** A fault for each cell of an entry that is broken so. */
    void addBroken(Check check, BrokenFormula broken, Entry entry) {
        Stream.concat(
                        Stream.of(
                                entry.unit(),
                                entry.code(),
                                entry.period(),
                                entry.state(),
                                entry.flag(),
                                entry.evidence()),
                        entry.figures().stream().map(Entry.Figure::cell))
                .filter(cell -> BrokenFormula.of(cell).filter(broken::equals).isPresent())
                .forEach(cell -> add(check, cell, broken.message(cell), broken.remedy()));
    }

    /**
     * Takes back what other checks told of a cell less gravely, for one that tells the same cause.
     *
     * @param severity with which it is told now
     * @param rules of those checks
     */
    void giveWay(Cell cell, Severity severity, Set<String> rules) {
        faults.removeIf(told(cell, rules).and(fault -> fault.severity().compareTo(severity) > 0));
    }

    /** Whether one of some checks has told what is wrong with a cell. */
    boolean isTold(Cell cell, Set<String> rules) {
        return faults.stream().anyMatch(told(cell, rules));
    }

    /** Whether one of some checks has told what is wrong with a cell, at least as gravely: a slip is told once. */
    boolean isTold(Cell cell, Severity severity, Set<String> rules) {
        return faults.stream()
                .filter(told(cell, rules))
                .anyMatch(fault -> fault.severity().compareTo(severity) <= 0);
    }

    /**
     * Takes back what other checks told of a cell, for one that says the same better.
     *
     * @param rules of those checks
     * @return how grave it was; empty when nothing was told
     */
    Optional<Severity> takeBack(Cell cell, Set<String> rules) {
        Predicate<CellFault> same = told(cell, rules);
        Optional<Severity> gravest =
                faults.stream().filter(same).map(CellFault::severity).min(Comparator.naturalOrder());
        faults.removeIf(same);
        return gravest;
    }

    private static Predicate<CellFault> told(Cell cell, Set<String> rules) {
        return fault ->
                fault.row() == cell.row() && fault.cell().equals(cell.address()) && rules.contains(fault.rule());
    }

    List<CellFault> faults() {
        return List.copyOf(faults);
    }

    /** What a cell of an entry was read as; empty when nothing was, or it says no more than its text. */
    static String readAs(Candidate candidate, Cell cell) {
        String read = candidate.readings().stream()
                .filter(reading -> reading.cell().equals(cell))
                .findFirst()
                .map(reading -> readAs(candidate, reading))
                .orElseGet(() -> cell.equals(candidate.entry().unit())
                        ? candidate.unit()
                        : cell.equals(candidate.entry().code())
                                ? code(candidate)
                                : cell.equals(candidate.entry().period()) ? cell.means() : "");
        return read.equals(cell.text()) ? "" : read;
    }

    private static String readAs(Candidate candidate, Reading reading) {
        boolean ofRatio = reading.part() == Part.NUMERATOR || reading.part() == Part.DENOMINATOR;
        String both = ofRatio ? quotient(candidate) : "";
        return both.isEmpty() ? readAs(reading) : both;
    }

    /** {@code 45/120}, where one cell holds numerator and denominator; else empty. */
    private static String quotient(Candidate candidate) {
        Optional<Reading> above = candidate.number(Part.NUMERATOR);
        Optional<Reading> below = candidate.number(Part.DENOMINATOR);
        return above.isPresent()
                        && below.isPresent()
                        && above.get().cell().row() == below.get().cell().row()
                        && above.get().cell().column() == below.get().cell().column()
                ? Figures.quotient(above.get().value(), below.get().value())
                : "";
    }

    private static String readAs(Reading reading) {
        return reading.token()
                .map(state -> state == CellState.MISSING ? "chưa có số liệu" : "không áp dụng")
                .orElseGet(() -> reading.isNumber() ? Figures.vi(reading.value()) : "");
    }

    private static String code(Candidate candidate) {
        return candidate
                .target()
                .flatMap(target -> target.figure().stream().findFirst())
                .map(Slot::code)
                .orElse("");
    }

    /**
     * The figure a cell of an entry is about: of the part it holds, or of the entry as a whole; of the unit alone where the row shares the cell; of none
     * where all rows do, as a title that names the period: then it is told once.
     */
    static Subject subject(Candidate candidate, Cell cell) {
        Entry entry = candidate.entry();
        if (cell.equals(entry.period()) && cell.row() != entry.row()) {
            return Subject.NONE;
        }
        boolean shared = cell.equals(entry.unit())
                || cell.equals(entry.period())
                || entry.stray().filter(cell::equals).isPresent();
        if (shared) {
            return new Subject(candidate.unit(), "", "");
        }
        Optional<Slot> slot = candidate.readings().stream()
                .filter(reading -> reading.cell().equals(cell))
                .flatMap(reading -> reading.slot().stream())
                .findFirst();
        return new Subject(
                candidate.unit(),
                slot.map(Slot::code).orElseGet(() -> code(candidate)),
                slot.map(found -> found.part().word()).orElse(""));
    }
}
