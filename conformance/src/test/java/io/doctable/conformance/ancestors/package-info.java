/**
 * The situations that surprise users of Python's DocTable and of SQLAlchemy, and what happens here. The name of a test
 * begins with the number of its situation in {@code docs/from-doctable-and-sqlalchemy.md}.
 */
@NullMarked
package io.doctable.conformance.ancestors;

import org.jspecify.annotations.NullMarked;
