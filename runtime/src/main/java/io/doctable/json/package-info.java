/** JSON columns through a library that the user has: the codec, and adapters that load only when used. */
@NullMarked
package io.doctable.json;

import org.jspecify.annotations.NullMarked;
