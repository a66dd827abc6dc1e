/**
 * Programs that show DocTable at work, each in a package of its own: {@code first} is the program of the README, {@code
 * corpus} indexes a folder of texts, {@code books} walks through keys, conflicts and cascades, {@code engine} through
 * tables, raw SQL, connections and processes, and {@code newsgroups} loads many mails by several JVMs.
 */
@NullMarked
package io.doctable.examples;

import org.jspecify.annotations.NullMarked;
