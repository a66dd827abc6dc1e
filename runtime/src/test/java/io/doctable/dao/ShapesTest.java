package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.MappingException;
import io.doctable.error.UniqueViolationException;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.Event;
import io.doctable.sample.EventDao;
import io.doctable.sample.EventTable;
import io.doctable.sample.NewAuthor;
import io.doctable.sample.NewEvent;
import io.doctable.sample.NewNode;
import io.doctable.sample.NewRemark;
import io.doctable.sample.Node;
import io.doctable.sample.NodeDao;
import io.doctable.sample.NodeTable;
import io.doctable.sample.Remark;
import io.doctable.sample.RemarkDao;
import io.doctable.sample.RemarkTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of unusual shape: that refer to themselves, whose id stands in the middle, that have no key. */
class ShapesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rowsMayReferToRowsBeforeThem(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            NodeDao nodes = new NodeDao(engine);
            Random random = new Random(3);
            List<NewNode> rows = new ArrayList<>();
            rows.add(NewNode.of("n0").withKind("root").withDepth(0));
            for (int i = 1; i < 300; i++) {
                NewNode row = NewNode.of("n" + i).withParent("n" + random.nextInt(i));
                row = random.nextInt(10) == 0 ? row.withKind("branch") : row;
                rows.add(random.nextInt(10) == 0 ? row.withDepth(i) : row);
            }
            List<Node> stored = nodes.insertAll(rows);
            assertThat(stored)
                    .extracting(Node::name)
                    .isEqualTo(rows.stream().map(NewNode::name).toList());
            assertThat(stored).extracting(Node::id).isSorted();
            assertThat(nodes.select().orderBy(NodeTable.ID.asc()).list()).isEqualTo(stored);
            assertThat(nodes.listByParent("n0"))
                    .containsExactlyInAnyOrderElementsOf(stored.stream()
                            .filter(node -> "n0".equals(node.parent()))
                            .toList());
            assertThat(nodes.insert(NewNode.of("last").withParent("n7")))
                    .isEqualTo(nodes.select().where(NodeTable.NAME.eq("last")).one());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRowThatRefersToNothingIsNamed(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            NodeDao nodes = new NodeDao(engine);
            List<NewNode> rows = new ArrayList<>(
                    IntStream.range(0, 40).mapToObj(i -> NewNode.of("n" + i)).toList());
            rows.set(33, NewNode.of("n33").withParent("nobody"));
            assertThatThrownBy(() -> nodes.insertAll(rows))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageContaining("row 33 of the collection");
            assertThat(nodes.count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tablesWithoutAKeyTakeAndGiveRows(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            RemarkDao remarks = new RemarkDao(engine);
            List<NewRemark> rows = IntStream.range(0, 130)
                    .mapToObj(i -> {
                        NewRemark row = NewRemark.of("r" + i);
                        return i % 3 == 0 ? row : row.withRank(i);
                    })
                    .toList();
            List<Remark> stored = remarks.insertAll(rows);
            assertThat(stored)
                    .extracting(Remark::text)
                    .isEqualTo(rows.stream().map(NewRemark::text).toList());
            assertThat(remarks.select().list()).containsExactlyInAnyOrderElementsOf(stored);
            assertThat(remarks.count(RemarkTable.RANK.eq(1))).isEqualTo(45);
            assertThat(remarks.insertAsIs(stored.get(0))).isEqualTo(stored.get(0));
            assertThat(remarks.delete()
                            .where(RemarkTable.TEXT.eq(stored.get(0).text()))
                            .run())
                    .isEqualTo(2);
            assertThat(remarks.deleteAllRows()).isEqualTo(129);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void generatedUuidsAreInOrderOfInsertion(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            EventDao events = new EventDao(engine);
            List<Event> stored = events.insertAll(IntStream.range(0, 130)
                    .mapToObj(i -> {
                        NewEvent row = NewEvent.of("s" + i);
                        return i % 3 == 0 ? row : row.withLevel(i);
                    })
                    .toList());
            assertThat(stored).extracting(Event::code).doesNotHaveDuplicates().isSorted();
            assertThat(events.select().orderBy(EventTable.CODE.asc()).list()).isEqualTo(stored);
            assertThat(events.count(EventTable.LEVEL.eq(1))).isEqualTo(45);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void secretsStayOutOfMessages(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            EventDao events = new EventDao(engine);
            assertThatThrownBy(() -> events.insertAll(List.of(NewEvent.of("a"), NewEvent.of("hunter2"))))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("event.secret")
                    .hasMessageContaining("row 1 of the collection")
                    .hasMessageNotContaining("hunter2");
            assertThatThrownBy(() -> events.count(EventTable.SECRET.eq("hunter2")))
                    .isInstanceOf(MappingException.class)
                    .hasMessageNotContaining("hunter2");
            assertThat(events.count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFailedInsertAllEndsTheTransactionItIsPartOf(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            AuthorDao authors = new AuthorDao(engine);
            authors.insert(NewAuthor.of("n3"));
            List<NewAuthor> rows =
                    IntStream.range(0, 5).mapToObj(i -> NewAuthor.of("n" + i)).toList();
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        authors.insert(NewAuthor.of("before"));
                        assertThatThrownBy(() -> authors.insertAll(rows))
                                .isInstanceOf(UniqueViolationException.class)
                                .hasMessageContaining("row 3 of the collection");
                        authors.insert(NewAuthor.of("after"));
                    }))
                    .isInstanceOf(InactiveTransactionException.class);
            assertThat(authors.count()).isEqualTo(1);
            engine.transaction(tx -> {
                assertThatThrownBy(() -> tx.savepoint(inner -> authors.insertAll(rows)))
                        .isInstanceOf(UniqueViolationException.class);
                authors.insert(NewAuthor.of("after"));
            });
            assertThat(authors.count()).isEqualTo(2);
        }
    }
}
