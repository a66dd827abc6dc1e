package app;

interface Names {
    String OTHER = "other";
}
