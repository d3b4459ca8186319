package vn.thiduaso.dashboard.help;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first steps of somebody.
 *
 * @param path whose they are: "Công chức và người vận hành"
 * @param on whether they go with him over the pages
 * @param said how many are done, in words
 */
record FirstStepsView(String path, boolean on, List<Step> steps, int done, String said) {

    FirstStepsView {
        steps = List.copyOf(steps);
    }

    /** @param next whether it is the first that is not done */
    record Step(String key, int number, String title, String text, String address, boolean done, boolean next) {}

    /**
     * The line that goes with somebody over the pages.
     *
     * @param step null: nothing was begun, he is only invited
     * @param said how far he is, or what he is invited to
     * @param here whether this is the page of the step
     * @param back address of the page the line stands on
     */
    record Strip(@Nullable Step step, String said, boolean here, String back) {}
}
