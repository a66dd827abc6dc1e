/** Tables as the database tells them: described, read into schemas, compared with the records. */
@NullMarked
package io.doctable.conformance.schema;

import org.jspecify.annotations.NullMarked;
