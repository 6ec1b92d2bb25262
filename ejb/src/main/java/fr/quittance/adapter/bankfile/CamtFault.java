package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;

/** One element that cannot be read. In an entry it rejects the entry; in a header, the file. */
final class CamtFault extends Exception {

  private final BankFileFault fault;
  private final String detail;

  CamtFault(BankFileFault fault, String detail) {
    super(fault.key());
    this.fault = fault;
    this.detail = detail;
  }

  BankFileFault fault() {
    return fault;
  }

  String detail() {
    return detail;
  }
}
