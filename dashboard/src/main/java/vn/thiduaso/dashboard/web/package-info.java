/**
 * What all pages share: the server, headers, language and theme, the frame around a page, errors.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.web.Server}. Knows no feature.
 */
@NullMarked
package vn.thiduaso.dashboard.web;

import org.jspecify.annotations.NullMarked;
