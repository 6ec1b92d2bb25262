package fr.quittance.portfolio;

/** The few colours of labels: as many as can be told apart at a glance. */
public enum TagColour {
  GREY,
  BLUE,
  GREEN,
  AMBER,
  RED
}
