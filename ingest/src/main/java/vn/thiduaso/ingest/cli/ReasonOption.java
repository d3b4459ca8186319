package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.TextLimits;

/** {@code --reason}: why, in the words of whoever acts. */
final class ReasonOption {

    @Option(names = "--reason", paramLabel = "LÝ_DO", description = "Lý do, ghi cùng việc đã làm.")
    private String reason = "";

    /** Empty when none was given; whether one is needed is said by the act. */
    String text() {
        String why = reason.strip();
        if (why.length() > TextLimits.REASON || TextLimits.controlLetter(why).isPresent()) {
            throw new BadRequestException(
                    "--reason nhận không quá %d ký tự, không có ký tự điều khiển; lý do đã ghi có %d"
                            .formatted(TextLimits.REASON, why.length()));
        }
        return why;
    }
}
