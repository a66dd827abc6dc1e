/** The annotations that describe a table on a Java record. */
module io.doctable.annotations {
    exports io.doctable.annotation;
}
