package vn.thiduaso.dashboard.explain;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetFormat;

/** UC-003: where a figure comes from. */
@Controller
class ExplainPage {

    private final ExplainDesk desk;

    ExplainPage(ExplainDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/explain/{unit}/{node}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    String explain(
            @PathVariable String unit,
            @PathVariable String node,
            RunChoice.Asked asked,
            Actor who,
            Locale locale,
            Model model) {
        ExplainView view = desk.view(unit, node, asked, who, PageWords.in(locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "explain";
    }

    /** The steps: as a workbook, or as text for a spreadsheet set to Vietnamese. */
    @GetMapping("/explain/{unit}/{node}/steps.{format}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    void file(
            @PathVariable String unit,
            @PathVariable String node,
            @PathVariable String format,
            RunChoice.Asked asked,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        StepsSheet steps = new StepsSheet(desk.figures(unit, node, asked), PageWords.in(locale));
        Attachment.send(steps.fileName(format), out -> known.write(steps.sheet(), out), response);
    }
}
