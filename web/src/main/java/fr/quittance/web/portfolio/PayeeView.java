package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.EndPayee;
import fr.quittance.portfolio.NamePayee;
import fr.quittance.portfolio.PayeeBasis;
import fr.quittance.portfolio.PayeeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The dialog that says who must be paid instead of the creditor. */
@Named
@ViewScoped
public class PayeeView implements Serializable {

  @Inject private transient PayeeService payees;
  @Inject private transient FilePeople people;

  private Long claim;
  private PayeeBasis basis = PayeeBasis.FACTORING;
  private String name;
  private String iban;
  private String bic;
  private LocalDate noticeOn;

  public void open() {
    claim = null;
    basis = PayeeBasis.FACTORING;
    name = null;
    iban = null;
    bic = null;
    noticeOn = null;
  }

  public void save(FileId file) {
    ClaimId about = claim == null ? null : new ClaimId(claim);
    payees.name(new NamePayee(file, about, basis, name, iban, bic, noticeOn));
    people.forget();
  }

  public void end(FileId file, long payee) {
    payees.end(new EndPayee(file, payee, null));
    people.forget();
  }

  public PayeeBasis[] getBases() {
    return PayeeBasis.values();
  }

  public Long getClaim() {
    return claim;
  }

  public void setClaim(Long claim) {
    this.claim = claim;
  }

  public PayeeBasis getBasis() {
    return basis;
  }

  public void setBasis(PayeeBasis basis) {
    this.basis = basis;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getBic() {
    return bic;
  }

  public void setBic(String bic) {
    this.bic = bic;
  }

  public LocalDate getNoticeOn() {
    return noticeOn;
  }

  public void setNoticeOn(LocalDate noticeOn) {
    this.noticeOn = noticeOn;
  }
}
