package vn.thiduaso.dashboard.data.questionnaire;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.Period;

/** UC-003: a file that proves a figure a unit said itself, for whoever has to believe it. Not for visitors, also where scores are public. */
@Controller
class EvidencePage {

    private final EvidenceRepository evidence;
    private final EvidenceFolder folder;

    EvidencePage(EvidenceRepository evidence, EvidenceFolder folder) {
        this.evidence = evidence;
        this.folder = folder;
    }

    @GetMapping("/units/{unit}/evidence/{file}")
    @Needs(value = Action.SEE_SUBMISSIONS, unit = "unit")
    void file(
            @PathVariable String unit,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            HttpServletResponse response)
            throws IOException {
        EvidenceFile found = Period.find(period)
                .flatMap(when -> evidence.find(new Respondent(set, when, unit), file))
                .orElseThrow(() -> new NotFoundException("error.no-file", file));
        Attachment.send(found.name(), out -> Files.copy(folder.bytes(found), out), response);
    }
}
