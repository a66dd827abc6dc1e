package io.doctable.distribute;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A message from a child on its standard output: after a greeting come its results, one each, and how it ended. */
sealed interface Reply {
    /** Distinguishes a child JVM of this library from any other program that prints. */
    int GREETING = 0xD0C7AB1E;

    /** One result, encoded. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Result(byte[] bytes) implements Reply {}

    /** The work is finished. */
    record Done() implements Reply {}

    /** The work failed; the fields of the exception. */
    record Failed(int index, int count, String what, String typeName, String message, String stack) implements Reply {
        private static final int LONGEST_STACK = 64 * 1024;

        /** Returns the description of a failure. */
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

        /** Returns the failure as an exception for the parent JVM. */
        WorkFailedException exception(int total) {
            return WorkFailedException.about(index, count, total, what, ChildFailure.thrown(typeName, message, stack));
        }
    }

    /** Writes a reply and flushes it. */
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

    /** Reads a reply; throws {@link java.io.EOFException} if the child has ended. */
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
            default -> throw new IOException("unknown kind of reply: byte " + kind);
        };
    }
}
