/** The annotations that describe a table on a Java record. */
package io.doctable.annotation;
