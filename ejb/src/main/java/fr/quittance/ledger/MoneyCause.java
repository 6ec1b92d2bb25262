package fr.quittance.ledger;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.StatementId;

/**
 * What a movement comes from. One cause moves money once.
 *
 * @param turn tells apart what may happen to a bank line again and again; else 0
 */
public record MoneyCause(
    Long bankLine, Long bankMatch, FileId file, StatementId statement, long turn) {

  public static MoneyCause line(long bankLine, long turn) {
    return new MoneyCause(bankLine, null, null, null, turn);
  }

  public static MoneyCause match(long bankMatch, long bankLine, FileId file) {
    return new MoneyCause(bankLine, bankMatch, file, null, 0);
  }

  public static MoneyCause statement(StatementId statement) {
    return new MoneyCause(null, null, null, statement, 0);
  }
}
