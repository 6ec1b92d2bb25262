package fr.quittance.compliance.store;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.Purpose;
import fr.quittance.compliance.calc.Judgement;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;

/** A row of {@code contact_attempt}. */
public record KeptAttempt(
    long id,
    FileId file,
    DebtorId debtor,
    Channel channel,
    Purpose purpose,
    String address,
    String template,
    Instant at,
    Judgement judgement,
    Long userId,
    Instant cancelledAt) {}
