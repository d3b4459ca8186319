package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.Movement;
import vn.thiduaso.scoring.robustness.NearTie;
import vn.thiduaso.scoring.robustness.SobolInterval;
import vn.thiduaso.scoring.robustness.UnitRobustness;

/** Tables of a robustness analysis. Columns and formulas: {@code docs/method.md}. */
public enum RobustnessSheet {
    /** One row per unit: rank of the run, rank interval, probabilities. */
    UNITS("units") {
        @Override
        public Sheet of(RobustnessReport report, int top) {
            List<String> columns = List.of(
                    "đơn vị",
                    "tên",
                    "nhóm",
                    "hạng",
                    "điểm",
                    "hạng 5 %",
                    "hạng trung vị",
                    "hạng 95 %",
                    "hạng trung bình",
                    "điểm 5 %",
                    "điểm trung vị",
                    "điểm 95 %",
                    "xác suất trong " + top + " hạng đầu",
                    "tỉ lệ lượt có hạng",
                    "xác suất từng hạng");
            return new Sheet(word(), columns, writer -> {
                for (int unit = 0; unit < report.units().size(); unit++) {
                    unit(report.units().get(unit), report.robustness().units().get(unit), writer);
                }
            });
        }
    },
    /** Pairs at the cut line whose order is not sure. */
    TIES("ties") {
        @Override
        public Sheet of(RobustnessReport report, int top) {
            return new Sheet(
                    word(),
                    List.of("đơn vị trong " + top + " hạng đầu", "đơn vị ngoài", "tỉ lệ đảo thứ tự"),
                    writer -> {
                        for (NearTie tie : report.robustness().nearTies()) {
                            writer.accept(
                                    List.of(Value.of(tie.inside()), Value.of(tie.outside()), Value.of(tie.flipped())));
                        }
                    });
        }
    },
    /** How much each variation moves ranks. */
    MOVEMENTS("movements") {
        @Override
        public Sheet of(RobustnessReport report, int top) {
            List<String> columns = List.of(
                    "thay đổi",
                    "đổi hạng trung bình khi chỉ thay riêng",
                    "Sobol bậc nhất",
                    "bậc nhất 5 %",
                    "bậc nhất 95 %",
                    "Sobol toàn phần",
                    "toàn phần 5 %",
                    "toàn phần 95 %");
            return new Sheet(
                    word(), columns, writer -> report.movements().forEach(movement -> movement(movement, writer)));
        }
    },
    /** Ranks without each node: change above 0 means the unit gains places. */
    LEAVE_ONE_OUT("leave-one-out") {
        @Override
        public Sheet of(RobustnessReport report, int top) {
            List<String> columns =
                    List.of("nút bị bỏ", "đơn vị", "hạng", "hạng khi bỏ", "số bậc tăng", "đổi hạng trung bình");
            return new Sheet(word(), columns, writer -> leaveOneOut(report, writer));
        }
    };

    private final String word;

    RobustnessSheet(String word) {
        this.word = word;
    }

    /** The word on a command line, and the name of the sheet. */
    public String word() {
        return word;
    }

    public abstract Sheet of(RobustnessReport report, int top);

    private static void unit(UnitFigures unit, UnitRobustness of, Consumer<List<Value>> writer) {
        writer.accept(List.of(
                Value.of(of.unit()),
                Value.of(unit.name()),
                Value.of(unit.group()),
                rank(of.nominalRank()),
                Value.of(of.nominalScore()),
                Value.of(of.lowRank()),
                Value.of(of.medianRank()),
                Value.of(of.highRank()),
                Value.of(of.meanRank()),
                Value.of(of.lowScore()),
                Value.of(of.medianScore()),
                Value.of(of.highScore()),
                Value.of(of.top()),
                Value.of(of.ranked()),
                Value.of(shares(of))));
    }

    /** {@code 3: 0.25 4: 0.75}; ranks that were never drawn are left out. */
    private static String shares(UnitRobustness of) {
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < of.rankShares().length; i++) {
            if (of.rankShares()[i] > 0) {
                shares.add((of.firstRank() + i) + ": " + of.rankShares()[i]);
            }
        }
        return String.join(" ", shares);
    }

    private static void movement(Movement of, Consumer<List<Value>> writer) {
        SobolInterval interval = of.interval();
        writer.accept(List.of(
                Value.of(of.variation()),
                Value.of(of.alone()),
                Value.of(of.first()),
                Value.of(interval.firstLow()),
                Value.of(interval.firstHigh()),
                Value.of(of.total()),
                Value.of(interval.totalLow()),
                Value.of(interval.totalHigh())));
    }

    private static void leaveOneOut(RobustnessReport report, Consumer<List<Value>> writer) {
        LeaveOneOut table = report.leaveOneOut();
        for (int node = 0; node < table.without().size(); node++) {
            LeaveOneOut.Without without = table.without().get(node);
            for (int unit = 0; unit < report.units().size(); unit++) {
                int rank = without.ranks()[unit];
                boolean both = rank > 0 && table.nominal()[unit] > 0;
                writer.accept(List.of(
                        Value.of(without.node()),
                        Value.of(report.units().get(unit).unit()),
                        rank(table.nominal()[unit]),
                        rank(rank),
                        both ? Value.of(table.change(node, unit)) : Value.NOTHING,
                        Value.of(without.meanChange())));
            }
        }
    }

    private static Value rank(int rank) {
        return rank == 0 ? Value.NOTHING : Value.of(rank);
    }
}
