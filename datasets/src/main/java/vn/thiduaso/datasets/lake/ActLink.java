package vn.thiduaso.datasets.lake;

import vn.thiduaso.datasets.act.Act;

/**
 * An act and what ties it to all acts before it.
 *
 * @param chain SHA-256, 64 hex digits, over the act and the chain of the act before
 */
public record ActLink(Act act, String chain) {}
