/**
 * Twenty thousand mails, parsed and loaded by several JVMs at once: how many rows a second a database takes, one by one
 * and in batches, from one process and from four, what happens to writers without patience, and what is in the table
 * afterwards. {@link io.doctable.examples.newsgroups.Newsgroups} goes through it step by step.
 */
@NullMarked
package io.doctable.examples.newsgroups;

import org.jspecify.annotations.NullMarked;
