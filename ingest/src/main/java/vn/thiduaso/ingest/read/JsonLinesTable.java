package vn.thiduaso.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;

import vn.thiduaso.ingest.letters.Letters;
import vn.thiduaso.ingest.letters.TextEncoding;

/**
 * A JSON object a line (jsonlines.org), as systems write them: shown as the table it is. The keys of the first object are the header, in row 1;
 * the object of line n is row n + 1. A key that the first object does not have stands behind the last column, with its name before its value. A
 * number is one: nothing to guess. {@code null} and a missing key are blank.
 */
record JsonLinesTable(Path path) implements TableReader {

    /** Texts looked at to know their letters. */
    private static final int LOOKED_AT = 1_000;

    /** Bytes by which UTF-16 is known. */
    private static final int HEAD = 4096;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 400;
    private static final int DEEPEST = 10;
    private static final JsonFactory JSON = JsonFactory.builder()
            // names are kept for ever otherwise, and a hostile file has a new one in each line
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    @Override
    public void forEach(RowSink sink) {
        Letters letters = new Letters();
        read(new JsonRows(letters, row -> {
            row.cells().forEach(cell -> letters.add(cell.text()));
            return row.number() < LOOKED_AT;
        }));
        sink.sheet(SheetShape.plain("", false));
        read(new JsonRows(letters, sink));
    }

    private void read(JsonRows rows) {
        int line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
                JsonParser json = parser(in)) {
            boolean more = true;
            while (more && json.nextToken() != null) {
                line = json.currentTokenLocation().getLineNr();
                more = rows.object(json, line);
            }
        } catch (JacksonException malformed) {
            int at = malformed.getLocation() == null
                    ? line
                    : malformed.getLocation().getLineNr();
            throw JsonRows.refusal("file-broken", Math.max(at, 1), "không phải JSON hợp lệ");
        } catch (CharacterCodingException foreign) {
            // letters are decoded some thousand ahead of the line
            throw JsonRows.refusal(
                    "file-encoding",
                    Math.max(line, 1),
                    "hoặc một dòng ngay sau có byte không phải chữ Unicode (UTF-8)");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** UTF-8, as the format wants, or UTF-16 as some programs of Windows write: the library would guess UTF-32 from three zeros. */
    private static JsonParser parser(InputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        TextEncoding encoding =
                TextEncoding.of(head).filter(TextEncoding::isWide).orElse(TextEncoding.UTF_8);
        in.skipNBytes(encoding.markBytes(head));
        return JSON.createParser(new InputStreamReader(in, encoding.decoder()));
    }
}
