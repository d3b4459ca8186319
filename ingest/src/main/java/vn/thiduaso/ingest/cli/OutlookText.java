package vn.thiduaso.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.preview.Differences;
import vn.thiduaso.ingest.preview.Effect;
import vn.thiduaso.ingest.preview.Outlook;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Says in lines what would be otherwise if files were loaded. */
record OutlookText(IndexSet indexSet, Function<String, String> fileNames) {

    private static final int LISTED = 20;

    /** @param outlook empty where there was too much to look at */
    static List<String> of(Lake lake, IndexSet indexSet, Optional<Outlook> outlook) {
        OutlookText text = new OutlookText(
                indexSet,
                id -> lake.submissions().find(id).map(row -> row.fileName()).orElse(""));
        return outlook.map(text::lines)
                .orElseGet(() -> List.of(
                        "Không so với số liệu đang có và không chấm thử: nhiều hơn %d số liệu. Nạp rồi xem: thiduaso score --draft."
                                .formatted(Outlook.MOST)));
    }

    private List<String> lines(Outlook outlook) {
        List<String> lines = new ArrayList<>();
        Differences differences = outlook.differences();
        lines.add("So với số liệu đang có: %d mới, %d đổi, %d mất, %d trùng."
                .formatted(
                        differences.count(Differences.Kind.NEW),
                        differences.count(Differences.Kind.CHANGED),
                        differences.count(Differences.Kind.GONE),
                        differences.same()));
        List<String> changes = differences.changes().stream()
                .filter(change -> change.kind() != Differences.Kind.NEW)
                .map(this::line)
                .toList();
        list(changes, lines);
        outlook.effect()
                .ifPresentOrElse(
                        effect -> effect(effect, lines),
                        () -> lines.add(
                                "Chưa chấm thử được với số liệu này: bộ chỉ số cần thêm số liệu của các đơn vị khác."));
        return lines;
    }

    private static void list(List<String> all, List<String> lines) {
        all.stream().limit(LISTED).forEach(lines::add);
        if (all.size() > LISTED) {
            lines.add("  … và %d nữa".formatted(all.size() - LISTED));
        }
    }

    private String line(Differences.Change change) {
        Observation old = change.before().orElseThrow();
        String file = fileNames.apply(old.submission());
        return "  %s: %s, %s (%s): %s → %s (ô %s; trước đây %sô %s)"
                .formatted(
                        change.kind().vi(),
                        change.now().unit(),
                        change.now().code(),
                        change.now().part().word(),
                        figure(old),
                        figure(change.now()),
                        CellAddress.withSheet(change.now().sheet(), change.now().cell()),
                        file.isEmpty() ? "" : "tệp " + file + ", ",
                        CellAddress.withSheet(old.sheet(), old.cell()));
    }

    private static String figure(Observation of) {
        return switch (of.state()) {
            case VALUE -> Formats.in("vi").exact(of.value());
            case MISSING -> "chưa có số liệu";
            case NOT_APPLICABLE -> "không áp dụng";
        };
    }

    private void effect(Effect effect, List<String> lines) {
        lines.add("Nếu nhận (nháp, tính mọi số liệu đã nộp): điểm của %d đơn vị đổi, hạng dự kiến của %d đơn vị đổi."
                .formatted(effect.scores(), effect.ranks()));
        list(effect.moves().stream().map(this::line).toList(), lines);
    }

    private String line(Effect.Move move) {
        return "  %s %s: điểm %s → %s, hạng %s → %s"
                .formatted(
                        move.unit(),
                        move.name(),
                        score(move.scoreBefore()),
                        score(move.scoreAfter()),
                        rank(move.rankBefore()),
                        rank(move.rankAfter()));
    }

    private String score(double score) {
        return Formats.in("vi")
                .number(score, indexSet.definition().score().rounding().digits());
    }

    private static String rank(int rank) {
        return rank == 0 ? Formats.NONE : Integer.toString(rank);
    }
}
