package vn.thiduaso.dashboard.web;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;

/** The running web server of a home. Listens on 127.0.0.1 only. */
public final class Server implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;

    private Server(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts and returns when requests are answered.
     *
     * @param database asked for by the first page that reads
     * @param lake asked for by the first page about figures that are not published yet
     * @param clock by which sessions end, logins wait, and acts are dated
     */
    public static Server start(
            ServerSettings settings, Supplier<Database> database, Supplier<HomeLake> lake, Clock clock) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(ServerSettings.class, () -> settings);
        context.registerBean(AccessSettings.class, settings::access);
        settings.access()
                .provider()
                .ifPresent(provider -> context.registerBean(ProviderSettings.class, () -> provider));
        context.registerBean(JobSettings.class, settings::jobs);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Database.class, database, definition -> {
            definition.setLazyInit(true);
            definition.setDestroyMethodName("close");
        });
        context.registerBean(HomeLake.class, lake, definition -> {
            definition.setLazyInit(true);
            definition.setDestroyMethodName("close");
        });
        context.register(WebConfiguration.class);
        context.refresh();
        return new Server(context);
    }

    /** Begins what the server does without being asked by a page: jobs. */
    public void begin() {
        context.getBeansOfType(Background.class).values().forEach(Background::begin);
    }

    /** Every page method, by what it answers to; tests walk them all. */
    Map<RequestMappingInfo, HandlerMethod> pages() {
        return context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods();
    }

    public int port() {
        var server = context.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        context.close();
    }
}
