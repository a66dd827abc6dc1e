package app;

import io.doctable.engine.Engine;
import io.doctable.table.Projection;
import io.doctable.table.TableProjection;
import java.util.List;
import java.util.Map;

final class Uses {
    private Uses() {}

    static final Projection<TopCustomer> ROWS = TopCustomerProjection.PROJECTION;
    static final TableProjection<Article, ArticlePrice> PRICES = ArticlePriceProjection.PROJECTION;

    static List<TopCustomer> top(Engine engine, int most) {
        return engine.query(TopCustomerProjection.PROJECTION, "select … limit :most", Map.of("most", most));
    }

    static long count(Engine engine) {
        return engine.query(TopCustomer_TotalProjection.PROJECTION, "select count(*) as count from article")
                .get(0)
                .count();
    }
}
