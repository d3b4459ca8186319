/**
 * What people do with what was loaded: submit, approve, send back, unlock, declare.
 *
 * <p>Start with {@link vn.thiduaso.ingest.act.ActJob}. What is allowed is decided in the lake ({@link vn.thiduaso.datasets.act.ActRules}); here are the
 * jobs that pages and commands call, and the words for what was refused.
 */
@NullMarked
package vn.thiduaso.ingest.act;

import org.jspecify.annotations.NullMarked;
