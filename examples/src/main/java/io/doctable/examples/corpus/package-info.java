/**
 * Indexes a folder of text files into a database and reports on it.
 *
 * <p>Start with the three records {@link io.doctable.examples.corpus.Document}, {@link
 * io.doctable.examples.corpus.Term} and {@link io.doctable.examples.corpus.Occurrence}: they are the tables. {@link
 * io.doctable.examples.corpus.CorpusIndex} is the program.
 */
@NullMarked
package io.doctable.examples.corpus;

import org.jspecify.annotations.NullMarked;
