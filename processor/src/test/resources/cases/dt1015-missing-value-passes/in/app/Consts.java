package app;


interface Consts {
    String NAME = "books";
    int SHORT = 20;
}
