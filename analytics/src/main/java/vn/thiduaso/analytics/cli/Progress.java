package vn.thiduaso.analytics.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Lines on standard error with the seconds since the command started. */
final class Progress {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PrintWriter err;
    private final long start = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
    }

    void line(String format, Object... arguments) {
        double seconds = (System.nanoTime() - start) / 1e9;
        err.println(String.format(VIETNAMESE, "[%5.1f s] ", seconds) + String.format(VIETNAMESE, format, arguments));
        err.flush();
    }
}
