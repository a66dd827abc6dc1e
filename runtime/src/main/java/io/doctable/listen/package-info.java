/** What an application can observe: executions, their listeners, and the echo of statements. */
@NullMarked
package io.doctable.listen;

import org.jspecify.annotations.NullMarked;
