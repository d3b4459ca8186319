package vn.thiduaso.dashboard.paper;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks names of several lines evenly: as many lines as they need, none much longer than another. Lengths in points.
 *
 * @param width how wide the text is to be set, so that it takes no more lines than in all the room there is
 * @param aside left free on each side for that; 0 for one line
 */
record Balance(double width, double aside) {

    /** Programs measure a little differently, and some count the space at the end of a line. */
    private static final double SLACK = 1.02;

    private static final double NEAR = 0.5;

    static Balance of(String text, ToDoubleFunction<String> measure, double room) {
        List<String> words = List.of(text.split(" "));
        int lines = lines(words, measure, room);
        if (lines == 1) {
            return new Balance(Math.min(room, measure.applyAsDouble(text)), 0);
        }
        double narrow = 0;
        double wide = room;
        while (wide - narrow > NEAR) {
            double middle = (narrow + wide) / 2;
            if (lines(words, measure, middle) > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        double width = Math.min(room, wide * SLACK + measure.applyAsDouble(" "));
        return new Balance(width, (room - width) / 2);
    }

    private static int lines(List<String> words, ToDoubleFunction<String> measure, double room) {
        int lines = 1;
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.applyAsDouble(longer) > room) {
                lines++;
                line = word;
            } else {
                line = longer;
            }
            if (measure.applyAsDouble(line) > room) {
                // a word that is broken takes as many lines as it is times too long
                lines += (int) (measure.applyAsDouble(line) / room);
            }
        }
        return lines;
    }
}
