package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import vn.thiduaso.analytics.job.VerifyReport.Check;
import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.ActReplay;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.act.ActTexts;

/**
 * Whether people did what they had to: the list of acts is whole, every act keeps the rules, and the closings that a run read are made of submissions that
 * were approved as they are, by others than who closed.
 */
final class ActAudit {

    private ActAudit() {}

    /** @param closings that a run scores and looks back to */
    static Check of(Lake lake, List<ClosedPeriod> closings) {
        ActLog log = lake.acts().log();
        List<String> faults = new ArrayList<>();
        OptionalLong broken = lake.acts().firstBreak();
        broken.ifPresent(
                seq -> faults.add("việc thứ %d không còn như khi ghi, hoặc việc trước đó đã bị bỏ".formatted(seq)));
        ActTexts texts = ActTexts.of(lake);
        for (Refusal breach : ActReplay.breaches(log)) {
            faults.add("việc thứ %d trái quy tắc. %s".formatted(breach.act().seq(), texts.of(breach)));
        }
        Set<Long> beforeRules = new HashSet<>();
        log.acts().subList(0, ActReplay.beforeRules(log)).forEach(act -> beforeRules.add(act.seq()));
        List<ClosedPeriod> unjudged = new ArrayList<>();
        for (ClosedPeriod closing : closings) {
            List<Act> acts = closed(log, closing);
            if (acts.isEmpty()) {
                faults.add("kỳ %s: không có việc chốt nào của lần chốt %s".formatted(closing.period(), closing.id()));
            } else if (acts.stream().allMatch(act -> beforeRules.contains(act.seq()))) {
                unjudged.add(closing);
            } else {
                acts.stream()
                        .filter(act -> !beforeRules.contains(act.seq()))
                        .forEach(act -> faults.addAll(sources(lake, log, closing, act)));
            }
        }
        int own = ActReplay.ownFiles(log).size();
        return new Check(
                "%d việc gửi, duyệt, chốt, mở khóa%s%s"
                        .formatted(
                                log.acts().size(),
                                unjudged.isEmpty() ? "" : "; có kỳ chốt từ trước khi có quy trình duyệt",
                                own == 0
                                        ? ""
                                        : "; %d việc do chính người gửi tệp làm, từ trước khi có quy tắc cấm"
                                                .formatted(own)),
                faults);
    }

    private static List<Act> closed(ActLog log, ClosedPeriod closing) {
        return log.of(new OfPeriod(closing.indexSet(), closing.period())).stream()
                .filter(act -> act.kind() == ActKind.CLOSE && act.content().equals(closing.id()))
                .toList();
    }

    private static List<String> sources(Lake lake, ActLog log, ClosedPeriod closing, Act act) {
        List<String> faults = new ArrayList<>();
        closing.submissions().stream()
                .filter(id -> !act.basis().taken().contains(id))
                .forEach(id -> faults.add("kỳ %s, lần chốt %s: có số liệu của lần nộp %s chưa được duyệt"
                        .formatted(closing.period(), closing.id(), id)));
        for (String id : act.basis().taken()) {
            OfSubmission subject = new OfSubmission(closing.indexSet(), closing.period(), id);
            boolean sameBytes = lake.submissions()
                    .find(id)
                    .map(row -> log.last(subject, ActKind.APPROVE)
                            .filter(approval -> approval.content().equals(row.sha256()))
                            .isPresent())
                    // whether the file is still there is asked elsewhere
                    .orElse(true);
            if (!sameBytes) {
                faults.add("kỳ %s: tệp của lần nộp %s không phải là tệp đã được duyệt".formatted(closing.period(), id));
            }
        }
        return faults;
    }
}
