package vn.thiduaso.dashboard.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.wording.Words;

/** Tells programs what went wrong: RFC 9457, with the words and the code a page would show. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused, Locale locale) {
        ResponseEntity<ProblemDetail> problem = problem(refused.status(), refused.key(), "", locale);
        return refused.status() == HttpStatus.UNAUTHORIZED.value()
                ? ResponseEntity.status(problem.getStatusCode())
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .body(problem.getBody())
                : problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NotFoundException missing, Locale locale) {
        return problem(404, missing.key(), String.valueOf(missing.getMessage()), locale);
    }

    @ExceptionHandler({BindException.class, TypeMismatchException.class})
    ResponseEntity<ProblemDetail> badRequest(HttpServletRequest request, Locale locale) {
        return problem(400, "error.bad-request", request.getRequestURI(), locale);
    }

    /** A file is whole or is not sent. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(SheetTooLargeException large, Locale locale) {
        return problem(413, "error.sheet-too-large", String.valueOf(large.getMessage()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception fault, HttpServletRequest request, Locale locale) {
        if (fault instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            int status = refused.getStatusCode().value();
            return problem(
                    status, status == 405 ? "error.method" : "error.bad-request", request.getRequestURI(), locale);
        }
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("TDS-500-{} at {}", code, request.getRequestURI(), fault);
        return problem(500, "error.ours", "TDS-500-" + code, locale);
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String key, String what, Locale locale) {
        Words words = PageWords.in(locale);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(words.text(key));
        problem.setDetail(words.text(key + ".todo"));
        problem.setProperty("code", "TDS-" + status);
        problem.setProperty("what", what);
        return ResponseEntity.status(status).body(problem);
    }
}
