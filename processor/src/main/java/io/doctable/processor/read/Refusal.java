package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.problem.RecordRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reports component types that no column can store, each with the type or annotation to use instead. */
final class Refusal {
    private static final Map<String, String> BETTER_TIMES = Map.of(
            "java.time.ZonedDateTime", "java.time.Instant, with a java.time.ZoneId component if the zone matters,",
            "java.time.OffsetTime", "java.time.LocalTime, with a java.time.ZoneOffset component if it matters,",
            "java.util.Date", "java.time.Instant",
            "java.util.Calendar", "java.time.Instant",
            "java.util.GregorianCalendar", "java.time.Instant",
            "java.sql.Timestamp", "java.time.Instant or java.time.LocalDateTime",
            "java.sql.Date", "java.time.LocalDate",
            "java.sql.Time", "java.time.LocalTime");

    private static final Map<String, String> BETTER_TYPES = betterTypes();

    private static final List<String> COLLECTIONS =
            List.of("java.lang.Iterable", "java.util.Collection", "java.util.Set", "java.util.Queue");

    private final JavaTypes types;

    Refusal(JavaTypes types) {
        this.types = types;
    }

    /** Reports a type that is stored in no way. */
    void component(TypeMirror type, Site site) {
        String name = TypeName.get(type).toString();
        Optional<TypeElement> record =
                JavaTypes.declaration(type).filter(element -> element.getKind() == ElementKind.RECORD);
        if (record.isPresent() && isTable(record.get())) {
            String id = idType(record.get()).orElse("long") + " " + site.component() + "Id";
            site.add(RecordRule.TABLE_AS_COMPONENT, record.get().getSimpleName().toString(), id);
        } else if (record.isPresent()) {
            plainRecord(record.get(), name, site);
        } else if (BETTER_TIMES.containsKey(name)) {
            site.add(RecordRule.UNSUPPORTED_TIME_TYPE, name, BETTER_TIMES.get(name));
        } else {
            site.add(RecordRule.UNSUPPORTED_TYPE, name, insteadOf(type, name));
        }
    }

    /** Reports an element type that a list or array cannot hold. */
    void element(TypeMirror type, Site site) {
        String remedy = JavaTypes.declaration(type)
                .filter(Refusal::isTable)
                .map(table -> referenceFrom(table, site))
                .orElse("store the whole as @Json, or give the elements a table of their own");
        site.add(RecordRule.ELEMENT_TYPE, TypeName.get(type).toString(), remedy);
    }

    private static void plainRecord(TypeElement record, String name, Site site) {
        Optional<String> lookAlike = LookAlikes.named(((JavacOrigin) site.origin()).element(), "Embedded");
        if (lookAlike.isPresent()) {
            site.add(
                    RecordRule.PLAIN_RECORD,
                    name,
                    "and @" + lookAlike.get() + " has no effect here",
                    "import io.doctable.annotation.Embedded");
            return;
        }
        String asWhole = "store it as @Json, or turn it into a storable type with @Convert";
        if (!record.getTypeParameters().isEmpty()) {
            site.add(RecordRule.PLAIN_RECORD, name, "which has type parameters and so fits no column", asWhole);
        } else if (record.getRecordComponents().size() == 1 && !isEmbeddable(record)) {
            RecordComponentElement only = record.getRecordComponents().get(0);
            site.add(
                    RecordRule.PLAIN_RECORD,
                    name,
                    "and its only component has the type " + TypeName.get(only.asType())
                            + ": only a record of one scalar or enum is stored as that value",
                    asWhole + ", or put @Embedded here and @Embeddable on " + record.getSimpleName());
        } else {
            site.add(
                    RecordRule.PLAIN_RECORD,
                    name,
                    "and no annotation says how to store it",
                    "put @Embedded on it for columns of its own, @Json for a document, or store the id of a row "
                            + "with @References");
        }
    }

    private static String insteadOf(TypeMirror type, String name) {
        String raw = JavaTypes.declaration(type)
                .map(element -> element.getQualifiedName().toString())
                .orElse(name);
        if (BETTER_TYPES.containsKey(raw)) {
            return "use " + BETTER_TYPES.get(raw);
        }
        boolean oneArgument = type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1;
        if (oneArgument && isCollection(type)) {
            TypeMirror argument = ((DeclaredType) type).getTypeArguments().get(0);
            return "use java.util.List<" + TypeName.get(argument) + ">, or store it as @Json";
        }
        return "store it as @Json, turn it into a storable type with @Convert, or choose another type";
    }

    private static boolean isCollection(TypeMirror type) {
        return JavaTypes.declaration(type)
                .filter(element ->
                        COLLECTIONS.contains(element.getQualifiedName().toString())
                                || element.getInterfaces().stream().anyMatch(Refusal::isCollection)
                                || isCollection(element.getSuperclass()))
                .isPresent();
    }

    /** Returns how the rows of a table refer back to the record that wants to hold a list of them. */
    private String referenceFrom(TypeElement table, Site site) {
        ClassName owner = site.record();
        String lower = owner.simpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + owner.simpleName().substring(1);
        String element = table.getSimpleName().toString();
        Optional<String> id = types.find(owner).filter(Refusal::isTable).flatMap(Refusal::idType);
        return id.map(idType -> String.format(
                        "put @References(%s.class) %s %sId into %s; %sDao then has listBy%sId(…)",
                        owner.simpleName(), idType, lower, element, element, owner.simpleName()))
                .orElse(element + " has a table: put a reference to the owning row into " + element);
    }

    private static boolean isTable(TypeElement element) {
        return Mirror.on(element, "DocTable").isPresent();
    }

    private static boolean isEmbeddable(TypeElement element) {
        return Mirror.on(element, "Embeddable").isPresent();
    }

    private static Optional<String> idType(TypeElement table) {
        List<? extends Element> ids = table.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.FIELD
                        && Mirror.on(member, "Id").isPresent())
                .toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(TypeName.get(ids.get(0).asType()).toString());
    }

    private static Map<String, String> betterTypes() {
        Map<String, String> better = new HashMap<>();
        List.of("java.lang.CharSequence", "java.lang.StringBuilder", "java.lang.StringBuffer", "java.sql.Clob")
                .forEach(name -> better.put(name, "String"));
        List.of("java.io.InputStream", "java.nio.ByteBuffer", "java.sql.Blob", "java.util.BitSet")
                .forEach(name -> better.put(name, "byte[]"));
        better.put("java.lang.Number", "java.math.BigDecimal, or the primitive type that fits");
        better.put("java.io.File", "java.nio.file.Path");
        better.put("java.net.URL", "java.net.URI");
        better.put("java.util.concurrent.atomic.AtomicInteger", "int");
        better.put("java.util.concurrent.atomic.AtomicLong", "long");
        better.put("java.util.concurrent.atomic.AtomicBoolean", "boolean");
        return Map.copyOf(better);
    }
}
