package vn.thiduaso.ingest.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.read.CellFault;

/**
 * Whether the parents that files of units name are units above: in one of the files of the call, or known before. A row under a parent nobody knows
 * is kept out, rows whose parents go round in a circle are, and then the rows under these. Codes are compared, not days: a parent known on any day is
 * known.
 */
public final class UnitParents {

    static final String RULE = "parent-unknown";
    /** Units among which a nearest code is looked for, as for unknown units. */
    private static final int SEARCHED = 5_000;
    /** Codes of a circle that its message names. */
    private static final int NAMED = 5;

    private UnitParents() {}

    /**
     * @param reads of the files of the call, in order
     * @param known units of the lake
     * @return the reads without the rows at fault, which are among their faults
     */
    public static List<UnitTableReader.Read> checked(List<UnitTableReader.Read> reads, Collection<UnitRow> known) {
        List<UnitRow> sent = new ArrayList<>();
        reads.forEach(read -> sent.addAll(read.units()));
        ParentLinks links = new ParentLinks(sent, known);
        links.keepOutOrphans();
        Map<String, String> circles = links.keepOutCircles();
        Set<String> codes = new HashSet<>();
        known.forEach(unit -> codes.add(unit.unit()));
        for (int row = 0; row < sent.size(); row++) {
            if (!links.isOut(row)) {
                codes.add(sent.get(row).unit());
            }
        }
        List<UnitTableReader.Read> checked = new ArrayList<>();
        int first = 0;
        for (UnitTableReader.Read read : reads) {
            checked.add(checked(read, first, links, circles, codes));
            first += read.units().size();
        }
        return checked;
    }

    private static UnitTableReader.Read checked(
            UnitTableReader.Read read, int first, ParentLinks links, Map<String, String> circles, Set<String> codes) {
        List<UnitRow> kept = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>(read.faults());
        Map<UnitRow, UnitTableReader.Place> places = new HashMap<>(read.parents());
        for (int i = 0; i < read.units().size(); i++) {
            UnitRow unit = read.units().get(i);
            UnitTableReader.Place place = read.parents().get(unit);
            if (place == null || !links.isOut(first + i)) {
                kept.add(unit);
            } else {
                faults.add(fault(unit, place, circles, codes));
                places.remove(unit);
            }
        }
        long keptOut = read.quarantined() + read.units().size() - kept.size();
        return new UnitTableReader.Read(read.read(), keptOut, kept, places, faults, read.headerFaults(), read.fonts());
    }

    private static CellFault fault(
            UnitRow unit, UnitTableReader.Place place, Map<String, String> circles, Set<String> codes) {
        if (unit.parent().equals(circles.get(unit.unit()))) {
            return CellFault.at(
                    place.sheet(),
                    place.cell(),
                    RULE,
                    "Đơn vị “%s” thuộc chính nó theo vòng: %s".formatted(unit.unit(), circle(unit.unit(), circles)),
                    "Ghi lại đúng đơn vị cấp trên của một trong các đơn vị này, hoặc để trống ô");
        }
        return CellFault.at(
                place.sheet(),
                place.cell(),
                RULE,
                "Đơn vị “%s” thuộc đơn vị “%s” không có trong danh sách".formatted(unit.unit(), unit.parent()),
                remedy(unit.parent(), codes));
    }

    /** The codes from a unit up to itself; of many the first. */
    private static String circle(String unit, Map<String, String> circles) {
        StringBuilder codes = new StringBuilder(unit);
        String code = circles.getOrDefault(unit, unit);
        for (int named = 1; named < NAMED && !code.equals(unit); named++) {
            codes.append(" → ").append(code);
            code = circles.getOrDefault(code, unit);
        }
        return codes.append(code.equals(unit) ? " → " : " → … → ").append(unit).toString();
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
