package vn.thiduaso.dashboard.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Where a page about a run that another has taken the place of stands with that other run. Used by the frame of every page. */
@Component("laterRun")
public class LaterRun {

    private static final String RUN = "run=";

    /**
     * The same page with everything that is chosen on it, of the run that the pages show now; the ranking where the page cannot be had of another run.
     *
     * @param here address of the page, ready for one more parameter
     */
    public String address(String here, Frame frame) {
        String path = here.substring(0, here.indexOf('?'));
        String query = here.substring(path.length() + 1);
        if (!frame.newer().isEmpty() && path.equals("/runs/" + frame.run())) {
            return Address.of("/runs/{run}", frame.newer()).text();
        }
        boolean named = Arrays.stream(query.split("&")).anyMatch(part -> part.startsWith(RUN));
        if (!named && !frame.newer().isEmpty()) {
            return ofRun(Address.of("/scores"), "", frame).text();
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(RUN))
                .collect(Collectors.joining("&"));
        Address same = new Address(kept.isEmpty() ? path : path + "?" + kept);
        return named ? ofRun(same, "&" + kept, frame).text() : same.text();
    }

    private static Address ofRun(Address page, String query, Frame frame) {
        return page.with("set", query.contains("&set=") ? null : frame.indexSetCode())
                .with("period", query.contains("&period=") ? null : frame.period());
    }
}
