/**
 * What stands on a page before anything is made of it: texts, grids of cells, places in them, and notices about both.
 *
 * <pre>{@code
 * Grid grid = Grid.of(List.of(List.of("标题", "发布日期"), List.of("某县人民政府公报", "2023-02-10")));
 * Page page = Page.of(grid);
 * }</pre>
 */
@NullMarked
package org.gongkai.page;

import org.jspecify.annotations.NullMarked;
