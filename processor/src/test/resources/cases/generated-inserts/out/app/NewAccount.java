package app;

import io.doctable.table.NewRow;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Account} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewAccount extends NewRow<NewAccount> {
    static final long BALANCE_UNSET = 1L;
    static final long SECRET_UNSET = 1L << 1;
    static final long HINT_UNSET = 1L << 2;
    static final long NOTE_UNSET = 1L << 3;
    static final long RATE_UNSET = 1L << 4;

    private Long balance;
    private String secret;
    private String hint;
    private Optional<String> note;
    private OptionalDouble rate;
    private String owner;
    private byte[] photo;
    private Account.Limits limits;
    private Account.Limits oldLimits;

    private NewAccount(
            long unset,
            Long balance,
            String secret,
            String hint,
            Optional<String> note,
            OptionalDouble rate,
            String owner,
            byte[] photo,
            Account.Limits limits,
            Account.Limits oldLimits) {
        super(unset);
        this.balance = balance;
        this.secret = secret;
        this.hint = hint;
        this.note = note;
        this.rate = rate;
        this.owner = owner;
        this.photo = photo;
        this.limits = limits;
        this.oldLimits = oldLimits;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewAccount of(String owner, byte[] photo, Account.Limits limits) {
        return new NewAccount(
                BALANCE_UNSET | SECRET_UNSET | HINT_UNSET | NOTE_UNSET | RATE_UNSET,
                null,
                null,
                null,
                Optional.empty(),
                OptionalDouble.empty(),
                owner,
                photo,
                limits,
                null);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewAccount from(Account row) {
        return new NewAccount(
                0,
                row.balance(),
                row.secret(),
                row.hint(),
                row.note(),
                row.rate(),
                row.owner(),
                row.photo(),
                row.limits(),
                row.oldLimits());
    }

    /** Returns the value of {@code balance}; null if the database is to use its default. */
    public Long balance() {
        return balance;
    }

    /** Returns the value of {@code secret}; null if the database is to use its default. */
    public String secret() {
        return secret;
    }

    /** Returns the value of {@code hint}; null if the database is to use its default. */
    public String hint() {
        return hint;
    }

    /** Returns the value of {@code note}; empty if the database is to use its default. */
    public Optional<String> note() {
        return note;
    }

    /** Returns the value of {@code rate}; empty if the database is to use its default. */
    public OptionalDouble rate() {
        return rate;
    }

    /** Returns the value of {@code owner}. */
    public String owner() {
        return owner;
    }

    /** Returns the value of {@code photo}. */
    public byte[] photo() {
        return photo;
    }

    /** Returns the value of {@code limits}. */
    public Account.Limits limits() {
        return limits;
    }

    /** Returns the value of {@code oldLimits}; may be null. */
    public Account.Limits oldLimits() {
        return oldLimits;
    }

    /** Returns this row with another value of {@code balance}. */
    public NewAccount withBalance(long balance) {
        NewAccount copy = clone();
        copy.balance = balance;
        copy.set(BALANCE_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code secret}. */
    public NewAccount withSecret(String secret) {
        NewAccount copy = clone();
        copy.secret = secret;
        copy.set(SECRET_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code hint}. */
    public NewAccount withHint(String hint) {
        NewAccount copy = clone();
        copy.hint = hint;
        copy.set(HINT_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code note}. */
    public NewAccount withNote(Optional<String> note) {
        NewAccount copy = clone();
        copy.note = note;
        copy.set(NOTE_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code rate}. */
    public NewAccount withRate(OptionalDouble rate) {
        NewAccount copy = clone();
        copy.rate = rate;
        copy.set(RATE_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code owner}. */
    public NewAccount withOwner(String owner) {
        NewAccount copy = clone();
        copy.owner = owner;
        return copy;
    }

    /** Returns this row with another value of {@code photo}. */
    public NewAccount withPhoto(byte[] photo) {
        NewAccount copy = clone();
        copy.photo = photo;
        return copy;
    }

    /** Returns this row with another value of {@code limits}. */
    public NewAccount withLimits(Account.Limits limits) {
        NewAccount copy = clone();
        copy.limits = limits;
        return copy;
    }

    /** Returns this row with another value of {@code oldLimits}. */
    public NewAccount withOldLimits(Account.Limits oldLimits) {
        NewAccount copy = clone();
        copy.oldLimits = oldLimits;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("balance", balance, BALANCE_UNSET);
        values.addSensitive("secret", secret);
        values.add("hint", hint, HINT_UNSET);
        values.add("note", note, NOTE_UNSET);
        values.add("rate", rate, RATE_UNSET);
        values.add("owner", owner);
        values.add("photo", photo);
        values.add("limits", limits);
        values.add("oldLimits", oldLimits);
    }
}
