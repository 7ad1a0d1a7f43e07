package org.gongkai.check.corpus;

/** How many documents were read and how many cells of those were right. */
final class Tally {

    private int documents;
    private int read;
    private int silentlyWrong;
    private long cells;
    private long wrongCells;

    void add(Reading reading) {
        documents++;
        read += reading.isRead() ? 1 : 0;
        silentlyWrong += reading.isSilentlyWrong() ? 1 : 0;
        cells += reading.cells();
        wrongCells += reading.wrong().size();
    }

    Tally add(Tally other) {
        documents += other.documents;
        read += other.read;
        silentlyWrong += other.silentlyWrong;
        cells += other.cells;
        wrongCells += other.wrongCells;
        return this;
    }

    int documents() {
        return documents;
    }

    double shareRead() {
        return documents == 0 ? 1 : (double) read / documents;
    }

    double shareRight() {
        return cells == 0 ? 1 : 1 - (double) wrongCells / cells;
    }

    int silentlyWrong() {
        return silentlyWrong;
    }

    /** {@return what was read of how much, and the wrong cells where there are any} */
    @Override
    public String toString() {
        if (documents == 0) {
            return "-";
        }
        return read + "/" + documents + (wrongCells == 0 ? "" : " !" + wrongCells);
    }
}
