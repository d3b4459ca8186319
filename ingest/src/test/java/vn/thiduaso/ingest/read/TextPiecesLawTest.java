package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.ingest.letters.Letters;
import vn.thiduaso.ingest.letters.TextEncoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A text that is read in pieces gives the records it gives as a whole, wherever it is cut. */
class TextPiecesLawTest {

    private static final String HEAD = "unit;v\n";

    @Property
    void shouldGiveTheSameRecordsInPieces(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int pieceBytes, @ForAll boolean marked) {
        byte[] bytes = ((marked ? "\ufeff" : "") + HEAD + text).getBytes(StandardCharsets.UTF_8);
        List<String> whole = whole(bytes);
        TextHead head = new TextHead("UTF-8", marked ? 3 : 0, ';', 1, List.of("unit", "v"), TextHead.Start.of(bytes));

        if (whole.isEmpty() || whole.contains("refused")) {
            assertThatThrownBy(() -> pieces(bytes, head, pieceBytes)).isInstanceOf(UnreadableFileException.class);
            return;
        }
        TextPieces pieces = pieces(bytes, head, pieceBytes);
        List<String> records = new ArrayList<>();
        for (TextPiece piece : pieces.pieces()) {
            read(bytes, head, piece).forEach(records::add);
        }

        assertThat(records).isEqualTo(whole);
        assertThat(pieces.sha256()).isEqualTo(Digests.sha256(bytes));
        assertThat(pieces.bytes()).isEqualTo(bytes.length);
        assertThat(pieces.pieces().stream().mapToLong(TextPiece::bytes).sum() + head.markBytes())
                .isEqualTo(bytes.length);
        assertThat(pieces.pieces().stream().limit(Math.max(0, pieces.pieces().size() - 1)))
                .allMatch(piece -> piece.bytes() >= pieceBytes);
    }

    private static List<String> whole(byte[] bytes) {
        List<String> rows = new ArrayList<>();
        try {
            CsvTable table =
                    new CsvTable(() -> new ByteArrayInputStream(bytes), ';', TextEncoding.UTF_8, new Letters());
            table.read(new RowSink() {
                @Override
                public boolean accept(SourceRow row) {
                    throw new AssertionError("records go by as they are");
                }

                @Override
                public boolean accept(CsvRow row) {
                    if (row.number() > 1 && !row.isBlank()) {
                        rows.add(said(row));
                    }
                    return true;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException broken) {
            rows.add("refused");
        }
        return rows;
    }

    private static TextPieces pieces(byte[] bytes, TextHead head, int pieceBytes) {
        try {
            return TextPieces.of(from -> open(bytes, from), head, pieceBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(byte[] bytes, long from) {
        return new ByteArrayInputStream(bytes, (int) from, bytes.length);
    }

    /** Through a block, as another process gets them. */
    private static List<String> read(byte[] bytes, TextHead head, TextPiece piece) {
        RowBlock block = new RowBlock();
        try (PieceRows rows = new PieceRows(open(bytes, piece.from()), head, piece)) {
            rows.forEachRemaining(block::add);
        }
        List<String> said = new ArrayList<>();
        RowBlock.read(block.take(), row -> said.add(said(row)));
        return said;
    }

    private static String said(CsvRow row) {
        StringBuilder said = new StringBuilder().append(row.number());
        for (int field = 0; field < row.fields(); field++) {
            said.append('|').append(row.text(field));
        }
        return said.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.of(
                "a", "é", "Ấ", "\"", "\"\"", "\n", "\r\n", "\r", ";", ",", " ", "\ufeff", "\ud83d\ude00");
        Arbitrary<String> whole = Arbitraries.of(
                "A1;5\n",
                "A1;\"5\"\r\n",
                "\"A\n1\";5\n",
                "\"a\"\"b\r\n\";1\r\n",
                "\n",
                "\r",
                "a\"b;c\n",
                ";;\n",
                "Ấp;\"x;y\"\n");
        return Arbitraries.frequencyOf(
                Tuple.of(1, any.list().ofMaxSize(30).map(parts -> String.join("", parts))),
                Tuple.of(1, whole.list().ofMaxSize(20).map(parts -> String.join("", parts))));
    }
}
