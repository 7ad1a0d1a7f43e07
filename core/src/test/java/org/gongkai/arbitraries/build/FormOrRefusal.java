package org.gongkai.arbitraries.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every mapper, of either major version of Jackson, writes a value in one form, which is read back or said to be written only, or
 * every mapper refuses it.
 */
public final class FormOrRefusal {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper LENIENT = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();
    /** A mapper of Jackson 3 that looks for no modules, which may fail but writes and reads nothing else. */
    private static final JsonMapper ALONE = new JsonMapper();

    private static final List<Writing> WRITING =
            List.of(PLAIN::writeValueAsString, LENIENT::writeValueAsString, JACKSON_3::writeValueAsString);
    private static final String REFUSAL = "no JSON form of ";
    private static final String WRITTEN_ONLY = "is written and not read back";

    private FormOrRefusal() {}

    /** Writes a value with a mapper. */
    @FunctionalInterface
    private interface Writing {

        String write(Object value) throws JsonProcessingException;
    }

    /**
     * What is wrong with how a value stands in JSON.
     *
     * @param type a public type of the value, not null
     * @param value the value, not null
     * @return what is wrong; empty if nothing is
     */
    public static String fault(Class<?> type, Object value) {
        String json;
        try {
            json = DisclosureJson.write(value);
        } catch (IllegalArgumentException refused) {
            return WRITING.stream().allMatch(mapper -> isRefused(mapper, value)) && isLoud(value)
                    ? ""
                    : type.getName() + " is refused, but not loudly by every mapper";
        }
        return faultOfForm(type, value, json);
    }

    private static String faultOfForm(Class<?> type, Object value, String json) {
        try {
            for (Writing mapper : WRITING) {
                if (!mapper.write(value).equals(json)) {
                    return type.getName() + " is written in two ways: " + json;
                }
            }
            Class<?> readAs = JsonForms.declaration(type) == null ? value.getClass() : type;
            // Null alone is no document, but a part of one.
            Object read = json.equals("null") ? PLAIN.readValue(json, readAs) : DisclosureJson.read(json, readAs);
            Object readAnew = JACKSON_3.readValue(json, readAs);
            return DisclosureJson.write(read).equals(json)
                            && DisclosureJson.write(readAnew).equals(json)
                            && (isLoud(value) || ALONE.writeValueAsString(value).equals(json))
                            && (json.equals("null")
                                    || isLoud(json, readAs)
                                    || ALONE.readValue(json, readAs).equals(read))
                    ? ""
                    : type.getName() + " is read as another value: " + json;
        } catch (DisclosureJsonException notRead) {
            return isWrittenOnly(notRead) ? "" : type.getName() + " is written and not read: " + notRead.getMessage();
        } catch (JsonProcessingException | JacksonException refused) {
            return type.getName() + " is written by one mapper and refused by another";
        }
    }

    private static boolean isLoud(Object value) {
        try {
            ALONE.writeValueAsString(value);
            return false;
        } catch (JacksonException loud) {
            return true;
        }
    }

    private static boolean isLoud(String json, Class<?> type) {
        try {
            ALONE.readValue(json, type);
            return false;
        } catch (JacksonException loud) {
            return true;
        }
    }

    private static boolean isWrittenOnly(DisclosureJsonException notRead) {
        return notRead.getMessage().contains(WRITTEN_ONLY);
    }

    private static boolean isRefused(Writing mapper, Object value) {
        try {
            mapper.write(value);
            return false;
        } catch (JsonProcessingException | JacksonException refused) {
            return refused.getMessage().contains(REFUSAL);
        }
    }

    /**
     * Tells whether no mapper writes values of a type, even one that lets pass what has no properties.
     *
     * @param type the type, not null
     * @return true if a mapper finds the refusal for it
     */
    public static boolean isRefused(Class<?> type) {
        try {
            JsonSerializer<?> found = LENIENT.getSerializerProviderInstance().findValueSerializer(type);
            return found.getClass().getEnclosingClass() == NoJsonForm.class;
        } catch (JsonMappingException none) {
            throw new IllegalStateException(none);
        }
    }
}
