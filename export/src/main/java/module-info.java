/** Results of queries as CSV and JSON Lines. */
module io.doctable.export {
    requires transitive io.doctable.runtime;
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires com.fasterxml.jackson.core;

    exports io.doctable.export;
}
