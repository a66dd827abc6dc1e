package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.*;
import java.util.*;

@DocTable
record Book(
        boolean a,
        byte b,
        short c,
        int d,
        long e,
        float f,
        double g,
        char h,
        Boolean a2,
        Byte b2,
        Short c2,
        Integer d2,
        Long e2,
        Float f2,
        Double g2,
        Character h2,
        String i,
        byte[] j,
        @Column(precision = 10, scale = 2) BigDecimal k,
        @Column(precision = 18) BigInteger l,
        Instant m,
        OffsetDateTime n,
        LocalDateTime o,
        LocalDate p,
        LocalTime q,
        Duration r,
        Period s,
        Year t,
        YearMonth u,
        ZoneId v,
        ZoneOffset w,
        UUID x,
        URI y,
        Path z,
        Color color,
        Isbn isbn,
        List<String> words,
        long[] numbers,
        @Json Map<String, ?> tags,
        OptionalInt oi,
        OptionalLong ol,
        OptionalDouble od,
        Optional<String> os,
        Optional<List<Isbn>> isbns) {
    enum Color {
        RED
    }

    record Isbn(String text) {}
}
