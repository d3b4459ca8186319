package vn.thiduaso.dashboard.web;

import java.util.function.Supplier;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

import vn.thiduaso.dashboard.store.Database;

/** The running web server of a home. Listens on 127.0.0.1 only, until there are accounts. */
public final class Server implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;

    private Server(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts and returns when requests are answered.
     *
     * @param port 0 takes a free one
     * @param database asked for by the first page that reads
     */
    public static Server start(int port, Supplier<Database> database) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(ServerSettings.class, () -> new ServerSettings(port));
        context.registerBean(Database.class, database, definition -> {
            definition.setLazyInit(true);
            definition.setDestroyMethodName("close");
        });
        context.register(WebConfiguration.class);
        context.refresh();
        return new Server(context);
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
