package org.gongkai.catalog;

import org.gongkai.agency.Agency;
import org.gongkai.directory.Area;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.law.DisclosureItem;

/** The JSON form of a task. */
final class ExecutionTaskJson {

    static final JsonShape<ExecutionTask, ExecutionTask.Builder> SHAPE = JsonShape.of(
                    ExecutionTask::builder, ExecutionTask.Builder::build)
            .constant("type", "executionTask")
            .optional(
                    "indexNumber",
                    JsonCodec.text(IndexNumber::of, IndexNumber::toString),
                    ExecutionTask::indexNumber,
                    ExecutionTask.Builder::indexNumber)
            .required("title", JsonCodec.TEXT, ExecutionTask::title, ExecutionTask.Builder::title)
            .optional(
                    "contentSummary",
                    JsonCodec.TEXT,
                    ExecutionTask::contentSummary,
                    ExecutionTask.Builder::contentSummary)
            .optional("createdOn", JsonCodec.DATE, ExecutionTask::createdOn, ExecutionTask.Builder::createdOn)
            .optional("publishedOn", JsonCodec.DATE, ExecutionTask::publishedOn, ExecutionTask.Builder::publishedOn)
            .optional(
                    "disclosureItem",
                    JsonCodec.tokens(DisclosureItem.class, DisclosureItem::token),
                    ExecutionTask::disclosureItem,
                    ExecutionTask.Builder::disclosureItem)
            .optional(
                    "area", JsonCodec.text(Area::of, Area::toString), ExecutionTask::area, ExecutionTask.Builder::area)
            .required("year", JsonCodec.integer(1000, 9999), ExecutionTask::year, ExecutionTask.Builder::year)
            .optional(
                    "taskSource",
                    JsonCodec.tokens(TaskSource.class, TaskSource::token),
                    ExecutionTask::taskSource,
                    ExecutionTask.Builder::taskSource)
            .required("agency", JsonCodec.of(Agency.class), ExecutionTask::agency, ExecutionTask.Builder::agency)
            .list(
                    "progress",
                    JsonCodec.of(TaskProgress.class),
                    ExecutionTask::progress,
                    ExecutionTask.Builder::addProgress)
            .end();

    private ExecutionTaskJson() {}

    static final class Reader extends ShapeReader<ExecutionTask> {

        Reader() {
            super(ExecutionTask.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<ExecutionTask> {

        Writer() {
            super(ExecutionTask.class, SHAPE);
        }
    }
}
