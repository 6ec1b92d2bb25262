package fr.quittance.web.portfolio;

import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Everybody who is or was a party of a file, with all that is known of them. */
@Named
@ViewScoped
public class PartiesView implements Serializable {

  @Inject private transient FileQueries files;

  private String ref;
  private transient FileSheet sheet;
  private transient List<ClaimRow> claims;

  public void load() {
    getSheet();
  }

  public FileSheet getSheet() {
    if (sheet == null) {
      sheet = files.byRef(ref);
    }
    return sheet;
  }

  public List<ClaimRow> getClaims() {
    if (claims == null) {
      claims = files.claims(getSheet().id());
    }
    return claims;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
