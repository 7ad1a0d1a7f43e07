package org.gongkai.directory;

/** What an empty box □ before a channel means, which only the legend of a directory can tell. */
public enum EmptyBox {
    /** The channel is not offered, as in most directories. */
    NOT_OFFERED,
    /** The channel may be used (“□”表示可选项). */
    OPTIONAL
}
