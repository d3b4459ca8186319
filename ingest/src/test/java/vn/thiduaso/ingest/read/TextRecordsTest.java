package vn.thiduaso.ingest.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.letters.Letters;
import vn.thiduaso.ingest.letters.TextEncoding;

import static org.assertj.core.api.Assertions.assertThat;

class TextRecordsTest {

    /** One letter less fits in both ways, one more in neither. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, a",
        "UTF-8, é",
        "UTF-8, ấ",
        "UTF-8, \ud83d\ude00",
        "windows-1258, \u00e2",
        "UTF-8, '\"\"'",
        "UTF-8, '\n'",
        "UTF-8, 'a\";\"'"
    })
    void shouldTakeRowsAsWideAsTheReaderDoes(String charset, String letter) {
        TextEncoding encoding = new TextEncoding(Charset.forName(charset));
        boolean cells = letter.contains(";");
        int chars = letter.equals("\"\"") || cells ? 1 : letter.length();
        String widest = cells
                ? "a".repeat(CsvTable.MOST_LETTERS - 50_000) + "\";\"" + letter.repeat(50_000)
                : letter.repeat(CsvTable.MOST_LETTERS / chars);

        shouldSayTheSame(encoding, "\"" + widest + "\"", "fits");
        shouldSayTheSame(encoding, "x;\"" + widest + "\";\n", "file-too-large");
    }

    @ParameterizedTest
    @CsvSource({"0, fits", "1, file-too-large"})
    void shouldTakeAsManyColumnsAsTheReaderDoes(int more, String told) {
        shouldSayTheSame(TextEncoding.UTF_8, ";".repeat(CsvTable.MOST_COLUMNS - 1 + more), told);
        shouldSayTheSame(TextEncoding.UTF_8, ";".repeat(CsvTable.MOST_COLUMNS - 1 + more) + "\n", told);
    }

    @ParameterizedTest
    @CsvSource({"9000000, file-quotes", "17000000, file-too-large"})
    void shouldNameAnOpenQuoteAsTheReaderDoes(int letters, String told) {
        shouldSayTheSame(TextEncoding.UTF_8, "\"" + "a".repeat(letters), told);
    }

    private static void shouldSayTheSame(TextEncoding encoding, String text, String told) {
        byte[] bytes = text.getBytes(encoding.charset());
        assertThat(read(encoding, bytes)).isEqualTo(told);
        assertThat(counted(encoding, bytes)).isEqualTo(told);
    }

    private static String read(TextEncoding encoding, byte[] bytes) {
        CsvTable table = new CsvTable(() -> new ByteArrayInputStream(bytes), ';', encoding, new Letters());
        try {
            return CsvTable.named(() -> {
                table.read(new RowSink() {
                    @Override
                    public boolean accept(SourceRow row) {
                        return true;
                    }

                    @Override
                    public boolean accept(CsvRow row) {
                        return true;
                    }
                });
                return "fits";
            });
        } catch (UnreadableFileException refused) {
            return refused.fault().rule();
        }
    }

    private static String counted(TextEncoding encoding, byte[] bytes) {
        TextRecords records = new TextRecords(';', encoding);
        try {
            records.over(bytes, 0, bytes.length, Long.MAX_VALUE);
            records.end();
            return "fits";
        } catch (UnreadableFileException refused) {
            return refused.fault().rule();
        }
    }
}
