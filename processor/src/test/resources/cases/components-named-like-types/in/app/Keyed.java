package app;

import io.doctable.annotation.DocTable;

@DocTable(primaryKey = {"java", "objects", "double", "arrays"})
record Keyed(String java, String Objects, double Double, int Arrays) {
    static String use(KeyedDao dao) {
        return dao.get(new KeyedKey("a", "b", 0.5, 1)).Objects();
    }
}
