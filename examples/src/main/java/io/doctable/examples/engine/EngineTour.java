package io.doctable.examples.engine;

import io.doctable.distribute.Distribute;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.metadata.DynamicTable;
import io.doctable.pool.PoolStatus;
import io.doctable.row.Row;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.RegisteredTable;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The walk: each step says what it does and prints what came of it. */
public final class EngineTour {
    private static final TableSchema PLACES = TableSchema.builder("places")
            .column(ColumnSchema.builder("id", DataType.of(DataType.Kind.LONG)))
            .column(ColumnSchema.builder("name", DataType.text(40)))
            .primaryKey("id")
            .build();

    private final Engine engine;
    private final PrintStream out;

    private int step;

    /** Walks through a database that is empty, and that other processes can open. */
    EngineTour(Engine engine, PrintStream out) {
        this.engine = engine;
        this.out = out;
    }

    /** Walks through the database of the URL in the first argument; without one, through a file that is then deleted. */
    public static void main(String[] arguments) {
        try (Engine engine = arguments.length > 0 ? Engine.open(arguments[0]) : Engine.openTemp()) {
            new EngineTour(engine, System.out).run();
        } catch (DocTableException e) {
            System.err.println("tour: " + e.getMessage());
            System.exit(2);
        }
    }

    /** The whole walk. */
    void run() {
        openNothing();
        createByRawSql();
        registerByReading();
        registerByColumns();
        dropBoth();
        dropUnknown();
        dropUnderneath();
        clearAndReadAgain();
        closeConnections();
        shareTheEngine();
        mapOverProcesses();
        leaveNothing();
    }

    private void openNothing() {
        step("An engine says what it is about and opens no connection");
        print("it speaks " + engine.dialect());
        print("open connections: " + engine.pool().status().open());
    }

    private void createByRawSql() {
        step("SQL can run on the engine itself: it takes a connection, and gives it back");
        engine.execute("create table numbers (id integer primary key, number integer not null)");
        engine.execute("insert into numbers values (?, ?)", 1, 42);
        for (Row row : engine.execute("select * from numbers where number > :least", Map.of("least", 40))) {
            print("a row: " + row.asMap());
        }
        printTables();
    }

    private void registerByReading() {
        step("A table that the code does not know is registered by its name: its columns are read");
        DynamicTable numbers = engine.metadata().reflect("numbers");
        for (ColumnDescription column : engine.inspector().columns("numbers")) {
            print("column " + column.name() + (column.nullable() ? "" : ", not null"));
        }
        print("a row without a record: "
                + numbers.insert(Map.of("id", 2, "number", 7)).asMap());
        print("rows: " + numbers.count());
        printTables();
    }

    private void registerByColumns() {
        step("Or by its columns, which makes it at its first use; twice gives the same");
        DynamicTable places = engine.metadata().register(PLACES);
        places.insert(Map.of("id", 1, "name", "Here"));
        print("the same: " + (engine.metadata().register(PLACES) == places));
        printTables();
    }

    private void dropBoth() {
        step("Dropping through the engine keeps code and database in step");
        engine.dropTable("places");
        printTables();
    }

    private void dropUnknown() {
        step("A table that the code does not know can be dropped as well");
        engine.execute("create table scratch (id integer primary key)");
        printTables();
        engine.dropTable("scratch");
        printTables();
    }

    private void dropUnderneath() {
        step("A table that vanished underneath is still known; dropping it says so, and forgets it");
        engine.execute("drop table numbers");
        printTables();
        try {
            engine.dropTable("numbers");
        } catch (NoSuchTableException e) {
            print("refused: " + e.getClass().getSimpleName());
        }
        printTables();
    }

    private void clearAndReadAgain() {
        step("All can be forgotten, and all be read from the database again");
        engine.execute("create table numbers (id integer primary key, number integer not null)");
        engine.execute("create table letters (letter text primary key)");
        engine.metadata().clear();
        printTables();
        engine.metadata().reflectAll();
        printTables();
        engine.metadata().dropAll();
        printTables();
    }

    private void closeConnections() {
        step("connect() gives always another connection; all can be closed, and the lent one is when it comes back");
        try (DbConnection one = engine.connect()) {
            engine.connect().close();
            printConnections();
            engine.closeConnections();
            printConnections();
            print("the lent one still answers: " + one.execute("select 1").scalar());
        }
        printConnections();
    }

    private void shareTheEngine() {
        step("DAOs share an engine; each makes its table when it needs it");
        ReadingDao readings = new ReadingDao(engine);
        printTables();
        readings.insert(NewReading.of("north", 21.5));
        printTables();
        print("the DAO's engine is ours: " + (readings.engine() == engine));
    }

    private void mapOverProcesses() {
        step("Two processes store readings, each through an engine of its own: only the settings travel");
        List<Long> ids = Distribute.processes(2)
                .engine(engine.config())
                .map(List.of("east", "south", "west", "zenith"), Measure.class);
        print("ids: " + ids.stream().sorted().toList());
        ReadingDao readings = new ReadingDao(engine);
        for (Reading reading :
                readings.select().orderBy(ReadingTable.SENSOR.asc()).list()) {
            print(reading.sensor() + ": " + reading.value());
        }
    }

    private void leaveNothing() {
        step("The table goes, and with the engine its connections");
        engine.dropTable(ReadingTable.TABLE);
        printTables();
        print("lent: " + engine.pool().status().checkedOut());
    }

    private void printTables() {
        List<String> known =
                engine.metadata().tables().stream().map(RegisteredTable::name).toList();
        print("in the database: " + engine.listTables() + ", known to the code: " + known);
    }

    private void printConnections() {
        PoolStatus now = engine.pool().status();
        print("connections: " + now.checkedOut() + " lent, " + now.idle() + " idle");
    }

    private void step(String what) {
        step++;
        out.println(step + ". " + what);
    }

    private void print(String result) {
        out.println("   " + result);
    }
}
