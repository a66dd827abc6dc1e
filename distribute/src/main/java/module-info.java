/** Work on several threads or in several child JVMs. */
module io.doctable.distribute {
    requires transitive io.doctable.runtime;
    requires static org.jspecify;

    exports io.doctable.distribute;
}
