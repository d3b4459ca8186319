package vn.thiduaso.benchmarks.contest;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import vn.thiduaso.benchmarks.Measured;
import vn.thiduaso.benchmarks.SixtyIndicators;

/** What a contest found, as a table in Markdown. */
final class ContestTable {

    private static final double MIB = 1 << 20;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ContestTable() {}

    static String of(Contest.Result result) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%n### %,d đơn vị × %d chỉ số = %,d số liệu%n",
                result.units(),
                SixtyIndicators.INDICATORS,
                (long) result.units() * SixtyIndicators.INDICATORS);
        line(text, "| cách chạy | giây, trung vị | ít nhất | nhiều nhất | CPU, giây | bộ nhớ cao nhất, MiB |");
        line(text, "|---|---|---|---|---|---|");
        for (Engine engine : Engine.values()) {
            List<Measured> runs = result.runs().get(engine);
            line(
                    text,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.0f |",
                    engine.label(),
                    Measured.median(runs, Measured::seconds),
                    runs.stream().mapToDouble(Measured::seconds).min().orElseThrow(),
                    runs.stream().mapToDouble(Measured::seconds).max().orElseThrow(),
                    Measured.median(runs, Measured::cpuSeconds),
                    Measured.median(runs, run -> run.peakBytes() / MIB));
        }
        line(text, "");
        ratio(text, result, Engine.DUCK_LONG, 0.8);
        ratio(text, result, Engine.DUCK_ARRAYS, 2);
        for (RankCheck check : result.ranks()) {
            line(
                    text,
                    "hạng: %,d đơn vị so từng cái, %,d khác, %,d không có cặp",
                    check.units(),
                    check.different(),
                    check.alone());
        }
        List<Measured> ours = result.runs().get(Engine.OURS);
        line(
                text,
                "%nlượt cuối của thiduaso score:%n%n```%n%s%n```",
                ours.get(ours.size() - 1).said().strip());
        return text.toString();
    }

    /** How the time of our runs grows from each size to the next. */
    static String growth(List<Contest.Result> results) {
        StringBuilder text = new StringBuilder("\n");
        for (int i = 1; i < results.size(); i++) {
            Contest.Result less = results.get(i - 1);
            Contest.Result more = results.get(i);
            line(
                    text,
                    "từ %,d đến %,d đơn vị: số liệu × %.2f, thời gian × %.2f, CPU × %.2f",
                    less.units(),
                    more.units(),
                    (double) more.units() / less.units(),
                    ours(more, Measured::seconds) / ours(less, Measured::seconds),
                    ours(more, Measured::cpuSeconds) / ours(less, Measured::cpuSeconds));
        }
        return text.toString();
    }

    private static void ratio(StringBuilder text, Contest.Result result, Engine other, double goal) {
        List<Measured> runs = result.runs().get(other);
        line(
                text,
                "thiduaso so với %s: thời gian × %.2f (mục tiêu %.1f), CPU × %.2f",
                other.label(),
                ours(result, Measured::seconds) / Measured.median(runs, Measured::seconds),
                goal,
                ours(result, Measured::cpuSeconds) / Measured.median(runs, Measured::cpuSeconds));
    }

    private static double ours(Contest.Result result, ToDoubleFunction<Measured> figure) {
        return Measured.median(result.runs().get(Engine.OURS), figure);
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(VIETNAMESE, format, arguments)).append('\n');
    }
}
