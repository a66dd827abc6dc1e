package io.doctable.processor.code;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** The visibility of generated types: that of their record. */
public final class Visibility {
    private Visibility() {}

    /** The modifier {@code public}, or none for package-private. */
    public static Modifier[] of(boolean isPublic) {
        return (isPublic ? Set.of(Modifier.PUBLIC) : Set.<Modifier>of()).toArray(Modifier[]::new);
    }
}
