package org.gongkai.internal.json;

import com.fasterxml.jackson.databind.util.ClassUtil;
import org.jspecify.annotations.Nullable;

/** The declared forms of types, found by their {@link JsonForm}. */
public final class JsonForms {

    private static final ClassValue<JsonCodec<?>> FORMS = new ClassValue<>() {
        @Override
        protected JsonCodec<?> computeValue(Class<?> type) {
            JsonForm form = declaration(type);
            if (form == null) {
                throw new IllegalArgumentException("no JSON form of a " + type.getName());
            }
            // Jackson makes the declaration, as it makes all that annotations name: the packages are open to it alone.
            return ClassUtil.createInstance(form.value(), true).get().ofType(type);
        }
    };

    private JsonForms() {}

    /**
     * {@return the form of a type or of what it extends, null if there is none}
     *
     * @param type the type, not null
     */
    public static @Nullable JsonForm declaration(Class<?> type) {
        JsonForm own = type.getAnnotation(JsonForm.class);
        if (own != null) {
            return own;
        }
        for (Class<?> above : type.getInterfaces()) {
            JsonForm inherited = declaration(above);
            if (inherited != null) {
                return inherited;
            }
        }
        return type.getSuperclass() == null ? null : declaration(type.getSuperclass());
    }

    /**
     * {@return how values of a type stand in JSON}
     *
     * @param <V> the type
     * @param type the type, not null
     * @throws IllegalArgumentException if it has no form
     */
    // The form of a type is declared for it or for a type above it, and what is read is checked to be of the type.
    @SuppressWarnings("unchecked")
    public static <V> JsonCodec<V> of(Class<? extends V> type) {
        return (JsonCodec<V>) FORMS.get(type);
    }
}
