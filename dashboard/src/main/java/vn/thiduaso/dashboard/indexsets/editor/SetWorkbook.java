package vn.thiduaso.dashboard.indexsets.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;
import vn.thiduaso.datasets.indexset.edit.FieldChange;
import vn.thiduaso.datasets.indexset.edit.NodeLine;
import vn.thiduaso.datasets.indexset.edit.SetFields;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.datasets.indexset.edit.TreeRow;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.UnreadableFileException;

/**
 * The tree of a set as a table, one row for each node, each before its children: {@code cấp, loại, code} and what the node says, by its keys of YAML. What a
 * node says that has no column stays as it is when the table is read again; settings are not in it.
 */
final class SetWorkbook {

    private static final int KEYS_FROM = 3;
    private static final int MOST_ROWS = 20_000;
    private static final String GROUP = "nhóm";
    private static final String INDICATOR = "chỉ số";
    private static final List<String> COLUMNS = List.of(
            "cấp",
            "loại",
            "code",
            "label.vi",
            "label.en",
            "max",
            "weight",
            "direction",
            "input.kind",
            "input.unit",
            "formula",
            "rule.type",
            "rule",
            "aggregate.type",
            "aggregate",
            "missing",
            "not-applicable",
            "zero-denominator",
            "citation.document",
            "citation.article",
            "citation.date",
            "citation.quote",
            "citation.certainty",
            "tags",
            "note.vi",
            "note.en");

    private SetWorkbook() {}

    /** Numbers are numbers, everything else is text. */
    static Sheet sheet(SetText text) {
        return new Sheet(
                "index-set",
                COLUMNS,
                writer -> text.lines()
                        .forEach(line ->
                                writer.accept(row(line, text.find(line.place()).orElseThrow()))));
    }

    private static List<Value> row(NodeLine line, SetFields fields) {
        List<Value> row = new ArrayList<>();
        row.add(Value.of(line.depth() + 1L));
        row.add(Value.of(line.isGroup() ? GROUP : INDICATOR));
        row.add(Value.of(line.code()));
        COLUMNS.subList(KEYS_FROM, COLUMNS.size()).forEach(key -> row.add(value(fields, key)));
        return row;
    }

    private static Value value(SetFields fields, String key) {
        String text = said(fields, key);
        boolean isNumber = (key.equals("max") || key.equals("weight")) && text.matches("\\d{1,9}(\\.\\d{1,6})?");
        return text.isEmpty() ? Value.NOTHING : isNumber ? Value.of(Double.parseDouble(text)) : Value.of(text);
    }

    private static String said(SetFields fields, String key) {
        return switch (key) {
            case "label.vi", "note.vi" -> fields.vietnamese(key.substring(0, key.indexOf('.')));
            case "label.en", "note.en" -> fields.english(key.substring(0, key.indexOf('.')));
            case "rule", "aggregate" -> fields.rest(key);
            case "tags" -> String.join(", ", fields.texts(key));
            default -> fields.text(key);
        };
    }

    /**
     * The tree of a workbook.
     *
     * @throws RefusedEditException when it is no such workbook, with the row
     */
    static List<TreeRow> read(SetFile file) {
        Path kept = null;
        try {
            kept = Files.createTempFile("set-", ".xlsx");
            Files.write(kept, file.bytes());
            List<SourceRow> rows = new ArrayList<>();
            SourceFile.open(kept, ReadLimits.upload()).reader().forEach(row -> {
                if (!row.isBlank()) {
                    rows.add(row);
                }
                return rows.size() <= MOST_ROWS;
            });
            return rows(rows);
        } catch (UnreadableFileException unusable) {
            throw new RefusedEditException(
                    "setdraft.fault.unreadable",
                    unusable.fault().message() + ". " + unusable.fault().remedy());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            delete(kept);
        }
    }

    private static void delete(@Nullable Path kept) {
        try {
            if (kept != null) {
                Files.deleteIfExists(kept);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<TreeRow> rows(List<SourceRow> rows) {
        List<String> heads = rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream().map(Cell::text).toList();
        if (!heads.containsAll(COLUMNS.subList(0, KEYS_FROM))) {
            throw new RefusedEditException("setdraft.fault.heads", String.join(", ", COLUMNS.subList(0, KEYS_FROM)));
        }
        return rows.subList(1, rows.size()).stream()
                .map(row -> treeRow(row, heads))
                .toList();
    }

    private static TreeRow treeRow(SourceRow row, List<String> heads) {
        String level = text(row, heads, "cấp");
        String kind = text(row, heads, "loại").toLowerCase(Locale.ROOT);
        if (!level.matches("\\d{1,2}") || !List.of(GROUP, INDICATOR).contains(kind)) {
            throw new RefusedEditException("setdraft.fault.row", String.valueOf(row.number()));
        }
        List<FieldChange> changes = new ArrayList<>();
        COLUMNS.subList(KEYS_FROM, COLUMNS.size()).stream()
                .filter(heads::contains)
                .forEach(key -> change(row, heads, key).ifPresent(changes::add));
        return new TreeRow(Integer.parseInt(level), text(row, heads, "code"), kind.equals(GROUP), changes);
    }

    private static Optional<FieldChange> change(SourceRow row, List<String> heads, String key) {
        String text = text(row, heads, key);
        return Optional.ofNullable(
                switch (key) {
                    case "label.vi" -> new FieldChange.Label("label", text, text(row, heads, "label.en"));
                    case "note.vi" -> new FieldChange.Label("note", text, text(row, heads, "note.en"));
                    case "rule.type" -> new FieldChange.Typed("rule", text, text(row, heads, "rule"));
                    case "aggregate.type" -> new FieldChange.Typed("aggregate", text, text(row, heads, "aggregate"));
                    case "label.en", "note.en", "rule", "aggregate" -> null;
                    case "tags" ->
                        new FieldChange.Texts(
                                key,
                                Arrays.stream(text.split("[,;\\n]"))
                                        .map(String::strip)
                                        .filter(tag -> !tag.isEmpty())
                                        .toList());
                    default -> new FieldChange.Text(key, text);
                });
    }

    private static String text(SourceRow row, List<String> heads, String key) {
        int column = heads.indexOf(key);
        if (column < 0) {
            return "";
        }
        Cell cell = row.cell(column);
        return cell.isNumber()
                ? BigDecimal.valueOf(cell.number()).stripTrailingZeros().toPlainString()
                : cell.text();
    }
}
