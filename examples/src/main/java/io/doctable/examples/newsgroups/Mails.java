package io.doctable.examples.newsgroups;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents mails; the same seed gives the same ones. */
final class Mails {
    private static final List<String> FIRST_NAMES =
            List.of("Ada", "Alan", "Barbara", "Donald", "Edsger", "Frances", "Grace", "John", "Margaret", "Niklaus");
    private static final List<String> LAST_NAMES =
            List.of("Abel", "Brun", "Cruz", "Dahl", "Egede", "Fock", "Gauss", "Hahn", "Ito", "Jung", "Kok", "Lie");
    private static final List<String> DOMAINS =
            List.of("cs.example.edu", "math.example.edu", "mail.example.com", "example.org", "lab.example.net");
    private static final List<String> WORDS = List.of(
            "engine",
            "winter",
            "oil",
            "moon",
            "orbit",
            "key",
            "chip",
            "goal",
            "ice",
            "driver",
            "window",
            "card",
            "disk",
            "monitor",
            "encryption",
            "launch",
            "season",
            "price",
            "ride",
            "question",
            "answer",
            "thanks",
            "anybody");

    private static final int SHORTEST_TEXT = 30;
    private static final int LONGEST_TEXT = 250;

    private final Random random;

    private Mails(long seed) {
        random = new Random(seed);
    }

    /** That many mails. */
    static List<String> invent(int count, long seed) {
        Mails mails = new Mails(seed);
        return IntStream.range(0, count).mapToObj(mails::mail).toList();
    }

    private String mail(int number) {
        String first = one(FIRST_NAMES);
        String last = one(LAST_NAMES);
        String domain = one(DOMAINS);
        String address = first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT);
        String organization = random.nextInt(4) == 0 ? "" : "Organization: The " + one(LAST_NAMES) + " Institute\n";
        return "From: " + address + "@" + domain + " (" + first + " " + last + ")\n"
                + "Subject: Re: " + words(3) + "?\n"
                + organization
                + "Message-ID: <" + number + "@" + domain + ">\n\n"
                + words(random.nextInt(SHORTEST_TEXT, LONGEST_TEXT)) + ".\n";
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
