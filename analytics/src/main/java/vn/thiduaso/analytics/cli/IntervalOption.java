package vn.thiduaso.analytics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import vn.thiduaso.analytics.run.RunContest;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

/** Where somebody states that figures may lie. */
final class IntervalOption {

    private static final String NUMBER = "[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?";
    private static final Pattern INTERVAL =
            Pattern.compile("(.+):([^:/]+)(?:/([^:/]+))?=(" + NUMBER + ")\\.\\.(" + NUMBER + ")");
    private static final Map<String, Part> PARTS = Stream.of(
                    Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR, Part.OFFICIAL)
            .collect(Collectors.toMap(Part::word, Function.identity()));

    @Option(
            names = "--interval",
            paramLabel = "ĐƠN_VỊ:MÃ=THẤP..CAO",
            description = {
                "Số liệu này có thể từ THẤP đến CAO, thay cho khoảng của các đơn vị cùng nhóm; ghi được nhiều lần.",
                "Tử số, mẫu số, điểm chính thức: MÃ/numerator, MÃ/denominator, MÃ/official."
            })
    private List<String> intervals = new ArrayList<>();

    /** @throws BadRequestException with every interval that is none, or is of no figure of the run */
    List<DoubtfulValue> of(RunContest run) {
        List<String> faults = new ArrayList<>();
        List<DoubtfulValue> stated = new ArrayList<>();
        for (String text : intervals) {
            Matcher matcher = INTERVAL.matcher(text);
            if (matcher.matches()) {
                Optional<String> fault = fault(run, matcher);
                fault.ifPresent(what -> faults.add("--interval “%s”: %s".formatted(text, what)));
                if (fault.isEmpty()) {
                    stated.add(value(matcher));
                }
            } else {
                faults.add("--interval “%s”: cần dạng ĐƠN_VỊ:MÃ=THẤP..CAO, ví dụ H01:CQS.2=3.5..5".formatted(text));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(String.join("\n", faults));
        }
        return List.copyOf(stated);
    }

    private static Optional<String> fault(RunContest run, Matcher interval) {
        IndexSet indexSet = run.indexSet();
        String part = word(interval);
        if (run.contest().findUnit(interval.group(1)).isEmpty()) {
            return Optional.of("đợt chấm không có đơn vị “%s”; xem mã đơn vị bằng lệnh export --what scores"
                    .formatted(interval.group(1)));
        }
        if (!PARTS.containsKey(part)) {
            return Optional.of(
                    "không có thành phần “%s”; ghi value, numerator, denominator hoặc official".formatted(part));
        }
        if (indexSet.findSlot(interval.group(2), PARTS.get(part)).isEmpty()) {
            return Optional.of("bộ chỉ số không có số liệu “%s” với thành phần %s; ghi mã một số liệu (input) của tree"
                    .formatted(interval.group(2), part));
        }
        return low(interval) <= high(interval) && Double.isFinite(low(interval)) && Double.isFinite(high(interval))
                ? Optional.empty()
                : Optional.of("THẤP phải không lớn hơn CAO, cả hai là số hữu hạn; đổi lại hai số");
    }

    private static DoubtfulValue value(Matcher interval) {
        return new DoubtfulValue(
                interval.group(1), interval.group(2), PARTS.get(word(interval)), low(interval), high(interval));
    }

    private static String word(Matcher interval) {
        return interval.group(3) == null ? Part.VALUE.word() : interval.group(3);
    }

    private static double low(Matcher interval) {
        return Double.parseDouble(interval.group(4));
    }

    private static double high(Matcher interval) {
        return Double.parseDouble(interval.group(5));
    }
}
