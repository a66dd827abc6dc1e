/** Several databases: copies, joins and transactions across them. */
module io.doctable.multi {
    requires transitive io.doctable.runtime;
    requires static org.jspecify;

    exports io.doctable.multi;
}
