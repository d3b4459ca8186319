package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

import vn.thiduaso.datasets.lake.Digests;

/**
 * What one pass over all bytes of a long text file finds: by which hash it is known, and where it can be cut between two records. A line break inside
 * quotes is inside a record, as for {@link CsvTable}, whose rules on quotes these are.
 *
 * @param sha256 of the whole file, 64 hex digits
 * @param bytes size
 * @param rows records
 * @param pieces all of it but the byte order mark, in order
 */
public record TextPieces(String sha256, long bytes, long rows, List<TextPiece> pieces) implements Serializable {

    private static final int BUFFER = 1 << 16;

    public TextPieces {
        pieces = List.copyOf(pieces);
    }

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Bytes {

        /** Those from a place on. */
        InputStream open(long from) throws IOException;
    }

    /**
     * Goes over a file once, then up to the first row under its header.
     *
     * @param pieceBytes least size of a piece but the last
     * @throws UnreadableFileException when quotes do not close, bytes are no letters, a record is too wide, nothing stands under the
     *     header, or it does not begin with the bytes in which its head was found
     */
    public static TextPieces of(Bytes file, TextHead head, long pieceBytes) throws IOException {
        TextPieces found;
        try (InputStream whole = file.open(0)) {
            found = new Pass(head, pieceBytes).over(whole);
        }
        for (TextPiece piece : found.pieces()) {
            try (PieceRows rows = new PieceRows(file.open(piece.from()), head, piece)) {
                if (rows.hasNext()) {
                    return found;
                }
            }
        }
        throw HeaderedTable.onlyHeader();
    }

    /** One pass. */
    private static final class Pass {

        private final TextHead head;
        private final long pieceBytes;
        private final MessageDigest sha256 = Digests.newDigest();
        private final CharsetDecoder decoder;
        private final CharBuffer letters = CharBuffer.allocate(BUFFER);
        private final TextRecords records;
        private final CRC32C crc = new CRC32C();
        private final List<TextPiece> pieces = new ArrayList<>();
        private long from;
        private long before;

        Pass(TextHead head, long pieceBytes) {
            this.head = head;
            this.pieceBytes = pieceBytes;
            decoder = head.encoding().decoder();
            records = new TextRecords(head.separator(), head.encoding());
            from = head.markBytes();
        }

        TextPieces over(InputStream whole) throws IOException {
            InputStream file = new SequenceInputStream(new ByteArrayInputStream(head.sameStart(whole)), whole);
            byte[] mark = file.readNBytes(head.markBytes());
            sha256.update(mark);
            byte[] bytes = new byte[BUFFER];
            ByteBuffer undecoded = ByteBuffer.allocate(2 * BUFFER);
            long at = mark.length;
            for (int count = file.read(bytes); count >= 0; count = file.read(bytes)) {
                sha256.update(bytes, 0, count);
                check(undecoded.put(bytes, 0, count), false);
                cut(bytes, count, at);
                at += count;
            }
            check(undecoded, true);
            long rows = records.end();
            if (at > from) {
                seal(at);
            }
            return new TextPieces(HexFormat.of().formatHex(sha256.digest()), at, rows, pieces);
        }

        /** Ends the piece before each record that begins when the piece is long enough. */
        private void cut(byte[] bytes, int count, long at) {
            int summed = 0;
            int next = 0;
            while (next < count) {
                // a record can only begin a piece when enough bytes have gone by
                long wanted = from + pieceBytes - at;
                int start = records.over(bytes, next, count, wanted);
                if (start < 0) {
                    break;
                }
                crc.update(bytes, summed, start - summed);
                summed = start;
                seal(at + start);
                before = records.begun() - 1;
                next = start + 1;
            }
            crc.update(bytes, summed, count - summed);
        }

        private void seal(long to) {
            if (before > Integer.MAX_VALUE) {
                throw TextHead.notInPieces("Tệp có hơn %d dòng".formatted(Integer.MAX_VALUE));
            }
            pieces.add(new TextPiece(from, to - from, (int) before, crc.getValue()));
            crc.reset();
            from = to;
        }

        /** Whether the bytes are letters; those of a torn one stay until the rest has come. */
        private void check(ByteBuffer undecoded, boolean last) {
            undecoded.flip();
            CoderResult result;
            do {
                letters.clear();
                result = decoder.decode(undecoded, letters, last);
            } while (result.isOverflow());
            if (result.isError()) {
                throw CsvTable.unknownEncoding();
            }
            undecoded.compact();
        }
    }
}
