package app;

import io.doctable.annotation.DocTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.Version;

/** Compiles without an error, and would store neither the key nor the unique column. */
@DocTable
@Entity
@Table(name = "authors")
record Author(
        @Id @GeneratedValue long id,
        @Column(unique = true) String name,
        @Version int version,
        @CreatedDate java.time.Instant created,
        @Transient int age) {}
