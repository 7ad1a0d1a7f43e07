package org.gongkai.json.jackson3;

import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.NoJsonForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;

/** Tells Jackson 3 what {@link JsonForm} and {@link NoJsonForm} say. */
final class FormIntrospector extends AnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    FormIntrospector() {}

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated type) {
        if (type.hasAnnotation(JsonForm.class)) {
            return FormSerializer.class;
        }
        return type.hasAnnotation(NoJsonForm.class) ? FormRefusal.class : null;
    }

    @Override
    public @Nullable Object findKeySerializer(MapperConfig<?> config, Annotated type) {
        return type.hasAnnotation(JsonForm.class) ? FormKeySerializer.class : null;
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated type) {
        return type.hasAnnotation(JsonForm.class) ? FormDeserializer.class : null;
    }

    @Override
    public @Nullable Object findKeyDeserializer(MapperConfig<?> config, Annotated type) {
        return type.hasAnnotation(JsonForm.class) ? FormKeyDeserializer.class : null;
    }
}
