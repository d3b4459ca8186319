package vn.thiduaso.ingest.read;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * What a part of a workbook costs the library that reads it, where a small file can cost much: it keeps all shared texts and one row in memory,
 * writes a shared formula anew for each of its cells, and asks each array formula of a sheet whether it is the one of a cell.
 */
final class SheetWeight {

    /** Letters of the shared texts of a workbook, or of one row. */
    private static final long MOST_LETTERS = 50_000_000;

    private static final int MOST_TEXTS = 2_000_000;
    /** Some seconds of a processor. */
    private static final long MOST_WORK = 200_000_000;
    /** Digits of a number; a double has 17 that count, a decimal written out some 330. */
    private static final int LONGEST_NUMBER = 400;

    private final String part;
    private final Map<String, Integer> sharedFormulas = new HashMap<>();
    private long letters;
    private int texts;
    private long work;
    private int arrays;
    private @Nullable String shared;
    private boolean first;
    private int formulaLetters;

    SheetWeight(String part) {
        this.part = part;
    }

    /** A row begins: that before it is forgotten. */
    void row() {
        letters = 0;
    }

    void cell() {
        work(arrays);
    }

    /** Letters of a text, a value or a formula. */
    void letters(int count) {
        letters += count;
        formulaLetters += count;
        if (letters > MOST_LETTERS) {
            throw WorkbookRefusal.tooMuch(
                    "Một phần của bảng tính (%s) có nhiều hơn %d chữ".formatted(part, MOST_LETTERS));
        }
    }

    void sharedText() {
        texts++;
        if (texts > MOST_TEXTS) {
            throw WorkbookRefusal.tooMuch("Bảng tính có nhiều hơn %d chuỗi chữ khác nhau".formatted(MOST_TEXTS));
        }
    }

    /** @param length of what stands where a number is stored */
    void number(int length) {
        if (length > LONGEST_NUMBER) {
            throw WorkbookRefusal.tooMuch("Bảng tính có số dài hơn %d chữ số (%s)".formatted(LONGEST_NUMBER, part));
        }
    }

    /** @param xml at the start of a formula */
    void formula(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "t");
        arrays += "array".equals(type) ? 1 : 0;
        shared = "shared".equals(type) ? String.valueOf(xml.getAttributeValue(null, "si")) : null;
        first = xml.getAttributeValue(null, "ref") != null;
        formulaLetters = 0;
    }

    void formulaEnds() {
        if (shared != null && first) {
            sharedFormulas.put(shared, formulaLetters);
        } else if (shared != null) {
            work(2 * sharedFormulas.getOrDefault(shared, 0));
        }
        shared = null;
    }

    private void work(int more) {
        work += more;
        if (work > MOST_WORK) {
            throw WorkbookRefusal.tooMuch(
                    "Bảng tính có quá nhiều công thức mảng hoặc công thức chung (%s)".formatted(part));
        }
    }
}
