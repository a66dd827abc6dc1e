package app;


record Author(@SuppressWarnings("unused") long id) {}
