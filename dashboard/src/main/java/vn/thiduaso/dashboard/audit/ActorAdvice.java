package vn.thiduaso.dashboard.audit;

import java.util.Locale;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.thiduaso.dashboard.web.PageWords;

/** Lets every template say who acted. */
@ControllerAdvice
class ActorAdvice {

    @ModelAttribute("actors")
    ActorText actors(Locale locale) {
        return new ActorText(PageWords.in(locale));
    }
}
