package fr.quittance.legal;

/** A bailiff's office (commissaire de justice) and the court-of-appeal area in which it acts. */
public record BailiffRow(BailiffId id, String name, String area, String email, int answerDays) {}
