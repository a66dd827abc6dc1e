package io.doctable.engine;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The names in SQL behind which there are secrets: tables that have sensitive columns, and these columns. */
record SecretNames(Supplier<List<TableSchema>> tables) {
    /** Whether a statement has such a name, as a word. */
    boolean in(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        for (TableSchema schema : tables.get()) {
            for (ColumnSchema column : schema.columns()) {
                if (column.sensitive() && (hasWord(text, schema.name()) || hasWord(text, column.name()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasWord(String text, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
