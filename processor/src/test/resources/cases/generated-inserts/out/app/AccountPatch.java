package app;

import io.doctable.table.Patch;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Account}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class AccountPatch extends Patch<Account, AccountPatch> {
    private AccountPatch() {
        super(AccountTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static AccountPatch of() {
        return new AccountPatch();
    }

    /** Sets {@code balance}. */
    public AccountPatch balance(long balance) {
        return set(AccountTable.BALANCE, balance);
    }

    /** Sets {@code secret}. */
    public AccountPatch secret(String secret) {
        return set(AccountTable.SECRET, secret);
    }

    /** Sets {@code hint}. */
    public AccountPatch hint(String hint) {
        return set(AccountTable.HINT, hint);
    }

    /** Sets {@code note}. */
    public AccountPatch note(Optional<String> note) {
        return set(AccountTable.NOTE, note.orElse(null));
    }

    /** Sets {@code rate}. */
    public AccountPatch rate(OptionalDouble rate) {
        return set(AccountTable.RATE, rate.isPresent() ? rate.getAsDouble() : null);
    }

    /** Sets {@code state}. */
    public AccountPatch state(String state) {
        return set(AccountTable.STATE, state);
    }

    /** Sets {@code photo}. */
    public AccountPatch photo(byte[] photo) {
        return set(AccountTable.PHOTO, photo);
    }

    /** Sets {@code limits}. */
    public AccountPatch limits(Account.Limits limits) {
        Account.Window limitsSecond = limits.second();
        return set(AccountTable.LIMITS_PER_DAY, limits.perDay())
                .set(AccountTable.LIMITS_USED, limits.used())
                .set(AccountTable.LIMITS_WINDOW_OPENS, limits.window().opens())
                .set(AccountTable.LIMITS_WINDOW_CLOSES, limits.window().closes())
                .set(AccountTable.LIMITS_SECOND_OPENS, limitsSecond == null ? null : limitsSecond.opens())
                .set(AccountTable.LIMITS_SECOND_CLOSES, limitsSecond == null ? null : limitsSecond.closes());
    }

    /** Sets {@code oldLimits}. */
    public AccountPatch oldLimits(Account.Limits oldLimits) {
        Account.Window oldLimitsWindow = oldLimits == null ? null : oldLimits.window();
        Account.Window oldLimitsSecond = oldLimits == null ? null : oldLimits.second();
        return set(AccountTable.OLD_LIMITS_PER_DAY, oldLimits == null ? null : oldLimits.perDay())
                .set(AccountTable.OLD_LIMITS_USED, oldLimits == null ? null : oldLimits.used())
                .set(AccountTable.OLD_LIMITS_WINDOW_OPENS, oldLimitsWindow == null ? null : oldLimitsWindow.opens())
                .set(AccountTable.OLD_LIMITS_WINDOW_CLOSES, oldLimitsWindow == null ? null : oldLimitsWindow.closes())
                .set(AccountTable.OLD_LIMITS_SECOND_OPENS, oldLimitsSecond == null ? null : oldLimitsSecond.opens())
                .set(AccountTable.OLD_LIMITS_SECOND_CLOSES, oldLimitsSecond == null ? null : oldLimitsSecond.closes());
    }
}
