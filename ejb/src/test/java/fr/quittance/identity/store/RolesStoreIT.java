package fr.quittance.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.identity.ChangeRole;
import fr.quittance.identity.PermissionsChanged;
import fr.quittance.identity.Role;
import fr.quittance.identity.RoleQueries;
import fr.quittance.identity.RoleService;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.kernel.Problem;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolesStoreIT {

  private final TestDatabase database = TestDatabase.shared();
  private final List<PermissionsChanged> told = new ArrayList<>();

  @BeforeEach
  void onlyAdministratorsMayAdministrate() {
    database.doAsAgency(
        em ->
            em.createNativeQuery(
                    "delete from role_permission where permission = 'user:admin' and role <> 'ADMIN'")
                .executeUpdate());
  }

  @Test
  void aRoleIsGivenAndLosesPermissions() {
    Set<String> before = rights(Role.COLLECTOR);
    Set<String> after = new TreeSet<>(before);
    after.add("report:read");
    after.remove("mandate:read");
    change(new ChangeRole(Role.COLLECTOR, before, after));

    assertThat(rights(Role.COLLECTOR)).isEqualTo(after);
    assertThat(told).containsExactly(new PermissionsChanged(Role.COLLECTOR));
    assertThat(payload()).contains("\"given\": [\"report:read\"]", "\"taken\": [\"mandate:read\"]");
    change(new ChangeRole(Role.COLLECTOR, after, before));
  }

  @Test
  void aPermissionThatNobodyHoldsAnyMoreCanBeGivenAgain() {
    Set<String> before = rights(Role.ADMIN);
    Set<String> after = new TreeSet<>(before);
    after.remove("agency:admin");
    change(new ChangeRole(Role.ADMIN, before, after));

    assertThat(database.<List<String>>asAgency(em -> new PermissionStore(em).all()))
        .contains("agency:admin");
    change(new ChangeRole(Role.ADMIN, after, before));
    assertThat(rights(Role.ADMIN)).isEqualTo(before);
  }

  @Test
  void theLastAdministratorKeepsHisRight() {
    database.doAsAgency(
        em -> {
          AppUser admin = new AppUser("adm" + System.nanoTime(), "hash", Instant.EPOCH);
          admin.describe("Admin", null, Role.ADMIN, null, "fr");
          new UserStore(em).add(admin);
        });
    Set<String> before = rights(Role.ADMIN);
    Set<String> after = new TreeSet<>(before);
    after.remove("user:admin");

    refused(() -> change(new ChangeRole(Role.ADMIN, before, after)), "last-administrator");
    assertThat(rights(Role.ADMIN)).contains("user:admin");
  }

  @Test
  void aChangeMadeOnOldRightsIsRefused() {
    refused(
        () -> change(new ChangeRole(Role.MANAGER, Set.of("file:read"), Set.of())),
        "changed-meanwhile");
  }

  @Test
  void whatCreditorsAndProgramsMayDoIsFixed() {
    refused(
        () -> change(new ChangeRole(Role.CREDITOR, rights(Role.CREDITOR), Set.of("bank:read"))),
        "role-fixed");
    refused(() -> change(new ChangeRole(Role.AGENCY_API, Set.of("*"), Set.of())), "role-fixed");
  }

  @Test
  void thereIsNoGivingWhatDoesNotExist() {
    Set<String> before = rights(Role.MANAGER);
    Set<String> after = new TreeSet<>(before);
    after.add("moon:land");

    refused(() -> change(new ChangeRole(Role.MANAGER, before, after)), "permission-unknown");
  }

  private static void refused(ThrowingCallable change, String code) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void change(ChangeRole command) {
    Consumer<EntityManager> work =
        em ->
            new Wiring(em, LedgerFixture.clock("2026-12-01T10:00:00Z"))
                .observe(PermissionsChanged.class, told::add)
                .get(RoleService.class)
                .change(command);
    database.doAsAgency(work);
  }

  private Set<String> rights(Role role) {
    return database.asAgency(
        em ->
            new TreeSet<>(
                new Wiring(em, LedgerFixture.clock("2026-12-01T10:00:00Z"))
                    .get(RoleQueries.class)
                    .of(role)
                    .permissions()));
  }

  private String payload() {
    return database.asAgency(
        em ->
            (String)
                em.createNativeQuery(
                        "select cast(payload as text) from audit_entry where chain = 'role:COLLECTOR' order by seq desc limit 1")
                    .getSingleResult());
  }
}
