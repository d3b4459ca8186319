package vn.thiduaso.dashboard.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.ingest.export.SheetTooLargeException;

/**
 * What went wrong, as people and programs are told: words and a code, never a stack trace.
 *
 * @param status of HTTP
 * @param code to be told to whoever helps
 * @param key message that says what is wrong; with {@code .todo} what to do
 * @param what the name that was asked for; empty where there is none
 */
record Trouble(int status, String code, String key, String what) {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** What Spring itself refuses keeps its status and headers; what nobody expected is our own fault, and is logged. */
    static Trouble of(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        if (fault instanceof RefusedException refused) {
            return of(refused.status(), refused.key(), "");
        }
        if (fault instanceof NotFoundException missing) {
            return of(404, missing.key(), String.valueOf(missing.getMessage()));
        }
        if (fault instanceof BusyException busy) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(busy.left().toSeconds() + 1));
            return of(HttpStatus.SERVICE_UNAVAILABLE.value(), "error.busy", "");
        }
        if (fault instanceof SheetTooLargeException large) {
            return of(413, "error.sheet-too-large", String.valueOf(large.getMessage()));
        }
        if (fault instanceof NoResourceFoundException || fault instanceof NoHandlerFoundException) {
            return of(404, "error.no-page", request.getRequestURI());
        }
        if (fault instanceof BindException || fault instanceof TypeMismatchException) {
            return of(400, "error.bad-request", request.getRequestURI());
        }
        if (fault instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            refused.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            int status = refused.getStatusCode().value();
            return of(status, status == 405 ? "error.method" : "error.bad-request", request.getRequestURI());
        }
        String code = "TDS-500-" + UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} at {}", code, request.getRequestURI(), fault);
        return new Trouble(500, code, "error.ours", "");
    }

    private static Trouble of(int status, String key, String what) {
        return new Trouble(status, "TDS-" + status, key, what);
    }
}
