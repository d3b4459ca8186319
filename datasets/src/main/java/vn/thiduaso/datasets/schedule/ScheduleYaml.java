package vn.thiduaso.datasets.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.indexset.CitationYaml;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Citation;

/**
 * Reads {@code schedule.yaml}: a list {@code deadlines} of {@code {index-set, from, to, days-after, citation}} or {@code {index-set, period, on,
 * citation}}.
 */
public final class ScheduleYaml {

    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);
    private static final Period NO_PERIOD = Period.parse("2000");

    private ScheduleYaml() {}

    /**
     * Reads a schedule.
     *
     * @param name of the file, for faults
     * @throws InvalidScheduleException with all faults
     */
    public static Schedule read(String text, String name) {
        FaultBook book = new FaultBook(name);
        List<DeadlineRule> rules = new ArrayList<>();
        YamlText.compose(text, book).ifPresent(node -> {
            YamlMap yaml = new YamlMap(book, "", node);
            for (YamlMap line : yaml.maps("deadlines")) {
                DeadlineRule rule = rule(line);
                if (rules.stream().anyMatch(rule::contradicts)) {
                    line.fault(
                            line.has("period") ? "period" : "from",
                            "một dòng trước đã nói về kỳ này",
                            "giữ một dòng cho mỗi kỳ, hoặc ghi \"to\" cho dòng trước");
                }
                rules.add(rule);
                line.close();
            }
            yaml.close();
        });
        if (!book.isEmpty()) {
            throw new InvalidScheduleException(book.faults());
        }
        return new Schedule(rules);
    }

    private static DeadlineRule rule(YamlMap line) {
        String indexSet = line.text("index-set");
        Optional<Citation> citation = line.findMap("citation").flatMap(CitationYaml::read);
        if (line.has("period")) {
            return new DeadlineRule.OfPeriod(indexSet, period(line, "period"), line.date("on", NO_DAY), citation);
        }
        Period from = period(line, "from");
        Optional<Period> to = line.has("to") ? Optional.of(period(line, "to")) : Optional.empty();
        to.filter(last -> last.kind() != from.kind() || last.compareTo(from) < 0)
                .ifPresent(last -> line.fault(
                        "to",
                        "kỳ cuối phải cùng loại với kỳ đầu và không trước kỳ đầu",
                        "ghi ví dụ from: 2025-Q1, to: 2030-Q4"));
        int days = line.whole("days-after", 0);
        if (days < 0) {
            line.fault("days-after", "số ngày sau khi hết kỳ không được âm", "ghi 0 hoặc lớn hơn");
        }
        return new DeadlineRule.OfKind(indexSet, from, to, days, citation);
    }

    private static Period period(YamlMap line, String key) {
        String text = line.text(key);
        Optional<Period> period = Period.find(text);
        if (period.isEmpty() && !text.isEmpty()) {
            line.fault(key, "\"" + text + "\" không phải một kỳ", "ghi 2026, 2026-H1, 2026-Q3 hoặc 2026-10");
        }
        return period.orElse(NO_PERIOD);
    }
}
