/**
 * From figures to ECharts options, in plain Java: tested without a browser.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.chart.Chart}. Colours are names of tokens ({@code token:lua}); the browser fills them in from
 * the style sheet, light or dark. Texts are written here already: the browser draws and holds no rule.
 */
@NullMarked
package vn.thiduaso.dashboard.chart;

import org.jspecify.annotations.NullMarked;
