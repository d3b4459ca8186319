package vn.thiduaso.ingest.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress over a known number of steps: a bar when a person watches, else a line for each step. Standard error only. */
final class StepBar implements AutoCloseable {

    private final Console console;
    private final int steps;
    private final @Nullable ProgressBar bar;
    private int begun;

    private StepBar(Console console, int steps, @Nullable ProgressBar bar) {
        this.console = console;
        this.steps = steps;
        this.bar = bar;
    }

    static StepBar of(Console console, String title, int steps) {
        ProgressBar bar = console.interactive()
                ? new ProgressBarBuilder()
                        .setTaskName(title)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .build()
                : null;
        return new StepBar(console, steps, bar);
    }

    /** A step begins; the one before is done. */
    void step(String name) {
        begun++;
        if (bar == null) {
            console.err().println("[%d/%d] %s".formatted(begun, steps, name));
        } else {
            bar.stepTo(begun - 1L);
            bar.setExtraMessage(name);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(begun);
            bar.setExtraMessage("xong");
            bar.close();
        }
    }
}
