package vn.thiduaso.dashboard.web;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What is wrong with a form, told on the page it came from. */
public final class PageFaults {

    private PageFaults() {}

    /**
     * Answers 422 and gives the page what is to be told.
     *
     * @param faults at least one, in the reader's language
     */
    public static void tell(List<String> faults, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("faults", faults);
    }

    /**
     * Answers 429 where the form came too often, else 422, and gives the page what is to be told.
     *
     * @param left until another form is welcome; zero when it did not come too often
     */
    public static void tell(List<String> faults, Duration left, HttpServletResponse response, Model model) {
        tell(faults, response, model);
        if (!left.isZero()) {
            tooOften(left, response);
        }
    }

    /**
     * Answers 429, and when to try again.
     *
     * @return seconds until then, from 1
     */
    public static long tooOften(Duration left, HttpServletResponse response) {
        long seconds = left.toSeconds() + 1;
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return seconds;
    }
}
