package vn.thiduaso.dashboard.web;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import vn.thiduaso.dashboard.security.AccessInterceptor;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.CurrentActor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.ingest.wording.Words;

/**
 * The beans of the web server, each named here: no auto-configuration, which would cost a second at each start. Pages and queries are found
 * by scanning and made when first asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Lazy
@ComponentScan(basePackages = "vn.thiduaso.dashboard", lazyInit = true)
class WebConfiguration implements WebMvcConfigurer {

    /** Most fields and files of one form: what the server takes of parameters otherwise. */
    private static final int PARTS = 1_000;

    /**
     * Most fields of a form that sends no files; the server would pass over what is above its own limit of a thousand. The largest form changes what columns of
     * an uploaded table are taken for (KnownColumns): two fields for each of a thousand columns, and the few that every form has.
     */
    private static final int FIELDS = 2_100;

    private static final Duration LIBRARIES_KEPT = Duration.ofHours(1);

    private final Rights rights;
    private final ObjectProvider<UnitAccess> units;

    WebConfiguration(Rights rights, ObjectProvider<UnitAccess> units) {
        this.rights = rights;
        this.units = units;
    }

    @Bean
    TomcatServletWebServerFactory webServer(ServerSettings settings) {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(settings.port());
        tomcat.setAddress(InetAddress.getLoopbackAddress());
        tomcat.setRegisterDefaultServlet(false);
        // what is refused for its length is swallowed, so that the browser shows why
        tomcat.addConnectorCustomizers(connector -> connector.setProperty("maxSwallowSize", "-1"));
        // a part of a questionnaire sends each of its fields as a part
        tomcat.addConnectorCustomizers(connector -> connector.setMaxPartCount(PARTS));
        tomcat.addConnectorCustomizers(connector -> connector.setMaxParameterCount(FIELDS));
        tomcat.addContextCustomizers(context -> {
            context.setTldValidation(false);
            // forms say nothing of their letters
            context.setRequestCharacterEncoding("UTF-8");
        });
        return tomcat;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> pages(DispatcherServlet servlet) {
        ServletRegistrationBean<DispatcherServlet> pages = new ServletRegistrationBean<>(servlet, "/");
        pages.setName("pages");
        pages.setLoadOnStartup(1);
        pages.setMultipartConfig(new MultipartConfigElement(
                "", AccessSettings.UPLOAD_BYTES, AccessSettings.UPLOAD_BYTES + AccessSettings.UPLOAD_FORM_BYTES, 0));
        return pages;
    }

    @Bean
    FilterRegistrationBean<LastResortFilter> lastResortFilter() {
        return filter(new LastResortFilter(), 1);
    }

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter() {
        return filter(new HostFilter(), 2);
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> headersFilter() {
        return filter(new SecurityHeadersFilter(), 0);
    }

    @Bean
    FilterRegistrationBean<PreferencesFilter> preferencesFilter() {
        return filter(new PreferencesFilter(), 3);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> filter(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PreferencesLocaleResolver();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(PageWords.BUNDLE, Words.SHARED);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    ThymeleafViewResolver templates(ApplicationContext context, MessageSource messages) {
        SpringResourceTemplateResolver files = new SpringResourceTemplateResolver();
        files.setApplicationContext(context);
        files.setPrefix("classpath:/templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(false);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        // only what is read from public types is compiled: the view of a page of many rows is one
        engine.setEnableSpringELCompiler(true);
        engine.setMessageSource(messages);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setProducePartialOutputWhileProcessing(false);
        return views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor(rights, units));
        registry.addInterceptor(new ChartFiles());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActor());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // ours change with each release under the same name: the browser asks each time and gets 304
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(LIBRARIES_KEPT))
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
    }
}
