package io.doctable.benchmarks.run;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.contestant.Contestants;
import io.doctable.benchmarks.data.Documents;
import io.doctable.benchmarks.store.Place;
import io.doctable.benchmarks.store.Stores;
import io.doctable.benchmarks.task.Scale;
import java.util.EnumMap;
import java.util.Map;

/** The databases of one contestant, each opened at its first use. */
final class OpenStores implements AutoCloseable {
    private static final String INDEX =
            "CREATE INDEX documents_by_author ON documents (author_id, created_at DESC, id DESC)";
    private static final int AT_A_TIME = 10_000;

    private final Contestants which;
    private final Stores stores;
    private final Scale scale;
    private final Map<Place, Contestant> open = new EnumMap<>(Place.class);

    OpenStores(Contestants which, Stores stores, Scale scale) {
        this.which = which;
        this.stores = stores;
        this.scale = scale;
    }

    /** Returns the contestant on its database; a database of this process only is filled first. */
    Contestant at(Place place) {
        Contestant contestant = open.get(place);
        if (contestant == null) {
            contestant = which.open(which.store(stores, place));
            open.put(place, contestant);
            if (place == Place.WRITTEN) {
                contestant.createTable();
            } else if (!stores.database().isShared()) {
                fill(contestant, place, scale);
            }
        }
        return contestant;
    }

    /** Creates and fills the table of documents. */
    static void fill(Contestant contestant, Place place, Scale scale) {
        contestant.createTable();
        long rows = place == Place.MANY ? scale.streamedRows() : scale.readRows();
        for (long from = 0; from < rows; from += AT_A_TIME) {
            contestant.bulkInsert(Documents.range(from, Math.min(rows, from + AT_A_TIME)));
        }
        if (place == Place.READ) {
            contestant.execute(INDEX);
        }
    }

    @Override
    public void close() {
        open.values().forEach(Contestant::close);
    }
}
