package vn.thiduaso.analytics.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Texts; an empty one is a gap where gaps are allowed. Plain: compression takes care of repetitions. */
public final class TextColumn extends Column {

    private final boolean gaps;
    private final List<String> texts = new ArrayList<>();

    TextColumn(boolean gaps) {
        super(false, gaps);
        this.gaps = gaps;
    }

    public void add(String text) {
        texts.add(text);
    }

    @Override
    int cells() {
        return texts.size();
    }

    @Override
    boolean isGap(int cell) {
        return gaps && texts.get(cell).isEmpty();
    }

    @Override
    @Nullable
    Dictionary dictionary() {
        return null;
    }

    @Override
    int place(int cell) {
        throw new IllegalStateException("texts have no dictionary");
    }

    @Override
    void writeEntry(ByteSink out, long bits) {
        throw new IllegalStateException("texts have no dictionary");
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (!isGap(cell)) {
                byte[] utf8 = texts.get(cell).getBytes(StandardCharsets.UTF_8);
                out.littleInt(utf8.length);
                out.put(utf8);
            }
        }
    }

    /** By UTF-8 bytes, as Parquet compares texts. */
    @Override
    List<String> range() {
        String least = "";
        String greatest = "";
        for (String text : texts) {
            least = least.isEmpty() || before(text, least) ? text : least;
            greatest = greatest.isEmpty() || before(greatest, text) ? text : greatest;
        }
        return greatest.isEmpty() ? List.of() : List.of(least, greatest);
    }

    private static boolean before(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)) < 0;
    }
}
