/**
 * UC-019: questionnaires answered on the pages. What is answered is kept as it is typed; sending makes the template of the unit, filled in, and hands it to
 * {@link vn.thiduaso.dashboard.data.upload.UploadDesk}: from there on it is a file like any other.
 */
@NullMarked
package vn.thiduaso.dashboard.data.questionnaire;

import org.jspecify.annotations.NullMarked;
