package io.doctable.internal.row;

import io.doctable.json.JsonCodec;
import io.doctable.row.RowWriter;

/** Collects the values of rows, which are then sent or compared together. */
public abstract non-sealed class CollectingRowWriter extends RowWriter {
    protected CollectingRowWriter(JsonCodec json) {
        super(json);
    }
}
