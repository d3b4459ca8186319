package vn.thiduaso.benchmarks;

import java.util.concurrent.Callable;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;

/** {@code bench kernel}: {@link KernelBenchmark} as JMH runs and prints it. */
@Command(
        name = "kernel",
        description = "JMH: chấm và giải thích một đơn vị, 60 chỉ số, 3 cấp (mục tiêu 1 µs và 50 µs).")
final class KernelCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder().include(KernelBenchmark.class.getName()).build()).run();
        return ExitCode.DONE;
    }
}
