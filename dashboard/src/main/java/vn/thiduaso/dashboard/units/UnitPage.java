package vn.thiduaso.dashboard.units;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetFormat;

/** UC-002: one unit. */
@Controller
class UnitPage {

    private final UnitDesk desk;

    UnitPage(UnitDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/units/{unit}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    String unit(
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String aim,
            RunChoice.Asked asked,
            @RequestParam(name = "runs", defaultValue = "1") int page,
            Actor who,
            Locale locale,
            Model model) {
        UnitView view = desk.view(unit, aim, asked, page, who, PageWords.in(locale));
        model.addAttribute("nav", "scores");
        model.addAttribute("v", view);
        model.addAttribute("frame", view.frame());
        return "unit";
    }

    /** Every node: as a workbook, or as text for a spreadsheet set to Vietnamese. */
    @GetMapping("/units/{unit}/indicators.{format}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    void file(
            @PathVariable String unit,
            @PathVariable String format,
            RunChoice.Asked asked,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        UnitSheet nodes = new UnitSheet(desk.figures(unit, asked, 1), PageWords.in(locale));
        Attachment.send(nodes.fileName(format), out -> known.write(nodes.sheet(), out), response);
    }
}
