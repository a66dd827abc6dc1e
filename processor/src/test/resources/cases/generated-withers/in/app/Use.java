package app;

/** Uses what is generated in the same compilation. */
final class Use {
    private Use() {}

    static Note changed(Note note) {
        return note.withTitle("other").withChanged(3).withPlace(new Note.Place(1, 2)).withRaw(new byte[0]);
    }

    static Outer.Inner changed(Outer.Inner inner) {
        return inner.withAmount(inner.amount() + 1);
    }

    static long throughTheInterface(NoteWith note) {
        return note.id();
    }
}
