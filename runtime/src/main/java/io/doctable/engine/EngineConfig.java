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
 * Holds the settings of an engine without its connections, so that another process can open an equal engine. A value
 * object: {@link Engine#config} returns it and {@link Engine#open(EngineConfig)} takes it. {@link #render} includes
 * secrets; {@link #toString} masks them with {@code ***}.
 */
public final class EngineConfig {
    private static final String URL = "url";

    private final EngineUrl url;
    private final SortedMap<String, String> options;

    private EngineConfig(EngineUrl url, Map<String, String> options) {
        this.url = url;
        this.options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** Returns the settings of an engine without the options that the user leaves out. */
    static EngineConfig of(Database database, Map<String, Object> said, Set<String> leftOut) {
        EngineUrl url = database.url();
        if (url == null) {
            throw new IllegalStateException(
                    "an engine on a DataSource cannot be opened by another process: open it by URL instead");
        }
        if (database.sharedReads()) {
            throw new IllegalStateException("another process cannot open a database in memory: use Engine.openTemp()");
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
     * Parses the text that {@link #render} returned.
     *
     * @throws IllegalArgumentException if the text is not in that format
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
            throw new IllegalArgumentException(
                    "the text is not the settings of an engine: it has no line that begins with " + URL
                            + "=. Pass the text that EngineConfig.render() returned");
        }
        options.keySet().forEach(OptionText::requireKnown);
        return new EngineConfig(EngineUrl.parse(url), options);
    }

    /** Returns the URL of the database. */
    public EngineUrl url() {
        return url;
    }

    /**
     * Returns one line per setting, as in a properties file. It contains the password: do not log it or pass it on a
     * command line.
     */
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
        // Without the time comment and sorted, so that equal settings have equal texts.
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Returns a builder with these settings. */
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

    /** Returns the URL and the options, with secrets masked. */
    @Override
    public String toString() {
        return options.entrySet().stream()
                .map(option -> ", " + option.getKey() + "=" + OptionText.shown(option.getKey(), option.getValue()))
                .collect(Collectors.joining("", "EngineConfig[" + url, "]"));
    }
}
