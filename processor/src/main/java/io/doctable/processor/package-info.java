/** The annotation processor's entry: it takes part in javac's rounds and leads each record through the phases. */
@NullMarked
package io.doctable.processor;

import org.jspecify.annotations.NullMarked;
