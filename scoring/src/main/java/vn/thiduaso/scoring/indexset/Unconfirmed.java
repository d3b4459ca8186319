package vn.thiduaso.scoring.indexset;

import vn.thiduaso.scoring.Labels;

/**
 * A setting that no source states: shown with the mark "chưa xác nhận" until a person confirms it.
 *
 * @param at code of the node it concerns, or the name of a part of the set ({@code levels}, {@code minimum-coverage}, …)
 * @param note what was assumed and why
 */
public record Unconfirmed(String at, Labels note) {}
