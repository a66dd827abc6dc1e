/** The annotation processor. On a processor module path, the annotations and JavaPoet belong beside it. */
@SuppressWarnings("requires-automatic") // JavaPoet and AutoService are automatic modules
module io.doctable.processor {
    requires java.compiler;
    requires io.doctable.annotations;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;
    requires static org.jspecify;
    requires static jdk.compiler; // only javac tells the file of a source

    provides javax.annotation.processing.Processor with
            io.doctable.processor.DocTableProcessor;
}
