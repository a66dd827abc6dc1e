package app;

import androidx.room.ColumnInfo;
import androidx.room.PrimaryKey;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import javax.annotation.CheckForNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

@DocTable
record Book(
        @PrimaryKey(autoGenerate = true) long key,
        @Id @jakarta.persistence.GeneratedValue long id,
        @ColumnInfo(name = "t") String title,
        @ColumnName("s") String subtitle,
        @ManyToOne long author,
        @CheckForNull String note,
        @Enumerated Status status,
        @com.acme.Column String other,
        @Embedded Place place) {
    enum Status {
        DRAFT
    }
}
