package io.doctable.distribute;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a child says, through its standard output: a greeting, its results one by one, and how it ended. */
sealed interface Reply {
    /** Tells a child of ours from whatever else may print. */
    int GREETING = 0xD0C7AB1E;

    /** One result, encoded. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Result(byte[] bytes) implements Reply {}

    /** All is done. */
    record Done() implements Reply {}

    /** The work failed; the fields of the exception. */
    record Failed(int index, int count, String what, String typeName, String message, String stack) implements Reply {
        private static final int LONGEST_STACK = 64 * 1024;

        /** Says what was thrown. */
        static Failed of(WorkFailedException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            StringWriter stack = new StringWriter();
            cause.printStackTrace(new PrintWriter(stack));
            String text = stack.toString();
            return new Failed(
                    failure.index(),
                    failure.count(),
                    failure.what(),
                    cause.getClass().getName(),
                    String.valueOf(cause.getMessage()),
                    text.substring(0, Math.min(LONGEST_STACK, text.length())));
        }

        /** The same for the JVM that started the child. */
        WorkFailedException exception(int total) {
            return WorkFailedException.about(index, count, total, what, ChildFailure.thrown(typeName, message, stack));
        }
    }

    /** Writes a reply and sends it off. */
    static void write(DataOutputStream out, Reply reply) throws IOException {
        if (reply instanceof Result result) {
            out.writeByte('R');
            Wire.write(out, result.bytes());
        } else if (reply instanceof Failed failed) {
            out.writeByte('F');
            out.writeInt(failed.index());
            out.writeInt(failed.count());
            Wire.write(out, failed.what());
            Wire.write(out, failed.typeName());
            Wire.write(out, failed.message());
            Wire.write(out, failed.stack());
        } else {
            out.writeByte('D');
        }
        out.flush();
    }

    /** Reads a reply; an {@link java.io.EOFException} says that the child is gone. */
    static Reply read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'R' -> new Result(Wire.readBytes(in));
            case 'D' -> new Done();
            case 'F' ->
                new Failed(
                        in.readInt(),
                        in.readInt(),
                        Wire.readText(in),
                        Wire.readText(in),
                        Wire.readText(in),
                        Wire.readText(in));
            default -> throw new IOException("no reply begins with byte " + kind);
        };
    }
}
