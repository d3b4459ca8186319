package vn.thiduaso.ingest.cli;

import vn.thiduaso.ingest.commit.IngestReport;

/** What a command tells its caller. */
public final class ExitCode {

    /** Done as asked; what is kept may have warnings. */
    public static final int DONE = 0;
    /** Our own fault. */
    public static final int OUR_FAULT = 1;
    /** A bad request or bad data; the lake is as before. */
    public static final int BAD_REQUEST = 2;
    /** Some rows are in the lake, others in quarantine. */
    public static final int PARTLY = 3;

    private ExitCode() {}

    /** Of a command that loaded files. */
    public static int of(IngestReport.Outcome outcome) {
        return switch (outcome) {
            case DONE -> DONE;
            case PARTLY -> PARTLY;
            case REFUSED -> BAD_REQUEST;
        };
    }
}
