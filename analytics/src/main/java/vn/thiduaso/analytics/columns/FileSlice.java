package vn.thiduaso.analytics.columns;

import java.io.Serializable;

/**
 * Row groups of a file that are read by one task.
 *
 * @param firstGroup from 0
 * @param endGroup behind the last one; larger than there are means up to the last
 */
public record FileSlice(String location, int firstGroup, int endGroup) implements Serializable {}
