/** The JSON codec that an engine uses by default. */
@NullMarked
package io.doctable.internal.json;

import org.jspecify.annotations.NullMarked;
