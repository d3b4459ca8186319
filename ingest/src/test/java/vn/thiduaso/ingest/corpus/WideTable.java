package vn.thiduaso.ingest.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of 40 columns and 300 rows under three rows of heads, with the set and the units it is of, and what a person reads in it. */
final class WideTable {

    private static final int UNITS = 300;
    private static final int GROUPS = 6;
    private static final int OF_A_GROUP = 3;

    private WideTable() {}

    static Map<String, byte[]> files() {
        return Map.of("bon-muoi-cot.xlsx", ExcelBytes.xlsx(table()));
    }

    /** The set, its units and the figures, by their place in the corpus. */
    static Map<String, byte[]> beside() {
        return Map.of(
                "wide.yaml", set().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "wide-units.csv", unitLines().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "expected/bon-muoi-cot.txt", figures().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String unit(int number) {
        return "U%03d".formatted(number);
    }

    private static String name(int number) {
        return "Xã Mẫu %03d".formatted(number);
    }

    private static String code(int group, int indicator) {
        return "C%d%d".formatted(group, indicator);
    }

    private static String label(int group, int indicator) {
        return "Tỷ lệ nội dung %d.%d".formatted(group, indicator);
    }

    private static int denominator(int unit, int column) {
        return 20 + (unit * 7 + column * 3) % 50;
    }

    private static int numerator(int unit, int column) {
        return (unit * 5 + column) % (denominator(unit, column) + 1);
    }

    /** Some offices left some figures out. */
    private static boolean isBlank(int unit, int column) {
        return (unit + column) % 41 == 0;
    }

    private static OfficeBook table() {
        List<Object> top = new ArrayList<>(List.of("STT", "Tên đơn vị"));
        List<Object> middle = new ArrayList<>();
        List<Object> bottom = new ArrayList<>();
        middle.add(null);
        middle.add(null);
        bottom.add(null);
        bottom.add(null);
        for (int group = 1; group <= GROUPS; group++) {
            for (int indicator = 1; indicator <= OF_A_GROUP; indicator++) {
                top.add(indicator == 1 ? "Nhóm nội dung %d".formatted(group) : null);
                top.add(null);
                middle.add(label(group, indicator));
                middle.add(null);
                bottom.add("Tử số");
                bottom.add("Mẫu số");
            }
        }
        top.add("Ghi chú");
        top.add("Người báo cáo");
        OfficeBook book = OfficeBook.of("Tổng hợp")
                .row("TỔNG HỢP SỐ LIỆU QUÝ III NĂM 2026")
                .row(top.toArray())
                .row(middle.toArray())
                .row(bottom.toArray())
                .merge("A2:A4", "B2:B4", "AM2:AM4", "AN2:AN4");
        for (int group = 0; group < GROUPS; group++) {
            int first = 2 + group * 2 * OF_A_GROUP;
            book.merge(range(first, first + 2 * OF_A_GROUP - 1, 2));
            for (int indicator = 0; indicator < OF_A_GROUP; indicator++) {
                book.merge(range(first + 2 * indicator, first + 2 * indicator + 1, 3));
            }
        }
        for (int unit = 1; unit <= UNITS; unit++) {
            book.row(row(unit));
        }
        return book.row(null, "Tổng cộng", 1, 1);
    }

    private static String range(int from, int to, int row) {
        return "%s%d:%s%d".formatted(letters(from), row, letters(to), row);
    }

    private static String letters(int column) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(column);
    }

    private static Object[] row(int unit) {
        List<Object> cells = new ArrayList<>(List.of(unit, name(unit)));
        for (int column = 0; column < GROUPS * OF_A_GROUP; column++) {
            cells.add(isBlank(unit, column) ? null : (Object) numerator(unit, column));
            cells.add(isBlank(unit, column) ? null : (Object) denominator(unit, column));
        }
        return cells.toArray();
    }

    private static String figures() {
        StringBuilder lines = new StringBuilder();
        for (int unit = 1; unit <= UNITS; unit++) {
            for (int column = 0; column < GROUPS * OF_A_GROUP; column++) {
                if (!isBlank(unit, column)) {
                    lines.append("%s %s %d/%d\n"
                            .formatted(
                                    unit(unit),
                                    code(column / OF_A_GROUP + 1, column % OF_A_GROUP + 1),
                                    numerator(unit, column),
                                    denominator(unit, column)));
                }
            }
        }
        return lines.toString();
    }

    private static String unitLines() {
        StringBuilder lines = new StringBuilder("unit,name,kind\n");
        for (int unit = 1; unit <= UNITS; unit++) {
            lines.append("%s,%s,commune\n".formatted(unit(unit), name(unit)));
        }
        return lines.toString();
    }

    private static String set() {
        StringBuilder set = new StringBuilder("""
                # 18 tỷ lệ trong 6 nhóm, cho bảng 40 cột. Không có trong văn bản nào.
                code: RONG
                version: "1"
                name: {vi: Bộ mẫu rộng, en: Wide sample}
                illustrative: true
                valid: {from: 2026-01-01, to: null}
                legal-basis:
                  - {document: Quyết định mẫu, date: 2026-01-01, article: Điều 1, address: "https://example.gov.vn", certainty: unverified}
                applies-to: [commune]
                score: {divide-by: 1, digits: 2, mode: half-up, unit: {vi: điểm, en: points}}
                ranking: {by: rounded, ties: competition}
                minimum-coverage: 0
                defaults:
                  rounding: {digits: 2, mode: half-up}
                  missing: not-computable
                  not-applicable: redistribute
                  zero-denominator: zero
                tree:
                  code: TOTAL
                  label: {vi: Tổng điểm, en: Total}
                  max: 18
                  aggregate: {type: sum}
                  children:
                """);
        for (int group = 1; group <= GROUPS; group++) {
            set.append("    - code: G%d\n      label: {vi: Nhóm nội dung %d, en: Group %d}\n      max: 3\n"
                            .formatted(group, group, group))
                    .append("      aggregate: {type: sum}\n      children:\n");
            for (int indicator = 1; indicator <= OF_A_GROUP; indicator++) {
                set.append(
                        "        - {code: %s, label: {vi: %s, en: Ratio %d.%d}, max: 1, input: {unit: \"%%\", kind: ratio}, rule: {type: ratio-linear}}\n"
                                .formatted(code(group, indicator), label(group, indicator), group, indicator));
            }
        }
        return set.toString();
    }
}
