/**
 * Standard directories of grassroots openness (基层政务公开标准目录): for one area of work, what is disclosed, on what basis,
 * within which time, by whom, through which channels, to whom, how, and at which level.
 *
 * <p>Source: 关于全面推进基层政务公开标准化规范化工作的指导意见 (国办发〔2019〕54号), and the directories that counties publish under it.
 */
@NullMarked
package org.gongkai.directory;

import org.jspecify.annotations.NullMarked;
