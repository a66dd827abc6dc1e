package io.doctable.engine;

import io.doctable.dialect.OpenMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The options of an {@link EngineBuilder} that are values, by name and as text. */
final class OptionText {
    /** What a driver's property is called: this and its key. */
    static final String CONNECT_ARG = "connectArg.";

    private static final Map<String, BiConsumer<EngineBuilder, String>> SETTERS = new TreeMap<>(Map.ofEntries(
            option("poolSize", Integer::valueOf, EngineBuilder::poolSize),
            option("maxOverflow", Integer::valueOf, EngineBuilder::maxOverflow),
            option("poolTimeout", Duration::parse, EngineBuilder::poolTimeout),
            option("recycle", Duration::parse, EngineBuilder::recycle),
            option("prePing", OptionText::truth, EngineBuilder::prePing),
            option("leakDetection", Duration::parse, EngineBuilder::leakDetection),
            option("readOnly", OptionText::truth, EngineBuilder::readOnly),
            option("createTables", OptionText::truth, EngineBuilder::createTables),
            option("schemaCheck", text -> constant(SchemaCheck.class, text), EngineBuilder::schemaCheck),
            option("statementCacheSize", Integer::valueOf, EngineBuilder::statementCacheSize),
            option("busyTimeout", Duration::parse, EngineBuilder::busyTimeout),
            option("statementTimeout", Duration::parse, EngineBuilder::statementTimeout),
            option("isolation", text -> constant(Isolation.class, text), EngineBuilder::isolation),
            option("journalMode", text -> constant(JournalMode.class, text), EngineBuilder::journalMode),
            option("echo", text -> constant(Echo.class, text), EngineBuilder::echo),
            option("slowQueryThreshold", Duration::parse, EngineBuilder::slowQueryThreshold),
            option("hideParameters", OptionText::truth, EngineBuilder::hideParameters),
            option("loggingName", Function.identity(), EngineBuilder::loggingName),
            option("mode", text -> constant(OpenMode.class, text), EngineBuilder::mode)));

    private OptionText() {}

    private static <T> Map.Entry<String, BiConsumer<EngineBuilder, String>> option(
            String name, Function<String, T> reader, BiConsumer<EngineBuilder, T> setter) {
        return Map.entry(name, (builder, text) -> {
            T value;
            try {
                value = reader.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IllegalArgumentException(name + " cannot be \"" + text + "\": " + e.getMessage(), e);
            }
            setter.accept(builder, value);
        });
    }

    /** Sets the option of that name; refuses a value that cannot be, and a name that is none. */
    static void set(EngineBuilder builder, String name, String text) {
        requireKnown(name);
        BiConsumer<EngineBuilder, String> setter = SETTERS.get(name);
        if (setter == null) {
            builder.connectArg(name.substring(CONNECT_ARG.length()), text);
        } else {
            setter.accept(builder, text);
        }
    }

    /** Refuses a name that is none of an option. */
    static void requireKnown(String name) {
        if (!SETTERS.containsKey(name) && !name.startsWith(CONNECT_ARG)) {
            List<String> known = new ArrayList<>(SETTERS.keySet());
            known.add(CONNECT_ARG + "<key>");
            throw new IllegalArgumentException(
                    "there is no option \"" + name + "\"; there are " + String.join(", ", known));
        }
    }

    /** The text of an option's value; refuses one that is an object of its user's. */
    static String of(String name, Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Duration) {
            return value.toString();
        }
        throw new IllegalStateException(
                name + " is an object, which does not travel: leave it out with engine.config(\"" + name
                        + "\"), and where the engine is opened set it by Engine.builder(config)." + name + "(...)");
    }

    /** The value as it may be shown. */
    static String shown(String name, String text) {
        return name.startsWith(CONNECT_ARG) ? "***" : text;
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("it is true or false");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("it is one of " + Arrays.toString(type.getEnumConstants())));
    }
}
