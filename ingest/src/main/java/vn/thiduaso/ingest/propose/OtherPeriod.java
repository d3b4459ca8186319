package vn.thiduaso.ingest.propose;

import vn.thiduaso.scoring.Period;

/**
 * A table that says it is of another period than the one that is loaded. Texts are as they can be told: in one line, and of a long one the beginning.
 *
 * @param sheet empty for a text file
 * @param cell that names the period
 * @param text as written there
 */
public record OtherPeriod(String sheet, String cell, String text, Period period) {

    public OtherPeriod {
        sheet = Told.text(sheet);
        text = Told.text(text);
    }
}
