package vn.thiduaso.dashboard.jobs;

import java.util.Optional;

/**
 * A job in words. Read by templates.
 *
 * @param about what it acts on: a set and a period, or a run
 * @param mark colour of its state
 * @param step what it is doing; empty unless it runs
 * @param took how long the present attempt has taken; empty before it
 * @param message why it ended so; empty where the state says all
 * @param mayCancel whether this reader may stop it now
 * @param again words of the button for another attempt; empty where this reader may not ask for one now
 * @param run the run it made or is about
 */
record JobView(
        Job job,
        String kind,
        String about,
        String state,
        String mark,
        String step,
        String took,
        String message,
        boolean mayCancel,
        String again,
        Optional<String> run) {}
