package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows as the bytes that {@link CsvText} writes, without an object for each cell. Not safe for several threads.
 *
 * <p>Most figures are decimals of a few digits: those are written from integers. The others take the shortest decimal that reads back as the
 * same double.
 */
final class CsvLine implements Line {

    /** Decimals up to which a figure is tried as an integer of that many decimals. */
    private static final int TRIED = 4;
    /** Integers of fifteen digits: every decimal of so many digits is the shortest one of its double. */
    private static final double MOST = 1e15;

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000};

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean begun;

    /** Ends the row. */
    void end() {
        put('\n');
        begun = false;
    }

    /** Writes what was made since the last call. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    @Override
    public Line text(String text) {
        begin();
        String written = CsvText.cell(text);
        put(written.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public Line whole(long number) {
        begin();
        putWhole(number, 0);
        return this;
    }

    @Override
    public Line number(double number) {
        begin();
        if (Double.isNaN(number)) {
            return this;
        }
        double scaled = Math.abs(number) * POWERS[TRIED];
        long digits = scaled < MOST ? (long) (scaled + 0.5) : -1;
        if (digits >= 0 && digits / POWERS[TRIED] == Math.abs(number)) {
            putDecimal(number < 0, digits);
        } else {
            put(ShortestDecimal.plain(number).getBytes(StandardCharsets.ISO_8859_1));
        }
        return this;
    }

    /** @param scaled the size in units of the last decimal that is tried; zeros at the end are left out */
    private void putDecimal(boolean negative, long scaled) {
        long digits = scaled;
        int decimals = TRIED;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        putWhole(negative ? -digits : digits, decimals);
    }

    @Override
    public Line number(double number, int digits) {
        begin();
        double size = Math.abs(number);
        long scaled = digits <= TRIED && size * POWERS[TRIED] < MOST ? (long) (size * POWERS[digits] + 0.5) : -1;
        if (scaled >= 0 && scaled / POWERS[Math.min(digits, TRIED)] == size) {
            putWhole(number < 0 ? -scaled : scaled, digits);
        } else {
            put(Value.of(number, digits).plain().getBytes(StandardCharsets.ISO_8859_1));
        }
        return this;
    }

    /** @param decimals how many of the last digits stand behind the point */
    private void putWhole(long number, int decimals) {
        if (number < 0) {
            put('-');
        }
        long size = Math.abs(number);
        int digits = 1;
        for (long rest = size; rest >= 10; rest /= 10) {
            digits++;
        }
        digits = Math.max(digits, decimals + 1);
        int end = length + digits + (decimals > 0 ? 1 : 0);
        reserve(end);
        int at = end;
        for (int digit = 0; digit < digits; digit++) {
            if (digit == decimals && decimals > 0) {
                bytes[--at] = '.';
            }
            bytes[--at] = (byte) ('0' + size % 10);
            size /= 10;
        }
        length = end;
    }

    private void begin() {
        if (begun) {
            put(',');
        }
        begun = true;
    }

    private void put(char letter) {
        reserve(length + 1);
        bytes[length++] = (byte) letter;
    }

    private void put(byte[] more) {
        reserve(length + more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int size) {
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
        }
    }
}
