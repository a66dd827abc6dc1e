package io.doctable.processor.check;

import io.doctable.processor.check.SqlTokens.Kind;
import io.doctable.processor.check.SqlTokens.Token;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;

/**
 * Gives the checks in embedded records the column names of the table: in a record that is embedded with the prefix
 * {@code from_}, {@code zip <> ''} becomes {@code "from_zip" <> ''}. So the record need not know where it is embedded.
 */
final class EmbeddedConditions implements ComponentModel.Cases<ComponentModel> {
    private final String prefix;
    private final List<String> own;

    /**
     * Conditions in one embedded record.
     *
     * @param prefix the prefixes of all records around, and of the record itself
     * @param own the record's columns as the table names them
     */
    private EmbeddedConditions(String prefix, List<String> own) {
        this.prefix = prefix;
        this.own = own;
    }

    /** Returns the record with the checks of its columns in terms of its table. */
    static RecordModel inTermsOf(RecordModel model) {
        EmbeddedConditions top = new EmbeddedConditions("", List.of());
        return model.with(
                model.components().stream().map(each -> each.match(top)).toList());
    }

    @Override
    public ComponentModel column(ComponentModel.Column component) {
        ColumnModel column = component.column();
        return prefix.isEmpty() || !column.settings().hasCheck()
                ? component
                : new ComponentModel.Column(
                        component.origin(),
                        component.name(),
                        component.javaType(),
                        column.with(settings(column.settings())));
    }

    @Override
    public ComponentModel embedded(ComponentModel.Embedded group) {
        List<String> names = group.columns().map(ColumnModel::name).toList();
        EmbeddedConditions within = new EmbeddedConditions(prefix + group.prefix(), names);
        return group.with(each -> each.match(within));
    }

    @Override
    public ComponentModel unreadable(ComponentModel.Unreadable component) {
        return component;
    }

    private ColumnSettings settings(ColumnSettings settings) {
        List<DialectSettings> dialects = settings.dialects().stream()
                .map(said -> new DialectSettings(
                        said.dialect(), said.type(), said.defaultSql(), condition(said.check()), said.collation()))
                .toList();
        return settings.with(condition(settings.check()), dialects);
    }

    private String condition(String sql) {
        // Without counting quotes nothing can be told apart; such a text is reported elsewhere.
        if (sql.indexOf('\\') >= 0 || SqlTokens.faultOf(sql).isPresent()) {
            return sql;
        }
        List<Token> tokens = SqlTokens.of(sql);
        return SqlTokens.replace(
                sql, i -> ConditionCheck.mayBeColumn(tokens, i) ? named(tokens.get(i)) : Optional.empty());
    }

    private Optional<String> named(Token token) {
        return own.stream()
                .filter(column -> token.kind() == Kind.NAME
                        ? column.equals(prefix + token.text())
                        : column.equalsIgnoreCase(prefix + token.text()))
                .findFirst()
                .map(column -> '"' + column.replace("\"", "\"\"") + '"');
    }
}
