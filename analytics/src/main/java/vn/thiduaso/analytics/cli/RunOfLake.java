package vn.thiduaso.analytics.cli;

import vn.thiduaso.analytics.run.RunContest;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.ingest.cli.BadRequestException;

/** Finds what a command asks for, or refuses in Vietnamese. */
final class RunOfLake {

    private RunOfLake() {}

    /** @throws BadRequestException when there is no such run */
    static RunRow run(Lake lake, String id) {
        return lake.runs()
                .find(id)
                .orElseThrow(
                        () -> new BadRequestException("Không có đợt chấm nào mã “%s”; xem lệnh runs".formatted(id)));
    }

    /** @throws BadRequestException when the run has no such unit */
    static int unit(RunContest contest, String code) {
        return contest.contest()
                .findUnit(code)
                .orElseThrow(() -> new BadRequestException(
                        "Đợt chấm không có đơn vị “%s”; xem mã đơn vị bằng lệnh export --what scores".formatted(code)));
    }
}
