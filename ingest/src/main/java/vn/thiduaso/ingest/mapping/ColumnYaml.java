package vn.thiduaso.ingest.mapping;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.ingest.map.CodeWords;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/** Reads one block of {@code columns}. A column is one of figures unless it says another role. */
record ColumnYaml(YamlMap block, IndexSet indexSet, Form form) {

    static final Map<String, Role> ROLES = SheetYaml.words(Role.values(), Role::word);
    static final Map<String, Part> PARTS = SheetYaml.words(Part.values(), Part::word);
    static final Map<String, NumberForm> NUMBERS = SheetYaml.words(NumberForm.values(), NumberForm::word);
    static final Map<String, Mode> MODES = SheetYaml.words(Mode.values(), Mode::word);
    static final Map<String, ValueUnit> VALUE_UNITS = SheetYaml.words(ValueUnit.values(), ValueUnit::word);
    static final Map<String, TableRows.Hidden> HIDDEN = Map.of(
            TableRows.Hidden.TAKE.word(), TableRows.Hidden.TAKE, TableRows.Hidden.SKIP.word(), TableRows.Hidden.SKIP);

    Optional<ColumnMapping> read() {
        int before = block.book().unreadable();
        String head = block.text("head");
        int column = column();
        boolean left = block.isWord("code", Role.NOTE.word()) || block.isWord("part", Role.NOTE.word());
        Role role = left ? Role.NOTE : Asked.word(block, "role", ROLES, block.has("role") ? Role.NOTE : Role.FIGURE);
        TableRows.Hidden hidden = Asked.word(block, "hidden", HIDDEN, TableRows.Hidden.ASK);
        boolean read = role == Role.FIGURE && hidden != TableRows.Hidden.SKIP;
        ColumnMapping.Figure figure = read ? figure(hidden) : ColumnMapping.Figure.NONE;
        // what is answered by not reading the column at all leaves the other keys behind
        if (read || !block.has("part")) {
            block.close();
        }
        return block.book()
                .attempt(
                        before,
                        block.line(),
                        block.path(),
                        () -> new ColumnMapping(head, column, read || role != Role.FIGURE ? role : Role.NOTE, figure));
    }

    private int column() {
        String letters = block.text("at");
        Optional<Integer> column = CellAddress.columnOf(letters);
        if (column.isEmpty() && block.has("at")) {
            block.fault("at", "\"%s\" không phải một cột".formatted(letters), "ghi chữ của cột, ví dụ C");
        }
        return column.orElse(0);
    }

    private ColumnMapping.Figure figure(TableRows.Hidden hidden) {
        String code = Asked.text(block, "code").orElse("");
        if (form == Form.INDICATOR_COLUMNS && !block.has("code")) {
            block.fault("code", "cột số liệu chưa có mã chỉ số", "ghi code: MÃ, hoặc code: note nếu không đọc cột");
        } else if (!code.isEmpty() && !CodeWords.isKnown(indexSet, code)) {
            block.fault(
                    "code",
                    "bộ chỉ số %s không có mã \"%s\"".formatted(indexSet.code(), code),
                    CodeWords.remedy(indexSet, code));
        }
        if (block.has("mode") && !block.isWord("mode", Mode.AS_ASKED.word()) && isShare(code)) {
            block.fault("mode", "tỷ lệ không cộng, không trừ được", "dùng cột tử số và mẫu số, hoặc mode: as-asked");
        }
        return new ColumnMapping.Figure(
                code,
                Asked.text(block, "unit").orElse(""),
                Asked.word(block, "part", PARTS, Part.VALUE),
                Asked.word(block, "number", NUMBERS, NumberForm.PROVEN),
                Asked.word(block, "value-unit", VALUE_UNITS, ValueUnit.AS_IS),
                Asked.word(block, "mode", MODES, Mode.AS_ASKED),
                hidden == TableRows.Hidden.TAKE);
    }

    private boolean isShare(String code) {
        boolean value = !block.has("part") || block.isWord("part", Part.VALUE.word());
        return value && new SetFigures(indexSet).unit(code).isRatio();
    }
}
