/** The base of the generated DAOs: what a program calls to store and find rows. */
@NullMarked
package io.doctable.dao;

import org.jspecify.annotations.NullMarked;
