/** Many threads and many JVMs at one database. */
@NullMarked
package io.doctable.conformance.processes;

import org.jspecify.annotations.NullMarked;
