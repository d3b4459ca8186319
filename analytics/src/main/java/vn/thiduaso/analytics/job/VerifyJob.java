package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.exceptions.RuntimeIOException;

import vn.thiduaso.analytics.job.VerifyReport.Check;
import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.analytics.run.OutputHashes;
import vn.thiduaso.analytics.run.StoredRobustness;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosingContent;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeFile;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Ledger;
import vn.thiduaso.datasets.lake.LedgerFinding;
import vn.thiduaso.datasets.lake.LedgerReport;
import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.UnitRange;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Makes a run again from its manifest and compares: every file of the lake, the manifest, the closed rows, who approved and closed them, the stored results,
 * the recomputed results.
 *
 * <p>Plain Java with the same kernel, without Spark: what two engines agree on is worth more, and it starts in a second. Units go by
 * some at a time: {@link ScoredAgain} says what stays.
 */
public final class VerifyJob {

    private static final LakeOwners NOBODY = new LakeOwners(List.of());
    private static final Check UNREAD = new Check(
            "nội dung của đợt chấm",
            List.of("không đọc tiếp được vì tệp nêu trên đã hỏng; hãy khôi phục tệp rồi kiểm tra lại"));

    private static final int STEPS = 3;

    private final LakeSettings settings;
    private final Steps steps;

    public VerifyJob(LakeSettings settings) {
        this(settings, Steps.SILENT);
    }

    /** One that tells of its steps. */
    public VerifyJob(LakeSettings settings, Steps steps) {
        this.settings = settings;
        this.steps = steps;
    }

    /**
     * Checks everything that can be checked, even after a first fault. A lake whose files changed is not opened before its files are reported.
     *
     * @return empty when the lake has no such run
     */
    public Optional<VerifyReport> verify(String runId) {
        steps.begin("files", 0, STEPS);
        return settings.findLakeFolder()
                .map(Ledger::check)
                .map(ledger -> inFolder(ledger, runId))
                .orElseGet(() -> inStore(runId));
    }

    private Optional<VerifyReport> inFolder(LedgerReport ledger, String runId) {
        if (ledger.faults().stream().anyMatch(VerifyJob::isMetadata)) {
            return Optional.of(new VerifyReport(runId, List.of(files(ledger, NOBODY), UNREAD)));
        }
        try (Lake lake = Lake.open(settings)) {
            List<Check> checks = new ArrayList<>();
            checks.add(files(ledger, LakeOwners.of(lake)));
            Optional<RunRow> run = lake.runs().find(runId);
            run.ifPresent(found -> checks.addAll(contents(lake, found)));
            return run.map(found -> new VerifyReport(runId, checks));
        } catch (RuntimeException unreadable) {
            if (ledger.faults().isEmpty()) {
                throw unreadable;
            }
            return Optional.of(new VerifyReport(runId, List.of(files(ledger, NOBODY), UNREAD)));
        }
    }

    /** Without a list of all files: those that can be known by what they hold. */
    private Optional<VerifyReport> inStore(String runId) {
        try (Lake lake = Lake.open(settings)) {
            Check lists = StoreAudit.lists(lake);
            if (!lists.passed()) {
                return Optional.of(new VerifyReport(runId, List.of(lists, UNREAD)));
            }
            return lake.runs().find(runId).map(run -> {
                List<Check> checks = new ArrayList<>(List.of(lists));
                checks.addAll(contents(lake, run));
                return new VerifyReport(runId, checks);
            });
        } catch (NotFoundException | RuntimeIOException damaged) {
            return Optional.of(new VerifyReport(runId, List.of(StoreAudit.unopened(damaged), UNREAD)));
        }
    }

    private static Check files(LedgerReport report, LakeOwners owners) {
        return new Check(
                "%d tệp trong kho so với danh sách SHA256SUMS".formatted(report.files()),
                report.faults().stream().map(fault -> sentence(fault, owners)).toList());
    }

    private static String sentence(LedgerFinding fault, LakeOwners owners) {
        String how = fault.kind() == LedgerFinding.Kind.MISSING ? "bị mất" : "đã bị thay đổi sau khi ghi";
        return "%s: %s; thuộc %s".formatted(fault.path(), how, owners.describe(fault.path()));
    }

    /** Iceberg tries a damaged description of a table for minutes, in the hope that it is the network: do not let it. */
    private static boolean isMetadata(LedgerFinding fault) {
        return fault.path().contains("/metadata/");
    }

    /** Each robustness analysis of the run: manifest and rows are those it was stored with. None, no check. */
    private static List<Check> analyses(Lake lake, RunRow run) {
        return lake.robustness().of(run.id()).stream()
                .map(analysis -> analysis(lake, analysis))
                .toList();
    }

    private static Check analysis(Lake lake, RobustnessAnalysis analysis) {
        String what = "phân tích độ vững " + analysis.id();
        if (!StoredRobustness.hasHash(analysis)) {
            return new Check(what + " (lưu từ trước khi có mã băm: không kiểm chứng được)", List.of());
        }
        try {
            return new Check(
                    what, StoredRobustness.damage(lake, analysis).stream().toList());
        } catch (NotFoundException | RuntimeIOException unreadable) {
            return new Check(what, List.of("không đọc được: " + unreadable.getMessage()));
        }
    }

    private List<Check> contents(Lake lake, RunRow run) {
        steps.begin("content", 1, STEPS);
        List<Check> checks = new ArrayList<>();
        checks.add(Check.equal("bản kê của đợt chấm", "SHA-256", run.manifestSha256(), Digests.sha256(run.manifest())));
        Check files = manifestFiles(lake, run);
        checks.add(files);
        checks.addAll(analyses(lake, run));
        Optional<ClosedPeriod> closing = lake.closedPeriods().find(run.closing());
        if (closing.isEmpty()) {
            checks.add(new Check("kỳ đã chốt", List.of("không còn lần chốt " + run.closing() + " trong kho")));
            return checks;
        }
        try {
            checks.addAll(units(lake, run, closing.get()));
        } catch (RuntimeException unreadable) {
            if (files.passed()) {
                throw unreadable;
            }
            checks.add(UNREAD);
        }
        return checks;
    }

