package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.StaleRowException;

/** What the documentation shows of new rows, patches and withers. */
class ShapeSnippetsTest {
    @OnEveryDatabase
    void newRowsAndPatches(ContactDao contacts) {
        // tag::builder[]
        Contact ada = contacts.insert(NewContact.builder()
                .name("Ada")
                .street("12 St James's Square")
                .city("London")
                .country("GB")
                .build());
        // end::builder[]

        // tag::patch[]
        boolean found =
                contacts.patch(ada.id(), ContactPatch.of().street("1 Main St").phone(null));
        // end::patch[]

        assertThat(found).isTrue();
        assertThat(contacts.get(ada.id()))
                .isEqualTo(new Contact(ada.id(), "Ada", "1 Main St", "London", "GB", null, 2));

        // tag::withers[]
        Contact called = contacts.update(
                contacts.get(ada.id()).withPhone("+44 20 7946 0000").withName("Ada L."));
        // end::withers[]
        assertThat(called).isEqualTo(contacts.get(ada.id()));
        assertThat(called.name()).isEqualTo("Ada L.");

        // tag::expect[]
        ContactPatch moved = ContactPatch.of().city("Paris").country("FR").expect(ada.version());
        // end::expect[]
        assertThatThrownBy(() -> contacts.patch(ada.id(), moved)).isInstanceOf(StaleRowException.class);
    }
}
