package io.doctable.processor.read;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotation of another library that a user may expect to work here, such as {@code jakarta.persistence.Column}.
 *
 * @param simpleName its simple name
 * @param packages the packages it is known in, with the packages below them; empty for every package
 * @param counterpart what makes it superfluous on the same place: one of our annotations ({@code "Id"}), or one of
 *     ours with an attribute ({@code "Id.generated"}); empty for nothing
 * @param remedy what to write instead
 */
record LookAlike(String simpleName, List<String> packages, String counterpart, String remedy) {
    private static final List<String> JPA = List.of("jakarta.persistence", "javax.persistence", "jakarta.nosql");
    private static final List<String> SPRING = List.of("org.springframework.data");
    private static final List<String> ROOM = List.of("androidx.room", "android.arch.persistence.room");
    private static final List<String> MICRONAUT = List.of("io.micronaut.data");
    private static final List<String> DOMA = List.of("org.seasar.doma");
    private static final List<String> HIBERNATE = List.of("org.hibernate.annotations");
    private static final List<String> JDBI = List.of("org.jdbi.v3");
    private static final List<String> MAPPERS = all(JPA, SPRING, ROOM, MICRONAUT, DOMA, HIBERNATE);
    private static final List<String> ANY = List.of();

    /** Packages whose annotations of these names have nothing to do with tables. */
    private static final List<String> UNRELATED =
            List.of("org.eclipse.microprofile.graphql", "com.squareup.moshi", "io.avaje.jsonb", "org.javers");

    private static final String A_METHOD = "make it a method of the record: all components of a record are stored";
    private static final String CONVERTER = "name a converter with @Convert";
    private static final String REFERENCES = "put @References on the id of the other record";

    /** Those on components. */
    static final List<LookAlike> ON_COMPONENTS = List.of(
            ours("Column"),
            ours("Id"),
            ours("Version"),
            ours("Embedded"),
            ours("References"),
            ours("Convert"),
            ours("CreatedAt"),
            ours("UpdatedAt"),
            new LookAlike("Json", JDBI, "Json", imported("Json")),
            new LookAlike("Unique", ANY, "Column.unique", "write @Column(unique = true)"),
            new LookAlike("Index", ANY, "Column.index", "write @Column(index = true)"),
            new LookAlike("Indexed", SPRING, "Column.index", "write @Column(index = true)"),
            new LookAlike("Check", ANY, "Column.check", "write @Column(check = \"…\")"),
            new LookAlike("ForeignKey", ANY, "References", REFERENCES),
            new LookAlike("PrimaryKey", MAPPERS, "Id", imported("Id")),
            new LookAlike("EmbeddedId", MAPPERS, "Embedded", "list the key's columns in @DocTable(primaryKey = {…})"),
            new LookAlike("GeneratedValue", MAPPERS, "Id.generated", "write @Id(generated = true)"),
            new LookAlike("SequenceGenerator", MAPPERS, "Id.generated", "write @Id(generated = true)"),
            new LookAlike("AutoPopulated", MICRONAUT, "Id.generated", "write @Id(generated = true)"),
            new LookAlike("ColumnInfo", ROOM, "Column", imported("Column")),
            new LookAlike("MappedProperty", MICRONAUT, "Column", imported("Column")),
            new LookAlike("ColumnName", JDBI, "Column.name", "write @Column(name = \"…\")"),
            new LookAlike("ColumnDefault", HIBERNATE, "Column.defaultSql", "write @Column(defaultSql = \"…\")"),
            new LookAlike("NaturalId", HIBERNATE, "Column.unique", "write @Column(unique = true)"),
            new LookAlike("Comment", HIBERNATE, "Column.comment", "write @Column(comment = \"…\")"),
            new LookAlike("JdbcTypeCode", HIBERNATE, "Column.type", "write @Column(type = \"…\"), or @Json"),
            new LookAlike("Type", HIBERNATE, "Convert", CONVERTER),
            new LookAlike("TypeConverters", ROOM, "Convert", CONVERTER),
            new LookAlike("Enumerated", JPA, "Convert", "enums are stored by name; for another form " + CONVERTER),
            new LookAlike("Transient", MAPPERS, "", A_METHOD),
            new LookAlike("Ignore", ROOM, "", A_METHOD),
            new LookAlike("CreatedDate", SPRING, "CreatedAt", imported("CreatedAt")),
            new LookAlike("CreationTimestamp", HIBERNATE, "CreatedAt", imported("CreatedAt")),
            new LookAlike("DateCreated", MICRONAUT, "CreatedAt", imported("CreatedAt")),
            new LookAlike("LastModifiedDate", SPRING, "UpdatedAt", imported("UpdatedAt")),
            new LookAlike("UpdateTimestamp", HIBERNATE, "UpdatedAt", imported("UpdatedAt")),
            new LookAlike("DateUpdated", MICRONAUT, "UpdatedAt", imported("UpdatedAt")),
            new LookAlike("ReadOnlyProperty", SPRING, "Column", "write @Column(insertable = false, updatable = false)"),
            new LookAlike("InsertOnlyProperty", SPRING, "Column.updatable", "write @Column(updatable = false)"),
            new LookAlike("ManyToOne", MAPPERS, "References", REFERENCES),
            new LookAlike("OneToOne", MAPPERS, "References", REFERENCES),
            new LookAlike("JoinColumn", MAPPERS, "References", REFERENCES),
            new LookAlike("OneToMany", MAPPERS, "Json", "give the elements a table of their own, with @References"),
            new LookAlike("ManyToMany", MAPPERS, "Json", "give the pairs a table of their own, with @References"),
            new LookAlike("ElementCollection", MAPPERS, "Json", "remove it: a List is stored in one column"),
            new LookAlike("CheckForNull", ANY, "Nullable", "write @Nullable"),
            new LookAlike("PossiblyNull", List.of("edu.umd.cs.findbugs.annotations"), "Nullable", "write @Nullable"),
            new LookAlike("NullableDecl", ANY, "Nullable", "write @Nullable"));

