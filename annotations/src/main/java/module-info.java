/** The annotations of DocTable; a module that only declares records needs nothing else. */
module io.doctable.annotations {
    exports io.doctable.annotation;
}
