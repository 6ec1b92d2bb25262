package fr.quittance.compliance;

import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Which first letters left, and when: without one, no other solicitation (CPCE R124-4). */
@Stateless
@RowScoped
public class LetterRegister {

  /** Registers that a file's first letter was sent. */
  @RequiresPermissions("message:send")
  public RegisteredLetter registerFirstLetter(RegisterLetter command) {
    throw new UnsupportedOperationException();
  }

  /** The first of the first letters that were sent. */
  @RequiresPermissions("file:read")
  public Optional<RegisteredLetter> firstLetter(FileId file) {
    throw new UnsupportedOperationException();
  }
}
