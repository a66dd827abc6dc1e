package app;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Article} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewArticle {
    private final String title;
    private final String subtitle;
    private final BigDecimal price;
    private final Optional<String> source;
    private final Place place;
    private final Integer stars;

    private NewArticle(
            String title, String subtitle, BigDecimal price, Optional<String> source, Place place, Integer stars) {
        this.title = title;
        this.subtitle = subtitle;
        this.price = price;
        this.source = source;
        this.place = place;
        this.stars = stars;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewArticle of(String title, BigDecimal price, Place place) {
        return new NewArticle(title, null, price, Optional.empty(), place, null);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewArticle from(Article row) {
        return new NewArticle(row.title(), row.subtitle(), row.price(), row.source(), row.place(), row.stars());
    }

    /** Returns the value of {@code title}. */
    public String title() {
        return title;
    }

    /** Returns the value of {@code subtitle}; may be null. */
    public String subtitle() {
        return subtitle;
    }

    /** Returns the value of {@code price}. */
    public BigDecimal price() {
        return price;
    }

    /** Returns the value of {@code source}. */
    public Optional<String> source() {
        return source;
    }

    /** Returns the value of {@code place}. */
    public Place place() {
        return place;
    }

    /** Returns the value of {@code stars}; may be null. */
    public Integer stars() {
        return stars;
    }

    /** Returns this row with another value of {@code title}. */
    public NewArticle withTitle(String title) {
        return new NewArticle(title, subtitle, price, source, place, stars);
    }

    /** Returns this row with another value of {@code subtitle}. */
    public NewArticle withSubtitle(String subtitle) {
        return new NewArticle(title, subtitle, price, source, place, stars);
    }

    /** Returns this row with another value of {@code price}. */
    public NewArticle withPrice(BigDecimal price) {
        return new NewArticle(title, subtitle, price, source, place, stars);
    }

    /** Returns this row with another value of {@code source}. */
    public NewArticle withSource(Optional<String> source) {
        return new NewArticle(title, subtitle, price, source, place, stars);
    }

    /** Returns this row with another value of {@code place}. */
    public NewArticle withPlace(Place place) {
        return new NewArticle(title, subtitle, price, source, place, stars);
    }

    /** Returns this row with another value of {@code stars}. */
    public NewArticle withStars(Integer stars) {
        return new NewArticle(title, subtitle, price, source, place, stars);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewArticle that
                && Objects.equals(title, that.title)
                && Objects.equals(subtitle, that.subtitle)
                && Objects.equals(price, that.price)
                && Objects.equals(source, that.source)
                && Objects.equals(place, that.place)
                && Objects.equals(stars, that.stars);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, subtitle, price, source, place, stars);
    }

    @Override
    public String toString() {
        return "NewArticle["
                + "title=" + title
                + ", subtitle=" + subtitle
                + ", price=" + price
                + ", source=" + "***"
                + ", place=" + place
                + ", stars=" + stars
                + "]";
    }
}
