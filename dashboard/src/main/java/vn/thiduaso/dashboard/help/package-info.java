/**
 * Help: what pages and words mean, the provisions they rest on, the first steps, and the guide that is printed of the same texts.
 *
 * <p>Texts are data, {@code resources/help}; start with {@link vn.thiduaso.dashboard.help.HelpBook}. Templates ask {@link
 * vn.thiduaso.dashboard.help.HelpTexts} by the name {@code help}. No other feature need know this one.
 */
@NullMarked
package vn.thiduaso.dashboard.help;

import org.jspecify.annotations.NullMarked;
