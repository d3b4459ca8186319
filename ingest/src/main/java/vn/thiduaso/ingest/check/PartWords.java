package vn.thiduaso.ingest.check;

import vn.thiduaso.scoring.indexset.Part;

/** What people call the parts of a figure, for messages. */
final class PartWords {

    private PartWords() {}

    static String vi(Part part) {
        return switch (part) {
            case VALUE -> "giá trị";
            case NUMERATOR -> "tử số";
            case DENOMINATOR -> "mẫu số";
            case OFFICIAL -> "điểm công bố";
            case OFFICIAL_RANK -> "thứ hạng công bố";
        };
    }
}
