package vn.thiduaso.dashboard.jobs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.ingest.cli.StepLine;

/**
 * A command as a child process, watched until it ends or has to be ended.
 *
 * @param command with its arguments
 * @param folder where it runs
 * @param log an empty file its output goes to
 * @param limit longest it may take
 */
record ChildWork(List<String> command, Path folder, Path log, Duration limit) {

    private static final Duration LOOK = Duration.ofMillis(250);
    /** Commands that make a run print its id alone on a line, last. */
    private static final Pattern RUN = Pattern.compile("[0-9a-f]{12}");

    /**
     * Who is told, and who may end it.
     *
     * @param started told once
     * @param step told when a step begins
     * @param isCancelled asked now and then
     * @param isStopping asked now and then: the server is about to stop
     */
    record Watch(
            Consumer<ProcessMark> started,
            Consumer<StepLine> step,
            BooleanSupplier isCancelled,
            BooleanSupplier isStopping) {}

    /** Starts it and returns when it is gone, with everything it started. */
    Ending run(Watch watch) throws InterruptedException {
        Process process = start();
        try {
            watch.started.accept(ProcessMark.of(process.toHandle()));
            return watched(process, watch);
        } finally {
            // also when the database is gone, or this thread is to stop
            if (process.isAlive()) {
                ProcessTree.end(process.toHandle());
            }
        }
    }

    private Process start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // newer sources would replace the jars this server runs from
        builder.environment().put("THIDUASO_NO_BUILD", "1");
        // no job logs anybody in
        builder.environment().remove(ProviderSettings.SECRET_VARIABLE);
        try {
            return builder.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private Ending watched(Process process, Watch watch) throws InterruptedException {
        ChildLines lines = new ChildLines(log);
        long began = System.nanoTime();
        String result = "";
        while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            result = told(lines, watch, result);
            if (watch.isCancelled.getAsBoolean()) {
                return Ending.of(JobState.CANCELLED, "");
            }
            if (watch.isStopping.getAsBoolean()) {
                return Ending.of(JobState.INTERRUPTED, "stopped");
            }
            if (System.nanoTime() - began > limit.toNanos()) {
                return Ending.of(JobState.FAILED, "too-long");
            }
        }
        return Ending.exited(process.exitValue(), told(lines, watch, result));
    }

    private static String told(ChildLines lines, Watch watch, String before) {
        String result = before;
        for (List<String> more = lines.next(); !more.isEmpty(); more = lines.next()) {
            for (String line : more) {
                StepLine.find(line).ifPresent(watch.step);
                result = RUN.matcher(line).matches() ? line : result;
            }
        }
        return result;
    }
}
