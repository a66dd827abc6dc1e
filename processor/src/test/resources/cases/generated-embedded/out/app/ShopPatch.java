package app;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Shop}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class ShopPatch extends Patch<Shop, ShopPatch> {
    private ShopPatch() {
        super(ShopTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static ShopPatch of() {
        return new ShopPatch();
    }

    /** Sets {@code name}. */
    public ShopPatch name(String name) {
        return set(ShopTable.NAME, name);
    }

    /** Sets {@code address}. */
    public ShopPatch address(Address address) {
        Position addressDoor = address.door();
        return set(ShopTable.ADDRESS_STREET, address.street())
                .set(ShopTable.ADDRESS_POSTCODE, address.postcode())
                .set(ShopTable.ADDRESS_CITY, address.city())
                .set(ShopTable.ADDRESS_FLOOR, address.floor().isPresent() ? address.floor().getAsInt() : null)
                .set(ShopTable.ADDRESS_POSITION_LATITUDE, address.position().latitude())
                .set(ShopTable.ADDRESS_POSITION_LONGITUDE, address.position().longitude())
                .set(ShopTable.ADDRESS_DOOR_LATITUDE, addressDoor == null ? null : addressDoor.latitude())
                .set(ShopTable.ADDRESS_DOOR_LONGITUDE, addressDoor == null ? null : addressDoor.longitude());
    }

    /** Sets {@code home}. */
    public ShopPatch home(Address home) {
        Position homePosition = home == null ? null : home.position();
        Position homeDoor = home == null ? null : home.door();
        return set(ShopTable.HOME_STREET, home == null ? null : required(ShopTable.HOME_STREET, home.street()))
                .set(ShopTable.HOME_POSTCODE, home == null ? null : required(ShopTable.HOME_POSTCODE, home.postcode()))
                .set(ShopTable.HOME_CITY, home == null ? null : home.city())
                .set(
                        ShopTable.HOME_FLOOR,
                        home == null ? null : home.floor().isPresent() ? home.floor().getAsInt() : null)
                .set(ShopTable.HOME_POSITION_LATITUDE, homePosition == null ? null : homePosition.latitude())
                .set(ShopTable.HOME_POSITION_LONGITUDE, homePosition == null ? null : homePosition.longitude())
                .set(ShopTable.HOME_DOOR_LATITUDE, homeDoor == null ? null : homeDoor.latitude())
                .set(ShopTable.HOME_DOOR_LONGITUDE, homeDoor == null ? null : homeDoor.longitude());
    }
}
