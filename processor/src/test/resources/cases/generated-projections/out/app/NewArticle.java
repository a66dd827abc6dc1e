package app;

import io.doctable.table.NewRow;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Article} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewArticle extends NewRow<NewArticle> {
    private String title;
    private String subtitle;
    private BigDecimal price;
    private Optional<String> source;
    private Place place;
    private Integer stars;

    private NewArticle(
            String title, String subtitle, BigDecimal price, Optional<String> source, Place place, Integer stars) {
        super(0);
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
        NewArticle copy = clone();
        copy.title = title;
        return copy;
    }

    /** Returns this row with another value of {@code subtitle}. */
    public NewArticle withSubtitle(String subtitle) {
        NewArticle copy = clone();
        copy.subtitle = subtitle;
        return copy;
    }

    /** Returns this row with another value of {@code price}. */
    public NewArticle withPrice(BigDecimal price) {
        NewArticle copy = clone();
        copy.price = price;
        return copy;
    }

    /** Returns this row with another value of {@code source}. */
    public NewArticle withSource(Optional<String> source) {
        NewArticle copy = clone();
        copy.source = source;
        return copy;
    }

    /** Returns this row with another value of {@code place}. */
    public NewArticle withPlace(Place place) {
        NewArticle copy = clone();
        copy.place = place;
        return copy;
    }

    /** Returns this row with another value of {@code stars}. */
    public NewArticle withStars(Integer stars) {
        NewArticle copy = clone();
        copy.stars = stars;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("title", title);
        values.add("subtitle", subtitle);
        values.add("price", price);
        values.addSensitive("source", source);
        values.add("place", place);
        values.add("stars", stars);
    }
}
