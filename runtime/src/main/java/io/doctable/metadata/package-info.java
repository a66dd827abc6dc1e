/**
 * Tables as the engine and the database see them: registration, inspection, creation, repair, and rows without a
 * record.
 */
@NullMarked
package io.doctable.metadata;

import org.jspecify.annotations.NullMarked;
