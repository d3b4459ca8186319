package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.kernel.SampleReader;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.statistics.SampleStatistics;

import static org.assertj.core.api.Assertions.assertThat;

/** The phases of a run over units in parts, as Spark does them, without Spark. */
class PartitionsLawTest {

    private static final List<IndexSetSource> SETS =
            List.of(ExampleClosings.everySampleRule(), ExampleClosings.compared(), ExampleClosings.calculated());

    @Property
    void shouldChangeNoByteOfARunByPartitionsAndOrder(
            @ForAll @IntRange(max = 2) int set,
            @ForAll @IntRange(min = 3, max = 14) int units,
            @ForAll @IntRange(min = 1, max = 5) int partitions,
            @ForAll int seed) {
        IndexSet indexSet = SETS.get(set).set();
        List<UnitFigures> whole = ExampleClosings.rows(SETS.get(set), units, seed).stream()
                .map(UnitFigures::of)
                .toList();
        List<List<UnitFigures>> parts = parts(whole, partitions, new Random(seed));

        OutputHashes inParts = inParts(indexSet, parts);

        assertThat(inParts)
                .isEqualTo(OutputHashes.of(RunKernel.of(indexSet, whole).rows("run", whole)));
    }

    private static List<List<UnitFigures>> parts(List<UnitFigures> whole, int partitions, Random random) {
        List<UnitFigures> shuffled = new ArrayList<>(whole);
        Collections.shuffle(shuffled, random);
        List<List<UnitFigures>> parts = Stream.generate(() -> (List<UnitFigures>) new ArrayList<UnitFigures>())
                .limit(partitions)
                .toList();
        shuffled.forEach(unit -> parts.get(random.nextInt(partitions)).add(unit));
        return parts;
    }

    private static OutputHashes inParts(IndexSet indexSet, List<List<UnitFigures>> parts) {
        RunKernel kernel = RunKernel.of(indexSet, binding(indexSet, parts));
        List<RankKeys> keys = new ArrayList<>();
        List<List<ScoredUnit>> scored = new ArrayList<>();
        for (List<UnitFigures> part : parts) {
            RankKeys ofPart = kernel.keys();
            List<ScoredUnit> units = part.stream().map(kernel::score).toList();
            units.forEach(unit -> kernel.addKey(unit, ofPart));
            keys.add(ofPart);
            scored.add(units);
        }
        List<int[]> ranks = Ranks.of(indexSet.definition().ranking(), keys);
        OutputSums all = new OutputSums();
        for (int part = 0; part < parts.size(); part++) {
            OutputSums sums = new OutputSums();
            for (int i = 0; i < ranks.get(part).length; i++) {
                ScoredUnit unit = scored.get(part).get(i);
                sums.addScored(unit);
                sums.addRanked(
                        unit.unit().unit(),
                        unit.unit().group(),
                        ranks.get(part)[i],
                        unit.reason(),
                        unit.officialRank());
            }
            all.merge(sums);
        }
        return all.hashes();
    }

    private static Binding binding(IndexSet indexSet, List<List<UnitFigures>> parts) {
        SampleStatistics.Gatherer merged = new SampleStatistics.Gatherer(indexSet.sampleNeeds());
        SampleReader reader = SampleReader.of(indexSet, BoundPreparation.NONE);
        for (List<UnitFigures> part : parts) {
            SampleStatistics.Gatherer ofPart = new SampleStatistics.Gatherer(indexSet.sampleNeeds());
            part.forEach(unit -> reader.add(ofPart, unit.history()));
            merged.merge(ofPart);
        }
        SampleStatistics statistics = merged.statistics();
        ChildPoints points = ChildPoints.none();
        for (List<Integer> round : ChildPoints.rounds(indexSet)) {
            Scorer scorer = Scorer.binding(indexSet, new Binding(BoundPreparation.NONE, statistics, points));
            points = points.with(
                    round,
                    parts.stream()
                            .flatMap(List::stream)
                            .map(unit -> scorer.childPoints(round, unit.history()))
                            .toList());
        }
        return new Binding(BoundPreparation.NONE, statistics, points);
    }
}
