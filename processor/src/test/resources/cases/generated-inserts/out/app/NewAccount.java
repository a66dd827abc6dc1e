package app;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Account} without what the database or the library fills. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewAccount {
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

    private NewAccount(Long balance, String secret, String hint, Optional<String> note,
            OptionalDouble rate, String owner, byte[] photo, Account.Limits limits,
            Account.Limits oldLimits, long unset) {
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

    /** A row with the values that every new row needs. */
    public static NewAccount of(String owner, byte[] photo, Account.Limits limits) {
        return new NewAccount(null, null, null, Optional.empty(), OptionalDouble.empty(), owner,
                photo, limits, null, 31L);
    }

    /** A row with the values of another one that may be given; all of them count as set. */
    public static NewAccount from(Account row) {
        return new NewAccount(row.balance(), row.secret(), row.hint(), row.note(), row.rate(),
                row.owner(), row.photo(), row.limits(), row.oldLimits(), 0L);
    }

    /** The value for {@code balance}; null while it is left to the database. */
    public Long balance() {
        return balance;
    }

    /** The value for {@code secret}; null while it is left to the database. */
    public String secret() {
        return secret;
    }

    /** The value for {@code hint}; null while it is left to the database. */
    public String hint() {
        return hint;
    }

    /** The value for {@code note}; empty while it is left to the database. */
    public Optional<String> note() {
        return note;
    }

    /** The value for {@code rate}; empty while it is left to the database. */
    public OptionalDouble rate() {
        return rate;
    }

    /** The value for {@code owner}. */
    public String owner() {
        return owner;
    }

    /** The value for {@code photo}. */
    public byte[] photo() {
        return photo;
    }

    /** The value for {@code limits}. */
    public Account.Limits limits() {
        return limits;
    }

    /** The value for {@code oldLimits}; may be null. */
    public Account.Limits oldLimits() {
        return oldLimits;
    }

    /** This row with another value for {@code balance}. */
    public NewAccount withBalance(long balance) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset & ~1L);
    }

    /** This row with another value for {@code secret}. */
    public NewAccount withSecret(String secret) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset & ~2L);
    }

    /** This row with another value for {@code hint}. */
    public NewAccount withHint(String hint) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset & ~4L);
    }

    /** This row with another value for {@code note}. */
    public NewAccount withNote(Optional<String> note) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset & ~8L);
    }

    /** This row with another value for {@code rate}. */
    public NewAccount withRate(OptionalDouble rate) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset & ~16L);
    }

    /** This row with another value for {@code owner}. */
    public NewAccount withOwner(String owner) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset);
    }

    /** This row with another value for {@code photo}. */
    public NewAccount withPhoto(byte[] photo) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset);
    }

    /** This row with another value for {@code limits}. */
    public NewAccount withLimits(Account.Limits limits) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset);
    }

    /** This row with another value for {@code oldLimits}. */
    public NewAccount withOldLimits(Account.Limits oldLimits) {
        return new NewAccount(balance, secret, hint, note, rate, owner, photo, limits, oldLimits,
                unset);
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
        return Objects.hash(balance, secret, hint, note, rate, owner, Arrays.hashCode(photo),
                limits, oldLimits, unset);
    }

    @Override
    public String toString() {
        return "NewAccount["
                + "balance=" + ((unset & 1L) == 0 ? balance : "default")
                + ", secret=" + "***"
                + ", hint=" + ((unset & 4L) == 0 ? hint : "default")
                + ", note=" + ((unset & 8L) == 0 ? note : "default")
                + ", rate=" + ((unset & 16L) == 0 ? rate : "default")
                + ", owner=" + owner
                + ", photo=" + Arrays.toString(photo)
                + ", limits=" + limits
                + ", oldLimits=" + oldLimits
                + "]";
    }
}
