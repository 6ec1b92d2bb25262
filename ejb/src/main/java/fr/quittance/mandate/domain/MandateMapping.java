package fr.quittance.mandate.domain;

import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.mandate.PlacementMapping;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A layout of placement files saved under a name. */
@Entity
@Table(name = "mandate_mapping")
public class MandateMapping {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "mandate_id")
  private long mandateId;

  @Column(name = "creditor_id")
  private long creditorId;

  private String name;

  @Convert(converter = PlacementMappingConverter.class)
  private PlacementMapping definition;

  @Version private long version;

  protected MandateMapping() {}

  public MandateMapping(MandateId mandate, CreditorId creditor, String name) {
    this.mandateId = mandate.value();
    this.creditorId = creditor.value();
    this.name = name;
  }

  public void define(PlacementMapping mapping) {
    this.definition = mapping;
  }

  public String name() {
    return name;
  }

  public PlacementMapping mapping() {
    return definition;
  }
}
