package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.time.LocalDateTime;

/** A broken record that implements what is generated of it, and whose new rows have a builder. */
@DocTable
public record Loan(
        @Id long id,
        String first,
        String second,
        String third,
        String fourth,
        @CreatedAt(zone = "") LocalDateTime created,
        @UpdatedAt(zone = "here and there") LocalDateTime updated)
        implements LoanWith {
    Loan returned() {
        NewLoan.builder().first("1").build();
        return withFirst("2").withSecond("3");
    }
}
