package capitals;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Types that look like constants: the constants hide them. */
@DocTable
record URL(@Id ID url, ID id, KIND kind, URL.PART part, ID[] ids) {
    record PART(String URL) {}
}
