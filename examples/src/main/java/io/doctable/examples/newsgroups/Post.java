package io.doctable.examples.newsgroups;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail to a newsgroup, as it is stored. Methods of a record are no columns. */
@DocTable(name = "posts")
public record Post(
        @Id(generated = true) long id,
        @CreatedAt Instant added,
        @Column(unique = true) String messageId,
        String author,
        @Column(index = true) String domain,
        String subject,
        @Nullable String organization,
        int length,
        String text,
        @Nullable String worker) {

    /**
     * Reads a mail: lines of the form {@code Name: value}, an empty line, the text.
     *
     * @throws IllegalArgumentException if a line that every mail has is missing
     */
    static NewPost fromString(String mail) {
        int end = mail.indexOf("\n\n");
        Map<String, String> headers = mail.substring(0, Math.max(end, 0))
                .lines()
                .map(line -> line.split(": ", 2))
                .filter(header -> header.length == 2)
                .collect(Collectors.toMap(header -> header[0], header -> header[1], (first, second) -> first));
        Function<String, String> required = name -> {
            String value = headers.get(name);
            if (value == null) {
                throw new IllegalArgumentException("the mail has no line \"" + name + ":\"");
            }
            return value;
        };
        String author = required.apply("From");
        String text = mail.substring(end + 2);
        return NewPost.of(
                        required.apply("Message-ID"),
                        author,
                        domainOf(author),
                        required.apply("Subject"),
                        text.length(),
                        text)
                .withOrganization(headers.get("Organization"));
    }

    /** The author's address, without the name. */
    public String authorEmail() {
        return emailOf(author);
    }

    /** The part of an author's address that follows the {@code @}. */
    static String domainOf(String author) {
        return emailOf(author).replaceFirst(".*@", "");
    }

    /** What stands before the name in {@code ada@example.org (Ada Lovelace)}. */
    private static String emailOf(String author) {
        return author.replaceFirst(" .*", "");
    }
}
