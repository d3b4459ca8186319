package vn.thiduaso.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;

/** One unit of sixty indicators on three levels: scored, and explained. Goal: 1 µs and 50 µs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class KernelBenchmark {

    private static final int UNITS = 1024;

    private Scorer scorer;
    private double[][] values;
    private byte[][] states;
    private int next;

    @Setup
    public void figures() {
        IndexSet set = SixtyIndicators.set(SixtyIndicators.GOALPOSTS);
        scorer = Scorer.of(set);
        values = new double[UNITS][set.slotCount()];
        states = new byte[UNITS][set.slotCount()];
        SplittableRandom random = new SplittableRandom(2026);
        for (int unit = 0; unit < UNITS; unit++) {
            SixtyIndicators.fill(set, random, values[unit], states[unit]);
        }
    }

    @Benchmark
    public ScoreSheet score() {
        int unit = next++ & UNITS - 1;
        return scorer.score(values[unit], states[unit]);
    }

    @Benchmark
    public Explanation explain() {
        int unit = next++ & UNITS - 1;
        return scorer.explain(values[unit], states[unit]);
    }
}
