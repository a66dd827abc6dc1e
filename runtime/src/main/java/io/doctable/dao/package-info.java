/** The base classes of the generated DAOs, which store and find rows. */
@NullMarked
package io.doctable.dao;

import org.jspecify.annotations.NullMarked;
