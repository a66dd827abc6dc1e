package app;

import javax.annotation.processing.Generated;

@Generated("io.doctable.processor.DocTableProcessor")
final class BookTable {}
