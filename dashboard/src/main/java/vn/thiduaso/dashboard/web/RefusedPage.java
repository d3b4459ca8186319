package vn.thiduaso.dashboard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.security.RefusedException;

/** Where the filters show what they refuse; asked for by its address there is nothing. */
@Controller
class RefusedPage {

    @RequestMapping("/refused")
    @Needs(Action.LOG_IN)
    String refused(
            @RequestAttribute(name = RefusedException.ATTRIBUTE, required = false)
                    RefusedException.@Nullable Reason reason) {
        if (reason == null) {
            throw new NotFoundException("error.no-page", "/refused");
        }
        throw new RefusedException(reason);
    }
}
