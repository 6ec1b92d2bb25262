/** The published benchmarks, run by {@code mvn -Pbench}; no test measures time. */
package fr.quittance.bench;
