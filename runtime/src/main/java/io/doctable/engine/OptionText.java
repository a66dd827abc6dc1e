package io.doctable.engine;

import io.doctable.internal.option.OpenMode;
import io.doctable.listen.Echo;
import io.doctable.option.EngineUrl;
import io.doctable.option.Isolation;
import io.doctable.option.JournalMode;
import io.doctable.option.SchemaCheck;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts the options of an {@link EngineBuilder} that are plain values to text and back, by name. */
final class OptionText {
    /** The prefix of a driver property's name; its key follows. */
    static final String CONNECT_ARG = "connectArg.";
    /** An option whose value is a secret. */
    static final String PAGE_TOKEN_KEY = "pageTokenKey";

    private static final Pattern SHORT_DURATION = Pattern.compile("([0-9]{1,18}) ?(ms|s|m|h|d)");

    private OptionText() {}

    /** Shows neither the value nor a cause that repeats it: a password may stand in the wrong line. */
    private static IllegalArgumentException wrong(String name, String rule) {
        return new IllegalArgumentException("option " + name + " has an invalid value: " + rule
                + " (the value is not shown, because it may be a secret)");
    }

    /** Sets the option called {@code name}; refuses an unknown name and an invalid value. */
    static void set(EngineBuilder builder, String name, String text) {
        requireKnown(name);
        BiConsumer<EngineBuilder, String> setter = Setters.BY_NAME.get(name);
        if (setter == null) {
            builder.connectArg(name.substring(CONNECT_ARG.length()), text);
        } else {
            setter.accept(builder, text);
        }
    }

    /** Refuses an unknown name; {@code more} are names to accept besides those of the options. */
    static void requireKnown(String name, String... more) {
        if (!Setters.BY_NAME.containsKey(name) && !name.startsWith(CONNECT_ARG)) {
            Set<String> known = new TreeSet<>(Setters.BY_NAME.keySet());
            known.addAll(List.of(more));
            throw UnknownOption.named(name, known);
        }
    }

    /** Refuses an invalid value. */
    static void require(boolean holds, String option, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(option + " must be " + rule + ", not " + value);
        }
    }

    /** Returns the text of an option's value; refuses an object of the user's. */
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
                name + " is an object and cannot be sent to another process: leave it out with engine.config(\"" + name
                        + "\"), and set it there with Engine.builder(config)." + name + "(...)");
    }

    /** Returns the value for display: masked for a driver property, a secret and an invalid value. */
    static String shown(String name, String text) {
        BiConsumer<EngineBuilder, String> setter = Setters.BY_NAME.get(name);
        if (setter == null || name.equals(PAGE_TOKEN_KEY)) {
            return "***";
        }
        try {
            setter.accept(new EngineBuilder(EngineUrl.of("sqlite", null)), text);
            return text;
        } catch (IllegalArgumentException e) {
            return "***";
        }
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException("it must be true or false");
        };
    }

    /**
     * Parses {@code 500ms}, {@code 30s}, {@code 2m}, {@code 1h}, {@code 1d}, or the format of {@link Duration#parse}.
     */
    private static Duration duration(String text) {
        Matcher brief = SHORT_DURATION.matcher(text);
        if (brief.matches()) {
            long amount = Long.parseLong(brief.group(1));
            return switch (brief.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("write a duration as 500ms, 30s, 2m, 1h, 1d or PT30S", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("it must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** How each option is set; loaded when an option comes as text, which it does not in most programs. */
    private static final class Setters {
        static final Map<String, BiConsumer<EngineBuilder, String>> BY_NAME = new TreeMap<>(Map.ofEntries(
                option("poolSize", Integer::valueOf, EngineBuilder::poolSize),
                option("maxOverflow", Integer::valueOf, EngineBuilder::maxOverflow),
                option("poolTimeout", OptionText::duration, EngineBuilder::poolTimeout),
                option("recycle", OptionText::duration, EngineBuilder::recycle),
                option("prePing", OptionText::truth, EngineBuilder::prePing),
                option("leakDetection", OptionText::duration, EngineBuilder::leakDetection),
                option("readOnly", OptionText::truth, EngineBuilder::readOnly),
                option("createTables", OptionText::truth, EngineBuilder::createTables),
                option("schemaCheck", text -> constant(SchemaCheck.class, text), EngineBuilder::schemaCheck),
                option("statementCacheSize", Integer::valueOf, EngineBuilder::statementCacheSize),
                option("statementTimeout", OptionText::duration, EngineBuilder::statementTimeout),
                option("busyTimeout", OptionText::duration, EngineBuilder::busyTimeout),
                option("isolation", text -> constant(Isolation.class, text), EngineBuilder::isolation),
                option("journalMode", text -> constant(JournalMode.class, text), EngineBuilder::journalMode),
                option("echo", text -> constant(Echo.class, text), EngineBuilder::echo),
                option("slowQueryThreshold", OptionText::duration, EngineBuilder::slowQueryThreshold),
                option("hideParameters", OptionText::truth, EngineBuilder::hideParameters),
                option("loggingName", Function.identity(), EngineBuilder::loggingName),
                option(PAGE_TOKEN_KEY, Function.identity(), EngineBuilder::pageTokenKey),
                option("mode", text -> constant(OpenMode.class, text), EngineBuilder::mode)));

        private static <T> Map.Entry<String, BiConsumer<EngineBuilder, String>> option(
                String name, Function<String, T> reader, BiConsumer<EngineBuilder, T> setter) {
            return Map.entry(name, (builder, text) -> {
                T value;
                try {
                    value = reader.apply(text);
                } catch (NumberFormatException e) {
                    throw wrong(name, "it must be a whole number");
                } catch (IllegalArgumentException e) {
                    throw wrong(name, String.valueOf(e.getMessage()));
                } catch (ArithmeticException e) {
                    throw wrong(name, "the duration is too long");
                }
                setter.accept(builder, value);
            });
        }
    }
}
