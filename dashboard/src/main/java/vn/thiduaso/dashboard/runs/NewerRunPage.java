package vn.thiduaso.dashboard.runs;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;

/** UC-006: what a page that is open asks when somebody comes back to it: whether another run has taken the place of the one it shows. */
@Controller
class NewerRunPage {

    private final RunQueries runs;

    NewerRunPage(RunQueries runs) {
        this.runs = runs;
    }

    /** The run that is shown now as a text; empty where it is still the same, or where no such run is known. Whoever may see by which rules it was made may know. */
    @GetMapping("/runs/{run}/newer")
    @Needs(Action.SEE_INDEX_SETS)
    ResponseEntity<String> newer(@PathVariable String run) {
        String newer = runs.find(run).flatMap(runs::findNewer).map(RunHead::run).orElse("");
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(newer);
    }
}
