package io.doctable.engine;

import io.doctable.option.EngineUrl;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an engine's URL and options from properties. */
final class EngineProperties {
    private EngineProperties() {}

    /** The engine that the properties describe whose names begin so. */
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

    /** {@link Properties} passes over what is no text, and so would we. */
    private static void requireText(String begin, Object name, Object value) {
        if (name instanceof String text && text.startsWith(begin) && !(value instanceof String)) {
            throw new IllegalArgumentException("the property " + text + " is a "
                    + value.getClass().getName() + ", but options are texts: use setProperty");
        }
    }

    private static EngineUrl url(Map<String, String> options, String begin) {
        String text = options.remove("url");
        if (text == null) {
            throw new IllegalArgumentException("no property is called " + begin + "url, such as sqlite:///news.db");
        }
        EngineUrl url = EngineUrl.parse(text);
        @Nullable String user = options.remove("user");
        @Nullable String password = options.remove("password");
        return user == null && password == null
                ? url
                : url.withUser(user == null ? url.user() : user, password == null ? url.password() : password);
    }
}
