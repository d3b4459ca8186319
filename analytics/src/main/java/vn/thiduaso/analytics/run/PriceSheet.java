package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.Price;
import vn.thiduaso.scoring.improvement.Pricer;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

/**
 * The price of doubtful and missing figures, as a table: one row for each, by unit and then in the order of the index set. A row is made when it is
 * written.
 */
public final class PriceSheet {

    private static final List<String> COLUMNS = List.of(
            "đơn vị",
            "tên đơn vị",
            "mã số liệu",
            "chỉ số",
            "thành phần",
            "tình trạng",
            "đang báo cáo",
            "điểm",
            "hạng",
            "thấp nhất",
            "điểm khi thấp nhất",
            "hạng khi thấp nhất",
            "cao nhất",
            "điểm khi cao nhất",
            "hạng khi cao nhất",
            "điểm có thể đổi",
            "bậc có thể đổi");

    private final RunContest run;
    private final Flags flags;
    /** By unit: the figures whose interval is stated. */
    private final Map<String, List<DoubtfulValue>> stated;

    private final boolean all;
    private final Pricer pricer;
    private final List<Lever> levers;
    private final int digits;

    private PriceSheet(RunContest run, Contest contest, Flags flags, List<DoubtfulValue> stated, boolean all) {
        this.run = run;
        this.flags = flags;
        this.stated = stated.stream().collect(Collectors.groupingBy(DoubtfulValue::unit));
        this.all = all;
        pricer = Pricer.of(contest);
        levers = Lever.all(run.indexSet());
        digits = run.indexSet().definition().score().rounding().digits();
    }

    /**
     * @param contest that of the run, or the same {@link Contest#held}
     * @param flags the source's own mark of quality
     * @param stated figures whose interval somebody states, of units and slots of the run; they are priced whether marked or not, and over no other range
     * @param wanted whether a unit, by its place, is asked for
     * @param all whether every figure is priced, not only those stated, marked and missing
     */
    public static Sheet of(
            RunContest run,
            Contest contest,
            Flags flags,
            List<DoubtfulValue> stated,
            IntPredicate wanted,
            boolean all) {
        return new Sheet("price", COLUMNS, writer -> {
            PriceSheet sheet = new PriceSheet(run, contest, flags, stated, all);
            for (int unit = 0; unit < run.rows().size(); unit++) {
                if (wanted.test(unit)) {
                    sheet.unit(unit, writer);
                }
            }
        });
    }

    private void unit(int unit, Consumer<List<Value>> writer) {
        IndexSet indexSet = run.indexSet();
        for (int node = 0; node < indexSet.nodes().size(); node++) {
            official(unit, node, writer);
            for (Lever lever : levers) {
                if (lever.node() == node) {
                    input(unit, lever, writer);
                }
            }
        }
    }

    /** Official points are somebody's figures too, but only a mark or a stated interval makes them doubtful. */
    private void official(int unit, int node, Consumer<List<Value>> writer) {
        String code = run.indexSet().nodes().get(node).code();
        Slot slot = run.indexSet().findSlot(code, Part.OFFICIAL).orElseThrow();
        Optional<String> state = flags.of(row(unit), slot.index()).map(PriceSheet::doubted);
        List<DoubtfulValue> intervals = stated(unit, code, true);
        intervals.forEach(interval -> stated(unit, node, state, interval, writer));
        if (state.isPresent() && intervals.isEmpty()) {
            pricer.official(unit, node).ifPresent(price -> writer.accept(line(unit, node, state.get(), price)));
        }
    }

    private void input(int unit, Lever lever, Consumer<List<Value>> writer) {
        Optional<String> state = flags.of(row(unit), lever).map(PriceSheet::doubted);
        List<DoubtfulValue> intervals = stated(unit, lever.code(), false);
        intervals.forEach(interval -> stated(unit, lever.node(), state, interval, writer));
        if (!intervals.isEmpty()) {
            return;
        }
        boolean wanted = all || state.isPresent();
        pricer.price(unit, lever)
                .filter(price -> wanted || price.missing())
                .ifPresent(price -> writer.accept(line(
                        unit, lever.node(), price.missing() ? "chưa có số liệu" : state.orElse("đã báo cáo"), price)));
    }

    private void stated(
            int unit, int node, Optional<String> state, DoubtfulValue interval, Consumer<List<Value>> writer) {
        String told = state.map(mark -> mark + "; khoảng đã nêu").orElse("khoảng đã nêu");
        writer.accept(line(unit, node, told, pricer.price(interval)));
    }

    private List<DoubtfulValue> stated(int unit, String code, boolean official) {
        return stated.getOrDefault(row(unit).unit(), List.of()).stream()
                .filter(interval -> interval.input().equals(code) && (interval.part() == Part.OFFICIAL) == official)
                .toList();
    }

    private ClosedUnit row(int unit) {
        return run.rows().get(unit);
    }

    private static String doubted(String mark) {
        return "nghi ngờ: " + mark;
    }

    private List<Value> line(int unit, int node, String state, Price price) {
        ClosedUnit row = row(unit);
        List<Value> line = new ArrayList<>();
        line.add(Value.of(row.unit()));
        line.add(Value.of(row.name()));
        line.add(Value.of(price.code()));
        line.add(Value.of(run.indexSet().nodes().get(node).head().label().vi()));
        line.add(Value.of(ImprovementSheet.part(price.part())));
        line.add(Value.of(state));
        line.add(Value.of(price.sent()));
        line.add(Value.of(price.score(), digits));
        line.add(rank(price.rank()));
        for (Price.End end : List.of(price.low(), price.high())) {
            line.add(Value.of(end.figure()));
            line.add(Value.of(end.score(), digits));
            line.add(rank(end.rank()));
        }
        line.add(Value.of(price.points(), digits));
        boolean ranked =
                price.rank() > 0 && price.low().rank() > 0 && price.high().rank() > 0;
        line.add(ranked ? Value.of(price.places()) : Value.NOTHING);
        return line;
    }

    private static Value rank(int rank) {
        return rank > 0 ? Value.of(rank) : Value.NOTHING;
    }
}
