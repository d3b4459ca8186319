/**
 * Writing index sets: drafts of new versions, changed by several people, sent by one and published by another (UC-041).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.indexsets.editor.EditDesk} for what may be done, and {@code SetDraftPage} for how it is asked. What is
 * wrong with a set is said by its reader ({@code IndexSetYaml}), what it does to ranks by the kernel ({@code OtherRules}); nothing of it is here.
 */
@NullMarked
package vn.thiduaso.dashboard.indexsets.editor;

import org.jspecify.annotations.NullMarked;
