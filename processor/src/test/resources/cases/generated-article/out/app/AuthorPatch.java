package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Author}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class AuthorPatch extends Patch<Author, AuthorPatch> {
    private AuthorPatch() {
        super(AuthorTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static AuthorPatch of() {
        return new AuthorPatch();
    }

    /** Sets {@code name}. */
    public AuthorPatch name(String name) {
        return set(AuthorTable.NAME, name);
    }

    /** Sets {@code born}. */
    public AuthorPatch born(int born) {
        return set(AuthorTable.BORN, born);
    }
}
