package vn.thiduaso.dashboard.web;

/** An offer of a select; {@code chosen} marks the one in force. */
public record Option(String value, String label, boolean chosen) {}
