package vn.thiduaso.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Option;

import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.ingest.cli.BadRequestException;

/** What an office may set about long work: {@code --jobs-at-once}, {@code --job-minutes}. */
final class JobOptions {

    /** Set by the launcher: itself. */
    private static final String LAUNCHER = "THIDUASO_LAUNCHER";

    @Option(
            names = "--jobs-at-once",
            paramLabel = "SỐ",
            defaultValue = "${env:THIDUASO_JOBS_AT_ONCE:-1}",
            description = "Số việc chạy nền (chấm điểm, kiểm chứng…) chạy cùng lúc (mặc định: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(
            names = "--job-minutes",
            split = ",",
            paramLabel = "VIỆC=PHÚT",
            defaultValue = "${env:THIDUASO_JOB_MINUTES:-}",
            description = "Thời gian dài nhất của mỗi loại việc chạy nền, quá thì dừng: score, robustness, verify"
                    + " (mặc định: 360 phút).")
    private List<String> minutes = new ArrayList<>();

    /** @throws BadRequestException when a value is none of those there are */
    JobSettings settings(Map<String, String> environment) {
        if (atOnce < 1) {
            throw new BadRequestException("--jobs-at-once nhận số từ 1, không nhận “%d”".formatted(atOnce));
        }
        Map<JobKind, Duration> limits = new EnumMap<>(JobKind.class);
        minutes.stream()
                .filter(one -> !one.isBlank())
                .map(JobOptions::limit)
                .forEach(limit -> limits.put(limit.getKey(), limit.getValue()));
        List<String> launcher = Optional.ofNullable(environment.get(LAUNCHER)).stream()
                .filter(path -> !path.isBlank())
                .toList();
        return new JobSettings(launcher, atOnce, limits);
    }

    private static Map.Entry<JobKind, Duration> limit(String text) {
        String[] parts = text.strip().split("=", 2);
        Optional<JobKind> kind = JobKind.find(parts[0]).filter(JobKind::isChild);
        if (kind.isEmpty() || parts.length < 2 || !parts[1].matches("[1-9]\\d{0,5}")) {
            String kinds = Arrays.stream(JobKind.values())
                    .filter(JobKind::isChild)
                    .map(JobKind::word)
                    .collect(Collectors.joining(", "));
            throw new BadRequestException(
                    "--job-minutes nhận VIỆC=PHÚT với VIỆC là %s và PHÚT từ 1, không nhận “%s”".formatted(kinds, text));
        }
        return Map.entry(kind.get(), Duration.ofMinutes(Long.parseLong(parts[1])));
    }
}
