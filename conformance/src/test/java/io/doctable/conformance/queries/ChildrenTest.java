package io.doctable.conformance.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.dao.Joined;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.internal.dialect.Ability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows with those that reference them: what the database lets reference a row is found with it. */
class ChildrenTest {
    private static final Country FRANCE = new Country("France", 551);
    private static final Country MALTA = new Country("Malta", 0);

    @OnEveryDatabase
    void firstUseCreatesTheTable(CountryDao countries) {
        countries.insert(FRANCE);
        assertThat(countries
                        .select()
                        .children(TownTable.TABLE, TownTable.FK_COUNTRY)
                        .map())
                .isEqualTo(Map.of(FRANCE, List.of()));
    }

    @OnEveryDatabase(that = Ability.TRANSACTIONAL_DDL)
    void firstUseInATransactionCreatesTheTable(Engine engine) {
        engine.transaction(tx -> {
            CountryDao countries = new CountryDao(tx);
            countries.insert(FRANCE);
            assertThat(countries
                            .select()
                            .children(TownTable.TABLE, TownTable.FK_COUNTRY)
                            .map())
                    .isEqualTo(Map.of(FRANCE, List.of()));
        });
        TownDao towns = new TownDao(engine);
        towns.insert(new Town(1, "France"));
        assertThat(towns.count()).isEqualTo(1);
    }

    @OnEveryDatabase
    void keysAreEqualAsInTheDatabase(CountryDao countries, TownDao towns) {
        countries.insertAll(List.of(FRANCE, MALTA));
        List<Town> stored = new ArrayList<>();
        for (Town town :
                List.of(new Town(1, "France"), new Town(2, "FRANCE"), new Town(3, "malta"), new Town(4, null))) {
            try {
                stored.add(towns.insert(town));
            } catch (ForeignKeyViolationException e) {
                // A database that distinguishes the names refuses the row.
            }
        }
        Map<Country, List<Town>> joined =
                towns.select().join(TownTable.FK_COUNTRY).orderBy(TownTable.ID.asc()).list().stream()
                        .collect(Collectors.groupingBy(
                                Joined::target, Collectors.mapping(Joined::row, Collectors.toList())));
        joined.putIfAbsent(MALTA, List.of());
        assertThat(joined.values().stream().mapToInt(List::size).sum()).isEqualTo(stored.size() - 1);
        assertThat(countries
                        .select()
                        .children(TownTable.TABLE, TownTable.FK_COUNTRY)
                        .orderBy(TownTable.ID.asc())
                        .map())
                .isEqualTo(joined);
        assertThat(countries
                        .select()
                        .where(CountryTable.SIZE.gt(100))
                        .children(TownTable.TABLE, TownTable.FK_COUNTRY)
                        .where(TownTable.ID.lt(2))
                        .map())
                .isEqualTo(Map.of(FRANCE, List.of(stored.get(0))));
    }
}
