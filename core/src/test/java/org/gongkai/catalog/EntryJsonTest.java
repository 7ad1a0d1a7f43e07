package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Catalogs;
import org.junit.jupiter.api.Test;

// Mutants that survive: how entries begin is worked out on loading, before a mutant.
class EntryJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String INTERVIEW =
            "{\"heldOn\":\"2020-03-02\",\"agency\":{\"name\":\"某县财政局\"},\"title\":\"访谈\",\"type\":\"interview\"}";

    @Provide
    Arbitrary<CatalogEntry> entries() {
        return Arbitraries.oneOf(Catalogs.entries(), Catalogs.entriesWithOddTexts());
    }

    @Property
    void anEntryIsReadAsItsKindAndAsAnEntryByAnyMapper(@ForAll("entries") CatalogEntry entry)
            throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(entry);

        assertThat(json).startsWith("{\"type\":\"" + entry.kind().token() + '"');
        assertThat(MAPPER.readValue(json, CatalogEntry.class)).isEqualTo(entry);
        assertThat(MAPPER.readValue(json, entry.kind().type())).isEqualTo(entry);
    }

    @Test
    void thereIsAnArbitraryOfEveryKindInTheirOrder() {
        assertThat(Catalogs.kinds().types())
                .containsExactlyElementsOf(
                        Arrays.stream(EntryKind.values()).map(EntryKind::type).toList());
    }

    @Test
    void anEntryOfAnotherKindThanAskedForIsRefusedAtItsType() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"interview\"}", Meeting.class))
                .hasMessageContaining("expected the type \"meeting\", but was the text \"interview\"");
    }

    @Test
    void theTypeStandsAnywhere() throws JsonProcessingException {
        assertThat(MAPPER.readValue(INTERVIEW, Interview.class).title()).isEqualTo("访谈");
        assertThat(MAPPER.readValue(INTERVIEW, CatalogEntry.class)).isInstanceOf(Interview.class);
    }
}
