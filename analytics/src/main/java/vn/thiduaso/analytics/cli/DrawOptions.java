package vn.thiduaso.analytics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Option;

import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.DrawLimit;
import vn.thiduaso.scoring.robustness.DrawPlan;

/** How many draws, from which seed, and what is counted in them. */
final class DrawOptions {

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Số lượt xếp hạng lại (mặc định: ${DEFAULT-VALUE}).")
    private int draws = 1_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2026",
            description = "Hạt giống của các lượt (mặc định: ${DEFAULT-VALUE}).")
    private long seed = 2026;

    @Option(
            names = "--top",
            paramLabel = "K",
            split = ",",
            defaultValue = "10",
            description =
                    "Vạch: K hạng đầu của mỗi nhóm (mặc định: ${DEFAULT-VALUE}); vài vạch, ví dụ 2,4, thì mỗi vạch một phân tích.")
    private List<Integer> tops = new ArrayList<>(List.of(10));

    @Option(
            names = "--flipped",
            paramLabel = "P",
            defaultValue = "0.1",
            description = "Nêu cặp sát vạch đảo thứ tự trong hơn P phần số lượt (mặc định: ${DEFAULT-VALUE}).")
    private double flipped = 0.1;

    @Option(
            names = "--sobol",
            paramLabel = "N",
            defaultValue = "64",
            description = "Số hàng của chỉ số Sobol; 0: không tính (mặc định: ${DEFAULT-VALUE}).")
    private int rows = 64;

    /** Places above each cut line; at least one, each once. */
    List<Integer> tops() {
        return tops.stream().distinct().toList();
    }

    double flipped() {
        return flipped;
    }

    /** @throws BadRequestException when a number is out of its range, or the draws do not fit the driver */
    DrawPlan plan(int variations, int units) {
        if (draws < 1
                || tops.stream().anyMatch(top -> top < 1)
                || rows < 0
                || rows == 1
                || !(flipped >= 0 && flipped <= 1)) {
            throw new BadRequestException(
                    "--draws và --top từ 1, --sobol bằng 0 hoặc từ 2, --flipped từ 0 đến 1; nhận được --draws %d --top %s --sobol %d --flipped %s"
                            .formatted(
                                    draws,
                                    tops.stream().map(String::valueOf).collect(Collectors.joining(",")),
                                    rows,
                                    flipped));
        }
        long all = draws + (variations == 0 ? 0 : (long) rows * (2 * variations + 2));
        DrawLimit.check(units, all, "--draws hoặc --sobol");
        return new DrawPlan(seed, draws, rows, variations);
    }
}
