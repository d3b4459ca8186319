package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import vn.thiduaso.ingest.letters.Letters;

/** Makes rows of the objects of a JSON lines file. */
final class JsonRows {

    private static final int HEADER = 1;

    private final Letters letters;
    private final RowSink sink;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Cell> header = new ArrayList<>();
    private boolean begun;
    private int before;

    JsonRows(Letters letters, RowSink sink) {
        this.letters = letters;
        this.sink = sink;
    }

    /**
     * Takes the object that begins here.
     *
     * @return false when no more are wanted
     * @throws UnreadableFileException when it is no object, stands behind another, has a key twice or something nested
     */
    boolean object(JsonParser json, int line) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refusal("json-no-object", line, "không phải một đối tượng {…}");
        }
        if (line <= before) {
            throw refusal("json-no-object", line, "có hơn một đối tượng");
        }
        List<Cell> cells = cells(json, line);
        before = json.currentLocation().getLineNr();
        boolean more = begun || sink.accept(new SourceRow("", HEADER, header));
        begun = true;
        return more && sink.accept(new SourceRow("", line + 1, cells));
    }

    private List<Cell> cells(JsonParser json, int line) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(Cell.blank(line + 1, column));
        }
        boolean[] seen = new boolean[columns.size()];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            Integer column = columns.get(key);
            if (column != null && column < seen.length && !seen[column]) {
                seen[column] = true;
                cells.set(column, cell(json, line, key, column));
            } else if (column != null) {
                throw refusal("json-key-twice", line, "có hai khóa “%s”".formatted(shown(key)));
            } else if (cells.size() == CellAddress.LAST_COLUMN) {
                throw refusal("file-too-large", line, "có hơn %d khóa".formatted(CellAddress.LAST_COLUMN));
            } else {
                cells.add(begun ? outside(json, line, key, cells.size()) : named(json, line, key));
            }
        }
        return cells;
    }

    /** A value of the first object: its key is a column. */
    private Cell named(JsonParser json, int line, String key) throws IOException {
        int column = columns.size();
        columns.put(key, column);
        header.add(Cell.text(HEADER, column, key, letters));
        return cell(json, line, key, column);
    }

    private Cell outside(JsonParser json, int line, String key, int column) throws IOException {
        String value = cell(json, line, key, column).text();
        return Cell.text(line + 1, column, key + ": " + value);
    }

    private Cell cell(JsonParser json, int line, String key, int column) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> Cell.blank(line + 1, column);
            case VALUE_TRUE -> Cell.text(line + 1, column, "1");
            case VALUE_FALSE -> Cell.text(line + 1, column, "0");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Cell(line + 1, column, json.getText(), json.getDoubleValue());
            case VALUE_STRING -> Cell.text(line + 1, column, json.getText(), letters);
            default ->
                throw refusal("json-nested", line, "có đối tượng hoặc mảng lồng trong khóa “%s”".formatted(shown(key)));
        };
    }

    private static String shown(String key) {
        return key.length() > 60 ? key.substring(0, 59) + "…" : key;
    }

    /** @param what is wrong with a line, Vietnamese */
    static UnreadableFileException refusal(String rule, int line, String what) {
        return new UnreadableFileException(
                rule,
                "Dòng %d của tệp %s".formatted(line, what),
                "Ghi mỗi dòng một đối tượng JSON phẳng, ví dụ {\"unit\":\"A1\",\"indicator\":\"X\",\"value\":97.5}");
    }
}
