package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;

import static org.assertj.core.api.Assertions.assertThat;

class RunRowsSparkTest {

    @TempDir
    Path folder;

    /** A block whose machine is gone is made again, and the ranks go to its units by their places. */
    @Test
    void shouldHaveTheUnitsOfAPartitionInOneOrderAfterLookingBack() {
        LakeSettings settings = LakeSettings.embedded(folder);
        IndexSetSource source = ExampleClosings.prepared();
        try (Lake lake = Lake.open(settings);
                JavaSparkContext spark = session(settings)) {
            ExampleClosings.close(lake, source, ExampleClosings.PERIOD.previous(), ExampleClosings.rows(source, 200));
            ClosedPeriod closing =
                    ExampleClosings.close(lake, source, ExampleClosings.shuffled(ExampleClosings.rows(source, 200)));
            List<ClosedPeriod> earlier =
                    RunSources.earlier(lake, source, closing).usable();
            RunInputs inputs = new RunInputs(source, closing, earlier, Optional.empty(), RunInputs.ENGINE);

            List<List<UnitFigures>> partitions =
                    RunRows.of(spark, lake.closedPeriods(), inputs).glom().collect();

            assertThat(partitions.stream().mapToInt(List::size).sum()).isEqualTo(200);
            assertThat(partitions)
                    .allSatisfy(units -> assertThat(units)
                            .isSortedAccordingTo(Comparator.comparing(UnitFigures::unit))
                            .allMatch(unit -> unit.history().periods() == 2));
        }
    }

    private static JavaSparkContext session(LakeSettings settings) {
        SparkConf conf = new SparkConf();
        new SparkSettings("local[1]", settings).properties().forEach(conf::set);
        return new JavaSparkContext(conf);
    }
}
