package vn.thiduaso.dashboard.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * The filters of Spring Security that are used, in their order, each named here: who asks is found out, and what would change something
 * must come from a form of ours. Whether he may is asked by {@link AccessInterceptor}, which knows the page method.
 */
@Configuration(proxyBeanMethods = false)
@Lazy
class SecurityConfiguration {

    /** Where refusals of the filters are shown, by a forward: the pages know how. */
    static final String REFUSED = "/refused";

    private static final int AFTER_PREFERENCES = 4;

    @Bean
    Rights rights(AccessSettings settings) {
        return new Rights(settings.publicReading());
    }

    @Bean
    FilterRegistrationBean<FilterChainProxy> securityFilters(
            ObjectProvider<SessionRepository> sessions, ObjectProvider<TokenQueries> tokens) {
        AccessDeniedHandler refusal = (request, response, refused) -> {
            request.setAttribute(RefusedException.ATTRIBUTE, RefusedException.Reason.FORM);
            request.getRequestDispatcher(REFUSED).forward(request, response);
        };
        CsrfFilter forms = new CsrfFilter(new FormTokens());
        forms.setAccessDeniedHandler(refusal);
        FilterChainProxy filters = new FilterChainProxy(new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                new SecurityContextHolderFilter(new SessionContext(sessions, tokens)),
                new FetchSiteFilter(refusal),
                new UploadGate(),
                forms));
        filters.setFirewall(firewall());
        FilterRegistrationBean<FilterChainProxy> registration = new FilterRegistrationBean<>(filters);
        registration.setOrder(AFTER_PREFERENCES);
        return registration;
    }

    /** Rights hang on page methods and not on patterns of addresses: codes of units may have letters that would confuse patterns. */
    private static StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowSemicolon(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPeriod(true);
        return firewall;
    }

    /** Puts the token into every form that a template writes with {@code th:action}. */
    @Bean
    RequestDataValueProcessor requestDataValueProcessor() {
        return new CsrfRequestDataValueProcessor();
    }
}
