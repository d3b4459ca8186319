package vn.thiduaso.dashboard.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import vn.thiduaso.ingest.wording.Words;

/** Tells programs what went wrong: RFC 9457, with the words and the code a page would show. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> told(
            Exception fault, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Trouble trouble = Trouble.of(fault, request, response);
        Words words = PageWords.in(locale);
        ProblemDetail problem = ProblemDetail.forStatus(trouble.status());
        problem.setTitle(words.text(trouble.key()));
        problem.setDetail(words.text(trouble.key() + ".todo"));
        problem.setProperty("code", trouble.code());
        problem.setProperty("what", trouble.what());
        if (trouble.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return ResponseEntity.status(trouble.status()).body(problem);
    }
}
