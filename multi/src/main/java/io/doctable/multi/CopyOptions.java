package io.doctable.multi;

import java.util.function.Consumer;

/**
 * The options of a copy.
 *
 * @param batch how many rows are stored at a time
 * @param listener called after each batch
 * @param resume whether the target may have rows, after which the copy continues
 * @param atomic whether everything is one transaction of the target
 * @param verify whether the target is read and compared afterwards
 */
record CopyOptions(int batch, Consumer<CopyProgress> listener, boolean resume, boolean atomic, boolean verify) {
    static final CopyOptions DEFAULTS = new CopyOptions(1_000, progress -> {}, false, false, true);

    CopyOptions withBatch(int rows) {
        return new CopyOptions(rows, listener, resume, atomic, verify);
    }

    CopyOptions withListener(Consumer<CopyProgress> told) {
        return new CopyOptions(batch, told, resume, atomic, verify);
    }

    CopyOptions withResume() {
        return new CopyOptions(batch, listener, true, atomic, verify);
    }

    CopyOptions withAtomic() {
        return new CopyOptions(batch, listener, resume, true, verify);
    }

    CopyOptions withoutVerification() {
        return new CopyOptions(batch, listener, resume, atomic, false);
    }
}
