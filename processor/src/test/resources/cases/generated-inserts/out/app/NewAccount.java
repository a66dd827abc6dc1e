package app;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Account} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewAccount {
    static final long BALANCE_UNSET = 1L;
    static final long SECRET_UNSET = 1L << 1;
    static final long HINT_UNSET = 1L << 2;
    static final long NOTE_UNSET = 1L << 3;
    static final long RATE_UNSET = 1L << 4;

    private final Long balance;
    private final String secret;
    private final String hint;
    private final Optional<String> note;
    private final OptionalDouble rate;
    private final String owner;
    private final byte[] photo;
    private final Account.Limits limits;
    private final Account.Limits oldLimits;

    final long unset;

    private NewAccount(
            Long balance,
            String secret,
            String hint,
            Optional<String> note,
            OptionalDouble rate,
            String owner,
            byte[] photo,
            Account.Limits limits,
            Account.Limits oldLimits,
            long unset) {
        this.balance = balance;
        this.secret = secret;
        this.hint = hint;
        this.note = note;
        this.rate = rate;
        this.owner = owner;
        this.photo = photo;
        this.limits = limits;
        this.oldLimits = oldLimits;
        this.unset = unset;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewAccount of(String owner, byte[] photo, Account.Limits limits) {
        return new NewAccount(
                null,
                null,
                null,
                Optional.empty(),
                OptionalDouble.empty(),
                owner,
                photo,
                limits,
                null,
                BALANCE_UNSET | SECRET_UNSET | HINT_UNSET | NOTE_UNSET | RATE_UNSET);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewAccount from(Account row) {
        return new NewAccount(
                row.balance(),
                row.secret(),
                row.hint(),
                row.note(),
                row.rate(),
                row.owner(),
                row.photo(),
                row.limits(),
                row.oldLimits(),
                0L);
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
        return new NewAccount(
                balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset & ~BALANCE_UNSET);
    }

    /** Returns this row with another value of {@code secret}. */
    public NewAccount withSecret(String secret) {
        return new NewAccount(
                balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset & ~SECRET_UNSET);
    }

    /** Returns this row with another value of {@code hint}. */
    public NewAccount withHint(String hint) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset & ~HINT_UNSET);
    }

    /** Returns this row with another value of {@code note}. */
    public NewAccount withNote(Optional<String> note) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset & ~NOTE_UNSET);
    }

    /** Returns this row with another value of {@code rate}. */
    public NewAccount withRate(OptionalDouble rate) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset & ~RATE_UNSET);
    }

    /** Returns this row with another value of {@code owner}. */
    public NewAccount withOwner(String owner) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset);
    }

    /** Returns this row with another value of {@code photo}. */
    public NewAccount withPhoto(byte[] photo) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset);
    }

    /** Returns this row with another value of {@code limits}. */
    public NewAccount withLimits(Account.Limits limits) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset);
    }

    /** Returns this row with another value of {@code oldLimits}. */
    public NewAccount withOldLimits(Account.Limits oldLimits) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits, unset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewAccount that
                && Objects.equals(balance, that.balance)
                && Objects.equals(secret, that.secret)
                && Objects.equals(hint, that.hint)
                && Objects.equals(note, that.note)
                && Objects.equals(rate, that.rate)
                && Objects.equals(owner, that.owner)
                && Arrays.equals(photo, that.photo)
                && Objects.equals(limits, that.limits)
                && Objects.equals(oldLimits, that.oldLimits)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(balance, secret, hint, note, rate, owner, Arrays.hashCode(photo), limits, oldLimits, unset);
    }

    @Override
    public String toString() {
        return "NewAccount["
                + "balance=" + ((unset & BALANCE_UNSET) == 0 ? balance : "default")
                + ", secret=" + "***"
                + ", hint=" + ((unset & HINT_UNSET) == 0 ? hint : "default")
                + ", note=" + ((unset & NOTE_UNSET) == 0 ? note : "default")
                + ", rate=" + ((unset & RATE_UNSET) == 0 ? rate : "default")
                + ", owner=" + owner
                + ", photo=" + Arrays.toString(photo)
                + ", limits=" + limits
                + ", oldLimits=" + oldLimits
                + "]";
    }
}
