package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Figures that are not sure, each drawn uniformly from its interval and independently, by what figure it is and not by its place in the list; in a
 * draw it stands as if it had been sent so, also where nothing was sent. A set that looks at the sample or prepares its figures is bound anew in each draw, which costs as much as scoring
 * the run.
 */
public record DoubtfulValues(String name, List<DoubtfulValue> cells) implements Variation {

    public DoubtfulValues {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("Chưa có số liệu nghi ngờ nào");
        }
    }

    @Override
    public int chances() {
        return cells.size();
    }

    @Override
    public long[] keys() {
        return cells.stream().mapToLong(DoubtfulValue::key).toArray();
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        for (int i = 0; i < cells.size(); i++) {
            DoubtfulValue cell = cells.get(i);
            draw.put(cell, cell.low() + chances[i] * (cell.high() - cell.low()));
        }
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        List<Fault> faults = new ArrayList<>();
        Map<List<Object>, Integer> listed = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            DoubtfulValue cell = cells.get(i);
            Integer before = listed.putIfAbsent(List.of(cell.unit(), cell.input(), cell.part()), i + 1);
            if (before != null) {
                faults.add(Fault.at(
                        name + "/" + (i + 1),
                        "số liệu \"%s\" (%s) của đơn vị \"%s\" đã có khoảng ở mục %d"
                                .formatted(cell.input(), cell.part().word(), cell.unit(), before),
                        "giữ lại một khoảng cho mỗi số liệu"));
            }
            if (indexSet.findSlot(cell.input(), cell.part()).isEmpty()) {
                faults.add(Fault.at(
                        name + "/" + (i + 1) + "/input",
                        "không có số liệu nào mang mã \"%s\" (%s)"
                                .formatted(cell.input(), cell.part().word()),
                        "ghi mã một số liệu (input) của tree"));
            }
        }
        return faults;
    }

    /** The intervals of units that are none. */
    List<Fault> strangers(Predicate<String> isUnit) {
        return IntStream.range(0, cells.size())
                .filter(i -> !isUnit.test(cells.get(i).unit()))
                .mapToObj(i -> Fault.at(
                        name + "/" + (i + 1) + "/unit",
                        "không có đơn vị nào mang mã \"" + cells.get(i).unit() + "\" trong đợt chấm",
                        "ghi mã một đơn vị đã chấm"))
                .toList();
    }
}
