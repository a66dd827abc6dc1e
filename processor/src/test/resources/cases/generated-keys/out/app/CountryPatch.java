package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Country}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
final class CountryPatch extends Patch<Country, CountryPatch> {
    private CountryPatch() {
        super(CountryTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static CountryPatch of() {
        return new CountryPatch();
    }

    /** Sets {@code name}. */
    public CountryPatch name(String name) {
        return set(CountryTable.NAME, name);
    }
}
