package vn.thiduaso.analytics.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.scoring.improvement.Contest;

/** {@code --hold-sample}: whether a trial leaves what units are measured by as it is. */
final class HoldOption {

    @Option(
            names = "--hold-sample",
            description =
                    "Giữ nguyên mốc so sánh giữa các đơn vị khi thử (nhanh, gần đúng); không có thì tính lại như đợt chấm sau.")
    private boolean hold;

    Contest of(Contest contest) {
        return hold ? contest.held() : contest;
    }
}