    /** Those on records. */
    static final List<LookAlike> ON_RECORDS = List.of(
            new LookAlike("Table", MAPPERS, "DocTable.name", "write @DocTable(name = \"…\")"),
            new LookAlike("Entity", MAPPERS, "DocTable.name", "remove it: @DocTable makes the table"),
            new LookAlike("MappedEntity", MICRONAUT, "DocTable.name", "write @DocTable(name = \"…\")"),
            new LookAlike("IdClass", JPA, "DocTable.primaryKey", "write @DocTable(primaryKey = {…})"),
            new LookAlike("Index", ANY, "DocTable.indexes", "write @DocTable(indexes = @Index(…))"),
            new LookAlike("CompoundIndex", SPRING, "DocTable.indexes", "write @DocTable(indexes = @Index(…))"),
            new LookAlike("Unique", ANY, "DocTable.uniques", "write @DocTable(uniques = @Unique(…))"),
            new LookAlike("Check", ANY, "DocTable.checks", "write @DocTable(checks = @Check(…))"),
            new LookAlike("ForeignKey", ANY, "DocTable.foreignKeys", "write @DocTable(foreignKeys = @ForeignKey(…))"),
            new LookAlike("Comment", HIBERNATE, "DocTable.comment", "write @DocTable(comment = \"…\")"));

    /** Returns whether an annotation of that name in that package is this one. */
    boolean matches(String name, String packageName) {
        return simpleName.equals(name)
                && !isIn(UNRELATED, packageName)
                && (packages.isEmpty() || isIn(packages, packageName));
    }

    private static boolean isIn(List<String> roots, String packageName) {
        return roots.stream().anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
    }

    private static LookAlike ours(String simpleName) {
        return new LookAlike(simpleName, ANY, simpleName, imported(simpleName));
    }

    private static String imported(String simpleName) {
        return "import " + Mirror.OURS + simpleName;
    }

    @SafeVarargs
    private static List<String> all(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
