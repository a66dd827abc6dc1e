/**
 * Reads and writes JSON columns with a JSON library of the application: the codec interface, and adapters that load
 * only when used.
 */
@NullMarked
package io.doctable.json;

import org.jspecify.annotations.NullMarked;
