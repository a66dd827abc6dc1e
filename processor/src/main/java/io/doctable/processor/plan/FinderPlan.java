package io.doctable.processor.plan;

/**
 * A method of the DAO that finds rows by a constraint.
 *
 * @param method its name: {@code findByUrl} for a unique constraint, {@code listByAuthorId} for a foreign key
 * @param constraint the constraint, whose columns are the parameters
 */
public record FinderPlan(String method, ConstraintPlan constraint) {}
