package vn.thiduaso.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.match.NameIndex;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * The unit is known by its code or its name, exists in the period and is of a kind the index set applies to. While no unit of those kinds is
 * known at all, any code that is not blank will do.
 */
final class UnitKnown implements Check {

    /** Units among which a nearest code is looked for; above it the search would cost more than it helps. */
    private static final int SEARCHED = 5_000;

    /** A unit of another time is no slip of the pen, and no other unit's code is meant. */
    private static final String OF_OTHER_TIME =
            "Gửi số liệu theo đơn vị của kỳ này đã nhận phần việc đó, hoặc sửa ngày bắt đầu, kết thúc trong tệp danh sách đơn vị rồi nạp lại";

    /** The remedy where nobody knows a unit. */
    static final String ADD = "thêm đơn vị vào tệp danh sách đơn vị rồi nạp lại";

    private final IndexSet indexSet;
    private final UnitDirectory units;
    private final UnitWords words;
    private final boolean anyKnown;

    UnitKnown(IndexSet indexSet, UnitDirectory units, UnitWords words) {
        this.indexSet = indexSet;
        this.units = units;
        this.words = words;
        // who reports for some units only never brings units nobody knows
        anyKnown = units.isNarrowed() || units.knowsAnyOf(indexSet.definition().appliesTo());
    }

    @Override
    public String rule() {
        return "unit-unknown";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Cell cell = candidate.entry().unit();
        if (cell.isBlank()) {
            findings.add(this, cell, "Dòng không có mã đơn vị", "Ghi mã đơn vị vào cột unit, hoặc xóa cả dòng");
            return;
        }
        if (!anyKnown) {
            return;
        }
        Optional<UnitRow> unit = units.find(candidate.unit());
        if (unit.isEmpty()) {
            unknown(cell, findings);
        } else if (!indexSet.definition().appliesTo().contains(unit.get().kind())) {
            findings.add(
                    this,
                    cell,
                    "Bộ chỉ số %s không áp dụng cho loại đơn vị “%s”"
                            .formatted(indexSet.code(), kind(unit.get().kind())),
                    "Xóa dòng này, hoặc nạp với bộ chỉ số của loại đơn vị đó");
        }
    }

    /** What a kind of units is called. */
    static String kind(String code) {
        return UnitKind.find(code).map(kind -> kind.label().vi()).orElse(code);
    }

    private void unknown(Cell cell, Findings findings) {
        NameIndex.Match<UnitRow> named = words.named(cell.means());
        if (units.isBeyond(cell.means())) {
            findings.add(
                    this,
                    cell,
                    "Tài khoản này không gửi số liệu của đơn vị “%s”".formatted(cell.means()),
                    "Xóa dòng này, hoặc nhờ người có quyền với đơn vị ấy gửi");
            return;
        }
        if (named.several().isEmpty()) {
            findings.add(this, cell, unknown(cell.means()), remedy(cell.means()));
            return;
        }
        String all = named.several().stream()
                .map(unit -> "%s (%s)".formatted(unit.unit(), unit.name()))
                .sorted()
                .collect(Collectors.joining(", "));
        findings.add(
                this,
                cell,
                "Có %d đơn vị có thể viết là “%s”: %s".formatted(named.several().size(), cell.text(), all),
                "Ghi mã đơn vị thay cho tên");
    }

    private String unknown(String text) {
        return outside(text)
                .map(row ->
                        "Đơn vị “%s” (%s) không tồn tại trong kỳ %s".formatted(row.unit(), row.name(), units.period()))
                .orElse("Không có đơn vị mã hoặc tên “%s”".formatted(text));
    }

    /** A unit of another time, by its code or its name. */
    private Optional<UnitRow> outside(String text) {
        return units.findOutside(text).or(() -> units.findCalledOutside(text));
    }

    private String remedy(String code) {
        return outside(code)
                .flatMap(units::successors)
                .map(next -> "Đơn vị này đã vào %s: gửi số liệu theo đơn vị ấy".formatted(next))
                .orElseGet(() -> outside(code).isPresent() ? OF_OTHER_TIME : otherwise(code));
    }

    private String otherwise(String code) {
        List<String> known = units.ofKinds(indexSet.definition().appliesTo()).stream()
                .map(UnitRow::unit)
                .toList();
        return known.size() > SEARCHED
                ? "Kiểm tra mã đơn vị, hoặc " + ADD
                : NearestWord.of(code, known)
                        .or(() -> words.suggestion(code))
                        .map(near -> "Có phải là “%s”? Nếu không, %s".formatted(near, ADD))
                        .orElse("Kiểm tra mã đơn vị, hoặc " + ADD);
    }
}
