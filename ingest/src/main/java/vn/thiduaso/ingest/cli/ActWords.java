package vn.thiduaso.ingest.cli;

import java.util.function.Supplier;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.act.ActTexts;
import vn.thiduaso.ingest.act.UnknownSubmissionsException;

/** What a command says of acts: one line each for what was done, all reasons at once for what was refused. */
record ActWords(ActTexts texts) {

    static ActWords of(Lake lake) {
        return new ActWords(ActTexts.of(lake));
    }

    /** @throws BadRequestException with every reason when acts are refused or submissions unknown */
    static <T> T answered(Lake lake, Supplier<T> job) {
        try {
            return job.get();
        } catch (RefusedActsException refused) {
            throw new BadRequestException(ActTexts.of(lake).of(refused));
        } catch (UnknownSubmissionsException unknown) {
            throw new BadRequestException(unknown.ids().stream()
                    .map("Không có lần nộp số liệu nào mã “%s”; xem lệnh submissions"::formatted)
                    .toList());
        }
    }

    /** {@code Đã duyệt tệp q3.csv (lần nộp …): …, 14:05 02/10/2026} */
    String done(Act act) {
        return "Đã " + texts.sentence(act);
    }

    String before(Act act) {
        return "Không có gì thay đổi: đã " + texts.sentence(act);
    }
}
