/**
 * The frame of the suite: the databases it runs on, what each of them can do, and how a test gets a clean place on one.
 *
 * <p>A test says {@link io.doctable.conformance.database.OnEveryDatabase} and takes what it needs as parameters: an
 * {@code Engine}, a generated DAO, or the {@link io.doctable.conformance.database.Site} itself. To run the suite on one
 * more database, add it to {@code Databases.ALL}.
 */
@NullMarked
package io.doctable.conformance.database;

import org.jspecify.annotations.NullMarked;
