package io.doctable.conformance.dao;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A row whose id a database may give again. */
@DocTable(name = "reused_ticket")
public record Ticket(@Id(generated = true, reuse = true) long id, String text) {}
