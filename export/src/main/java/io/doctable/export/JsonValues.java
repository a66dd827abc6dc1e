package io.doctable.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.doctable.row.ResultColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON. */
final class JsonValues {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // A row that fails must not look like a whole one.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // NaN and Infinity, which JSON has no numbers for.
            .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .build();

    private static final Set<String> JSON_TYPES = Set.of("json", "jsonb");

    private JsonValues() {}

    /** Returns a generator that writes each value of its own on a line. */
    static JsonGenerator lines(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setRootValueSeparator(null);
        return json;
    }

    /** Returns whether the texts of a column are JSON documents. */
    static boolean isJson(ResultColumn column) {
        return JSON_TYPES.contains(column.type().toLowerCase(Locale.ROOT));
    }

    /** Returns a list as the text of a JSON array. */
    static String array(List<?> values) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, values);
        }
        return text.toString();
    }

    /** Writes a JSON document on one line, whatever its own spaces and line breaks. */
    static void writeDocument(JsonGenerator json, String document) throws IOException {
        try (JsonParser parser = FACTORY.createParser(document)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    /** Writes a value: numbers and booleans as such, lists as arrays, all else as text. */
    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Float number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else {
            json.writeString(ValueText.of(value));
        }
    }
}
