package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link City}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class CityPatch extends Patch<City, CityPatch> {
    private CityPatch() {
        super(CityTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static CityPatch of() {
        return new CityPatch();
    }

    /** Sets {@code name}. */
    public CityPatch name(String name) {
        return set(CityTable.NAME, name);
    }
}
