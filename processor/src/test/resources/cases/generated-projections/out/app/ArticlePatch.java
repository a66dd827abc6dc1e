package app;

import io.doctable.table.Patch;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Article}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ArticlePatch extends Patch<Article, ArticlePatch> {
    private ArticlePatch() {
        super(ArticleTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static ArticlePatch of() {
        return new ArticlePatch();
    }

    /** Sets {@code title}. */
    public ArticlePatch title(String title) {
        return set(ArticleTable.TITLE, title);
    }

    /** Sets {@code subtitle}. */
    public ArticlePatch subtitle(String subtitle) {
        return set(ArticleTable.SUBTITLE, subtitle);
    }

    /** Sets {@code price}. */
    public ArticlePatch price(BigDecimal price) {
        return set(ArticleTable.PRICE, price);
    }

    /** Sets {@code source}. */
    public ArticlePatch source(Optional<String> source) {
        return set(ArticleTable.SOURCE, source.orElse(null));
    }

    /** Sets {@code place}. */
    public ArticlePatch place(Place place) {
        return set(ArticleTable.PLACE_CITY, place.city())
                .set(ArticleTable.PLACE_ZIP, place.zip())
                .set(ArticleTable.PLACE_REGION, place.region());
    }

    /** Sets {@code stars}. */
    public ArticlePatch stars(Integer stars) {
        return set(ArticleTable.STARS, stars);
    }
}
