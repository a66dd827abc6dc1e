/** Codecs for JSON columns, over the JSON library that the user brings. */
@NullMarked
package io.doctable.json;

import org.jspecify.annotations.NullMarked;
