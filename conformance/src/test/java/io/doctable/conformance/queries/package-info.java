/** Expressions, aggregates, joins and locks of queries, the same on every database. */
@NullMarked
package io.doctable.conformance.queries;

import org.jspecify.annotations.NullMarked;
