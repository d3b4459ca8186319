package vn.thiduaso.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.scoring.Period;

/** The submissions a command is about: by id, or all of a period that wait for it. */
final class ChosenSubmissions {

    @Parameters(paramLabel = "LẦN_NỘP", arity = "0..*", description = "Mã lần nộp, xem lệnh submissions.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--all",
            description = "Mọi lần nộp của một kỳ đang ở trạng thái làm được việc này; cần --index-set và --period.")
    private boolean all;

    @Option(names = "--index-set", paramLabel = "MÃ", description = "Bộ chỉ số: MÃ hoặc tệp YAML.")
    private String indexSet = "";

    @Option(names = "--period", paramLabel = "KỲ", description = "Kỳ: 2026, 2026-H1, 2026-Q3 hoặc 2026-10.")
    private String period = "";

    Optional<Period> period() {
        if (period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Period.find(period).orElseThrow(() -> new BadRequestException(SubjectOptions.noPeriod(period))));
    }

    /** Checks what can be checked before the lake is opened; all faults at once. */
    void check() {
        List<String> faults = new ArrayList<>();
        if (all && !ids.isEmpty()) {
            faults.add("Ghi mã lần nộp, hoặc --all, không ghi cả hai");
        }
        if (!all && ids.isEmpty()) {
            faults.add(
                    "Chưa chỉ ra lần nộp nào; ghi mã lần nộp (xem lệnh submissions), hoặc --all --index-set MÃ --period KỲ");
        }
        if (all && (indexSet.isEmpty() || period.isEmpty())) {
            faults.add("--all cần --index-set MÃ và --period KỲ");
        }
        if (!period.isEmpty() && Period.find(period).isEmpty()) {
            faults.add(SubjectOptions.noPeriod(period));
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults);
        }
    }

    /** @param waiting state in which {@code --all} takes them */
    List<String> ids(Lake lake, State waiting) {
        if (!all) {
            return List.copyOf(ids);
        }
        String code = IndexSetSources.resolve(indexSet, lake).set().code();
        return lake.standings(code, period().orElseThrow()).stream()
                .filter(row -> row.state() == waiting)
                .map(StandingSubmission::submission)
                .map(submission -> submission.id())
                .toList();
    }
}
