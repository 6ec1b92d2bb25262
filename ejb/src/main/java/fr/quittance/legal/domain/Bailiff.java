package fr.quittance.legal.domain;

import fr.quittance.legal.BailiffId;
import fr.quittance.legal.BailiffRow;
import fr.quittance.legal.RegisterBailiff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A bailiff's office. */
@Entity
@Table(name = "bailiff")
public class Bailiff {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String area;
  private String email;
  private String street;
  private String postcode;
  private String city;

  @Column(name = "answer_days")
  private int answerDays;

  @Version private long version;

  protected Bailiff() {}

  public Bailiff(RegisterBailiff details) {
    name = details.name();
    area = details.area();
    email = details.email();
    street = details.street();
    postcode = details.postcode();
    city = details.city();
    answerDays = details.answerDays();
  }

  public BailiffId id() {
    return new BailiffId(id);
  }

  public String name() {
    return name;
  }

  public int answerDays() {
    return answerDays;
  }

  public List<String> address() {
    String town =
        Stream.of(postcode, city)
            .filter(Objects::nonNull)
            .reduce((a, b) -> a + " " + b)
            .orElse(area);
    return Stream.of(street, town).filter(Objects::nonNull).toList();
  }

  public BailiffRow row() {
    return new BailiffRow(id(), name, area, email, answerDays);
  }
}
