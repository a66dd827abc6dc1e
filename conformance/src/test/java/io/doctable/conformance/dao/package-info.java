/** What every method of a generated DAO promises, and transactions around them. */
@NullMarked
package io.doctable.conformance.dao;

import org.jspecify.annotations.NullMarked;
