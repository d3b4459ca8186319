package vn.thiduaso.analytics.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.TextTable;
import vn.thiduaso.ingest.preview.DraftPreview;
import vn.thiduaso.ingest.preview.Preview;
import vn.thiduaso.ingest.preview.PreviewTables;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** What {@code score} says of a period that is not closed: it is a draft, and how it would be ranked now. */
record DraftScores(Console console) {

    /** Prints the ranking and says that it is none; nothing is stored. */
    int print(LakeSettings settings, IndexSet set, Period period, String boundTo) {
        if (!boundTo.isEmpty()) {
            throw new BadRequestException("--draft không dùng cùng --bind-to");
        }
        try (Lake lake = Lake.open(settings)) {
            Optional<Preview> preview = DraftPreview.of(lake, set, period);
            if (preview.isEmpty()) {
                throw new BadRequestException(notClosed(lake, set.code(), period));
            }
            TextTable.print(PreviewTables.ranking(preview.get()).sheet(), console.out());
            console.err()
                    .println("NHÁP, không dùng để xét: kỳ %s, bộ chỉ số %s, %d đơn vị, %d có hạng; %s. Không lưu gì."
                            .formatted(
                                    period,
                                    set,
                                    preview.get().size(),
                                    preview.get().ranked(),
                                    states(lake, set.code(), period)));
        }
        return ExitCode.DONE;
    }

    /** Of a period without a closing: how far its submissions have come, and what comes next. */
    static String notClosed(Lake lake, String indexSet, Period period) {
        String states = states(lake, indexSet, period);
        String about = "--index-set %s --period %s".formatted(indexSet, period);
        return states.isEmpty()
                ? "Kỳ %s của bộ chỉ số %s chưa chốt, chưa có số liệu nào. Hãy nạp (thiduaso ingest), duyệt (thiduaso approve), rồi chạy: thiduaso close %s"
                        .formatted(period, indexSet, about)
                : "Kỳ %s của bộ chỉ số %s chưa chốt, đang là nháp: %s. Hãy duyệt rồi chốt: thiduaso approve --all %s, thiduaso close %s; hoặc xem thử: thiduaso score --draft %s"
                        .formatted(period, indexSet, states, about, about, about);
    }

    /** {@code 2 tệp chờ duyệt, 1 tệp đã duyệt}; empty when there are none. */
    private static String states(Lake lake, String indexSet, Period period) {
        List<StandingSubmission> all = lake.standings(indexSet, period);
        Map<State, Long> counts =
                all.stream().collect(Collectors.groupingBy(StandingSubmission::state, Collectors.counting()));
        return List.of(State.values()).stream()
                .filter(counts::containsKey)
                .map(state ->
                        "%d tệp %s".formatted(counts.get(state), state.label().vi()))
                .collect(Collectors.joining(", "));
    }
}
