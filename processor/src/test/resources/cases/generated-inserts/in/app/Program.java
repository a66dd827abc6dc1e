package app;

import io.doctable.engine.Engine;
import java.util.Optional;
import java.util.OptionalDouble;

final class Program {
    private Program() {}

    static void run(Engine engine) {
        AccountDao accounts = new AccountDao(engine);
        NewAccount made = NewAccount.of("Ada", new byte[] {1}, new Account.Limits(2.5f, null, new Account.Window(8, null), null))
                .withBalance(5)
                .withSecret("s")
                .withHint(null)
                .withNote(Optional.of("n"))
                .withRate(OptionalDouble.empty())
                .withOldLimits(null);
        Account stored = accounts.insert(made);
        Long balance = made.balance();
        boolean same = made.equals(NewAccount.from(stored));
    }
}
