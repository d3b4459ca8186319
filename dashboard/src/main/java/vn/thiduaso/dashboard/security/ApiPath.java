package vn.thiduaso.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where programs ask: addresses that answer with data and never with a page, whatever goes wrong. */
public final class ApiPath {

    /** Of this version; what it answers only ever gains fields. */
    public static final String V1 = "/api/v1";

    private static final String ROOT = "/api/";

    private ApiPath() {}

    public static boolean isOf(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ROOT);
    }
}
