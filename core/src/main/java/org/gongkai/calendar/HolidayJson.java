package org.gongkai.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reads a year of the JSON of the public calendar holiday-cn, kept by the year of the notice as here: {@code {"year": 2026, "days":
 * [{"name": "元旦", "date": "2026-01-01", "isOffDay": true}]}}.
 */
final class HolidayJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private HolidayJson() {}

    static HolidayNotice read(String json) {
        JsonNode notice;
        try {
            notice = MAPPER.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(
                    "the holiday notice is no JSON: " + malformed.getOriginalMessage(), malformed);
        }
        JsonNode days = notice.path("days");
        if (!notice.path("year").canConvertToInt() || !days.isArray()) {
            throw new IllegalArgumentException("expected \"year\" and \"days\" of the JSON of a holiday notice;"
                    + " calendars kept by the year of the day leave out what a notice says of the December before");
        }
        NavigableSet<LocalDate> off = new TreeSet<>();
        NavigableSet<LocalDate> worked = new TreeSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = date(days.get(i), i);
            JsonNode isOff = days.get(i).path("isOffDay");
            if (!isOff.isBoolean()) {
                throw wrong(i, "isOffDay", isOff);
            }
            if (isOff.booleanValue()) {
                off.add(day);
            } else if (DayKind.isWeekend(day)) {
                worked.add(day);
            }
        }
        return PublishedNotice.build(notice.path("year").intValue(), List.of(), off, worked);
    }

    private static LocalDate date(JsonNode day, int index) {
        JsonNode date = day.path("date");
        try {
            return LocalDate.parse(date.asText());
        } catch (DateTimeParseException none) {
            IllegalArgumentException wrong = wrong(index, "date", date);
            wrong.initCause(none);
            throw wrong;
        }
    }

    private static IllegalArgumentException wrong(int index, String property, JsonNode value) {
        return new IllegalArgumentException(
                "days[" + index + "]." + property + " of the holiday notice is not right: " + value);
    }
}
