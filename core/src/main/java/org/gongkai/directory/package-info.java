/**
 * Standard directories of grassroots openness (基层政务公开标准目录): for one area of work, what is disclosed, on what basis,
 * within which time, by whom, through which channels, to whom, how, and at which level.
 *
 * <p>Source: 关于全面推进基层政务公开标准化规范化工作的指导意见 (国办发〔2019〕54号), and the directories that counties publish under it.
 *
 * <pre>{@code
 * DirectoryReading reading = DirectoryReader.of(Area.EMPLOYMENT, Agency.of("某县人民政府")).read(page);
 * BasicCatalog catalog = BasicCatalog.fold(
 *         Agency.of("某县人民政府"), LocalDate.of(2023, 12, 31), reading.directory().stream().toList());
 * }</pre>
 */
@NullMarked
package org.gongkai.directory;

import org.jspecify.annotations.NullMarked;
