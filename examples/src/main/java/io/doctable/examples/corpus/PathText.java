package io.doctable.examples.corpus;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Paths as texts that a database can store and a program can open again, in every locale. A file name on Linux is bytes,
 * and {@link Path#toString()} loses those that the locale cannot represent; the path's URI keeps them. Here a name is read
 * as UTF-8. A byte that is no UTF-8, or a control character, becomes a backslash, {@code x} and two hexadecimal digits; a
 * backslash becomes two. Different names therefore have different texts.
 */
final class PathText {
    private PathText() {}

    /** An absolute path as text. */
    static String of(Path absolute) {
        Path root = absolute.getRoot();
        return root + inside(root, absolute);
    }

    /** The path of a file inside a folder, with slashes on every system. */
    static String inside(Path folder, Path file) {
        String start = withSlash(folder.toUri().getRawPath());
        String whole = withSlash(file.toUri().getRawPath());
        String inside = whole.substring(Math.min(start.length(), whole.length()));
        return text(unescapedUri(inside.endsWith("/") ? inside.substring(0, inside.length() - 1) : inside));
    }

    /** The file inside a folder to which {@link #inside} gave this text. */
    static Path resolve(Path folder, String inside) {
        StringBuilder uri = new StringBuilder(withSlash(folder.toUri().toString()));
        for (byte b : bytes(inside)) {
            uri.append(b == '/' ? "/" : String.format(Locale.ROOT, "%%%02X", b));
        }
        return Path.of(URI.create(uri.toString()));
    }

    /** The URI of a folder ends with a slash only while the folder exists. */
    private static String withSlash(String uri) {
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private static byte[] unescapedUri(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] name) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(name);
        CharBuffer out = CharBuffer.allocate(name.length);
        StringBuilder text = new StringBuilder();
        while (in.hasRemaining()) {
            boolean malformed = utf8.reset().decode(in, out, true).isMalformed();
            out.flip().chars().forEach(c -> append(text, (char) c));
            out.clear();
            if (malformed) {
                appendByte(text, in.get());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char c) {
        if (c == '\\') {
            text.append("\\\\");
        } else if (c < ' ' || c == 0x7F) {
            appendByte(text, (byte) c);
        } else {
            text.append(c);
        }
    }

    private static void appendByte(StringBuilder text, byte b) {
        text.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(b));
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            if (text.startsWith("\\x", i)) {
                bytes.write(HexFormat.fromHexDigits(text, i + 2, i + 4));
                i += 4;
            } else if (text.startsWith("\\\\", i)) {
                bytes.write('\\');
                i += 2;
            } else {
                int character = text.codePointAt(i);
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(character);
            }
        }
        return bytes.toByteArray();
    }
}
