package fr.quittance.portfolio;

/**
 * How many rows have one problem.
 *
 * @param firstRow the first of them
 */
public record ReasonCount(RowProblem problem, int rows, int firstRow) {}
