package io.doctable.dao;

import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records the statements that an engine sends. */
final class SentStatements implements ExecutionListener {
    private final List<Execution> sent = new CopyOnWriteArrayList<>();

    @Override
    public void before(Execution execution) {
        sent.add(execution);
    }

    /** Returns the first word of each statement since the last call; two words for a query inside another statement. */
    List<String> take() {
        List<String> words = new ArrayList<>();
        for (Execution each : sent) {
            String sql = each.sql();
            words.add(
                    each.kind() != Execution.Kind.STATEMENT || sql == null
                            ? each.kind().name()
                            : sql.split(" ", 2)[0]);
        }
        sent.clear();
        return words;
    }
}
