package vn.thiduaso.dashboard.explain;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-003: an explanation on paper. */
@Controller
class ExplainPaperPage {

    private final ExplainDesk desk;
    private final ExplainPaper paper;
    private final ComputingTurn turns;

    ExplainPaperPage(ExplainDesk desk, ExplainPaper paper, ComputingTurn turns) {
        this.desk = desk;
        this.paper = paper;
        this.turns = turns;
    }

    @GetMapping("/explain/{unit}/{node}/explanation.pdf")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    void send(
            @PathVariable String unit,
            @PathVariable String node,
            RunChoice.Asked asked,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExplainView view = desk.view(unit, node, asked, who, PageWords.in(locale));
        byte[] pdf = turns.take(() -> paper.pdf(view, locale));
        Attachment.send("giai-trinh-" + unit + "-" + node + ".pdf", out -> out.write(pdf), response);
    }
}
