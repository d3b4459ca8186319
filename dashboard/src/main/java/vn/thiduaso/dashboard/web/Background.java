package vn.thiduaso.dashboard.web;

/** Something a server does without being asked by a page. */
public interface Background {

    /** Begins; called once, when requests are answered. Ends when its bean is destroyed. */
    void begin();
}
