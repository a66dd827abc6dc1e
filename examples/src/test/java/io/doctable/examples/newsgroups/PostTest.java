package io.doctable.examples.newsgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How a mail is read. */
class PostTest {
    private static final String MAIL = """
            From: ada.lie@cs.example.edu (Ada Lie)
            Subject: Re: winter: oil?
            Organization: The Lie Institute
            Message-ID: <7@cs.example.edu>

            Thanks.

            Ada
            """;

    @Test
    void headersAndTextAreToldApart() {
        assertThat(Post.fromString(MAIL))
                .isEqualTo(NewPost.of(
                                "<7@cs.example.edu>",
                                "ada.lie@cs.example.edu (Ada Lie)",
                                "cs.example.edu",
                                "Re: winter: oil?",
                                13,
                                "Thanks.\n\nAda\n")
                        .withOrganization("The Lie Institute"));
    }

    @Test
    void theOrganizationMayBeMissing() {
        assertThat(Post.fromString(MAIL.replaceFirst("Organization.*\n", "")).organization())
                .isNull();
    }

    @Test
    void whatEveryMailHasMayNot() {
        assertThatThrownBy(() -> Post.fromString(MAIL.replaceFirst("Subject.*\n", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Subject");
        assertThatThrownBy(() -> Post.fromString("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSeedGivesTheSameMails() {
        assertThat(Mails.invent(20, 1)).isEqualTo(Mails.invent(20, 1)).isNotEqualTo(Mails.invent(20, 2));
        assertThat(Mails.invent(500, 1))
                .allSatisfy(mail -> assertThat(Post.fromString(mail).author())
                        .matches("[a-z]+\\.[a-z]+@[a-z.]+ \\([A-Z][a-z]+ [A-Z][a-z]+\\)"));
    }

    @Test
    void theMeanOfSamplesLiesInItsInterval() {
        Bootstrap mean = Bootstrap.of(new int[] {1, 2, 3, 4, 5, 6}, 1000, 7);
        assertThat(mean.mean()).isBetween(3.4, 3.6);
        assertThat(mean.low()).isBetween(2.0, 2.5);
        assertThat(mean.high()).isBetween(4.5, 5.0);
        assertThat(mean).isEqualTo(Bootstrap.of(new int[] {1, 2, 3, 4, 5, 6}, 1000, 7));
    }
}
