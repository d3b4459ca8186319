package vn.thiduaso.ingest.act;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.Stage;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;

/**
 * Acts in Vietnamese sentences: what was done; and what was refused, why, and what to do instead.
 *
 * @param files names of files by the id of their submission
 */
public record ActTexts(Map<String, String> files) {

    /** The day and hour people see, wherever the machine stands. */
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VIETNAM);

    public ActTexts {
        files = Map.copyOf(files);
    }

    public static ActTexts of(Lake lake) {
        return new ActTexts(lake.submissions().all().stream()
                .collect(Collectors.toMap(Submission::id, Submission::fileName, (a, b) -> a)));
    }

    /** {@code duyệt tệp q3.csv (lần nộp …): Trần Thị B, 14:05 02/10/2026}, with the reason when there is one. */
    public String sentence(Act act) {
        String reason = act.reason().isEmpty() ? "" : ": " + act.reason();
        return "%s %s (%s, %s)%s"
                .formatted(act.kind().label().vi(), name(act.subject()), act.by(), MINUTE.format(act.at()), reason);
    }

    /** One sentence for each reason. */
    public List<String> of(RefusedActsException refused) {
        return refused.refusals().stream().map(this::of).distinct().toList();
    }

    public String of(Refusal refusal) {
        Act act = refusal.act();
        String cannot = "Không %s được %s: ".formatted(act.kind().label().vi(), name(act.subject()));
        return cannot
                + switch (refusal.why()) {
                    case WRONG_STAGE -> wrongStage(refusal);
                    case PERIOD_CLOSED -> "kỳ này đã chốt. Cách sửa: mở khóa kỳ trước (unlock)";
                    case NO_REASON -> "chưa nêu lý do. Cách sửa: ghi lý do (--reason)";
                    case SAME_PERSON -> samePerson(act, refusal.earlier().orElseThrow());
                    case OWN_FILE ->
                        "“%s” là người đã gửi tệp này; gửi và %s phải do hai người làm. Cách sửa: người khác %s"
                                .formatted(
                                        act.by(),
                                        act.kind().label().vi(),
                                        act.kind().label().vi());
                    case OTHER_PERSON -> otherPerson(refusal.earlier().orElseThrow());
                    case OTHER_CONTENT -> "tệp không còn là tệp đã gửi duyệt. Cách sửa: xem lại tệp rồi làm lại";
                    case NOT_APPROVED ->
                        file(refusal.submission())
                                + " chưa được duyệt. Cách sửa: duyệt (approve) hoặc trả lại (return) trước khi chốt, hoặc chốt mà không tính các tệp chưa duyệt (--leave-out)";
                    case OTHER_BASIS -> "các tệp đã duyệt vừa thay đổi trong lúc chốt. Cách sửa: xem lại rồi chốt lại";
                };
    }

    private static String samePerson(Act act, Act earlier) {
        String who = act.by().equals(earlier.by())
                ? "“%s” cũng là".formatted(act.by())
                : "“%s” được coi là “%s”,".formatted(act.by(), earlier.by());
        return "%s người đã %s (%s); hai việc này phải do hai người làm. Cách sửa: người khác %s"
                .formatted(
                        who,
                        earlier.kind().label().vi(),
                        MINUTE.format(earlier.at()),
                        act.kind().label().vi());
    }

    private static String otherPerson(Act earlier) {
        return "chỉ người đã %s (%s, %s) làm được. Cách sửa: người đó làm, hoặc người duyệt trả lại (return)"
                .formatted(earlier.kind().label().vi(), earlier.by(), MINUTE.format(earlier.at()));
    }

    private static String wrongStage(Refusal wrong) {
        return "đang “%s”, chỉ làm được khi “%s”%s"
                .formatted(
                        wrong.found().label().vi(),
                        wrong.needed().stream()
                                .map(stage -> stage.label().vi())
                                .sorted()
                                .collect(Collectors.joining("” hoặc “")),
                        remedy(wrong.act().kind(), wrong.found()));
    }

    private static String remedy(ActKind kind, Stage found) {
        if (found == State.CLOSED || found == Lock.CLOSED && kind == ActKind.CLOSE) {
            return ". Cách sửa: mở khóa kỳ trước (unlock), hai người cùng làm";
        }
        if (found == Lock.UNLOCK_ASKED) {
            return ". Cách sửa: người thứ hai trả lời đề nghị mở khóa trước (unlock --grant hoặc --refuse)";
        }
        if (Set.of(State.DRAFT, State.CHECKED).contains(found)) {
            return ". Cách sửa: gửi duyệt trước (submit)";
        }
        return "";
    }

    private String name(Subject subject) {
        if (subject instanceof OfSubmission of) {
            return file(of.submission());
        }
        if (subject instanceof OfFinding of) {
            return "điều phát hiện %s trong %s".formatted(of.finding(), file(of.submission()));
        }
        return subject instanceof OfUnit of
                ? "báo cáo kỳ %s của đơn vị %s".formatted(of.period(), of.unit())
                : "kỳ %s của bộ chỉ số %s".formatted(subject.period(), subject.indexSet());
    }

    private String file(String submission) {
        return "tệp %s (lần nộp %s)".formatted(files.getOrDefault(submission, "?"), submission);
    }
}
