package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.Move;
import vn.thiduaso.scoring.improvement.Plan;
import vn.thiduaso.scoring.improvement.SingleMove;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What would lift a unit, as a table: the changes that reach the rank together, in order, points and ranks running on; then what each figure can do
 * alone. Of a unit without rank: the figures it lacks.
 */
public final class ImprovementSheet {

    /** Enough to compare efforts, too few to show noise. */
    private static final int DIGITS = 4;

    private static final List<String> COLUMNS = List.of(
            "cách",
            "thứ tự",
            "mã số liệu",
            "chỉ số",
            "thành phần",
            "từ",
            "đến",
            "công sức",
            "điểm tăng",
            "điểm",
            "hạng",
            "lên bậc",
            "ghi chú");

    private final IndexSet indexSet;
    private final Improvement improvement;
    private final int points;
    private final List<List<Value>> lines = new ArrayList<>();

    private ImprovementSheet(IndexSet indexSet, Improvement improvement) {
        this.indexSet = indexSet;
        this.improvement = improvement;
        points = indexSet.definition().score().rounding().digits();
    }

    public static Sheet of(IndexSet indexSet, Improvement improvement) {
        ImprovementSheet sheet = new ImprovementSheet(indexSet, improvement);
        sheet.plan();
        sheet.singles();
        improvement.lacking().ifPresent(lacking -> lacking.inputs().forEach(sheet::lacking));
        return new Sheet("improve", COLUMNS, sheet.lines::forEach);
    }

    private void plan() {
        int order = 0;
        for (Plan.Change change : improvement.plan().changes()) {
            String note = improvement.plan().reached() ? "" : "tốt nhất có thể, chưa tới hạng mong muốn";
            line("kết hợp", ++order, change.move(), change.gain(), change.score(), change.rank(), note);
        }
    }

    private void singles() {
        int order = 0;
        for (SingleMove single : improvement.singles()) {
            String note = (single.suffices() ? "một mình đủ" : "một mình chưa đủ")
                    + (single.suffices() && !single.exact() ? "; có thể còn mức nhỏ hơn" : "");
            double gain = single.score() - improvement.scoreIfStill();
            line("một mình", ++order, single.move(), gain, single.score(), single.rank(), note);
        }
    }

    private void lacking(Lever lever) {
        List<Value> line = new ArrayList<>(List.of(Value.of("cần có"), Value.of(lines.size() + 1)));
        name(lever, line);
        while (line.size() < COLUMNS.size()) {
            line.add(Value.NOTHING);
        }
        lines.add(line);
    }

    private void line(String way, int order, Move move, double gain, double score, int rank, String note) {
        List<Value> line = new ArrayList<>(List.of(Value.of(way), Value.of(order)));
        name(move.lever(), line);
        line.add(Value.of(part(move.part())));
        line.add(Value.of(move.from()));
        line.add(Value.of(move.to()));
        line.add(Value.of(move.effort(), DIGITS));
        line.add(Value.of(gain, points));
        line.add(Value.of(score, points));
        line.add(rank > 0 ? Value.of(rank) : Value.NOTHING);
        line.add(rank > 0 ? Value.of(improvement.rank() - rank) : Value.NOTHING);
        line.add(Value.of(note));
        lines.add(line);
    }

    private void name(Lever lever, List<Value> line) {
        line.add(Value.of(lever.code()));
        line.add(Value.of(indexSet.nodes().get(lever.node()).head().label().vi()));
    }

    /** What people call a part of a figure. */
    static String part(Part part) {
        return switch (part) {
            case VALUE -> "giá trị";
            case NUMERATOR -> "tử số";
            case DENOMINATOR -> "mẫu số";
            case OFFICIAL -> "điểm công bố";
            case OFFICIAL_RANK -> "hạng công bố";
        };
    }
}
