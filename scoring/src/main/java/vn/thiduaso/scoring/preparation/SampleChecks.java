package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.fault.Fault;

/** Finds all that is wrong with the input of a sample. */
final class SampleChecks {

    private static final String INPUT = "preparation/input/";

    private SampleChecks() {}

    static List<Fault> faults(
            List<String> codes, List<String> units, double[] times, int[] groups, double[][] columns) {
        List<Fault> faults = new ArrayList<>();
        sizes(codes, units, times, groups, columns, faults);
        if (faults.isEmpty()) {
            duplicateCodes(codes, faults);
            rows(units, times, groups, faults);
            infinities(codes, units, columns, faults);
        }
        return faults;
    }

    private static void sizes(
            List<String> codes,
            List<String> units,
            double[] times,
            int[] groups,
            double[][] columns,
            List<Fault> faults) {
        if (codes.size() != columns.length) {
            faults.add(fault("", codes.size() + " mã cột nhưng có " + columns.length + " cột", "mỗi cột một mã"));
        }
        if (times.length != units.size() || groups.length != units.size()) {
            faults.add(fault(
                    "",
                    units.size() + " dòng nhưng có " + times.length + " kỳ và " + groups.length + " nhóm",
                    "mỗi dòng một kỳ và một nhóm (−1: không có nhóm)"));
        }
        for (int column = 0; column < Math.min(codes.size(), columns.length); column++) {
            if (columns[column].length != units.size()) {
                faults.add(fault(
                        codes.get(column),
                        "cột có " + columns[column].length + " ô, cần " + units.size(),
                        "mỗi dòng một ô, ô thiếu là NaN"));
            }
        }
    }

    private static void duplicateCodes(List<String> codes, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                faults.add(fault(code, "mã cột \"" + code + "\" có hai lần", "mỗi cột một mã riêng"));
            }
        }
    }

    private static void rows(List<String> units, double[] times, int[] groups, List<Fault> faults) {
        Set<List<Object>> seen = new HashSet<>();
        for (int row = 0; row < units.size(); row++) {
            if (!Double.isFinite(times[row])) {
                faults.add(fault(units.get(row), "kỳ không hữu hạn: " + times[row], "ghi kỳ bằng một số"));
            }
            if (groups[row] < -1) {
                faults.add(fault(units.get(row), "nhóm " + groups[row] + " không hợp lệ", "nhóm từ 0, hoặc −1"));
            }
            // 0.0 and −0.0 are one time.
            if (!seen.add(List.of(units.get(row), times[row] + 0.0))) {
                faults.add(fault(
                        units.get(row),
                        "đơn vị có hai dòng cho cùng kỳ " + times[row],
                        "giữ một dòng cho mỗi đơn vị và kỳ"));
            }
        }
    }

    private static void infinities(List<String> codes, List<String> units, double[][] columns, List<Fault> faults) {
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < units.size(); row++) {
                cell(codes.get(column), units.get(row), columns[column][row], false)
                        .ifPresent(faults::add);
            }
        }
    }

    /** What is wrong with one cell: an infinite figure, or one where none applies. */
    static Optional<Fault> cell(String code, String unit, double value, boolean notApplicable) {
        if (Double.isInfinite(value)) {
            return Optional.of(fault(
                    code + "/" + unit, "số liệu vô cực: " + value, "sửa ô này, hoặc để trống nếu chưa có số liệu"));
        }
        return notApplicable && !Double.isNaN(value)
                ? Optional.of(fault(
                        code + "/" + unit,
                        "ô không áp dụng mà có số liệu " + value,
                        "bỏ số liệu, hoặc bỏ dấu không áp dụng"))
                : Optional.empty();
    }

    private static Fault fault(String place, String message, String remedy) {
        return Fault.at(INPUT + place, message, remedy);
    }
}
