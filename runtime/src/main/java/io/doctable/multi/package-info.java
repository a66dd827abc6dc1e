/** Several engines at once: rows copied from one database to another, joined across them, changed in both. */
@NullMarked
package io.doctable.multi;

import org.jspecify.annotations.NullMarked;
