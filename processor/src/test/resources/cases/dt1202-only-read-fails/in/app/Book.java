package app;

import io.doctable.annotation.*;
import java.math.BigDecimal;

@DocTable
record Book(@Id int id, String title, @Column(precision = 8, scale = 2) BigDecimal price) {}
