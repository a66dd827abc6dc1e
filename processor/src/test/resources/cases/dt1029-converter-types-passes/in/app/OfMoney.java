package app;


class OfMoney extends Base<Money> {
    public Money fromColumn(String stored) {
        throw new UnsupportedOperationException();
    }
}
