/** What waits for somebody: each feature says what it has for him, one page shows it. */
@NullMarked
package vn.thiduaso.dashboard.todo;

import org.jspecify.annotations.NullMarked;
