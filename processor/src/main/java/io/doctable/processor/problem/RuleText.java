package io.doctable.processor.problem;

/**
 * What is said about a {@link Rule}.
 *
 * @param code its code
 * @param severity how much it matters when it is broken
 * @param sentence the rule
 * @param message what was found, with places for arguments
 * @param remedy the way out, with places for arguments
 */
public record RuleText(String code, Severity severity, String sentence, String message, String remedy) {}
