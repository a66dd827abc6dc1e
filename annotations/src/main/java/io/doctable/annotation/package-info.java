/**
 * The annotations that map records to tables, and the interface of column converters.
 *
 * <p>Only the annotation processor reads them; they are not used at run time.
 */
package io.doctable.annotation;
