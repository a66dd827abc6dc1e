import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A record without a package; what is generated for it has none either. */
@DocTable
@SuppressWarnings("DefaultPackage") // which is what is tried here
record Unpackaged(
        @Id(generated = true) long id,
        @Column(unique = true) String name,
        @Column(defaultSql = "1") int count) {}
