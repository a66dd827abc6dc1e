package app;

import io.doctable.annotation.ColumnConverter;

final class LevelCode implements ColumnConverter<TopCustomer.Level, Integer> {
    @Override
    public Integer toColumn(TopCustomer.Level level) {
        return level.ordinal();
    }

    @Override
    public TopCustomer.Level fromColumn(Integer code) {
        return TopCustomer.Level.values()[code];
    }
}
