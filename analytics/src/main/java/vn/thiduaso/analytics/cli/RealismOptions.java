package vn.thiduaso.analytics.cli;

import java.util.Map;

import picocli.CommandLine.Option;

import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.scoring.improvement.Realism;

/** What counts as a realistic change, and how its effort is measured. */
final class RealismOptions {

    private static final Map<String, Realism.Limit> LIMITS =
            Map.of("peers", Realism.Limit.PEERS, "own-change", Realism.Limit.OWN_CHANGE);
    private static final Map<String, Realism.Yardstick> YARDSTICKS =
            Map.of("gap", Realism.Yardstick.GAP, "usual-change", Realism.Yardstick.USUAL_CHANGE);

    @Option(
            names = "--limit",
            paramLabel = "MỨC",
            defaultValue = "peers",
            description = {
                "Xa nhất tới đâu: peers (mức các đơn vị cùng nhóm đã đạt) hoặc own-change (không quá thay đổi của chính",
                "đơn vị so với kỳ trước; cần kỳ trước đã chốt). Mặc định: ${DEFAULT-VALUE}."
            })
    private String limit = "peers";

    @Option(
            names = "--quantile",
            paramLabel = "P",
            defaultValue = "1",
            description =
                    "Với --limit peers: 1 là đơn vị tốt nhất, 0.9 là mức của 10%% tốt nhất (mặc định: ${DEFAULT-VALUE}).")
    private double quantile = 1;

    @Option(
            names = "--effort",
            paramLabel = "THƯỚC",
            defaultValue = "gap",
            description = {
                "Đo công sức bằng gì: gap (phần khoảng cách tới mức xa nhất) hoặc usual-change (số lần mức thay đổi thường",
                "thấy của nhóm so với kỳ trước; cần kỳ trước đã chốt). Mặc định: ${DEFAULT-VALUE}."
            })
    private String effort = "gap";

    /** @throws BadRequestException when a word is unknown or the quantile out of its range */
    Realism realism() {
        if (!LIMITS.containsKey(limit)) {
            throw new BadRequestException("--limit nhận peers hoặc own-change, không nhận “%s”".formatted(limit));
        }
        if (!YARDSTICKS.containsKey(effort)) {
            throw new BadRequestException("--effort nhận gap hoặc usual-change, không nhận “%s”".formatted(effort));
        }
        if (!(quantile > 0.5 && quantile <= 1)) {
            throw new BadRequestException("--quantile phải trên 0.5 và không quá 1");
        }
        return new Realism(LIMITS.get(limit), quantile, YARDSTICKS.get(effort));
    }
}
