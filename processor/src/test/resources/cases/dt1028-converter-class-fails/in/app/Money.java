package app;


record Money(long cents, String currency) {}
