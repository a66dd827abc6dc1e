package io.doctable.processor.check;

import io.doctable.processor.check.SqlTokens.Kind;
import io.doctable.processor.check.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the functions, operators and words of an SQL text that are built into one database and not into the other. */
final class OneDatabaseSql {
    private static final Set<String> POSTGRESQL_FUNCTIONS = words("age array_append array_length array_position"
            + " array_to_string btrim cardinality char_length character_length clock_timestamp current_setting currval"
            + " date_part date_trunc decode encode extract gen_random_bytes gen_random_uuid greatest initcap isfinite"
            + " json_build_array json_build_object jsonb_array_length jsonb_build_array jsonb_build_object jsonb_typeof"
            + " lastval least left lpad make_date make_interval make_time make_timestamp make_timestamptz md5 nextval"
            + " now num_nonnulls num_nulls position regexp_like regexp_match regexp_replace repeat right rpad sha256"
            + " split_part starts_with statement_timestamp strpos timeofday to_char to_date to_json to_jsonb to_number"
            + " to_timestamp transaction_timestamp translate txid_current uuid_generate_v4 uuidv4 uuidv7");
    private static final Set<String> SQLITE_FUNCTIONS = words("changes datetime glob group_concat hex ifnull iif instr"
            + " json_extract json_type json_valid julianday last_insert_rowid likelihood likely printf quote"
            + " randomblob sqlite_version strftime time timediff total total_changes typeof unicode unixepoch unlikely"
            + " zeroblob");
    private static final Set<String> CLOCKS = words(
            "now clock_timestamp statement_timestamp transaction_timestamp" + " datetime strftime julianday unixepoch");
    private static final Set<String> SESSION =
            words("current_catalog current_role current_schema current_user localtime"
                    + " localtimestamp session_user system_user user");
    private static final Set<String> TYPED = words("date time timestamp timestamptz interval e");
    private static final Set<String> SQLITE_OPERATORS = words("glob match regexp");
    private static final List<String> POSTGRESQL_SIGNS = List.of("&&", "@>", "<@");
    private static final Token NONE = new Token(Kind.SYMBOL, "");

    private OneDatabaseSql() {}

    /**
     * A word that a database does not have.
     *
     * @param word the word, as a message shows it
     * @param missingOn the database that does not have it
     * @param isClock whether it returns the current time, for which both databases have another word
     */
    record Finding(String word, KnownDatabase missingOn, boolean isClock) {}

    /** Returns what only one database has, in the order of the text; empty if databases read the text differently. */
    static List<Finding> in(String sql) {
        if (sql.indexOf('\\') >= 0
                || sql.indexOf('`') >= 0
                || SqlTokens.faultOf(sql).isPresent()) {
            return List.of();
        }
        List<Token> tokens = SqlTokens.of(sql);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token before = i == 0 ? NONE : tokens.get(i - 1);
            Token after = i + 1 == tokens.size() ? NONE : tokens.get(i + 1);
            if (tokens.get(i).kind() == Kind.WORD && !before.text().equals(".")) {
                word(tokens.get(i).text().toLowerCase(Locale.ROOT), before, after, found);
            } else if (tokens.get(i).kind() == Kind.SYMBOL) {
                sign(tokens.get(i), after, found);
            }
        }
        return found;
    }

    private static void word(String word, Token before, Token after, List<Finding> found) {
        boolean called = after.text().equals("(") && after.kind() == Kind.SYMBOL;
        boolean beforeText = after.kind() == Kind.TEXT;
        if (called && POSTGRESQL_FUNCTIONS.contains(word)) {
            found.add(new Finding(word + "()", KnownDatabase.SQLITE, CLOCKS.contains(word)));
        } else if (called && SQLITE_FUNCTIONS.contains(word)) {
            found.add(new Finding(word + "()", KnownDatabase.POSTGRESQL, CLOCKS.contains(word)));
        } else if (beforeText && TYPED.contains(word)) {
            found.add(new Finding(word + " '…'", KnownDatabase.SQLITE, false));
        } else if (beforeText && SQLITE_OPERATORS.contains(word) && !before.equals(NONE)) {
            found.add(new Finding("the operator " + word, KnownDatabase.POSTGRESQL, false));
        } else if (word.equals("ilike") && !before.equals(NONE) && !after.equals(NONE)) {
            found.add(new Finding("the operator ilike", KnownDatabase.SQLITE, false));
        } else if (word.equals("array") && after.text().equals("[")) {
            found.add(new Finding("array[]", KnownDatabase.SQLITE, false));
        } else if (before.equals(NONE) && after.equals(NONE) && SESSION.contains(word)) {
            found.add(new Finding(word, KnownDatabase.SQLITE, word.startsWith("localtime")));
        }
    }

    private static void sign(Token sign, Token after, List<Finding> found) {
        String two = sign.text() + (after.kind() == Kind.SYMBOL ? after.text() : "");
        if (sign.text().equals("::") || POSTGRESQL_SIGNS.contains(two)) {
            String shown = sign.text().equals("::") ? "::" : two;
            found.add(new Finding("the operator " + shown, KnownDatabase.SQLITE, false));
        } else if (two.equals("==")) {
            found.add(new Finding("the operator ==", KnownDatabase.POSTGRESQL, false));
        }
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
