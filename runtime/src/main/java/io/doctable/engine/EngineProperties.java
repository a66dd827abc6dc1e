package io.doctable.engine;

import io.doctable.option.EngineUrl;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an engine's URL and options from properties. */
final class EngineProperties {
    private EngineProperties() {}

    /** Returns a builder set from the properties whose names begin with {@code prefix}. */
    static EngineBuilder builder(Properties properties, String prefix) {
        String begin = prefix.isEmpty() || prefix.endsWith(".") ? prefix : prefix + ".";
        properties.forEach((name, value) -> requireText(begin, name, value));
        Map<String, String> options = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(begin)) {
                options.put(
                        name.substring(begin.length()),
                        properties.getProperty(name).strip());
            }
        }
        EngineBuilder builder = new EngineBuilder(url(options, begin));
        options.forEach((name, text) -> {
            OptionText.requireKnown(name, "url", "user", "password");
            OptionText.set(builder, name, text);
        });
        return builder;
    }

    /** Refuses a value that is not a text, which {@link Properties} would silently skip. */
    private static void requireText(String begin, Object name, Object value) {
        if (name instanceof String text && text.startsWith(begin) && !(value instanceof String)) {
            throw new IllegalArgumentException("property " + text + " has a value of type "
                    + value.getClass().getName() + ", but options are texts: set it with setProperty");
        }
    }

    private static EngineUrl url(Map<String, String> options, String begin) {
        String text = options.remove("url");
        if (text == null) {
            throw new IllegalArgumentException("property " + begin
                    + "url is missing: set it to the URL of the database, such as sqlite:///news.db");
        }
        EngineUrl url = EngineUrl.parse(text);
        @Nullable String user = options.remove("user");
        @Nullable String password = options.remove("password");
        return user == null && password == null
                ? url
                : url.withUser(user == null ? url.user() : user, password == null ? url.password() : password);
    }
}
