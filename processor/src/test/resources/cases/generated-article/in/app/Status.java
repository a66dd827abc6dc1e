package app;

public enum Status {
    DRAFT,
    LIVE
}
