package vn.thiduaso.ingest.cli;

import java.util.stream.Stream;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** {@code --index-set} and {@code --period}: what a command is about. */
public final class SubjectOptions {

    @Mixin
    private IndexSetOption indexSet = new IndexSetOption();

    @Option(
            names = "--period",
            required = true,
            paramLabel = "KỲ",
            description = "Kỳ: 2026, 2026-H1, 2026-Q3 hoặc 2026-10.")
    private String period = "";

    /**
     * Reads the set; its faults fly out all at once.
     *
     * @throws BadRequestException with the faults of both when the period is none either
     */
    public IndexSetSource indexSet(HomeOption home, Console console) {
        try {
            return indexSet.resolve(home, console);
        } catch (InvalidIndexSetException invalid) {
            if (Period.find(period).isPresent()) {
                throw invalid;
            }
            throw bothBad(invalid);
        }
    }

    /** @throws BadRequestException when the text is no period; with the faults of the set when it has any */
    public Period period() {
        return Period.find(period).orElseThrow(this::badPeriod);
    }

    private BadRequestException badPeriod() {
        try {
            indexSet.resolve();
            return new BadRequestException(noPeriod());
        } catch (InvalidIndexSetException invalid) {
            return bothBad(invalid);
        }
    }

    private BadRequestException bothBad(InvalidIndexSetException invalid) {
        return new BadRequestException(
                Stream.concat(invalid.faults().stream().map(Fault::toString), Stream.of(noPeriod()))
                        .toList());
    }

    private String noPeriod() {
        return noPeriod(period);
    }

    /** What is said of a text that is no period. */
    static String noPeriod(String text) {
        return "“%s” không phải một kỳ; ghi 2026, 2026-H1, 2026-Q3 hoặc 2026-10".formatted(text);
    }
}
