/** Results as JSON, and the tables of the page. */
@NullMarked
package io.doctable.benchmarks.report;

import org.jspecify.annotations.NullMarked;
