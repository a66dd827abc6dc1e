package io.doctable.conformance.names;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Has the simple name of a class that is imported everywhere. */
@DocTable
@SuppressWarnings("JavaLangClash") // which is what is tried here
public record Object(@Id(generated = true) long id, java.lang.String string) {}
