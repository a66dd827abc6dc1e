package app;

/** For all places, as older annotations of that name are. */
@interface Nullable {}
