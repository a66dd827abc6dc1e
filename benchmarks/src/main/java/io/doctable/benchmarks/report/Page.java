package io.doctable.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in Markdown of which the parts between two markers are generated. */
public final class Page {
    private final Path file;

    /** Takes a file that exists. */
    public Page(Path file) {
        this.file = file;
    }

    /**
     * Replaces what is between {@code <!-- measured name -->} and {@code <!-- end -->}.
     *
     * @throws IllegalArgumentException if the page has no such markers
     */
    public void replace(String name, String text) throws IOException {
        String page = Files.readString(file);
        String begin = "<!-- measured " + name + " -->\n";
        Matcher part = Pattern.compile("(?s)" + Pattern.quote(begin) + ".*?<!-- end -->")
                .matcher(page);
        if (!part.find()) {
            throw new IllegalArgumentException(file + " has no lines \"" + begin.strip() + "\" and \"<!-- end -->\"");
        }
        Files.writeString(
                file, page.substring(0, part.start()) + begin + text + "\n<!-- end -->" + page.substring(part.end()));
    }
}
