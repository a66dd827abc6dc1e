package io.doctable.processor.problem;

/**
 * The texts of a {@link Rule}.
 *
 * @param code its code
 * @param severity how severe it is to break it
 * @param sentence the rule
 * @param message what is wrong, with placeholders for arguments
 * @param remedy how to fix it, with placeholders for arguments
 */
public record RuleText(String code, Severity severity, String sentence, String message, String remedy) {}
