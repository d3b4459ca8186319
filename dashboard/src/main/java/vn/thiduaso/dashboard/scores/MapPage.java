package vn.thiduaso.dashboard.scores;

import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.PageWords;

/** UC-050: scores on a map, where the home has outlines of its units. */
@Controller
class MapPage {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final MapDesk desk;

    MapPage(MapDesk desk) {
        this.desk = desk;
    }

    @GetMapping(MapRequest.PATH)
    @Needs(Action.SEE_RANKING)
    String map(@ModelAttribute("asked") MapRequest asked, Locale locale, Model model) {
        model.addAttribute("nav", "scores");
        var view = desk.view(asked, PageWords.in(locale));
        if (view.isEmpty()) {
            return "empty";
        }
        model.addAttribute("v", view.get());
        model.addAttribute("frame", view.get().frame());
        return "map";
    }

    @GetMapping(MapRequest.SHAPES)
    @Needs(Action.SEE_RANKING)
    ResponseEntity<String> shapes() {
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(desk.shapes());
    }
}
