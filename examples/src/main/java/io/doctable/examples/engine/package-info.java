/**
 * What an engine knows of a database and what the database has, step by step: tables made by raw SQL, registered by
 * reading them, dropped, forgotten and found again; connections; other processes. It is the walk through DocTable's
 * {@code ConnectEngine}, in Java: {@link io.doctable.examples.engine.EngineTour}.
 */
@NullMarked
package io.doctable.examples.engine;

import org.jspecify.annotations.NullMarked;
