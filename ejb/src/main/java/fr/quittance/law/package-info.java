/**
 * Law as dated data: rates, delays, mandatory texts, holidays, contact windows and caps. Every
 * value has its dates, its source and the day on which it was checked; none lives in Java.
 */
package fr.quittance.law;
