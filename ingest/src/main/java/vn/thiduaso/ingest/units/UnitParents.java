package vn.thiduaso.ingest.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.read.CellFault;

/**
 * Whether the parents that files of units name are units: in one of the files of the call, or known before. A row under a parent nobody knows is kept
 * out, and then the rows under it.
 */
public final class UnitParents {

    static final String RULE = "parent-unknown";
    /** Units among which a nearest code is looked for, as for unknown units. */
    private static final int SEARCHED = 5_000;

    private UnitParents() {}

    /**
     * @param reads of the files of the call, in order
     * @param known units of the lake
     * @return the reads without the rows at fault, which are among their faults
     */
    public static List<UnitTableReader.Read> checked(List<UnitTableReader.Read> reads, Collection<UnitRow> known) {
        List<UnitTableReader.Read> current = reads;
        while (true) {
            Set<String> codes = new HashSet<>();
            known.forEach(unit -> codes.add(unit.unit()));
            current.forEach(read -> read.units().forEach(unit -> codes.add(unit.unit())));
            List<UnitTableReader.Read> next =
                    current.stream().map(read -> checked(read, codes)).toList();
            if (next.equals(current)) {
                return next;
            }
            current = next;
        }
    }

    private static UnitTableReader.Read checked(UnitTableReader.Read read, Set<String> codes) {
        List<UnitRow> kept = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>(read.faults());
        for (UnitRow unit : read.units()) {
            UnitTableReader.Place place = read.parents().get(unit);
            if (place == null || codes.contains(unit.parent())) {
                kept.add(unit);
            } else {
                faults.add(CellFault.at(
                        place.sheet(),
                        place.cell(),
                        RULE,
                        "Đơn vị “%s” thuộc đơn vị “%s” không có trong danh sách".formatted(unit.unit(), unit.parent()),
                        remedy(unit.parent(), codes)));
            }
        }
        long keptOut = read.quarantined() + read.units().size() - kept.size();
        return new UnitTableReader.Read(read.read(), keptOut, kept, read.parents(), faults, read.headerFaults());
    }

    private static String remedy(String parent, Set<String> codes) {
        String other = "thêm dòng của đơn vị cấp trên, hoặc để trống ô này";
        return codes.size() > SEARCHED
                ? "Kiểm tra mã, " + other
                : NearestWord.of(parent, codes)
                        .map(near -> "Có phải là “%s”? Nếu không, %s".formatted(near, other))
                        .orElse("Kiểm tra mã, " + other);
    }
}
