package io.doctable.engine;

import io.doctable.internal.session.Database;
import io.doctable.option.EngineUrl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an engine, without its connections: what another process needs to open one like it. A value, which
 * {@link Engine#config} gives and {@link Engine#open(EngineConfig)} takes; its text travels, and shows {@code ***} for
 * what is secret only in {@link #toString}.
 */
public final class EngineConfig {
    private static final String URL = "url";

    private final EngineUrl url;
    private final SortedMap<String, String> options;

    private EngineConfig(EngineUrl url, Map<String, String> options) {
        this.url = url;
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** The settings of an engine, but for the options that its user leaves out. */
    static EngineConfig of(Database database, Map<String, Object> said, Set<String> leftOut) {
        EngineUrl url = database.url();
        if (url == null) {
            throw new IllegalStateException(
                    "an engine on a DataSource has no settings that could travel: open one by URL");
        }
        if (database.sharedReads()) {
            throw new IllegalStateException(
                    "a database in memory cannot be opened from elsewhere: use Engine.openTemp()");
        }
        Map<String, String> options = new TreeMap<>();
        said.forEach((name, value) -> {
            if (!leftOut.contains(name)) {
                options.put(name, OptionText.of(name, value));
            }
        });
        return new EngineConfig(url, options);
    }

    /**
     * Reads what {@link #render} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static EngineConfig parse(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> options = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> options.put(name, lines.getProperty(name)));
        String url = options.remove(URL);
        if (url == null) {
            throw new IllegalArgumentException("the settings of an engine have a line that begins with " + URL + "=");
        }
        options.keySet().forEach(OptionText::requireKnown);
        return new EngineConfig(EngineUrl.parse(url), options);
    }

    /** Where the database is. */
    public EngineUrl url() {
        return url;
    }

    /** A line for each setting, as in a properties file, the password among them: not for logs or command lines. */
    public String render() {
        Properties lines = new Properties();
        lines.putAll(options);
        lines.setProperty(URL, url.render());
        StringWriter text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without the comment that tells the time, and in order: equal settings have equal texts.
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The engine to be, with these options set. */
    EngineBuilder builder() {
        EngineBuilder builder = new EngineBuilder(url);
        options.forEach((name, value) -> OptionText.set(builder, name, value));
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EngineConfig that && url.equals(that.url) && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, options);
    }

    /** The URL and the options, secrets masked. */
    @Override
    public String toString() {
        return options.entrySet().stream()
                .map(option -> ", " + option.getKey() + "=" + OptionText.shown(option.getKey(), option.getValue()))
                .collect(Collectors.joining("", "EngineConfig[" + url, "]"));
    }
}
