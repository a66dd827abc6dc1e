package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** What stands around a record and changes how its code is written. */
public interface Surroundings {
    /** Returns whether the record's module sees {@code javax.annotation.processing.Generated}. */
    boolean hasGenerated();

    /** Returns whether the record's package has a type of that simple name. */
    boolean isNeighbor(String simpleName);

    /** Returns the names by which code uses the type, or its members as a record, and of which javac then warns. */
    List<DeprecatedName> deprecated(ClassName type);
}
