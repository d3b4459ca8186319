package vn.thiduaso.analytics.job;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedPeriodTable;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.kernel.UnitHistory;

/** The units of a run with the figures of the periods its set looks back to. */
final class RunRows {

    private RunRows() {}

    /**
     * No action. One shuffle for each earlier period; none for a set without history. Units of a partition come by code: what a shuffle
     * brings has another order each time, and a partition that is made again, for its machine is gone, must be what it was.
     */
    static JavaRDD<UnitFigures> of(JavaSparkContext spark, ClosedPeriodTable table, RunInputs inputs) {
        JavaRDD<UnitFigures> units = ClosedRows.of(spark, table, inputs.closing());
        if (inputs.earlier().isEmpty()) {
            return units;
        }
        JavaPairRDD<String, UnitFigures> joined = byUnit(units);
        for (ClosedPeriod closing : inputs.earlier()) {
            double time = UnitHistory.time(closing.period(), inputs.closing().period());
            joined = joined.leftOuterJoin(byUnit(ClosedRows.of(spark, table, closing)))
                    .mapValues(pair -> pair._2().isPresent()
                            ? pair._1().after(time, pair._2().get())
                            : pair._1());
        }
        return joined.repartitionAndSortWithinPartitions(joined.partitioner().get())
                .values();
    }

    private static JavaPairRDD<String, UnitFigures> byUnit(JavaRDD<UnitFigures> units) {
        return units.mapToPair(unit -> new Tuple2<>(unit.unit(), unit));
    }
}
