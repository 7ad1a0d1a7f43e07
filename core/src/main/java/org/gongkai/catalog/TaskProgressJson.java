package org.gongkai.catalog;

import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;

/** The JSON form of the progress of a task. */
final class TaskProgressJson {

    static final JsonShape<TaskProgress, TaskProgress.Builder> SHAPE = JsonShape.of(
                    TaskProgress::builder, TaskProgress.Builder::build)
            .required("asOf", JsonCodec.DATE, TaskProgress::asOf, TaskProgress.Builder::asOf)
            .required("text", JsonCodec.TEXT, TaskProgress::text, TaskProgress.Builder::text)
            .end();

    private TaskProgressJson() {}

    static final class Reader extends ShapeReader<TaskProgress> {

        Reader() {
            super(TaskProgress.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<TaskProgress> {

        Writer() {
            super(TaskProgress.class, SHAPE);
        }
    }
}
