package vn.thiduaso.analytics.cli;

import vn.thiduaso.analytics.run.RunContest;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;
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

    /**
     * A run whose units can be scored again: points of another engine may be other ones, and what is computed here would not fit beside them.
     *
     * @throws BadRequestException when there is no such run, or another engine made it
     */
    static RunRow ofThisEngine(Lake lake, String id) {
        RunRow found = run(lake, id);
        requireThisEngine(found);
        return found;
    }

    /** @throws BadRequestException when another engine made the run */
    static void requireThisEngine(RunRow found) {
        if (!found.engine().equals(RunInputs.ENGINE)) {
            throw new BadRequestException(
                    "Đợt chấm %s do bộ máy %s làm ra, phần mềm đang dùng là %s; hãy chấm lại kỳ này rồi dùng đợt mới"
                            .formatted(found.id(), found.engine(), RunInputs.ENGINE));
        }
    }

    /** @throws BadRequestException when the run has no such unit */
    static int unit(RunContest contest, String code) {
        return contest.contest()
                .findUnit(code)
                .orElseThrow(() -> new BadRequestException(
                        "Đợt chấm không có đơn vị “%s”; xem mã đơn vị bằng lệnh export --what scores".formatted(code)));
    }
}
