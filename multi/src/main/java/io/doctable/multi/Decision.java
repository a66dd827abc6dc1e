package io.doctable.multi;

import java.time.Instant;

/**
 * The decision about a transaction on several databases. The first to write it decides.
 *
 * @param id the transaction
 * @param committed whether it is committed everywhere, or nowhere
 * @param decidedAt when it was decided
 */
record Decision(String id, boolean committed, Instant decidedAt) {}
