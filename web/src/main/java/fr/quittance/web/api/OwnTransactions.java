package fr.quittance.web.api;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST whose service commits step by step, because it speaks to the outside in between. Its
 * answer is kept just after its last commit instead of within it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(METHOD)
public @interface OwnTransactions {}
