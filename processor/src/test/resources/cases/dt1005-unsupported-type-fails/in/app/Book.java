package app;

import io.doctable.annotation.DocTable;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

@DocTable
record Book(
        Object any,
        Map<String, String> tags,
        Set<String> words,
        Thread thread,
        StringBuilder text,
        Void nothing,
        ArrayList<Integer> pages,
        Number price,
        File file,
        URL link,
        InputStream cover,
        CharSequence subtitle,
        Runnable job) {}