    /** The closed rows go by once; a run of another engine is not scored again. */
    private List<Check> units(Lake lake, RunRow run, ClosedPeriod closing) {
        steps.begin("score", STEPS - 1, STEPS);
        RunInputs inputs = RunSources.of(lake, run);
        Optional<ScoredAgain> again =
                run.engine().equals(RunInputs.ENGINE) ? Optional.of(new ScoredAgain(lake, inputs)) : Optional.empty();
        ClosingContent content = new ClosingContent(closing.indexSetSha256(), run.period());
        IndexSet set = inputs.indexSet().set();
        int together = UnitRange.together(
                set.nodes().size() + set.slotCount() * (1 + inputs.earlier().size()));
        lake.closedPeriods().byUnit(closing, together, rows -> {
            rows.forEach(content::add);
            again.ifPresent(units -> units.add(rows));
        });
        List<Check> checks = new ArrayList<>();
        checks.add(Check.equal("%d dòng của kỳ đã chốt".formatted(closing.units()), "mã", run.closing(), content.id()));
        checks.add(Check.equal("mã đợt chấm từ đầu vào", "mã", run.id(), inputs.id()));
        List<ClosedPeriod> others = otherClosings(inputs);
        if (!others.isEmpty()) {
            checks.add(contents(lake, others, together));
        }
        checks.add(ActAudit.of(
                lake, Stream.concat(others.stream(), Stream.of(closing)).toList()));
        if (settings.findLakeFolder().isEmpty()) {
            checks.add(StoreAudit.cells(lake, inputs));
        }
        checks.addAll(again.map(units -> results(run, units)).orElseGet(() -> List.of(otherEngine(run))));
        return checks;
    }

    /** Those looked back to and, of a run bound to another, those that the other scored and looked back to. */
    private static List<ClosedPeriod> otherClosings(RunInputs inputs) {
        RunInputs fitted = inputs.fitted();
        return Stream.of(inputs.earlier(), fitted.earlier(), List.of(fitted.closing()))
                .flatMap(List::stream)
                .filter(closing -> !closing.equals(inputs.closing()))
                .distinct()
                .toList();
    }

    private static Check contents(Lake lake, List<ClosedPeriod> closings, int together) {
        List<String> faults = new ArrayList<>();
        for (ClosedPeriod closing : closings) {
            ClosingContent content = new ClosingContent(closing.indexSetSha256(), closing.period());
            lake.closedPeriods().byUnit(closing, together, rows -> rows.forEach(content::add));
            String found = content.id();
            if (!found.equals(closing.id())) {
                faults.add("kỳ %s: mã lần chốt là %s, tính được %s".formatted(closing.period(), closing.id(), found));
            }
        }
        return new Check("dòng của %d lần chốt khác mà đợt chấm đọc".formatted(closings.size()), faults);
    }

    private static List<Check> results(RunRow run, ScoredAgain again) {
        List<Check> checks = new ArrayList<>();
        IndexSet set = again.set();
        if (!set.definition().preparation().steps().isEmpty()) {
            checks.add(Check.equal(
                    "xử lý số liệu trước khi chấm",
                    "tham số",
                    Manifest.readPreparation(run.manifest()),
                    Manifest.preparationText(again.binding().preparation())));
        }
        checks.add(Check.equal(
                "thống kê các đơn vị cùng kỳ",
                "giá trị",
                Manifest.readStatistics(run.manifest()),
                Manifest.statisticsText(set, again.binding().sample())));
        ScoredAgain.Outcome outcome = again.outcome();
        OutputHashes stated = Manifest.readOutput(run.manifest());
        checks.add(hashes("điểm, hạng, đóng góp đã lưu", stated, outcome.stored()));
        checks.add(hashes("điểm, hạng, đóng góp tính lại", stated, outcome.again()));
        checks.add(new Check("từng đơn vị, %d dòng".formatted(outcome.units()), outcome.faults()));
        return checks;
    }

    /** Its hashes, or its digits, may be taken otherwise than today. */
    private static Check otherEngine(RunRow run) {
        return new Check(
                "bộ máy chấm",
                List.of(
                        "đợt chấm này do bộ máy %s làm ra, phần mềm đang dùng là %s: không tính lại được; hãy chấm lại kỳ này"
                                .formatted(run.engine(), RunInputs.ENGINE)));
    }

    /** In an object store, where no list of all files is kept, this is what finds a changed byte. */
    private static Check manifestFiles(Lake lake, RunRow run) {
        List<LakeFile> named = Manifest.readFiles(run.manifest());
        return new Check(
                "%d tệp ghi trong bản kê".formatted(named.size()),
                named.stream()
                        .filter(file -> !lake.holds(file))
                        .map(file -> file.path() + ": bị mất hoặc khác với SHA-256 ghi trong bản kê")
                        .toList());
    }

    private static Check hashes(String what, OutputHashes stated, OutputHashes found) {
        List<String> faults = new ArrayList<>();
        faults.addAll(Check.equal(what, "điểm: SHA-256", stated.scores(), found.scores())
                .faults());
        faults.addAll(Check.equal(what, "hạng: SHA-256", stated.ranks(), found.ranks())
                .faults());
        faults.addAll(Check.equal(what, "đóng góp: SHA-256", stated.contributions(), found.contributions())
                .faults());
        return new Check(what, faults);
    }
}
