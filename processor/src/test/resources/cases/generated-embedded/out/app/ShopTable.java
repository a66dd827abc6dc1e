package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.DoubleColumn;
import io.doctable.table.ForeignKey;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Shop}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ShopTable extends Table<Shop> {
    private static final TableSchema SCHEMA = TableSchema.builder("shop")
            .column(ColumnSchema.builder("id", DataType.INT))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .column(ColumnSchema.builder("street", DataType.TEXT).component("address.street"))
            .column(ColumnSchema.builder("zip", DataType.text(5))
                    .component("address.postcode")
                    .sensitive()
                    .on("postgresql", ColumnVariant.NONE.withType("char(5)")))
            .column(ColumnSchema.builder("city", DataType.LONG).component("address.city"))
            .column(ColumnSchema.builder("floor", DataType.INT)
                    .component("address.floor")
                    .nullable())
            .column(ColumnSchema.builder("latitude", DataType.DOUBLE).component("address.position.latitude"))
            .column(ColumnSchema.builder("longitude", DataType.DOUBLE).component("address.position.longitude"))
            .column(ColumnSchema.builder("door_latitude", DataType.DOUBLE)
                    .component("address.door.latitude")
                    .nullable())
            .column(ColumnSchema.builder("door_longitude", DataType.DOUBLE)
                    .component("address.door.longitude")
                    .nullable())
            .column(ColumnSchema.builder("home_street", DataType.TEXT)
                    .component("home.street")
                    .nullable())
            .column(ColumnSchema.builder("home_zip", DataType.text(5))
                    .component("home.postcode")
                    .nullable()
                    .sensitive()
                    .on("postgresql", ColumnVariant.NONE.withType("char(5)")))
            .column(ColumnSchema.builder("home_city", DataType.LONG)
                    .component("home.city")
                    .nullable())
            .column(ColumnSchema.builder("home_floor", DataType.INT)
                    .component("home.floor")
                    .nullable())
            .column(ColumnSchema.builder("home_latitude", DataType.DOUBLE)
                    .component("home.position.latitude")
                    .nullable())
            .column(ColumnSchema.builder("home_longitude", DataType.DOUBLE)
                    .component("home.position.longitude")
                    .nullable())
            .column(ColumnSchema.builder("home_door_latitude", DataType.DOUBLE)
                    .component("home.door.latitude")
                    .nullable())
            .column(ColumnSchema.builder("home_door_longitude", DataType.DOUBLE)
                    .component("home.door.longitude")
                    .nullable())
            .primaryKey("id")
            .unique("uq_shop_name", "name")
            .unique("uq_shop_name_street_home_zip", "name", "street", "home_zip")
            .foreignKey("fk_shop_city", "city").references("city", "id").onDelete(ReferenceAction.CASCADE)
            .foreignKey("fk_shop_home_city", "home_city").references("city", "id").onDelete(ReferenceAction.CASCADE)
            .build();

    /** The column of the component {@code id}. */
    public static final IntColumn<Shop> ID = new IntColumn<>(SCHEMA, "id");

    /** The column of the component {@code name}. */
    public static final TextColumn<Shop> NAME = new TextColumn<>(SCHEMA, "name");

    /** The column of the component {@code address.street}. */
    public static final TextColumn<Shop> ADDRESS_STREET = new TextColumn<>(SCHEMA, "street");

    /** The column of the component {@code address.postcode}. */
    public static final TextColumn<Shop> ADDRESS_POSTCODE = new TextColumn<>(SCHEMA, "zip");

    /** The column of the component {@code address.city}. */
    public static final LongColumn<Shop> ADDRESS_CITY = new LongColumn<>(SCHEMA, "city");

    /** The column of the component {@code address.floor}. */
    public static final IntColumn<Shop> ADDRESS_FLOOR = new IntColumn<>(SCHEMA, "floor");

    /** The column of the component {@code address.position.latitude}. */
    public static final DoubleColumn<Shop> ADDRESS_POSITION_LATITUDE = new DoubleColumn<>(SCHEMA, "latitude");

    /** The column of the component {@code address.position.longitude}. */
    public static final DoubleColumn<Shop> ADDRESS_POSITION_LONGITUDE = new DoubleColumn<>(SCHEMA, "longitude");

    /** The column of the component {@code address.door.latitude}. */
    public static final DoubleColumn<Shop> ADDRESS_DOOR_LATITUDE = new DoubleColumn<>(SCHEMA, "door_latitude");

    /** The column of the component {@code address.door.longitude}. */
    public static final DoubleColumn<Shop> ADDRESS_DOOR_LONGITUDE = new DoubleColumn<>(SCHEMA, "door_longitude");

    /** The column of the component {@code home.street}. */
    public static final TextColumn<Shop> HOME_STREET = new TextColumn<>(SCHEMA, "home_street");

    /** The column of the component {@code home.postcode}. */
    public static final TextColumn<Shop> HOME_POSTCODE = new TextColumn<>(SCHEMA, "home_zip");

    /** The column of the component {@code home.city}. */
    public static final LongColumn<Shop> HOME_CITY = new LongColumn<>(SCHEMA, "home_city");

    /** The column of the component {@code home.floor}. */
    public static final IntColumn<Shop> HOME_FLOOR = new IntColumn<>(SCHEMA, "home_floor");

    /** The column of the component {@code home.position.latitude}. */
    public static final DoubleColumn<Shop> HOME_POSITION_LATITUDE = new DoubleColumn<>(SCHEMA, "home_latitude");

    /** The column of the component {@code home.position.longitude}. */
    public static final DoubleColumn<Shop> HOME_POSITION_LONGITUDE = new DoubleColumn<>(SCHEMA, "home_longitude");

    /** The column of the component {@code home.door.latitude}. */
    public static final DoubleColumn<Shop> HOME_DOOR_LATITUDE = new DoubleColumn<>(SCHEMA, "home_door_latitude");

    /** The column of the component {@code home.door.longitude}. */
    public static final DoubleColumn<Shop> HOME_DOOR_LONGITUDE = new DoubleColumn<>(SCHEMA, "home_door_longitude");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Shop, Integer> PRIMARY_KEY =
            new PrimaryKey<>("shop", "pk_shop", ID::write, Shop::id, ID);

    /** The unique constraint over {@code name}. */
    public static final UniqueKey<Shop> UQ_NAME = new UniqueKey<>("shop", "uq_shop_name", NAME);

    /** The unique constraint over {@code name}, {@code address.street}, {@code home.postcode}. */
    public static final UniqueKey<Shop> UQ_NAME_ADDRESS_STREET_HOME_POSTCODE =
            new UniqueKey<>("shop", "uq_shop_name_street_home_zip", NAME, ADDRESS_STREET, HOME_POSTCODE);

    /** The foreign key of {@code address.city} to {@link City}. */
    public static final ForeignKey<Shop, City> FK_ADDRESS_CITY =
            new ForeignKey<>("shop", "fk_shop_city", () -> CityTable.TABLE, ADDRESS_CITY);

    /** The foreign key of {@code home.city} to {@link City}. */
    public static final ForeignKey<Shop, City> FK_HOME_CITY =
            new ForeignKey<>("shop", "fk_shop_home_city", () -> CityTable.TABLE, HOME_CITY);

    private static final RowMapping<Shop> ROWS = new ShopRows();

    static final InsertShape<Shop, Shop> INSERT = new ShopInsert();

    /** The single instance of this table. */
    public static final ShopTable TABLE = new ShopTable();

    private ShopTable() {
        super(
                SCHEMA,
                Shop.class,
                ROWS,
                PRIMARY_KEY,
                List.of(UQ_NAME, UQ_NAME_ADDRESS_STREET_HOME_POSTCODE),
                List.of(FK_ADDRESS_CITY, FK_HOME_CITY));
    }

    static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static final class ShopRows implements RowMapping<Shop> {
        @Override
        public Shop read(RowReader in) throws SQLException {
            return new Shop(
                    in.getInt(),
                    in.getString(),
                    new Address(
                            in.getString(),
                            ADDRESS_POSTCODE.read(in),
                            in.getLong(),
                            optional(ADDRESS_FLOOR.readOrNull(in)),
                            new Position(in.getDouble(), in.getDouble()),
                            readAddressDoor(in)),
                    readHome(in));
        }

        private static Position readAddressDoor(RowReader in) throws SQLException {
            Double addressDoorLatitude = ADDRESS_DOOR_LATITUDE.readOrNull(in);
            Double addressDoorLongitude = ADDRESS_DOOR_LONGITUDE.readOrNull(in);
            return addressDoorLatitude == null && addressDoorLongitude == null
                    ? null
                    : new Position(
                            ADDRESS_DOOR_LATITUDE.required(in, addressDoorLatitude),
                            ADDRESS_DOOR_LONGITUDE.required(in, addressDoorLongitude));
        }

        private static Address readHome(RowReader in) throws SQLException {
            String homeStreet = HOME_STREET.readOrNull(in);
            String homePostcode = HOME_POSTCODE.readOrNull(in);
            Long homeCity = HOME_CITY.readOrNull(in);
            Integer homeFloor = HOME_FLOOR.readOrNull(in);
            Double homePositionLatitude = HOME_POSITION_LATITUDE.readOrNull(in);
            Double homePositionLongitude = HOME_POSITION_LONGITUDE.readOrNull(in);
            Double homeDoorLatitude = HOME_DOOR_LATITUDE.readOrNull(in);
            Double homeDoorLongitude = HOME_DOOR_LONGITUDE.readOrNull(in);
            return homeStreet == null
                    && homePostcode == null
                    && homeCity == null
                    && homeFloor == null
                    && homePositionLatitude == null
                    && homePositionLongitude == null
                    && homeDoorLatitude == null
                    && homeDoorLongitude == null
                    ? null
                    : new Address(
                            HOME_STREET.required(in, homeStreet),
                            HOME_POSTCODE.required(in, homePostcode),
                            HOME_CITY.required(in, homeCity),
                            optional(homeFloor),
                            new Position(
                                    HOME_POSITION_LATITUDE.required(in, homePositionLatitude),
                                    HOME_POSITION_LONGITUDE.required(in, homePositionLongitude)),
                            homeDoorLatitude == null && homeDoorLongitude == null
                                    ? null
                                    : new Position(
                                            HOME_DOOR_LATITUDE.required(in, homeDoorLatitude),
                                            HOME_DOOR_LONGITUDE.required(in, homeDoorLongitude)));
        }

        @Override
        public void write(RowWriter out, Shop row) throws SQLException {
            Position addressDoor = row.address().door();
            Address home = row.home();
            Position homePosition = home == null ? null : home.position();
            Position homeDoor = home == null ? null : home.door();
            out.setInt(row.id());
            out.setString(row.name());
            out.setString(row.address().street());
            ADDRESS_POSTCODE.write(out, row.address().postcode());
            out.setLong(row.address().city());
            ADDRESS_FLOOR.write(out, row.address().floor().isPresent() ? row.address().floor().getAsInt() : null);
            out.setDouble(row.address().position().latitude());
            out.setDouble(row.address().position().longitude());
            ADDRESS_DOOR_LATITUDE.write(out, addressDoor == null ? null : addressDoor.latitude());
            ADDRESS_DOOR_LONGITUDE.write(out, addressDoor == null ? null : addressDoor.longitude());
            HOME_STREET.write(out, home == null ? null : HOME_STREET.required(out, home.street()));
            HOME_POSTCODE.write(out, home == null ? null : HOME_POSTCODE.required(out, home.postcode()));
            HOME_CITY.write(out, home == null ? null : home.city());
            HOME_FLOOR.write(out, home == null ? null : home.floor().isPresent() ? home.floor().getAsInt() : null);
            HOME_POSITION_LATITUDE.write(out, homePosition == null ? null : homePosition.latitude());
            HOME_POSITION_LONGITUDE.write(out, homePosition == null ? null : homePosition.longitude());
            HOME_DOOR_LATITUDE.write(out, homeDoor == null ? null : homeDoor.latitude());
            HOME_DOOR_LONGITUDE.write(out, homeDoor == null ? null : homeDoor.longitude());
        }

        @Override
        public Shop normalize(Shop row) {
            return new Shop(
                    row.id(),
                    row.name(),
                    new Address(
                            row.address().street(),
                            row.address().postcode(),
                            row.address().city(),
                            row.address().floor(),
                            new Position(
                                    ADDRESS_POSITION_LATITUDE.normalize(row.address().position().latitude()),
                                    ADDRESS_POSITION_LONGITUDE.normalize(row.address().position().longitude())),
                            row.address().door() == null
                                    ? null
                                    : new Position(
                                            ADDRESS_DOOR_LATITUDE.normalize(row.address().door().latitude()),
                                            ADDRESS_DOOR_LONGITUDE.normalize(row.address().door().longitude()))),
                    row.home() == null
                            ? null
                            : new Address(
                                    row.home().street(),
                                    row.home().postcode(),
                                    row.home().city(),
                                    row.home().floor(),
                                    new Position(
                                            HOME_POSITION_LATITUDE.normalize(row.home().position().latitude()),
                                            HOME_POSITION_LONGITUDE.normalize(row.home().position().longitude())),
                                    row.home().door() == null
                                            ? null
                                            : new Position(
                                                    HOME_DOOR_LATITUDE.normalize(row.home().door().latitude()),
                                                    HOME_DOOR_LONGITUDE.normalize(row.home().door().longitude()))));
        }

        @Override
        public void writeUpdate(RowWriter out, Shop row, Stamp stamp) throws SQLException {
            Position addressDoor = row.address().door();
            Address home = row.home();
            Position homePosition = home == null ? null : home.position();
            Position homeDoor = home == null ? null : home.door();
            out.setString(row.name());
            out.setString(row.address().street());
            ADDRESS_POSTCODE.write(out, row.address().postcode());
            out.setLong(row.address().city());
            ADDRESS_FLOOR.write(out, row.address().floor().isPresent() ? row.address().floor().getAsInt() : null);
            out.setDouble(row.address().position().latitude());
            out.setDouble(row.address().position().longitude());
            ADDRESS_DOOR_LATITUDE.write(out, addressDoor == null ? null : addressDoor.latitude());
            ADDRESS_DOOR_LONGITUDE.write(out, addressDoor == null ? null : addressDoor.longitude());
            HOME_STREET.write(out, home == null ? null : HOME_STREET.required(out, home.street()));
            HOME_POSTCODE.write(out, home == null ? null : HOME_POSTCODE.required(out, home.postcode()));
            HOME_CITY.write(out, home == null ? null : home.city());
            HOME_FLOOR.write(out, home == null ? null : home.floor().isPresent() ? home.floor().getAsInt() : null);
            HOME_POSITION_LATITUDE.write(out, homePosition == null ? null : homePosition.latitude());
            HOME_POSITION_LONGITUDE.write(out, homePosition == null ? null : homePosition.longitude());
            HOME_DOOR_LATITUDE.write(out, homeDoor == null ? null : homeDoor.latitude());
            HOME_DOOR_LONGITUDE.write(out, homeDoor == null ? null : homeDoor.longitude());
        }
    }

    private static final class ShopInsert implements InsertShape<Shop, Shop> {
        @Override
        public void write(RowWriter out, Shop row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Shop row, UniqueKey<Shop> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setInt(row.id());
                return;
            }
            if (key.equals(UQ_NAME)) {
                out.setString(row.name());
                return;
            }
            if (key.equals(UQ_NAME_ADDRESS_STREET_HOME_POSTCODE)) {
                Address home = row.home();
                out.setString(row.name());
                out.setString(row.address().street());
                HOME_POSTCODE.write(out, home == null ? null : HOME_POSTCODE.required(out, home.postcode()));
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Shop complete(Shop row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "shop",
            columns = {
                @ColumnShape(name = "id", javaType = "int", storage = "INT", key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING", unique = true),
                @ColumnShape(
                        name = "street",
                        component = "address.street",
                        javaType = "java.lang.String",
                        storage = "STRING"),
                @ColumnShape(
                        name = "zip",
                        component = "address.postcode",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        sensitive = true),
                @ColumnShape(name = "city", component = "address.city", javaType = "long", storage = "LONG"),
                @ColumnShape(
                        name = "floor",
                        component = "address.floor",
                        javaType = "int",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "latitude",
                        component = "address.position.latitude",
                        javaType = "double",
                        storage = "DOUBLE"),
                @ColumnShape(
                        name = "longitude",
                        component = "address.position.longitude",
                        javaType = "double",
                        storage = "DOUBLE"),
                @ColumnShape(
                        name = "door_latitude",
                        component = "address.door.latitude",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true),
                @ColumnShape(
                        name = "door_longitude",
                        component = "address.door.longitude",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true),
                @ColumnShape(
                        name = "home_street",
                        component = "home.street",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true),
                @ColumnShape(
                        name = "home_zip",
                        component = "home.postcode",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true,
                        sensitive = true),
                @ColumnShape(
                        name = "home_city",
                        component = "home.city",
                        javaType = "long",
                        storage = "LONG",
                        nullable = true),
                @ColumnShape(
                        name = "home_floor",
                        component = "home.floor",
                        javaType = "int",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "home_latitude",
                        component = "home.position.latitude",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true),
                @ColumnShape(
                        name = "home_longitude",
                        component = "home.position.longitude",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true),
                @ColumnShape(
                        name = "home_door_latitude",
                        component = "home.door.latitude",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true),
                @ColumnShape(
                        name = "home_door_longitude",
                        component = "home.door.longitude",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true)
            },
            primaryKey = {"id"},
            uniques = {
                @Unique(columns = {"name"}),
                @Unique(columns = {"name", "street", "home_zip"})
            }
    )
    private interface ShopShape {}
}
