package app;

import io.doctable.annotation.ColumnConverter;

final class MoneyInCents implements ColumnConverter<Everything.Money, Long> {
    @Override
    public Long toColumn(Everything.Money money) {
        return money.cents();
    }

    @Override
    public Everything.Money fromColumn(Long cents) {
        return new Everything.Money(cents);
    }
}
