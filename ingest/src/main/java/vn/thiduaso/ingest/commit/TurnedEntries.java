package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.check.Figures;
import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.CodeNames;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/** Entries whose figures are of another time than the set asks for, turned into what it asks for. Not safe for several threads. */
final class TurnedEntries {

    private final IndexSet indexSet;
    private final YearToDate year;
    private final Function<Entry, String> units;
    private final CodeNames names;

    /** @param units code of the unit of an entry; as written when that is not known */
    TurnedEntries(IndexSet indexSet, YearToDate year, Function<Entry, String> units) {
        this.indexSet = indexSet;
        this.year = year;
        this.units = units;
        names = new CodeNames(indexSet);
    }

    /**
     * An entry as the set asks for it.
     *
     * @param faults why it cannot be had; the entry is then kept out
     */
    record Turned(Entry entry, List<CellFault> faults) {

        Turned {
            faults = List.copyOf(faults);
        }
    }

    Turned of(Entry entry, Map<Part, Mode> modes) {
        Optional<Target> target = names.code(entry.code().means()).flatMap(code -> Target.find(indexSet, code));
        List<CellFault> faults = new ArrayList<>();
        List<Entry.Figure> figures = new ArrayList<>(entry.figures().size());
        for (Entry.Figure figure : entry.figures()) {
            Optional<String> code =
                    target.flatMap(found -> found.slot(figure.part())).map(slot -> slot.code());
            boolean turns = modes.containsKey(figure.part()) && code.isPresent();
            Optional<Cell> number = turns ? number(figure.cell()) : Optional.empty();
            figures.add(
                    number.isEmpty()
                            ? figure
                            : new Entry.Figure(
                                    figure.part(),
                                    turned(entry, number.get(), code.get(), figure.part(), modes, faults)));
        }
        return new Turned(entry.with(figures), faults);
    }

    /** The cell with its number known; empty when it has none, which the checks then say. */
    private static Optional<Cell> number(Cell cell) {
        if (cell.isNumber()) {
            return Optional.of(cell);
        }
        boolean plain = cell.kind() == Cell.Kind.VALUE && cell.meaning().isEmpty() && !cell.isBlank();
        NumberText read = plain ? NumberText.parse(cell.text()) : NumberText.stored(Double.NaN);
        return read.kind() == NumberText.Kind.NUMBER ? Optional.of(cell.as(read.value())) : Optional.empty();
    }

    private Cell turned(Entry entry, Cell cell, String code, Part part, Map<Part, Mode> modes, List<CellFault> faults) {
        YearToDate.Turned turned = year.turned(cell.number(), units.apply(entry), code, part, modes.get(part));
        if (turned.value().isPresent()) {
            return cell.as(turned.value().getAsDouble());
        }
        faults.add(
                turned.missing().isEmpty()
                        ? CellFault.at(
                                entry.sheet(),
                                cell,
                                "cumulative-below",
                                "Số lũy kế từ đầu năm nhỏ hơn %s là tổng của các kỳ trước trong năm"
                                        .formatted(Figures.vi(turned.before())),
                                "Kiểm tra số lũy kế; nếu kỳ trước sai thì nạp lại số đúng của kỳ đó trước")
                        : CellFault.at(
                                entry.sheet(),
                                cell,
                                "cumulative-unbased",
                                "Không quy đổi được số lũy kế: kho chưa có số liệu kỳ %s của đơn vị này"
                                        .formatted(turned.missing().stream()
                                                .map(Period::toString)
                                                .collect(Collectors.joining(", "))),
                                "Nạp số liệu các kỳ đó trước, hoặc gửi số đúng như bộ chỉ số cần"));
        return cell;
    }
}
