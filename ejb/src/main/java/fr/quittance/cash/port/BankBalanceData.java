package fr.quittance.cash.port;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A booked balance printed on a statement.
 *
 * @param amount signed: negative when the account is overdrawn
 * @param on the day at whose beginning (opening) or end (closing) it is taken
 */
public record BankBalanceData(BigDecimal amount, String currency, LocalDate on) {}
