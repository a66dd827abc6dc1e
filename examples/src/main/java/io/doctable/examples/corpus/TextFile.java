package io.doctable.examples.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A text file as it was read.
 *
 * @param path its path inside the folder, as {@link PathText} writes it
 * @param hash the SHA-256 of its bytes
 */
record TextFile(String path, String text, String hash, long bytes) {
    /** Larger files are data, not texts. */
    static final long LARGEST = 16L << 20;

    /**
     * Reads a file of the folder.
     *
     * @throws NotIndexableException if it is not a text that can be indexed; the reason is for the user
     */
    static TextFile read(Path folder, Path file) throws NotIndexableException {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new NotIndexableException(String.format(
                        Locale.ROOT, "larger than %d MB (%.1f MB)", LARGEST >> 20, size / (double) (1 << 20)));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new TextFile(PathText.inside(folder, file), decode(bytes), sha256(bytes), bytes.length);
        } catch (AccessDeniedException e) {
            throw new NotIndexableException("no permission to read it");
        } catch (IOException e) {
            throw new NotIndexableException("cannot be read: " + e);
        }
    }

    /** The headings of a Markdown file; no other file has any. */
    List<Heading> headings() {
        return path.toLowerCase(Locale.ROOT).endsWith(".md") ? Heading.in(text) : List.of();
    }

    private static String decode(byte[] bytes) throws NotIndexableException {
        for (byte b : bytes) {
            if (b == 0) {
                throw new NotIndexableException("not a text (it holds zero bytes)");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotIndexableException("not a text in UTF-8");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
