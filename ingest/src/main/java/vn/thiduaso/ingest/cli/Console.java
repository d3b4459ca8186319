package vn.thiduaso.ingest.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * What a command may touch of its surroundings.
 *
 * @param out results
 * @param err messages and progress
 * @param environment settings from outside
 * @param interactive whether a person watches, so that progress may move
 */
public record Console(
        PrintWriter out, PrintWriter err, Map<String, String> environment, Clock clock, boolean interactive) {

    public Console {
        environment = Map.copyOf(environment);
    }
}
