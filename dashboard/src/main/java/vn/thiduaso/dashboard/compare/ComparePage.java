package vn.thiduaso.dashboard.compare;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageFaults;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetFormat;

/** UC-036: two to five units side by side. Whose figures may be seen is asked unit by unit in {@link CompareDesk}. */
@Controller
class ComparePage {

    private final CompareDesk desk;

    ComparePage(CompareDesk desk) {
        this.desk = desk;
    }

    @GetMapping(CompareRequest.PATH)
    @Needs(Action.SEE_RANKING)
    String compare(
            @ModelAttribute("asked") CompareRequest asked,
            Actor who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("nav", "compare");
        var view = desk.view(asked, who, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        if (!view.get().fault().isEmpty()) {
            PageFaults.tell(List.of(view.get().fault()), response, model);
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "compare";
    }

    @GetMapping(CompareRequest.PATH + "/table.csv")
    @Needs(Action.SEE_RANKING)
    void csv(@ModelAttribute("asked") CompareRequest asked, Actor who, Locale locale, HttpServletResponse response)
            throws IOException {
        send(asked, who, SheetFormat.OFFICE_CSV, "so-sanh.csv", locale, response);
    }

    @GetMapping(CompareRequest.PATH + "/table.xlsx")
    @Needs(Action.SEE_RANKING)
    void xlsx(@ModelAttribute("asked") CompareRequest asked, Actor who, Locale locale, HttpServletResponse response)
            throws IOException {
        send(asked, who, SheetFormat.XLSX, "so-sanh.xlsx", locale, response);
    }

    private void send(
            CompareRequest asked,
            Actor who,
            SheetFormat format,
            String name,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                name,
                desk.table(asked, who, format, PageWords.in(locale))
                        .orElseThrow(() -> new NotFoundException("error.no-compare", name)),
                response);
    }
}
