package app;

@io.doctable.annotation.DocTable
record Other(@io.doctable.annotation.Id long id) {}
