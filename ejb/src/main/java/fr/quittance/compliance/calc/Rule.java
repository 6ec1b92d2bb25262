package fr.quittance.compliance.calc;

import java.time.Instant;
import java.util.List;

/** One rule of the gate: what it finds about a case at an instant, at least one finding. */
interface Rule {

  List<Finding> consult(GateCase gateCase, Instant at);
}
