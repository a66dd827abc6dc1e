package io.doctable.multi;

import java.time.Instant;

/**
 * What was decided of a transaction on several databases. Whoever writes it first decides.
 *
 * @param id the transaction
 * @param committed whether it is to be committed everywhere, or nowhere
 * @param decidedAt when
 */
record Decision(String id, boolean committed, Instant decidedAt) {}
