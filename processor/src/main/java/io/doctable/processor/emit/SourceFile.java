package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;

/**
 * A generated source file.
 *
 * @param type the type in it
 * @param text its text
 */
public record SourceFile(ClassName type, String text) {}
