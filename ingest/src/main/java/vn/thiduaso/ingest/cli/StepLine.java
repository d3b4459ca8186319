package vn.thiduaso.ingest.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a command has come, as a line that another program reads: {@code @step WORD DONE TOTAL}. Commands print it on standard error when they are asked
 * with {@code --progress}; lines for people go on beside it.
 *
 * @param word of the step that begins, lower-case letters and hyphens
 * @param done steps behind it, from 0
 * @param total steps there are, from 1
 */
public record StepLine(String word, int done, int total) {

    private static final Pattern FORM = Pattern.compile("@step ([a-z-]{1,20}) (\\d{1,9}) (\\d{1,9})");

    public StepLine {
        if (done < 0 || total < 1 || done > total) {
            throw new IllegalArgumentException(word + " " + done + " " + total);
        }
    }

    public String text() {
        return "@step " + word + " " + done + " " + total;
    }

    /** Whether a line is meant for programs, whatever it says. */
    public static boolean isOne(String line) {
        return line.startsWith("@step ");
    }

    /** Empty for every other line, and for one whose numbers cannot be. */
    public static Optional<StepLine> find(String line) {
        Matcher found = FORM.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        int done = Integer.parseInt(found.group(2));
        int total = Integer.parseInt(found.group(3));
        return total < 1 || done > total ? Optional.empty() : Optional.of(new StepLine(found.group(1), done, total));
    }
}
