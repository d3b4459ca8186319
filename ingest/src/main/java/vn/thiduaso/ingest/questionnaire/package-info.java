/**
 * The figures of one unit as questions that are answered one by one: what is asked, what was answered, and the file it becomes.
 *
 * <p>Start with {@link vn.thiduaso.ingest.questionnaire.Questionnaire}. Answers are read and judged like the rows of any other file: there is no second
 * way into the lake.
 */
@NullMarked
package vn.thiduaso.ingest.questionnaire;

import org.jspecify.annotations.NullMarked;
