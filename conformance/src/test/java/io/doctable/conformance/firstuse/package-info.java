/** Tables are made, or compared with what is there, when they are first used: once, whoever comes first. */
@NullMarked
package io.doctable.conformance.firstuse;

import org.jspecify.annotations.NullMarked;
